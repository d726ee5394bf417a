package org.ospoplusplus.ical;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.mapping.CalendarScope;
import org.ospoplusplus.ical.internal.mapping.EventReader;
import org.ospoplusplus.ical.internal.mapping.LostSecrets;
import org.ospoplusplus.ical.internal.mapping.SeriesReader;
import org.ospoplusplus.ical.internal.mapping.TextWork;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Maps the events of a file to sessions. */
final class EventMapping {

    private final WorkingGroup group;
    private final LostSecrets lostSecrets;
    private final List<CalendarScope> scopes;
    private final IdentityHashMap<VEvent, Integer> calendars;
    private final TextWork textWork;
    private final WarningSink warnings;
    private final BiFunction<VEvent, Optional<OccurrenceId>, Optional<Session>> reader;

    /**
     * A mapping for one group.
     *
     * @param group the group of the sessions
     * @param lostSecrets secrets of other events that no event may publish
     * @param scopes the defaults of each calendar in the file
     * @param calendars the number of the calendar of each event
     * @param textWork the work for long texts that is left
     * @param warnings receives the warnings
     */
    EventMapping(
            WorkingGroup group,
            LostSecrets lostSecrets,
            List<CalendarScope> scopes,
            IdentityHashMap<VEvent, Integer> calendars,
            TextWork textWork,
            WarningSink warnings) {
        this.group = group;
        this.lostSecrets = lostSecrets;
        this.scopes = scopes;
        this.calendars = calendars;
        this.textWork = textWork;
        this.warnings = warnings;
        this.reader = EventReader.occurrences(group, lostSecrets, textWork, warnings);
    }

    /** {@return this mapping for a group with other series} */
    EventMapping with(WorkingGroup other) {
        return new EventMapping(other, lostSecrets, scopes, calendars, textWork, warnings);
    }

    /** {@return the group of the sessions} */
    WorkingGroup group() {
        return group;
    }

    /** {@return an event as a session; empty if it cannot be read, which is reported} */
    Optional<Session> session(VEvent event, Optional<OccurrenceId> occurrence) {
        return Refusals.ofEvent(
                        ParsedProperty.line(event),
                        "the event is left out",
                        warnings,
                        () -> reader.apply(event, occurrence)
                                .map(session -> scopes.get(Objects.requireNonNull(calendars.get(event)))
                                        .applied(event, session))
                                .map(session -> withKnownTracks(session, event)))
                .flatMap(session -> session);
    }

    /** {@return a reader of the values that only a series has} */
    SeriesReader ofSeries(VEvent event) {
        return SeriesReader.of(event, lostSecrets, warnings);
    }

    /** {@return the session without tracks that the group lacks, which the model would reject} */
    private Session withKnownTracks(Session session, VEvent event) {
        List<String> known = session.trackIds().stream()
                .filter(id -> group.track(id).isPresent())
                .toList();
        if (known.size() == session.trackIds().size()) {
            return session;
        }
        warnings.add(
                ParsedProperty.first(event, Property.RELATED_TO)
                        .map(ParsedProperty::line)
                        .orElse(ParsedProperty.line(event)),
                Property.RELATED_TO,
                Code.VALUE,
                "the group does not have the track; the track is left out");
        return session.toBuilder().trackIds(known).build();
    }
}
