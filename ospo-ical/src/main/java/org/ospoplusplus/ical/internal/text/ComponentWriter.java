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
 * Writes components of ical4j. This class takes names, parameters and values from the objects. It does not use the
 * lines that ical4j produces, because ical4j folds within characters and writes control characters.
 */
public final class ComponentWriter {

    private static final String TEXT = "TEXT";

    /**
     * Properties that repeat data of other properties or of the group, and that carry no parameter which marks this.
     */
    private static final Set<String> REPETITIONS = Set.of(
            Property.UID,
            Property.RELATED_TO,
            Property.CATEGORIES,
            Property.LOCATION,
            Property.ORGANIZER,
            CarriedEvent.NAME);

    private static final String INHERITED = "X-OSPO-INHERITED";

    /** Parameters that mark a property as a repetition. */
    private static final Set<String> MARKS = Set.of("DERIVED", "X-OSPO-DERIVED", INHERITED);

    private final ContentLineWriter lines;

    /** The number of bytes that repeat data of other properties, or of the group. */
    private long repeated;

    /**
     * A writer of components.
     *
     * @param out receives the lines
     */
    public ComponentWriter(OutputStream out) {
        lines = new ContentLineWriter(out);
    }

    /** Writes the {@code BEGIN} line of a component. */
    public void begin(String component) throws IOException {
        raw("BEGIN", component);
    }

    /** Writes the {@code END} line of a component. */
    public void end(String component) throws IOException {
        raw("END", component);
    }

    /** Writes a property whose value is not of type TEXT. Unsafe characters are replaced, but nothing is escaped. */
    public void raw(String name, String value) throws IOException {
        lines.name(name).colon().raw(value).end();
    }

    /** Writes a property of type TEXT (RFC 5545, 3.3.11). */
    public void text(String name, String value) throws IOException {
        lines.name(name).colon().text(value).end();
    }

    /** Writes a property of type URI (RFC 5545, 3.3.13). */
    public void uri(String name, URI value) throws IOException {
        lines.name(name).parameter("VALUE", "URI").colon().raw(value.toString()).end();
    }

    /** Writes a property of type DURATION (RFC 5545, 3.3.6). */
    public void duration(String name, java.time.Duration value) throws IOException {
        lines.name(name)
                .parameter("VALUE", "DURATION")
                .colon()
                .raw(value.toString())
                .end();
    }

    /** Flushes all lines to the stream, which stays open. */
    public void flush() throws IOException {
        lines.flush();
    }

    /** {@return the number of bytes that repeat data of other properties, of the group or of its tracks} */
    public long repeated() {
        return repeated;
    }

    /** {@return the number of all other bytes} */
    public long own() {
        return lines.written() - repeated;
    }

    /** Writes a component with its properties and its own components. */
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

    /** Writes a component of an event; if it is marked as inherited, all of its bytes count as repetition. */
    private void part(Component part) throws IOException {
        long before = own();
        component(part);
        if (ParsedProperty.first(part, INHERITED).isPresent()) {
            repeated += own() - before;
        }
    }

    /** Writes a property. */
    public void property(Property property) throws IOException {
        long before = lines.written();
        boolean repeats = REPETITIONS.contains(property.getName());
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

    /**
     * Writes a value. Some classes of ical4j change the value in getValue(), or are slow; these are handled one by one.
     */
    private void value(Property property) {
        if (property instanceof ExactText exact) {
            lines.raw(exact.exactText());
        } else if (property instanceof Url url) {
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
