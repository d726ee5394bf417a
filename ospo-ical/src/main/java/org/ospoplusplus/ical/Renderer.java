package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
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
final class Renderer {

    private static final String TEXT = "TEXT";

    private final ContentLines lines;

    Renderer(OutputStream out) {
        lines = new ContentLines(out);
    }

    void begin(String component) throws IOException {
        raw("BEGIN", component);
    }

    void end(String component) throws IOException {
        raw("END", component);
    }

    /** Writes a line whose value is no text, and comes from no input. */
    void raw(String name, String value) throws IOException {
        lines.name(name).colon().raw(value).end();
    }

    void text(String name, String value) throws IOException {
        lines.name(name).colon().text(value).end();
    }

    void uri(String name, URI value) throws IOException {
        lines.name(name).parameter("VALUE", "URI").colon().raw(value.toString()).end();
    }

    void duration(String name, java.time.Duration value) throws IOException {
        lines.name(name)
                .parameter("VALUE", "DURATION")
                .colon()
                .raw(value.toString())
                .end();
    }

    /** Hands everything on to the stream, which stays open. */
    void flush() throws IOException {
        lines.flush();
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
        lines.name(property.getName());
        List<Parameter> parameters = property.getParameterList().getAll();
        boolean isText = property instanceof Encodable;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            String value = parameter.getValue();
            lines.parameter(parameter.getName(), value);
            isText &= !parameter.getName().equals(Parameter.VALUE) || value.equals(TEXT);
        }
        lines.colon();
        if (isText) {
            lines.text(property.getValue());
        } else {
            value(property);
        }
        lines.end();
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
