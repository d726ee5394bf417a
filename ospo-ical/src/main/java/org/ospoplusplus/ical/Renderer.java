package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.UtcProperty;
import org.ospoplusplus.ical.internal.TimeTexts;

/**
 * Writes components of ical4j, one property after the other. Names, parameters and values are taken from the objects, never
 * the lines that ical4j makes of them: those fold within characters and let control characters through.
 */
final class Renderer {

    private static final String TEXT = "TEXT";

    private final OctetBuffer out;
    private final ContentLine line = new ContentLine();

    Renderer(OutputStream out) {
        this.out = new OctetBuffer(out);
    }

    void begin(String component) throws IOException {
        raw("BEGIN", component);
    }

    void end(String component) throws IOException {
        raw("END", component);
    }

    /** Writes a line whose value is no text, and comes from no input. */
    void raw(String name, String value) throws IOException {
        line.name(name).colon().raw(value).writeTo(out);
    }

    void text(String name, String value) throws IOException {
        line.name(name).colon().text(value).writeTo(out);
    }

    void uri(String name, URI value) throws IOException {
        line.name(name).parameter("VALUE", "URI").colon().raw(value.toString()).writeTo(out);
    }

    void duration(String name, java.time.Duration value) throws IOException {
        line.name(name)
                .parameter("VALUE", "DURATION")
                .colon()
                .raw(value.toString())
                .writeTo(out);
    }

    /** Hands everything on to the stream, which stays open. */
    void flush() throws IOException {
        out.flush();
    }

    void component(Component component) throws IOException {
        begin(component.getName());
        List<Property> properties = component.getPropertyList().getAll();
        for (int i = 0; i < properties.size(); i++) {
            property(properties.get(i));
        }
        if (component instanceof ComponentContainer<?> container) {
            for (Component part : container.getComponentList().getAll()) {
                component(part);
            }
        }
        end(component.getName());
    }

    void property(Property property) throws IOException {
        line.name(property.getName());
        List<Parameter> parameters = property.getParameterList().getAll();
        boolean isText = property instanceof Encodable;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            String value = parameter.getValue();
            line.parameter(parameter.getName(), value);
            isText &= !parameter.getName().equals(Parameter.VALUE) || value.equals(TEXT);
        }
        line.colon();
        if (isText) {
            line.text(property.getValue());
        } else {
            value(property);
        }
        line.writeTo(out);
    }

    /** Some classes change what they hold on its way out, or are slow. */
    private void value(Property property) {
        if (property instanceof UtcProperty && property instanceof DateProperty<?> date) {
            line.raw(TimeTexts.utc(LocalDateTime.ofInstant((Instant) date.getDate(), ZoneOffset.UTC)));
        } else if (property instanceof Url url) {
            line.raw(url.getUri().toString());
        } else if (property instanceof Categories categories) {
            texts(categories.getCategories().getTexts());
        } else if (property instanceof Geo geo) {
            line.raw(
                    geo.getLatitude().toPlainString() + ';' + geo.getLongitude().toPlainString());
        } else if (property instanceof Duration duration) {
            line.raw(duration.getDuration().toString());
        } else {
            line.raw(property.getValue());
        }
    }

    private void texts(Iterable<String> values) {
        String separator = "";
        for (String value : values) {
            line.raw(separator).text(value);
            separator = ",";
        }
    }
}
