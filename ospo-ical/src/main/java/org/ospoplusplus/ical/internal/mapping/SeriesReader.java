package org.ospoplusplus.ical.internal.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan.Days;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan.Marks;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;

/** Reads a series from a recurring event, most of whose properties are those of a session. */
public final class SeriesReader {

    private static final String UNKNOWN = "UNKNOWN";

    /** The properties that a series has and a session does not have. */
    private static final List<String> OF_SERIES =
            List.of(PropertyNames.TOPIC, PropertyNames.AUDIENCE, PropertyNames.CADENCE);

    /** The rows of {@link SessionProperty} whose values a series has, too. */
    private static final Set<String> SHARED =
            Set.of(PropertyNames.ANNOUNCED, PropertyNames.TOPIC, PropertyNames.AUDIENCE);

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;

    private SeriesReader(PropertyIndex propertyIndex, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
    }

    /**
     * {@return a reader of the properties that only a series has}
     *
     * @param event a recurring event
     * @param ofCalendar secrets of other events that no event may publish
     * @param warnings receives the warnings
     */
    public static SeriesReader of(VEvent event, LostSecrets ofCalendar, WarningSink warnings) {
        ValueReader valueReader = new ValueReader(warnings);
        // The reading of the session has reported the lost secrets.
        PropertyIndex index = EventReader.index(event, ofCalendar, new ValueReader(new WarningSink(w -> {})));
        return new SeriesReader(index, valueReader);
    }

    /**
     * {@return whether an event recurs or has the marks of a series}
     *
     * @param event any event
     */
    public static boolean isSeries(VEvent event) {
        boolean repeats = ParsedProperty.first(event, Property.RRULE).isPresent()
                || ParsedProperty.first(event, Property.RDATE).isPresent();
        return ParsedProperty.first(event, Property.RECURRENCE_ID).isEmpty() && (repeats || isMarked(event));
    }

    private static boolean isMarked(VEvent event) {
        boolean isOnOneDay = ParsedProperty.first(event, Property.DTSTART)
                .filter(start -> ParsedProperty.parameter(start, PropertyNames.ALSO, any -> true) != null)
                .isPresent();
        return isOnOneDay
                || ParsedProperty.first(event, PropertyNames.CADENCE).isPresent()
                || ParsedProperty.first(event, PropertyNames.RULE).isPresent();
    }

    /**
     * {@return whether an event that replaces an occurrence states the id of its session}
     *
     * @param event any event
     */
    public static boolean hasOwnId(VEvent event) {
        return ParsedProperty.first(event, Property.RECURRENCE_ID).isPresent()
                && ParsedProperty.first(event, PropertyNames.ID)
                        .map(Property::getValue)
                        .filter(IdentifierValidator::isIdentifier)
                        .isPresent();
    }

    /** {@return whether a property with this name is read from a recurring event} */
    static boolean reads(String name) {
        return OF_SERIES.contains(name);
    }

    /** {@return the exact values that this library wrote beside the properties of RFC 5545} */
    public Marks marks() {
        Optional<Property> start = propertyIndex.first(Property.DTSTART);
        Optional<CadenceRule> rule = propertyIndex
                .first(PropertyNames.RULE)
                .flatMap(property -> valueReader.make(
                        property,
                        "a rule such as FREQ=QUARTERLY;BYDAY=1MO",
                        () -> CadenceRuleText.parse(valueReader.raw(property).strip())));
        Optional<LocalDate> first = propertyIndex.first(PropertyNames.FIRST).flatMap(this::day);
        Optional<LocalDate> last = propertyIndex.first(PropertyNames.LAST).flatMap(this::day);
        boolean isFirstUnknown = start.flatMap(property -> valueReader.parameter(property, PropertyNames.FIRST))
                .filter(text -> text.strip().equalsIgnoreCase(UNKNOWN))
                .isPresent();
        Optional<Integer> also = start.flatMap(property -> valueReader
                .parameter(property, PropertyNames.ALSO)
                .flatMap(text -> valueReader.make(property, "a number in X-OSPO-ALSO", () -> position(text))));
        boolean isOurs = propertyIndex.first(PropertyNames.CADENCE).isPresent()
                || rule.isPresent()
                || first.isPresent()
                || last.isPresent()
                || isFirstUnknown
                || also.isPresent();
        return isOurs
                ? new Marks(
                        rule,
                        first,
                        isFirstUnknown,
                        last,
                        also,
                        property -> valueReader.isTrue(property, PropertyNames.DERIVED))
                : Marks.NONE;
    }

    private static int position(String text) {
        int position = Integer.parseInt(text.strip());
        if (position < 1) {
            throw new IllegalArgumentException("not positive");
        }
        return position;
    }

    private Optional<LocalDate> day(Property property) {
        return day(property, valueReader.raw(property));
    }

    private Optional<LocalDate> day(Property property, String text) {
        return valueReader.make(
                property,
                "a day such as 20270304",
                () -> TimeValue.parse(text.strip())
                        .filter(TimeValue::isDate)
                        .orElseThrow(IllegalArgumentException::new)
                        .local()
                        .toLocalDate());
    }

    /**
     * {@return the series}
     *
     * @param id the id
     * @param session the event as a session
     * @param days the days of the meetings
     */
    public Series series(String id, Session session, Days days) {
        reportLost(session);
        Map<LocalDate, String> reasons = reasons();
        return Series.builder(id)
                .title(session.title().orElse(null))
                .description(session.description().orElse(null))
                .trackIds(session.trackIds())
                .cadence(cadence(session, days).orElse(null))
                .time(days.time().orElse(null))
                .first(days.first().orElse(null))
                .last(days.last().orElse(null))
                .except(days.except().stream()
                        .map(day -> new ExceptDate(day, Optional.ofNullable(reasons.get(day))))
                        .toList())
                .also(days.also())
                .announced(session.announced().orElse(null))
                .classification(session.classification())
                .guests(session.guests())
                .venue(session.venue().orElse(null))
                .policies(session.policies())
                .policyInheritance(session.policyInheritance())
                .registrations(session.registrations())
                .links(session.links())
                .contacts(session.contacts())
                .language(session.language().orElse(null))
                .topics(propertyIndex.bounded(PropertyNames.TOPIC, texts(PropertyNames.TOPIC)))
                .audience(propertyIndex
                        .first(PropertyNames.AUDIENCE)
                        .flatMap(valueReader::prose)
                        .orElse(null))
                .revision(session.revision())
                .aliases(session.aliases())
                .extensions(session.extensions())
                .build();
    }

    private Optional<Cadence> cadence(Session session, Days days) {
        Optional<String> words = propertyIndex.first(PropertyNames.CADENCE).flatMap(valueReader::text);
        boolean isFirm = days.rule().isPresent() && session.status().isCertain();
        if (!isFirm && session.status().isCertain()) {
            valueReader
                    .warnings()
                    .add(
                            propertyIndex.line(Property.STATUS),
                            Property.STATUS,
                            Code.VALUE,
                            "cannot be confirmed, because the series has no rule; its meetings are read as tentative");
        }
        return words.or(() -> days.rule().map(rule -> CadenceWords.of(rule, days.first())))
                .map(text -> new Cadence(text, days.rule(), isFirm));
    }

    private Map<LocalDate, String> reasons() {
        Map<LocalDate, String> reasons = new HashMap<>();
        for (Property property : propertyIndex.all(PropertyNames.EXCEPT_REASON)) {
            valueReader
                    .parameter(property, PropertyNames.DATE)
                    .flatMap(text -> day(property, text))
                    .ifPresent(day -> valueReader.text(property).ifPresent(reason -> reasons.putIfAbsent(day, reason)));
        }
        return reasons;
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        propertyIndex.all(name).forEach(property -> valueReader.text(property).ifPresent(texts::add));
        return texts;
    }

    private void reportLost(Session session) {
        SessionProperty.all()
                .filter(property -> !SHARED.contains(property.name()))
                .forEach(property -> report(property.name(), property.label(), property.isPresentIn(session)));
        report(PropertyNames.AGENDA, "agenda", !session.agenda().isEmpty());
        report(PropertyNames.IMAGE, "image", session.image().isPresent());
        report("PARTICIPANT", "partners", !session.partners().isEmpty());
        report(PropertyNames.CONCEPT, "OSPO types", !session.ospoTypes().isEmpty());
        report(
                PropertyNames.RELATED_EVENT,
                "related events",
                !session.relatedEvents().isEmpty());
    }

    private void report(String name, String component, boolean isLost) {
        if (isLost) {
            valueReader
                    .warnings()
                    .add(
                            propertyIndex.line(name),
                            name,
                            Code.IGNORED,
                            "a series has no " + component + "; the value is left out");
        }
    }

    /** Reports the values that only a series has, if the event is not read as a series. */
    public void reportUnread() {
        for (String name : OF_SERIES) {
            propertyIndex.all(name).stream()
                    .filter(property -> !valueReader.isTrue(property, PropertyNames.INHERITED))
                    .forEach(valueReader::ignored);
        }
    }

    /**
     * {@return the occurrence of a known series that an event replaces, although its calendar lacks the series}
     *
     * @param group the group with the known series
     * @param event any event
     */
    public static Optional<OccurrenceId> replaced(WorkingGroup group, VEvent event) {
        ValueReader silent = new ValueReader(new WarningSink(warning -> {}));
        return ParsedProperty.first(event, Property.RECURRENCE_ID)
                .flatMap(property -> DateValues.read(property, silent)
                        .flatMap(start -> ParsedProperty.first(event, Property.UID)
                                .flatMap(uid -> group.series(Uids.sessionId(group, silent.raw(uid))))
                                .flatMap(series -> day(series, inZoneOf(series, property, start))
                                        .map(day -> new OccurrenceId(series.id(), day)))));
    }

    /** {@return a start; in the zone of the series if another program dropped the zone} */
    private static When inZoneOf(Series series, Property property, When start) {
        boolean isFloating = property.getParameter(Parameter.TZID).isEmpty()
                && TimeValue.parse(property.getValue().strip())
                        .filter(value -> value.form() == TimeValue.Form.LOCAL)
                        .isPresent();
        return isFloating && start instanceof When.Timed timed
                ? series.time()
                        .<When>map(time -> When.at(timed.start(), time.zone()))
                        .orElse(start)
                : start;
    }

    /**
     * {@return the occurrence that an event names or replaces, if this is known without the other events of its UID} It
     * is known if the event has {@code X-OSPO-OCCURRENCE}, if the group has the series, or if this library wrote the
     * event.
     *
     * @param group the group with the known series
     * @param event any event
     */
    public static Optional<OccurrenceId> named(WorkingGroup group, VEvent event) {
        return occurrence(event)
                .or(() -> replaced(group, event))
                .or(() -> hasOwnId(event) ? stated(group, event) : Optional.empty());
    }

    /**
     * {@return the occurrence that an event of this library replaces} Its {@code RECURRENCE-ID} has the series' zone.
     */
    private static Optional<OccurrenceId> stated(WorkingGroup group, VEvent event) {
        ValueReader silent = new ValueReader(new WarningSink(warning -> {}));
        return ParsedProperty.first(event, Property.RECURRENCE_ID)
                .flatMap(property -> DateValues.read(property, silent))
                .flatMap(start -> ParsedProperty.first(event, Property.UID)
                        .map(uid -> Uids.sessionId(group, silent.raw(uid)))
                        .filter(series -> group.series(series).isEmpty())
                        .map(series -> new OccurrenceId(series, start.firstDay())));
    }

    /** {@return the day of the meeting that starts at a time or on a day} */
    private static Optional<LocalDate> day(Series series, When start) {
        LocalDate day = start instanceof When.Timed timed
                ? series.time()
                        .map(time -> timed.zonedStart()
                                .withZoneSameInstant(time.zone())
                                .toLocalDate())
                        .orElseGet(() -> timed.start().toLocalDate())
                : start.firstDay();
        boolean isMeeting = Years.contains(day.getYear())
                && series.couldMeetOn(day)
                && (!(start instanceof When.Timed timed)
                        || !(series.when(day) instanceof When.Timed meeting)
                        || meeting.instant().equals(timed.instant()));
        return Optional.of(day).filter(any -> isMeeting);
    }

    /**
     * {@return the occurrence that an event with its own UID names}
     *
     * @param event an event
     */
    public static Optional<OccurrenceId> occurrence(VEvent event) {
        ValueReader silent = new ValueReader(new WarningSink(warning -> {}));
        return ParsedProperty.first(event, PropertyNames.OCCURRENCE)
                .filter(property -> IdentifierValidator.isIdentifier(silent.raw(property)))
                .flatMap(property -> silent.parameter(property, PropertyNames.DATE)
                        .flatMap(text -> silent.make(
                                property,
                                "",
                                () -> new OccurrenceId(
                                        silent.raw(property),
                                        TimeValue.parse(text.strip())
                                                .filter(TimeValue::isDate)
                                                .orElseThrow(IllegalArgumentException::new)
                                                .local()
                                                .toLocalDate()))));
    }
}
