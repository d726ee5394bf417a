package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.ical.internal.mapping.CalendarScope;
import org.ospoplusplus.ical.internal.mapping.EventReader;
import org.ospoplusplus.ical.internal.mapping.LostSecrets;
import org.ospoplusplus.ical.internal.mapping.TextWork;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander;
import org.ospoplusplus.ical.internal.text.ComponentReader;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The lazy stream behind {@link CalendarReader#events}. */
final class EventStream extends Spliterators.AbstractSpliterator<CalendarEvent> {

    /**
     * The work for the rules of VTIMEZONEs. A stream gets more than a calendar that is read as a whole, as it may be
     * long.
     */
    private static final long STEPS_OF_ZONES = 20_000_000;

    private final WarningSink warnings;
    private final ComponentReader componentReader;
    private final ZoneResolver zones;
    private final EventScanner scanner;
    private final SeriesMemory series;
    private final CalendarBridge bridge = CalendarBridge.create();
    private final @Nullable WorkingGroup known;
    private @Nullable Function<VEvent, Optional<Session>> mapping;
    private @Nullable CalendarScope scope;
    private int calendarOfScope;

    EventStream(
            InputStream in,
            CalendarLimits limits,
            ZoneId defaultZone,
            @Nullable WorkingGroup known,
            Consumer<? super CalendarWarning> sink) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        warnings = new WarningSink(sink);
        series = new SeriesMemory(warnings);
        zones = new ZoneResolver(defaultZone, new WorkBudget(STEPS_OF_ZONES));
        componentReader = new ComponentReader(in, limits.ofText(), zones, new WorkBudget(0), warnings);
        scanner = new EventScanner(componentReader, zones, warnings);
        this.known = known;
    }

    @Override
    public boolean tryAdvance(Consumer<? super CalendarEvent> action) {
        try {
            for (VEvent next = scanner.next(); next != null; next = scanner.next()) {
                Optional<CalendarEvent> event = event(next);
                if (event.isPresent()) {
                    action.accept(event.get());
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Function<VEvent, Optional<Session>> begin() {
        List<Property> calendar = componentReader.calendarProperties();
        WorkingGroup group =
                known != null ? known : bridge.group(new PropertyList(calendar), Optional.empty(), warnings);
        return EventReader.sessions(group, LostSecrets.none(), TextWork.ofStream(), warnings);
    }

    /** {@return the defaults of the calendar that contains the latest event} */
    private CalendarScope scope() {
        int calendar = componentReader.calendarOfLast();
        if (scope == null || calendarOfScope != calendar) {
            scope = new CalendarScope(componentReader.propertiesOfCalendars().get(calendar), warnings);
            calendarOfScope = calendar;
        }
        return scope;
    }

    private Optional<CalendarEvent> event(VEvent event) {
        if (mapping == null) {
            mapping = begin();
        }
        Function<VEvent, Optional<Session>> sessions = mapping;
        EventScanner.zones(event, zones).readFloating(warnings);
        CalendarScope scope = scope();
        return Refusals.ofEvent(
                        ParsedProperty.line(event),
                        "the event is left out",
                        warnings,
                        () -> sessions.apply(event)
                                .map(session -> series.applied(event, scope.applied(event, session)))
                                .map(session -> event(event, session)))
                .flatMap(Function.identity());
    }

    private CalendarEvent event(VEvent event, Session session) {
        RecurrenceExpander.Parts parts = RecurrenceExpander.parts(event, warnings);
        String uid = ParsedProperty.first(event, Property.UID)
                .map(Property::getValue)
                .orElse("");
        return new CalendarEvent(uid, session, parts.rules(), parts.additions(), parts.exceptions(), parts.replaces());
    }
}
