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
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.bridge.CalendarBridge;
import org.ospoplusplus.ical.internal.AccessClass;
import org.ospoplusplus.ical.internal.FeedZones;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The events of a calendar, each read when it is asked for. */
final class EventStream extends Spliterators.AbstractSpliterator<CalendarEvent> {

    private final Warnings warnings;
    private final FeedZones zones;
    private final Scanner scanner;
    private final CalendarBridge bridge = CalendarBridge.create();
    private final @Nullable WorkingGroup known;
    private @Nullable Function<VEvent, Optional<Session>> mapping;

    EventStream(
            InputStream in,
            CalendarLimits limits,
            ZoneId defaultZone,
            @Nullable WorkingGroup known,
            Consumer<? super CalendarWarning> sink) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        warnings = new Warnings(sink);
        zones = new FeedZones(defaultZone);
        scanner = new Scanner(in, limits, zones, warnings);
        this.known = known;
    }

    @Override
    public boolean tryAdvance(Consumer<? super CalendarEvent> action) {
        try {
            for (Component next = scanner.next(); next != null; next = scanner.next()) {
                if (next instanceof VTimeZone zone) {
                    zones.add(zone, warnings);
                } else if (next instanceof VEvent event) {
                    Optional<CalendarEvent> read = event(event);
                    if (read.isPresent()) {
                        action.accept(read.get());
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Function<VEvent, Optional<Session>> begin() {
        List<Property> calendar = scanner.calendarProperties();
        zones.readFloating(calendar, warnings);
        WorkingGroup group =
                known != null ? known : bridge.group(new PropertyList(calendar), Optional.empty(), warnings);
        Optional<Session.Classification> access = AccessClass.strictest(calendar, warnings);
        Function<VEvent, Optional<Session>> sessions = bridge.sessions(group, warnings);
        return event -> sessions.apply(event).map(session -> AccessClass.atLeast(session, access));
    }

    private Optional<CalendarEvent> event(VEvent event) {
        if (mapping == null) {
            mapping = begin();
        }
        return mapping.apply(event).map(read -> {
            Session session = CalendarMethod.applied(scanner.method(scanner.calendarOfLast()), event, read, warnings);
            Recurrences.Parts parts = Recurrences.parts(event, warnings);
            String uid = ReadProperty.first(event, Property.UID)
                    .map(Property::getValue)
                    .orElse("");
            return new CalendarEvent(
                    uid, session, parts.rules(), parts.additions(), parts.exceptions(), parts.replaces());
        });
    }
}
