package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.SessionRules;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** An event as a session: the inverse of what the other classes here do. */
final class EventReader {

    private final WorkingGroup group;
    private final KnownNames names;
    private final Values values;
    private final Fields fields;
    private final List<Fields> participants = new ArrayList<>();
    private final List<Fields> locations = new ArrayList<>();

    private EventReader(WorkingGroup group, KnownNames names, VEvent event, Values values) {
        this.group = group;
        this.names = names;
        this.values = values;
        Fields all = new Fields(event.getPropertyList(), values);
        List<String> secrets = LostSecrets.of(all, values);
        fields = LostSecrets.without(secrets, all, values);
        for (Component component : event.getComponentList().getAll()) {
            Fields part = LostSecrets.without(secrets, new Fields(component.getPropertyList(), values), values);
            switch (component.getName().toUpperCase(Locale.ROOT)) {
                case "PARTICIPANT" -> participants.add(part);
                case "VLOCATION" -> locations.add(part);
                default -> values.warnings().ignored(part.line(), component.getName());
            }
        }
    }

    /** {@return the session, unless nothing says when it is, or it is the cadence of a track and no session} */
    static Optional<Session> session(WorkingGroup group, KnownNames names, VEvent event, Values values) {
        return new EventReader(group, names, event, values).session();
    }

    private Optional<Session> session() {
        if (!fields.all(Wire.CADENCE).isEmpty()) {
            return Optional.empty();
        }
        TimesIn times = new TimesIn(fields, values);
        return times.when().map(when -> session(times, when));
    }

    private Session session(TimesIn times, When when) {
        Session.Builder session = Session.builder(id(), when);
        read(Wire.ANNOUNCED, () -> session.announced(times.announced().orElse(null)));
        read(
                Wire.PREVIOUS_START,
                () -> session.earlierDates(fields.bounded(Wire.PREVIOUS_START, times.earlierDates())));
        read(Property.STATUS, () -> session.status(times.status()));
        read(Property.SEQUENCE, () -> session.revision(times.revision()));
        SubjectsIn subjects = new SubjectsIn(group, names, fields, values);
        read(Property.SUMMARY, () -> subjects.title(session));
        read(Property.CATEGORIES, () -> subjects.kinds(session));
        read(
                Property.SUMMARY,
                () -> inheritedLanguage()
                        .filter(language -> !group.language().equals(Optional.of(language)))
                        .ifPresent(session::language));
        DescriptionIn description = new DescriptionIn(fields, values);
        VenuesIn venues = new VenuesIn(fields, locations, description.searched(), values);
        read(
                Property.LOCATION,
                () -> session.venue(
                        venues.own(group, session.venue(null).build()).orElse(null)));
        LinksIn links = new LinksIn(fields, venues, values);
        read(Wire.LINK, () -> links.read(group, session));
        ParticipantsIn people = new ParticipantsIn(fields, participants, values);
        read("PARTICIPANT", () -> session.partners(people.partners()));
        read(Wire.AGENDA, () -> {
            Map<Integer, AgendaItem> agenda = agenda(venues, people);
            session.guests(people.guestsBut(agenda.keySet()))
                    .agenda(fields.bounded(Wire.AGENDA, List.copyOf(agenda.values())));
            venues.reportPartsBut(agenda.keySet());
        });
        read(Property.DESCRIPTION, () -> {
            Session applied = links.withApplied(session.build())
                    .venue(venues.applied().orElse(null))
                    .build();
            session.description(
                    description.markdown(group, applied, venues.secrets()).orElse(null));
        });
        NamesIn.ignoreOthers(fields);
        Session read = ClassProperty.applied(group, session.build(), fields, values);
        return SessionRules.fitted(read, fields.line(), values.warnings());
    }

    /** {@return the language that the session inherits} It becomes its own where the group as known here has another or none. */
    private Optional<String> inheritedLanguage() {
        return fields.all(Property.SUMMARY).stream()
                .findFirst()
                .filter(summary -> values.isTrue(summary, Wire.INHERITED))
                .flatMap(values::language);
    }

    /** Reads one component of the session, which keeps its default if the model refuses what was read. */
    private void read(String name, Runnable reading) {
        values.warnings().guard(fields.line(name), name, reading);
    }

    private String id() {
        return fields.value(Property.UID).map(uid -> Uids.sessionId(group, uid)).orElseGet(() -> {
            values.warnings()
                    .add(
                            fields.line(),
                            Property.UID,
                            Code.MISSING,
                            "is not there; the id is made from start and title, and changes with them");
            return Slugs.distinct(fields.value(Property.DTSTART).orElse("")
                    + '\n'
                    + fields.value(Property.SUMMARY).orElse(""));
        });
    }

    /** The parts by their numbers, which are those of their places where they have none. */
    private SortedMap<Integer, AgendaItem> agenda(VenuesIn venues, ParticipantsIn people) {
        SortedMap<Integer, AgendaItem> parts = new TreeMap<>();
        for (Property property : fields.all(Wire.AGENDA)) {
            int part = Part.of(property, values);
            int number = part > 0 && !parts.containsKey(part) ? part : last(parts) + 1;
            values.text(property)
                    .flatMap(title -> values.make(
                            property,
                            "a part of the agenda",
                            () -> new AgendaItem(
                                    title,
                                    values.offset(property, Wire.OFFSET),
                                    values.duration(property, Wire.DURATION),
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
