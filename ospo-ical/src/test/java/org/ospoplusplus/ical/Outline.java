package org.ospoplusplus.ical;

import static org.ospoplusplus.ical.LineComparison.assertSameLines;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Formats a feed as text with all components that have a value, so that a person can compare it with the calendar. */
final class Outline {

    private static final Set<Integer> HIDDEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED);

    private Outline() {}

    /** {@return the group, the sessions and the warnings of a feed} */
    static String of(CalendarFeed feed) {
        List<String> lines = lines(feed.group());
        if (!feed.warnings().isEmpty()) {
            lines.add("");
            feed.warnings().forEach(warning -> lines.add(warning.toString()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Fails if two groups differ, and shows the first component that differs. */
    static void assertSameGroup(WorkingGroup actual, WorkingGroup expected) {
        if (!actual.equals(expected)) {
            assertSameLines(String.join("\n", lines(actual)), String.join("\n", lines(expected)));
            throw new AssertionError("the groups differ in a component that an outline does not show");
        }
    }

    private static List<String> lines(WorkingGroup group) {
        List<String> lines = new ArrayList<>();
        lines.add("group "
                + record(group.toBuilder().series(List.of()).sessions(List.of()).build()));
        group.series().forEach(series -> add("series " + series.id(), series, lines));
        group.sessions().forEach(session -> add("session " + session.id(), session, lines));
        return lines;
    }

    private static void add(String title, Record record, List<String> lines) {
        lines.add("");
        lines.add(title);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (!component.getName().equals("id") && !isAbsent(value)) {
                lines.add("  " + component.getName() + ": " + text(value));
            }
        }
    }

    private static String record(Object record) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (!isAbsent(value)) {
                parts.add(component.getName() + " " + text(value));
            }
        }
        return "(" + String.join(", ", parts) + ")";
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record has a public accessor for each component", e);
        }
    }

    private static boolean isAbsent(Object value) {
        return value.equals(Optional.empty())
                || value == Session.Classification.PUBLIC
                || (value instanceof Collection<?> elements && elements.isEmpty())
                || (value instanceof Record && text(value).equals("()"));
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return text(optional.orElseThrow());
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(Outline::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof When.Timed timed) {
            return timed.start() + "[" + timed.zone() + "]"
                    + timed.duration().map(length -> "/" + length).orElse("");
        }
        if (value instanceof When.Days days) {
            return days.first() + "/" + days.last();
        }
        if (value instanceof Record) {
            return record(value);
        }
        if (value instanceof String string) {
            return quoted(string);
        }
        return value.toString();
    }

    /** {@return a string in quotation marks, with escapes for invisible characters} */
    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        string.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '\\') {
                quoted.append("\\\\");
            } else if (HIDDEN.contains(type)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
