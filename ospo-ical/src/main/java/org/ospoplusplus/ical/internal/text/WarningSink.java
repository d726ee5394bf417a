package org.ospoplusplus.ical.internal.text;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/** Passes on the warnings of one file. Repeated warnings, such as those for ignored names, are passed on once. */
public final class WarningSink implements Consumer<CalendarWarning> {

    /** The maximum number of remembered names, as a stream may have any number. Other names are reported each time. */
    private static final int MAX_NAMES = 1_000;

    private static final int MAX_DIGITS = 6;

    private final Consumer<? super CalendarWarning> sink;
    // The initial size is small, because most sinks report nothing.
    private final Set<String> ignored = new HashSet<>(0);
    private final Set<String> reported = new HashSet<>(0);

    /**
     * A sink for one file.
     *
     * @param sink receives the warnings
     */
    public WarningSink(Consumer<? super CalendarWarning> sink) {
        this.sink = sink;
    }

    /**
     * {@return the consumer itself if it is a warning sink, otherwise a new sink for it}
     *
     * @param sink receives the warnings
     */
    public static WarningSink to(Consumer<? super CalendarWarning> sink) {
        return sink instanceof WarningSink warnings ? warnings : new WarningSink(sink);
    }

    @Override
    public void accept(CalendarWarning warning) {
        sink.accept(warning);
    }

    /**
     * Adds a warning about a property.
     *
     * @param property the property
     * @param code the kind of warning
     * @param message the problem and its consequence, without the value
     */
    public void add(Property property, Code code, String message) {
        add(ParsedProperty.line(property), property.getName(), code, message);
    }

    /**
     * Adds a warning.
     *
     * @param line the line number, or 0 if it is unknown
     * @param name the name of the property or component
     * @param code the kind of warning
     * @param message the problem and its consequence, without the value
     */
    public void add(int line, String name, Code code, String message) {
        accept(new CalendarWarning(line, isNumber(name) ? "PROPERTY" : name, code, message));
    }

    /**
     * {@return whether a name may be a telephone number, which is private: a line that was broken by mistake may begin
     * with one}
     */
    private static boolean isNumber(String name) {
        return name.chars().filter(c -> c >= '0' && c <= '9').count() > MAX_DIGITS;
    }

    /**
     * Adds a warning about a property, but only once for each topic.
     *
     * @param topic the key of the warning, which is not part of it
     * @param property the property
     * @param code the kind of warning
     * @param message the problem and its consequence, without the value
     */
    public void once(String topic, Property property, Code code, String message) {
        if (isNew(topic, reported)) {
            add(property, code, message);
        }
    }

    /**
     * Adds a warning about a property or component that the model cannot hold, but only once for each name.
     *
     * @param line the line number, or 0 if it is unknown
     * @param name the name of the property or component
     */
    public void ignored(int line, String name) {
        if (isNew(name, ignored)) {
            add(line, name, Code.IGNORED, "the model cannot hold it; it is left out here and everywhere else");
        }
    }

    private static boolean isNew(String name, Set<String> names) {
        return names.size() < MAX_NAMES ? names.add(name) : !names.contains(name);
    }
}
