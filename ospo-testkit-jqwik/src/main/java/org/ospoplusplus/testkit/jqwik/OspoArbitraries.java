package org.ospoplusplus.testkit.jqwik;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Arbitraries for all records of the model. Each value is valid; validation may report warnings.
 *
 * @since 0.1.0
 */
public final class OspoArbitraries {

    private static final int MANY = 40;

    private OspoArbitraries() {}

    static <T> ListArbitrary<T> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(3);
    }

    /** {@return lists with at most three elements, and sometimes long ones} */
    static <T> Arbitrary<List<T>> fewOrMany(Arbitrary<T> values) {
        return Choice.frequencyOf(
                Tuple.of(60, few(values)), Tuple.of(1, values.list().ofSize(MANY)));
    }

    static <T extends Identifiable> ListArbitrary<T> distinct(Arbitrary<T> values) {
        return few(Remembered.of(values)).uniqueElements(value -> value.id().toLowerCase(Locale.ROOT));
    }

    /** {@return dates of any precision; each start exists in its zone} */
    public static Arbitrary<When> whens() {
        return TimeArbitraries.whens();
    }

    /** {@return starts with and without a duration; each exists in its zone} */
    public static Arbitrary<When.Timed> times() {
        return TimeArbitraries.timed();
    }

    /** {@return announced times, readable and unreadable} */
    public static Arbitrary<AnnouncedTimes> announcedTimes() {
        return TimeArbitraries.announcedTimes();
    }

    /** {@return usual times of day} */
    public static Arbitrary<UsualTime> usualTimes() {
        return TimeArbitraries.usualTimes();
    }

    /** {@return cadences, usual and firm} */
    public static Arbitrary<Cadence> cadences() {
        return TimeArbitraries.cadences();
    }

    /** {@return cadence rules of every frequency} */
    public static Arbitrary<CadenceRule> cadenceRules() {
        return TimeArbitraries.cadenceRules();
    }

    /** {@return aliases} */
    public static Arbitrary<Aliases> aliases() {
        return Combinators.combine(few(Texts.ids()), few(Texts.lines())).as(Aliases::new);
    }

    /** {@return private e-mail addresses} */
    public static Arbitrary<EmailAddress> emailAddresses() {
        return Texts.mailLinks().map(URI::getSchemeSpecificPart).map(EmailAddress::new);
    }

    /** {@return contacts by e-mail and on the web} */
    public static Arbitrary<Contact> contacts() {
        return Combinators.combine(Choice.optional(Texts.lines()), Choice.oneOf(Texts.mailLinks(), Texts.links()))
                .as(Contact::new);
    }

    /** {@return organizations} */
    public static Arbitrary<Organization> organizations() {
        return Combinators.combine(Texts.lines(), Choice.optional(Texts.links()), Choice.optional(images(), 0.2))
                .as(Organization::new);
    }

    /** {@return roles of guests, including words that the model does not know} */
    public static Arbitrary<Guest.Role> roles() {
        return Choice.oneOf(Arbitraries.of(Guest.Role.KNOWN), Texts.ids().map(Guest.Role::new));
    }

    /** {@return images with and without an alternative text} */
    public static Arbitrary<Image> images() {
        return Combinators.combine(Texts.links(), Choice.optional(Texts.lines()))
                .as(Image::new);
    }

    /** {@return guests of every kind, role and participation status} */
    public static Arbitrary<Guest> guests() {
        return Combinators.combine(simpleGuests(), Choice.optional(images(), 0.2), extensions())
                .as((guest, image, extensions) ->
                        image.map(guest::withImage).orElse(guest).withExtensions(extensions));
    }

    /** One combination has at most eight arbitraries. */
    private static Arbitrary<Guest> simpleGuests() {
        return Combinators.combine(
                        Texts.lines(),
                        Arbitraries.of(Guest.Kind.class),
                        roles(),
                        Arbitraries.of(Guest.ParticipationStatus.class),
                        Choice.optional(Texts.lines(), 0.3),
                        few(organizations()),
                        Choice.optional(Texts.links()),
                        Choice.optional(emailAddresses(), 0.3))
                .as((name, kind, role, participationStatus, jobTitle, affiliations, url, email) -> new Guest(
                        kind == Guest.Kind.TO_BE_ANNOUNCED ? Optional.empty() : Optional.of(name),
                        kind,
                        role,
                        participationStatus,
                        jobTitle,
                        affiliations,
                        url,
                        Optional.empty(),
                        email,
                        Map.of()));
    }

    /** {@return postal addresses with a locality} */
    public static Arbitrary<PostalAddress> postalAddresses() {
        return Combinators.combine(
                        Choice.optional(Texts.lines()),
                        Texts.lines(),
                        Choice.optional(Texts.lines(), 0.3),
                        Choice.optional(Texts.lines(), 0.3),
                        Choice.optional(Texts.countries()))
                .as((street, locality, region, code, country) ->
                        new PostalAddress(street, Optional.of(locality), region, code, country));
    }

    /** {@return coordinates, including the poles and the date line} */
    public static Arbitrary<GeoCoordinates> coordinates() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90).ofScale(6),
                        Arbitraries.doubles().between(-180, 180).ofScale(6))
                .as(GeoCoordinates::new);
    }

    /** {@return places with an address} */
    public static Arbitrary<Place> places() {
        return Combinators.combine(
                        Choice.optional(Texts.lines()),
                        Choice.optional(Texts.lines(), 0.3),
                        postalAddresses(),
                        Choice.optional(coordinates(), 0.3),
                        Choice.optional(Texts.links(), 0.3))
                .as((name, room, address, geo, url) -> new Place(name, room, Optional.of(address), geo, url));
    }

    /** {@return platforms that are open source, proprietary or unknown in this respect} */
    public static Arbitrary<Platform> platforms() {
        return Combinators.combine(
                        Texts.lines(),
                        Choice.optional(Arbitraries.of(true, false)),
                        Choice.optional(Texts.prose(), 0.3))
                .as(Platform::new);
    }

    /** {@return join links, secret and public} */
    public static Arbitrary<JoinLink> joinLinks() {
        return Combinators.combine(Texts.links(), Arbitraries.of(true, false)).as(JoinLink::new);
    }

    /** {@return dial-in numbers, secret and public} */
    public static Arbitrary<DialIn> dialIns() {
        Arbitrary<String> numbers =
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(12);
        return Combinators.combine(
                        numbers,
                        Choice.optional(
                                Arbitraries.strings().numeric().ofMinLength(4).ofMaxLength(9)),
                        Arbitraries.of(true, false))
                .as((number, code, secret) -> new DialIn("+" + number, code, secret));
    }

    /** {@return passcodes of letters and digits, long enough that no other text contains them by chance} */
    public static Arbitrary<Passcode> passcodes() {
        return Arbitraries.of("A", "7", "q", "ß", "é", "ł", "字", "🔑")
                .list()
                .ofMinSize(8)
                .ofMaxSize(12)
                .map(characters -> new Passcode(String.join("", characters)));
    }

    /** {@return virtual locations} */
    public static Arbitrary<VirtualLocation> virtualLocations() {
        Arbitrary<String> meetingIds =
                Arbitraries.longs().between(100_000_000L, 99_999_999_999L).map(String::valueOf);
        return Combinators.combine(
                        Choice.optional(platforms(), 0.8),
                        Choice.optional(joinLinks()),
                        Choice.optional(meetingIds, 0.3),
                        Choice.optional(passcodes(), 0.3),
                        dialIns().list().ofMaxSize(2),
                        Choice.optional(Texts.links(), 0.2))
                .as(VirtualLocation::new);
    }

    /** {@return venues in person, online and hybrid} */
    public static Arbitrary<Venue> venues() {
        return Choice.oneOf(places().map(Venue::inPerson), virtualLocations().map(Venue::online), hybridVenues());
    }

    static Arbitrary<Venue> hybridVenues() {
        return Combinators.combine(places(), virtualLocations()).as(Venue::hybrid);
    }

    /** {@return policies, including the constants} */
    public static Arbitrary<ConductPolicy> policies() {
        Arbitrary<ConductPolicy> own = Combinators.combine(
                        Texts.ids(),
                        Texts.lines(),
                        Choice.optional(Texts.lines(), 0.3),
                        Choice.optional(Texts.links()),
                        Arbitraries.of(ConductPolicy.Stance.class),
                        Arbitraries.of(ConductPolicy.Stance.class),
                        Choice.optional(contacts(), 0.3))
                .as(ConductPolicy::new);
        return Choice.oneOf(
                Arbitraries.of(
                        ConductPolicy.CHATHAM_HOUSE_RULE,
                        ConductPolicy.CONTRIBUTOR_COVENANT,
                        ConductPolicy.NOT_RECORDED),
                own);
    }

    /** {@return extensions, often none} */
    static Arbitrary<Map<String, String>> extensions() {
        // The maps of jqwik create their arbitraries again for each value.
        return Combinators.combine(Arbitraries.of("x-room", "x-room-2", "x-a", "x-" + "z".repeat(62)), Texts.prose())
                .as(Map::entry)
                .list()
                .ofMaxSize(2)
                .uniqueElements(Map.Entry::getKey)
                .map(entries -> entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Most policies add to the inherited ones, because this is the default. */
    static Arbitrary<ConductPolicy.Inheritance> policyInheritances() {
        return Arbitraries.frequency(
                Tuple.of(4, ConductPolicy.Inheritance.ADDS), Tuple.of(1, ConductPolicy.Inheritance.REPLACES));
    }

    /** {@return OSPO types, including the constants} */
    public static Arbitrary<OspoType> ospoTypes() {
        Arbitrary<OspoType> own = Combinators.combine(Texts.ids(), Texts.lines(), Choice.optional(Texts.prose(), 0.3))
                .as(OspoType::new);
        return Choice.oneOf(Arbitraries.of(OspoType.KNOWN), own);
    }

    /** {@return agenda items; their times may exceed the session} */
    public static Arbitrary<AgendaItem> agendaItems() {
        return Combinators.combine(
                        Texts.lines(),
                        Choice.optional(Texts.prose(), 0.3),
                        Choice.optional(TimeArbitraries.durations()),
                        Choice.optional(TimeArbitraries.durations()),
                        guests().list().ofMaxSize(2),
                        Choice.optional(venues(), 0.2),
                        Combinators.combine(
                                        distinct(policies()),
                                        policyInheritances(),
                                        links().list().ofMaxSize(2))
                                .as(PartRules::new))
                .as((title, description, offset, duration, people, venue, rules) -> new AgendaItem(
                        title,
                        description,
                        offset,
                        duration,
                        people,
                        venue,
                        rules.policies(),
                        rules.inheritance(),
                        rules.links()));
    }

    /** jqwik combines eight arbitraries at most. */
    private record PartRules(List<ConductPolicy> policies, ConductPolicy.Inheritance inheritance, List<Link> links) {}

    /** {@return registrations of every method} */
    public static Arbitrary<Registration> registrations() {
        // One combination without flatMap: with flatMap, jqwik would create all these arbitraries again for each value.
        return Combinators.combine(
                        Arbitraries.of(Registration.Method.class),
                        Texts.mailLinks(),
                        Texts.links(),
                        Arbitraries.of(true, false, false),
                        Choice.optional(Texts.lines(), 0.3),
                        Choice.optional(prices(), 0.3),
                        Choice.optional(Arbitraries.integers().between(1, Registration.MAX_CAPACITY), 0.3),
                        Choice.optional(deadlines(), 0.3))
                .as((method, mail, page, withPage, note, price, capacity, deadline) -> new Registration(
                        method,
                        switch (method) {
                            case EMAIL -> Optional.of(mail);
                            case TICKET, MAILING_LIST -> Optional.of(page);
                            case INVITATION, NONE -> Optional.of(page).filter(any -> withPage);
                        },
                        note,
                        price,
                        capacity,
                        deadline));
    }

    /** {@return prices in several currencies, and no payment} */
    public static Arbitrary<Price> prices() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(999_999_999))
                                .ofScale(2),
                        Choice.optional(Arbitraries.of("EUR", "USD", "JPY", "KWD", "INR")))
                .as((amount, code) -> code.map(Currency::getInstance)
                        .map(currency -> new Price(amount, Optional.of(currency)))
                        .orElse(Price.FREE));
    }

    /** {@return deadlines with and without a time of day} */
    public static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        TimeArbitraries.dates(),
                        TimeArbitraries.times(),
                        TimeArbitraries.zones(),
                        Arbitraries.of(true, false))
                .as((date, time, zone, withTime) -> new Deadline(
                        date,
                        Optional.of(time).filter(any -> withTime),
                        Optional.of(zone).filter(any -> withTime)));
    }

    /** {@return links of every kind} */
    public static Arbitrary<Link> links() {
        return Combinators.combine(
                        Texts.links(),
                        linkKinds(),
                        Choice.optional(Texts.lines()),
                        Choice.optional(Texts.languages(), 0.3),
                        Choice.optional(TimeArbitraries.durations(), 0.3),
                        few(Texts.lines()))
                .as(Link::new);
    }

    /** {@return kinds of links, including words that the model does not know} */
    public static Arbitrary<Link.Kind> linkKinds() {
        return Choice.oneOf(Arbitraries.of(Link.Kind.KNOWN), Texts.ids().map(Link.Kind::new));
    }

    /** {@return related events of every relation} */
    public static Arbitrary<RelatedEvent> relatedEvents() {
        return Combinators.combine(
                        Arbitraries.of(RelatedEvent.Relation.class),
                        Texts.lines(),
                        Choice.optional(whens()),
                        Choice.optional(Texts.links()))
                .as(RelatedEvent::new);
    }

    /** {@return revisions} */
    public static Arbitrary<Revision> revisions() {
        Arbitrary<Optional<Instant>> created = Choice.optional(TimeArbitraries.instants());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000).shrinkTowards(0),
                        created,
                        Choice.optional(Arbitraries.longs().between(0, 100_000_000)))
                .as((sequence, first, later) -> new Revision(
                        sequence,
                        first,
                        later.map(seconds -> first.orElse(Instant.EPOCH).plusSeconds(seconds))));
    }

    /** {@return tracks} */
    public static Arbitrary<Track> tracks() {
        return Combinators.combine(
                        tracksWithoutPeople(),
                        Choice.optional(Texts.prose(), 0.3),
                        few(guests()),
                        policyInheritances(),
                        few(links()),
                        few(registrations()),
                        extensions())
                .as((track, audience, people, inheritance, links, registrations, extensions) -> new Track(
                        track.id(),
                        track.name(),
                        track.aliases(),
                        track.description(),
                        audience,
                        track.ospoTypes(),
                        people,
                        track.venue(),
                        track.policies(),
                        inheritance,
                        track.contacts(),
                        links,
                        registrations,
                        extensions));
    }

    /** One combination has at most eight arbitraries. */
    private static Arbitrary<Track> tracksWithoutPeople() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.lines(),
                        aliases(),
                        Choice.optional(Texts.prose()),
                        distinct(ospoTypes()),
                        Choice.optional(venues(), 0.3),
                        distinct(policies()),
                        few(contacts()))
                .as((id, name, aliases, description, types, venue, policies, contacts) -> new Track(
                        id,
                        name,
                        aliases,
                        description,
                        Optional.empty(),
                        types,
                        List.of(),
                        venue,
                        policies,
                        ConductPolicy.Inheritance.ADDS,
                        contacts,
                        List.of(),
                        List.of(),
                        Map.of()));
    }

    /**
     * {@return series with and without a rule, a first day, a last day, exceptions and extra days, usual and firm} Most
     * exceptions are on days of the rule. The track ids are arbitrary.
     */
    public static Arbitrary<Series> series() {
        return SeriesArbitraries.series();
    }

    /** {@return acknowledgments of any code, of which a working group may have no warning} */
    public static Arbitrary<Acknowledgment> acknowledgments() {
        return Combinators.combine(Texts.ids(), Choice.optional(Texts.ids()), Texts.lines())
                .as(Acknowledgment::new);
    }

    /** {@return days without a meeting, with and without a reason} */
    public static Arbitrary<ExceptDate> exceptDates() {
        return SeriesArbitraries.exceptDates();
    }

    /** {@return occurrences of arbitrary series} */
    public static Arbitrary<OccurrenceId> occurrenceIds() {
        return SeriesArbitraries.occurrenceIds();
    }

    /**
     * {@return sessions with dates of any precision and with arbitrary track ids; some replace an occurrence of an
     * arbitrary series}
     */
    public static SessionArbitrary sessions() {
        return new SessionArbitrary();
    }

    /**
     * {@return working groups whose series and sessions belong to tracks of the group; some sessions replace an
     * occurrence}
     */
    public static WorkingGroupArbitrary workingGroups() {
        return new WorkingGroupArbitrary();
    }

    /**
     * {@return starts on days on which clocks change: before, in and after an hour that clocks show twice, and before
     * and after an hour that clocks skip}
     */
    public static Arbitrary<When.Timed> timesAroundClockChanges() {
        return TimeArbitraries.aroundClockChanges();
    }

    /** {@return time zones with different rules for clock changes} */
    public static Arbitrary<ZoneId> zones() {
        return TimeArbitraries.zones();
    }
}
