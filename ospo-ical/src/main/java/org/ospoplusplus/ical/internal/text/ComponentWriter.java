package org.ospoplusplus.ical.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Url;

/**
 * Writes components of ical4j, one property after the other. Names, parameters and values are taken from the objects, never
 * the lines that ical4j makes of them: those fold within characters and let control characters through.
 */
public final class ComponentWriter {

    private static final String TEXT = "TEXT";

    /** Properties made from others, or from what the group says, that have no mark of it. */
    private static final Set<String> MADE_FROM_OTHERS =
            Set.of(Property.UID, Property.RELATED_TO, Property.CATEGORIES, Property.LOCATION, Property.ORGANIZER);

    private static final String INHERITED = "X-OSPO-INHERITED";

    /** Parameters that mark what is made from others. */
    private static final Set<String> MARKS = Set.of("DERIVED", INHERITED);

    private final ContentLineWriter lines;

    /** How many bytes repeat what stands elsewhere in the calendar, or in its group. */
    private long repeated;

    public ComponentWriter(OutputStream out) {
        lines = new ContentLineWriter(out);
    }

    public void begin(String component) throws IOException {
        raw("BEGIN", component);
    }

    public void end(String component) throws IOException {
        raw("END", component);
    }

    /** Writes a line whose value is no text, and comes from no input. */
    public void raw(String name, String value) throws IOException {
        lines.name(name).colon().raw(value).end();
    }

    public void text(String name, String value) throws IOException {
        lines.name(name).colon().text(value).end();
    }

    public void uri(String name, URI value) throws IOException {
        lines.name(name).parameter("VALUE", "URI").colon().raw(value.toString()).end();
    }

    public void duration(String name, java.time.Duration value) throws IOException {
        lines.name(name)
                .parameter("VALUE", "DURATION")
                .colon()
                .raw(value.toString())
                .end();
    }

    /** Hands everything on to the stream, which stays open. */
    public void flush() throws IOException {
        lines.flush();
    }

    /** {@return how many bytes repeat what other properties, the group or its tracks say} */
    public long repeated() {
        return repeated;
    }

    /** {@return how many bytes do not} */
    public long own() {
        return lines.written() - repeated;
    }

    public void component(Component component) throws IOException {
        begin(component.getName());
        List<Property> properties = component.getPropertyList().getAll();
        for (int i = 0; i < properties.size(); i++) {
            property(properties.get(i));
        }
        if (component instanceof ComponentContainer<?> container) {
            for (Component part : container.getComponentList().getAll()) {
                part(part);
            }
        }
        end(component.getName());
    }

    /** A part is repeated as a whole, or not. */
    private void part(Component part) throws IOException {
        long before = own();
        component(part);
        if (part.getProperty(INHERITED).isPresent()) {
            repeated += own() - before;
        }
    }

    public void property(Property property) throws IOException {
        long before = lines.written();
        boolean repeats = MADE_FROM_OTHERS.contains(property.getName());
        lines.name(property.getName());
        List<Parameter> parameters = property.getParameterList().getAll();
        boolean isText = property instanceof Encodable;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            String value = parameter.getValue();
            lines.parameter(parameter.getName(), value);
            repeats |= MARKS.contains(parameter.getName());
            isText &= !parameter.getName().equals(Parameter.VALUE) || value.equals(TEXT);
        }
        lines.colon();
        if (isText) {
            lines.text(property.getValue());
        } else {
            value(property);
        }
        lines.end();
        if (repeats) {
            repeated += lines.written() - before;
        }
    }

    /** Some classes change what they hold on its way out, or are slow. */
    private void value(Property property) {
        if (property instanceof Url url) {
            lines.raw(url.getUri().toString());
        } else if (property instanceof Categories categories) {
            texts(categories.getCategories().getTexts());
        } else if (property instanceof Geo geo) {
            lines.raw(
                    geo.getLatitude().toPlainString() + ';' + geo.getLongitude().toPlainString());
        } else if (property instanceof Duration duration) {
            lines.raw(duration.getDuration().toString());
        } else {
            lines.raw(property.getValue());
        }
    }

    private void texts(Iterable<String> values) {
        String separator = "";
        for (String value : values) {
            lines.raw(separator).text(value);
            separator = ",";
        }
    }
}
