package org.ospoplusplus.ical.internal.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * An event that other programs must not show. The event of a series carries it: one property of type TEXT for each
 * content line. {@link ComponentReader} returns it like any other event.
 */
public final class CarriedEvent {

    /** The name of the properties. */
    public static final String NAME = "X-OSPO-SESSION";

    /** Begins a value that continues the line of the previous one. No content line begins with it. */
    static final String CONTINUED = "=";

    /** Escapes make long lines longer, and readers limit the length of a line. */
    private static final int MAX_LENGTH = 10_000;

    private static final String FOLD = "\r\n ";

    private CarriedEvent() {}

    /**
     * {@return the properties that carry an event}
     *
     * @param event any event
     */
    public static List<Property> properties(VEvent event) {
        ParameterList none = new ParameterList();
        return lines(event)
                .flatMap(line -> values(line).stream())
                .<Property>map(value -> new XProperty(NAME, none, value))
                .toList();
    }

    /** {@return whether a property of an event is a line of another event} */
    static boolean isLine(String component, Property property) {
        return component.equals(VEvent.VEVENT) && property.getName().equals(NAME);
    }

    /**
     * {@return whether lines are complete events} Otherwise, a line could have lost the event whose access class
     * applies to it.
     */
    static boolean isComplete(List<String> lines) {
        int depth = 0;
        for (String line : lines) {
            String name = UnreadLine.name(line);
            if (depth == 0 && !isBeginOfEvent(name, line)) {
                return false;
            }
            if (name.equalsIgnoreCase("BEGIN")) {
                depth++;
            } else if (name.equalsIgnoreCase("END")) {
                depth--;
            }
        }
        return depth == 0;
    }

    private static boolean isBeginOfEvent(String name, String line) {
        String value = line.substring(line.lastIndexOf(':') + 1).strip();
        return name.equalsIgnoreCase("BEGIN") && value.equalsIgnoreCase(VEvent.VEVENT);
    }

    private static Stream<String> lines(VEvent event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComponentWriter writer = new ComponentWriter(out);
        try {
            writer.component(event);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString(StandardCharsets.UTF_8).replace(FOLD, "").lines().map(CarriedEvent::marked);
    }

    /** {@return the line of a component with a parameter} Some programs search for BEGIN:VEVENT within lines. */
    private static String marked(String line) {
        return line.startsWith("BEGIN:") || line.startsWith("END:") ? line.replaceFirst(":", ";VALUE=TEXT:") : line;
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>(1);
        int start = 0;
        while (line.length() - start > MAX_LENGTH) {
            int end = end(line, start);
            values.add(value(line, start, end));
            start = end;
        }
        values.add(value(line, start, line.length()));
        return values;
    }

    private static String value(String line, int start, int end) {
        return (start == 0 ? "" : CONTINUED) + line.substring(start, end);
    }

    /** {@return a place that is not within a character, and not after a blank, which some programs remove} */
    private static int end(String line, int start) {
        int end = start + MAX_LENGTH;
        while (end > start + 1 && (line.charAt(end - 1) <= ' ' || Character.isLowSurrogate(line.charAt(end)))) {
            end--;
        }
        return end > start + 1 ? end : start + MAX_LENGTH;
    }
}
