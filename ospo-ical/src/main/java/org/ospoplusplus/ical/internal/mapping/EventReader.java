package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.SessionIds;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;
import org.ospoplusplus.model.time.When;

/** Reads an event as a session. */
public final class EventReader {

    private static final List<String> LINKS = List.of(PropertyNames.LINK, PropertyNames.REGISTRATION);

    private final WorkingGroup group;
    private final NameIndex names;
    private final ValueReader valueReader;
    private final PropertyIndex propertyIndex;
    private final List<PropertyIndex> participants = new ArrayList<>();
    private final List<PropertyIndex> locations = new ArrayList<>();

    private final Predicate<String> repeatsLostSecret;
    private final Optional<OccurrenceId> occurrence;
    private final boolean isSeries;
    private final SecretMarks secretMarks;

    private EventReader(
            WorkingGroup group,
            NameIndex names,
            VEvent event,
            Optional<OccurrenceId> occurrence,
            LostSecrets ofCalendar,
            ValueReader valueReader) {
        this.group = group;
        this.occurrence = occurrence;
        this.isSeries = SeriesReader.isSeries(event);
        this.names = names;
        this.valueReader = valueReader;
        secretMarks = SecretMarks.of(valueReader);
        PropertyIndex all = secretMarks.applied(new PropertyIndex(event.getPropertyList(), valueReader));
        List<Component> components = new ArrayList<>();
        List<PropertyIndex> parts = new ArrayList<>();
        for (Component component : event.getComponentList().getAll()) {
            PropertyIndex part = new PropertyIndex(component.getPropertyList(), valueReader);
            if (!secretMarks.isSecret(part)) {
                components.add(component);
                parts.add(part);
            }
        }
        LostSecrets secrets = ofCalendar.ofEvent(all, secretMarks.marked());
        repeatsLostSecret = text -> secrets.isIn(text) || ofCalendar.isIn(text);
        propertyIndex = ofCalendar.withoutThoseOfOthers(secrets.without(all, valueReader), valueReader);
        for (int i = 0; i < parts.size(); i++) {
            PropertyIndex part =
                    ofCalendar.withoutThoseOfOthers(secrets.without(parts.get(i), valueReader), valueReader);
            String name = components.get(i).getName();
            switch (name.toUpperCase(Locale.ROOT)) {
                case "PARTICIPANT" -> participants.add(part);
                case "VLOCATION" -> locations.add(part);
                default -> valueReader.warnings().ignored(part.line(), name);
            }
        }
    }

    /** {@return the properties of an event without the secrets that the model cannot hold} */
    static PropertyIndex index(VEvent event, LostSecrets ofCalendar, ValueReader valueReader) {
        SecretMarks marks = SecretMarks.of(valueReader);
        PropertyIndex all = marks.applied(new PropertyIndex(event.getPropertyList(), valueReader));
        LostSecrets secrets = ofCalendar.ofEvent(all, marks.marked());
        return ofCalendar.withoutThoseOfOthers(secrets.without(all, valueReader), valueReader);
    }

    /**
     * {@return the time of an event, if its start can be read} Reports nothing.
     *
     * @param event any event
     */
    public static Optional<When> when(VEvent event) {
        ValueReader silent = new ValueReader(new WarningSink(warning -> {}));
        return new TimeReader(new PropertyIndex(event.getPropertyList(), silent), silent)
                .when()
                .map(SessionRules::existing);
    }

    /**
     * {@return a function that reads the events of one calendar, each by itself} An event that names an occurrence, or
     * replaces one of a series of the group, becomes a session that does the same.
     *
     * @param group the working group of the sessions
     * @param ofCalendar secrets of other events that no event may publish
     * @param textWork the work to interpret texts, which the events share
     * @param warnings receives the warnings
     */
    public static Function<VEvent, Optional<Session>> sessions(
            WorkingGroup group, LostSecrets ofCalendar, TextWork textWork, WarningSink warnings) {
        BiFunction<VEvent, Optional<OccurrenceId>, Optional<Session>> reader =
                occurrences(group, ofCalendar, textWork, warnings);
        return event -> {
            Optional<Session> session = reader.apply(event, SeriesReader.named(group, event));
            return SeriesReader.hasOwnId(event)
                    ? session
                    : session.map(read -> SeriesReader.replaced(group, event)
                            .map(occurrence -> withInstanceId(group, read, occurrence))
                            .orElse(read));
        };
    }

    /** {@return a session with an id of its own} Its event has the UID of the series. */
    private static Session withInstanceId(WorkingGroup group, Session session, OccurrenceId occurrence) {
        When start = group.series(occurrence.series()).orElseThrow().when(occurrence.date());
        return session.toBuilder()
                .id(SessionIds.ofInstance(occurrence.series(), start))
                .build();
    }

    /**
     * {@return a function that reads the events of one calendar and the occurrences that they replace}
     *
     * @param group the working group of the sessions, with the series of these occurrences
     * @param ofCalendar secrets of other events that no event may publish
     * @param textWork the work for long texts that is left
     * @param warnings receives the warnings
     */
    public static BiFunction<VEvent, Optional<OccurrenceId>, Optional<Session>> occurrences(
            WorkingGroup group, LostSecrets ofCalendar, TextWork textWork, WarningSink warnings) {
        NameIndex names = new NameIndex(group);
        ValueReader valueReader = new ValueReader(warnings, textWork);
        return (event, occurrence) -> Refusals.handled(
                        () -> new EventReader(group, names, event, occurrence, ofCalendar, valueReader).session(),
                        () -> warnings.add(
                                ParsedProperty.line(event),
                                event.getName(),
                                Code.VALUE,
                                "is an event that the model cannot hold; it is left out"))
                .flatMap(session -> session);
    }

    private Optional<Session> session() {
        TimeReader times = new TimeReader(propertyIndex, valueReader);
        return times.when().map(when -> session(times, when));
    }

    private Session session(TimeReader times, When when) {
        SessionAssembler assembler = new SessionAssembler(
                Session.builder(id(), when).occurrence(occurrence.orElse(null)).build(), propertyIndex, valueReader);
        assembler.add(SessionProperty.TIME);
        assembler.add(Property.STATUS, session -> session.status(times.status()));
        assembler.add(Property.SEQUENCE, session -> session.revision(times.revision()));
        TopicReader topics = new TopicReader(group, names, propertyIndex, valueReader);
        assembler.add(Property.SUMMARY, topics::title);
        assembler.add(SessionProperty.TOPIC);
        assembler.add(Property.CATEGORIES, topics::tracksAndTypes);
        Optional<String> inheritedLanguage = inheritedLanguage();
        if (inheritedLanguage.isPresent()
                && !group.languageOf(assembler.session()).equals(inheritedLanguage)) {
            assembler.add(Property.SUMMARY, session -> session.language(inheritedLanguage.get()));
        }
        DescriptionReader description = new DescriptionReader(propertyIndex, repeatsLostSecret, valueReader);
        VenueReader venues = new VenueReader(propertyIndex, locations, description.searched(), valueReader);
        assembler.add(
                Property.LOCATION,
                session -> session.venue(venues.own(group, assembler.session()).orElse(null)));
        assembler.addIfPresent(
                PropertyNames.POLICY_INHERITANCE,
                session -> session.policyInheritance(LinkReader.inheritance(propertyIndex, valueReader)));
        LinkReader links = new LinkReader(propertyIndex, venues, valueReader);
        assembler.add(PropertyNames.LINK, session -> links.read(group, session));
        ContactReader contacts = new ContactReader(propertyIndex, valueReader);
        assembler.addIfPresent(Property.CONTACT, session -> session.contacts(contacts.own()));
        assembler.addIfPresent(
                PropertyNames.IMAGE,
                session -> session.image(
                        ImageProperty.read(propertyIndex, valueReader).orElse(null)));
        ParticipantReader people = new ParticipantReader(propertyIndex, participants, valueReader);
        assembler.add("PARTICIPANT", session -> session.partners(people.partners()));
        assembler.add(PropertyNames.AGENDA, session -> {
            Map<Integer, AgendaItem> agenda = AgendaReader.items(propertyIndex, venues, links, people, valueReader);
            session.guests(people.guestsBut(agenda.keySet()))
                    .agenda(propertyIndex.bounded(PropertyNames.AGENDA, List.copyOf(agenda.values())));
            links.addPartsBut(agenda.keySet(), assembler.session(), session);
            venues.reportPartsBut(agenda.keySet());
        });
        assembler.addIfPresent(
                PropertyNames.EXTENSION,
                session -> session.extensions(ExtensionReader.extensions(propertyIndex, valueReader)));
        assembler.add(Property.DESCRIPTION, session -> {
            Session applied = links.withApplied(assembler.session())
                    .venue(venues.applied().orElse(null))
                    .build();
            session.description(
                    description.markdown(group, applied, venues.secrets()).orElse(null));
        });
        Session own = withoutInherited(assembler.session());
        Session read = AccessClass.atLeast(
                links.withAllowedSpeakers(group, ClassProperty.applied(group, own, propertyIndex, valueReader)),
                secretMarks.least());
        propertyIndex.reportUnread(name -> SilentProperties.contains(name) || (isSeries && SeriesReader.reads(name)));
        // A series keeps its time of day, even if clocks skip it on the day of the start.
        WarningSink warnings = isSeries ? new WarningSink(warning -> {}) : valueReader.warnings();
        return SessionRules.fitted(read, propertyIndex.line(), warnings);
    }

    /**
     * Removes the lists that the session inherits, if its series, its tracks or the group still have the same values.
     */
    private Session withoutInherited(Session session) {
        boolean hasGuests = false;
        for (PropertyIndex participant : participants) {
            hasGuests |= !participant.all(PropertyNames.INHERITED).isEmpty();
        }
        boolean hasLinks = false;
        boolean hasRegistrations = false;
        for (Property property : propertyIndex.all(LINKS)) {
            if (valueReader.isTrue(property, PropertyNames.INHERITED) && !LinkReader.isPolicy(property, valueReader)) {
                boolean isRegistration = LinkReader.isRegistration(property, valueReader);
                hasRegistrations |= isRegistration;
                hasLinks |= !isRegistration;
            }
        }
        if (!hasGuests && !hasLinks && !hasRegistrations) {
            return session;
        }
        Session empty = session.toBuilder()
                .guests(List.of())
                .links(List.of())
                .registrations(List.of())
                .build();
        Session.Builder next = session.toBuilder();
        if (hasGuests && group.guestsOf(empty).equals(session.guests())) {
            next.guests(List.of());
        }
        if (hasLinks && group.linksOf(empty).equals(session.links())) {
            next.links(List.of());
        }
        if (hasRegistrations && group.registrationsOf(empty).equals(session.registrations())) {
            next.registrations(List.of());
        }
        return next.build();
    }

    /** {@return the language that the session inherited} It becomes its own if the group has a different one here. */
    private Optional<String> inheritedLanguage() {
        List<Property> all = propertyIndex.all(Property.SUMMARY);
        return !all.isEmpty() && valueReader.isTrue(all.get(0), PropertyNames.INHERITED)
                ? valueReader.language(all.get(0))
                : Optional.empty();
    }

    /** {@return the id} An event that replaces an instance of a series has the UID of the series. */
    private String id() {
        Optional<String> uid = propertyIndex.value(Property.UID);
        Optional<String> ofOccurrence =
                propertyIndex.all(Property.RECURRENCE_ID).isEmpty()
                        ? Optional.empty()
                        : propertyIndex.value(PropertyNames.ID).filter(IdentifierValidator::isIdentifier);
        return ofOccurrence
                .or(() -> uid.map(text -> Uids.sessionId(group, text)))
                .orElseGet(() -> {
                    valueReader
                            .warnings()
                            .add(
                                    propertyIndex.line(),
                                    Property.UID,
                                    Code.MISSING,
                                    "is missing; the id is derived from start and title, and changes with them");
                    return IdGenerator.distinct(
                            propertyIndex.value(Property.DTSTART).orElse("")
                                    + '\n'
                                    + propertyIndex.value(Property.SUMMARY).orElse(""));
                });
    }
}
