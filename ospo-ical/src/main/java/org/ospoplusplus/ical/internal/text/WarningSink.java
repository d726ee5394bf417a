package org.ospoplusplus.ical.internal.text;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/** Hands on what the reader finds in one calendar; of what it ignores, each name once. */
public final class WarningSink implements Consumer<CalendarWarning> {

    /** So many names are remembered, since a stream may have any number of them; others are told each time. */
    private static final int MAX_NAMES = 1_000;

    private static final int MAX_DIGITS = 6;

    private final Consumer<? super CalendarWarning> sink;
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    /**
     * Begins a calendar.
     *
     * @param sink gets each warning
     */
    public WarningSink(Consumer<? super CalendarWarning> sink) {
        this.sink = sink;
    }

    /**
     * {@return a consumer of warnings as one of this class, itself if it is}
     *
     * @param sink gets each warning
     */
    public static WarningSink to(Consumer<? super CalendarWarning> sink) {
        return sink instanceof WarningSink warnings ? warnings : new WarningSink(sink);
    }

    @Override
    public void accept(CalendarWarning warning) {
        sink.accept(warning);
    }

    /**
     * Reports something about a property.
     *
     * @param property the property
     * @param code what kind of thing it is
     * @param message what was found and made of it, without the value
     */
    public void add(Property property, Code code, String message) {
        add(ParsedProperty.line(property), property.getName(), code, message);
    }

    /**
     * Reports something.
     *
     * @param line where it stands, 0 if that is not known
     * @param name of the property or component
     * @param code what kind of thing it is
     * @param message what was found and made of it, without the value
     */
    public void add(int line, String name, Code code, String message) {
        accept(new CalendarWarning(line, isNumber(name) ? "PROPERTY" : name, code, message));
    }

    /** Whether a name may be a telephone number, which a line that is broken in a wrong place begins with. */
    private static boolean isNumber(String name) {
        return name.chars().filter(c -> c >= '0' && c <= '9').count() > MAX_DIGITS;
    }

    /**
     * Reports something about a property the first time that it is met.
     *
     * @param what it is that is met; shows nowhere
     * @param property the property
     * @param code what kind of thing it is
     * @param message what was found and made of it, without the value
     */
    public void once(String what, Property property, Code code, String message) {
        if (isNew(what, told)) {
            add(property, code, message);
        }
    }

    /**
     * Reports a property or component that has no place in the model, the first time that its name is met.
     *
     * @param line where it stands, 0 if that is not known
     * @param name of the property or component
     */
    public void ignored(int line, String name) {
        if (isNew(name, ignored)) {
            add(
                    line,
                    name,
                    Code.IGNORED,
                    "the model has no place for it, and it is left out, here and wherever it stands");
        }
    }

    private static boolean isNew(String name, Set<String> names) {
        return names.size() < MAX_NAMES ? names.add(name) : !names.contains(name);
    }
}
