package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** An event as a session: the inverse of what the other classes here do. */
public final class EventReader {

    private final WorkingGroup group;
    private final NameIndex names;
    private final ValueReader valueReader;
    private final PropertyIndex propertyIndex;
    private final List<PropertyIndex> participants = new ArrayList<>();
    private final List<PropertyIndex> locations = new ArrayList<>();

    private final Predicate<String> repeatsLostSecret;

    private EventReader(
            WorkingGroup group, NameIndex names, VEvent event, LostSecrets ofCalendar, ValueReader valueReader) {
        this.group = group;
        this.names = names;
        this.valueReader = valueReader;
        PropertyIndex all = new PropertyIndex(event.getPropertyList(), valueReader);
        LostSecrets secrets = LostSecrets.of(all);
        repeatsLostSecret = text -> secrets.isIn(text) || ofCalendar.isIn(text);
        propertyIndex = ofCalendar.withoutThoseOfOthers(secrets.without(all, valueReader), valueReader);
        for (Component component : event.getComponentList().getAll()) {
            PropertyIndex part = ofCalendar.withoutThoseOfOthers(
                    secrets.without(new PropertyIndex(component.getPropertyList(), valueReader), valueReader),
                    valueReader);
            switch (component.getName().toUpperCase(Locale.ROOT)) {
                case "PARTICIPANT" -> participants.add(part);
                case "VLOCATION" -> locations.add(part);
                default -> valueReader.warnings().ignored(part.line(), component.getName());
            }
        }
    }

    /** {@return the session, unless nothing says when it is, or it is the cadence of a track and no session} */
    private static Optional<Session> session(
            WorkingGroup group, NameIndex names, VEvent event, LostSecrets ofCalendar, ValueReader valueReader) {
        return new EventReader(group, names, event, ofCalendar, valueReader).session();
    }

    /**
     * {@return a function that reads the events of one calendar}
     *
     * @param group the working group that the sessions become some of
     * @param ofCalendar secrets of other events that no event may publish
     * @param warnings receives the warnings
     */
    public static Function<VEvent, Optional<Session>> sessions(
            WorkingGroup group, LostSecrets ofCalendar, WarningSink warnings) {
        NameIndex names = new NameIndex(group);
        ValueReader valueReader = new ValueReader(warnings);
        return event -> Refusals.handled(
                        () -> session(group, names, event, ofCalendar, valueReader),
                        () -> warnings.add(
                                ParsedProperty.line(event),
                                event.getName(),
                                Code.VALUE,
                                "the model cannot hold it; it is left out"))
                .flatMap(session -> session);
    }

    private Optional<Session> session() {
        if (!propertyIndex.all(PropertyNames.CADENCE).isEmpty()) {
            return Optional.empty();
        }
        TimeReader times = new TimeReader(propertyIndex, valueReader);
        return times.when().map(when -> session(times, when));
    }

    private Session session(TimeReader times, When when) {
        Session.Builder session = Session.builder(id(), when);
        read(PropertyNames.ANNOUNCED, () -> session.announced(times.announced().orElse(null)));
        read(
                PropertyNames.PREVIOUS_START,
                () -> session.earlierDates(propertyIndex.bounded(PropertyNames.PREVIOUS_START, times.earlierDates())));
        read(Property.STATUS, () -> session.status(times.status()));
        read(Property.SEQUENCE, () -> session.revision(times.revision()));
        TopicReader subjects = new TopicReader(group, names, propertyIndex, valueReader);
        read(Property.SUMMARY, () -> subjects.title(session));
        read(Property.CATEGORIES, () -> subjects.kinds(session));
        read(
                Property.SUMMARY,
                () -> inheritedLanguage()
                        .filter(language -> !group.language().equals(Optional.of(language)))
                        .ifPresent(session::language));
        DescriptionReader description = new DescriptionReader(propertyIndex, repeatsLostSecret, valueReader);
        VenueReader venues = new VenueReader(propertyIndex, locations, description.searched(), valueReader);
        read(
                Property.LOCATION,
                () -> session.venue(
                        venues.own(group, session.venue(null).build()).orElse(null)));
        LinkReader links = new LinkReader(propertyIndex, venues, valueReader);
        read(PropertyNames.LINK, () -> links.read(group, session));
        ParticipantReader people = new ParticipantReader(propertyIndex, participants, valueReader);
        read("PARTICIPANT", () -> session.partners(people.partners()));
        read(PropertyNames.AGENDA, () -> {
            Map<Integer, AgendaItem> agenda = agenda(venues, people);
            session.guests(people.guestsBut(agenda.keySet()))
                    .agenda(propertyIndex.bounded(PropertyNames.AGENDA, List.copyOf(agenda.values())));
            venues.reportPartsBut(agenda.keySet());
        });
        read(Property.DESCRIPTION, () -> {
            Session applied = links.withApplied(session.build())
                    .venue(venues.applied().orElse(null))
                    .build();
            session.description(
                    description.markdown(group, applied, venues.secrets()).orElse(null));
        });
        KnownProperties.ignoreOthers(propertyIndex);
        Session read = ClassProperty.applied(group, session.build(), propertyIndex, valueReader);
        return SessionRules.fitted(read, propertyIndex.line(), valueReader.warnings());
    }

    /** {@return the language that the session inherits} It becomes its own where the group as known here has another or none. */
    private Optional<String> inheritedLanguage() {
        return propertyIndex.all(Property.SUMMARY).stream()
                .findFirst()
                .filter(summary -> valueReader.isTrue(summary, PropertyNames.INHERITED))
                .flatMap(valueReader::language);
    }

    /** Reads one component of the session, which keeps its default if the model refuses what was read. */
    private void read(String name, Runnable reading) {
        valueReader.warnings().guard(propertyIndex.line(name), name, reading);
    }

    private String id() {
        return propertyIndex
                .value(Property.UID)
                .map(uid -> Uids.sessionId(group, uid))
                .orElseGet(() -> {
                    valueReader
                            .warnings()
                            .add(
                                    propertyIndex.line(),
                                    Property.UID,
                                    Code.MISSING,
                                    "is not there; the id is made from start and title, and changes with them");
                    return IdGenerator.distinct(
                            propertyIndex.value(Property.DTSTART).orElse("")
                                    + '\n'
                                    + propertyIndex.value(Property.SUMMARY).orElse(""));
                });
    }

    /** The parts by their numbers, which are those of their places where they have none. */
    private SortedMap<Integer, AgendaItem> agenda(VenueReader venues, ParticipantReader people) {
        SortedMap<Integer, AgendaItem> parts = new TreeMap<>();
        for (Property property : propertyIndex.all(PropertyNames.AGENDA)) {
            int part = AgendaPartNumber.of(property, valueReader);
            int number = part > 0 && !parts.containsKey(part) ? part : last(parts) + 1;
            valueReader
                    .text(property)
                    .flatMap(title -> valueReader.make(
                            property,
                            "a part of the agenda",
                            () -> new AgendaItem(
                                    title,
                                    valueReader.offset(property, PropertyNames.OFFSET),
                                    valueReader.duration(property, PropertyNames.DURATION),
                                    people.guests(number),
                                    venues.ofPart(number))))
                    .ifPresent(item -> parts.put(number, item));
        }
        return parts;
    }

    private static int last(SortedMap<Integer, AgendaItem> parts) {
        return parts.isEmpty() ? 0 : parts.lastKey();
    }
}
