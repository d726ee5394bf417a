package org.ospoplusplus.testkit.jqwik;

import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.distinct;
import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.few;
import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.fewOrMany;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.time.When;

/**
 * Valid sessions. Each method returns a new arbitrary with a restriction, and leaves this one unchanged. A later
 * restriction replaces an earlier one of the same component.
 *
 * <pre>
 * Arbitrary&lt;Session&gt; sessions =
 *         OspoArbitraries.sessions().inTracks("cities").timed().online().confirmed();
 * </pre>
 *
 * @since 0.1.0
 */
public final class SessionArbitrary extends ArbitraryDecorator<Session> {

    // Only set in a new copy, before the copy is returned.
    private Arbitrary<? extends When> whens = TimeArbitraries.whens();
    private Arbitrary<Optional<String>> titles = Choice.optional(Texts.lines(), 0.8);
    private Arbitrary<Session.Status> statuses = Arbitraries.of(Session.Status.class);
    private Arbitrary<Session.Classification> classifications = Arbitraries.frequency(
            Tuple.of(8, Session.Classification.PUBLIC),
            Tuple.of(1, Session.Classification.PRIVATE),
            Tuple.of(1, Session.Classification.CONFIDENTIAL));
    private Arbitrary<List<When>> earlierDates = TimeArbitraries.whens().list().ofMaxSize(2);
    private Arbitrary<Optional<OccurrenceId>> occurrences = Choice.optional(SeriesArbitraries.occurrenceIds(), 0.3);
    private Arbitrary<List<String>> trackIds = few(Texts.ids());
    private Arbitrary<List<Guest>> guests = fewOrMany(OspoArbitraries.guests());
    private Arbitrary<Optional<Venue>> venues = Choice.optional(OspoArbitraries.venues());
    private Arbitrary<List<Registration>> registrations =
            OspoArbitraries.registrations().list().ofMaxSize(2);
    private Arbitrary<List<ConductPolicy>> policies = distinct(OspoArbitraries.policies());

    SessionArbitrary() {}

    private SessionArbitrary with(Consumer<SessionArbitrary> change) {
        SessionArbitrary copy = typedClone();
        change.accept(copy);
        return copy;
    }

    /**
     * {@return sessions on the given dates}
     *
     * @param newWhens the dates; each start must exist in its zone
     */
    public SessionArbitrary at(Arbitrary<? extends When> newWhens) {
        return with(copy -> copy.whens = newWhens);
    }

    /** {@return sessions that start at a time, with and without a duration} */
    public SessionArbitrary timed() {
        return at(TimeArbitraries.timed());
    }

    /** {@return sessions with days, but without a time} */
    public SessionArbitrary onDays() {
        return at(TimeArbitraries.days());
    }

    /** {@return sessions with a title} */
    public SessionArbitrary titled() {
        return with(copy -> copy.titles = Texts.lines().map(Optional::of));
    }

    /** {@return sessions without a title} */
    public SessionArbitrary untitled() {
        return with(copy -> copy.titles = Arbitraries.just(Optional.empty()));
    }

    /**
     * {@return sessions with one of the given statuses}
     *
     * @param some the statuses, at least one
     */
    public SessionArbitrary withStatus(Session.Status... some) {
        return with(copy -> copy.statuses = Arbitraries.of(some));
    }

    /** {@return sessions with the status {@link Session.Status#TENTATIVE}} */
    public SessionArbitrary tentative() {
        return withStatus(Session.Status.TENTATIVE);
    }

    /** {@return sessions with the status {@link Session.Status#CONFIRMED}} */
    public SessionArbitrary confirmed() {
        return withStatus(Session.Status.CONFIRMED);
    }

    /** {@return sessions with the status {@link Session.Status#CANCELLED}} */
    public SessionArbitrary cancelled() {
        return withStatus(Session.Status.CANCELLED);
    }

    /**
     * {@return sessions with one of the given classifications}
     *
     * @param some the classifications, at least one
     */
    public SessionArbitrary withClassification(Session.Classification... some) {
        return with(copy -> copy.classifications = Arbitraries.of(some));
    }

    /** {@return sessions with one to three earlier dates} */
    public SessionArbitrary rescheduled() {
        return with(copy ->
                copy.earlierDates = TimeArbitraries.whens().list().ofMinSize(1).ofMaxSize(3));
    }

    /** {@return sessions without earlier dates} */
    public SessionArbitrary neverMoved() {
        return with(copy -> copy.earlierDates = Arbitraries.just(List.of()));
    }

    /**
     * {@return sessions that belong to exactly these tracks}
     *
     * @param ids the ids of the tracks; empty for sessions without tracks
     */
    public SessionArbitrary inTracks(String... ids) {
        List<String> exactly = List.of(ids);
        return with(copy -> copy.trackIds = Arbitraries.just(exactly));
    }

    /**
     * {@return sessions that belong to one track}
     *
     * @param id the id of the track
     */
    public SessionArbitrary inTrack(String id) {
        return inTracks(id);
    }

    /**
     * {@return sessions that replace an occurrence}
     *
     * @param newOccurrences the occurrences
     */
    public SessionArbitrary replacing(Arbitrary<OccurrenceId> newOccurrences) {
        return with(copy -> copy.occurrences = newOccurrences.map(Optional::of));
    }

    /** {@return sessions that replace no occurrence} */
    public SessionArbitrary withoutOccurrence() {
        return with(copy -> copy.occurrences = Arbitraries.just(Optional.empty()));
    }

    /**
     * {@return sessions with a number of guests}
     *
     * @param least the minimum number
     * @param most the maximum number
     */
    public SessionArbitrary withGuests(int least, int most) {
        return with(copy ->
                copy.guests = OspoArbitraries.guests().list().ofMinSize(least).ofMaxSize(most));
    }

    /**
     * {@return sessions with one to three of the given guests}
     *
     * @param newGuests the guests
     */
    public SessionArbitrary withGuests(Arbitrary<Guest> newGuests) {
        return with(copy -> copy.guests = newGuests.list().ofMinSize(1).ofMaxSize(3));
    }

    /**
     * {@return sessions with their own venue}
     *
     * @param newVenues the venues
     */
    public SessionArbitrary withVenue(Arbitrary<Venue> newVenues) {
        return with(copy -> copy.venues = newVenues.map(Optional::of));
    }

    /** {@return sessions without their own venue, which use the venue of their track or group} */
    public SessionArbitrary withoutVenue() {
        return with(copy -> copy.venues = Arbitraries.just(Optional.empty()));
    }

    /** {@return sessions that are held only online} */
    public SessionArbitrary online() {
        return withVenue(OspoArbitraries.virtualLocations().map(Venue::online));
    }

    /** {@return sessions that are held only in person} */
    public SessionArbitrary inPerson() {
        return withVenue(OspoArbitraries.places().map(Venue::inPerson));
    }

    /** {@return sessions that are held in person and online} */
    public SessionArbitrary hybrid() {
        return withVenue(OspoArbitraries.hybridVenues());
    }

    /**
     * {@return sessions that are ready to announce} They are confirmed and public, and have a title, a time, a
     * registration and a policy. Validation with the group {@link org.ospoplusplus.model.validation.Publishable} finds
     * no error.
     */
    public SessionArbitrary publishable() {
        return confirmed()
                .titled()
                .timed()
                .withClassification(Session.Classification.PUBLIC)
                .with(copy -> {
                    copy.registrations =
                            OspoArbitraries.registrations().list().ofMinSize(1).ofMaxSize(2);
                    copy.policies = distinct(OspoArbitraries.policies()).ofMinSize(1);
                });
    }

    @Override
    protected Arbitrary<Session> arbitrary() {
        return Remembered.of(any())
                .filter(SessionArbitrary::wasMoved)
                .filter(SessionArbitrary::differsFromItsSeries)
                .withoutEdgeCases();
    }

    private Arbitrary<Session> any() {
        // One builder without flatMap: with flatMap, jqwik would create all these arbitraries again for each value.
        return Builders.withBuilder(() -> Session.builder("x", When.on(LocalDate.EPOCH)))
                .use(Texts.ids())
                .in(Session.Builder::id)
                .use(occurrences)
                .in((builder, occurrence) -> builder.occurrence(occurrence.orElse(null)))
                .use(whens)
                .in(Session.Builder::when)
                .use(titles)
                .in((builder, title) -> builder.title(title.orElse(null)))
                .use(Choice.optional(Texts.lines(), 0.3))
                .in((builder, format) -> builder.format(format.orElse(null)))
                .use(Choice.optional(Texts.prose()))
                .in((builder, description) -> builder.description(description.orElse(null)))
                .use(OspoArbitraries.few(Texts.lines()))
                .in(Session.Builder::topics)
                .use(Choice.optional(Texts.prose(), 0.3))
                .in((builder, audience) -> builder.audience(audience.orElse(null)))
                .use(Choice.optional(Texts.lines(), 0.3))
                .in((builder, notice) -> builder.notice(notice.orElse(null)))
                .use(Choice.optional(TimeArbitraries.announcedTimes(), 0.3))
                .in((builder, announced) -> builder.announced(announced.orElse(null)))
                .use(statuses)
                .in(Session.Builder::status)
                .use(classifications)
                .in(Session.Builder::classification)
                .use(OspoArbitraries.revisions())
                .in(Session.Builder::revision)
                .use(earlierDates)
                .in(Session.Builder::earlierDates)
                .use(trackIds)
                .in(Session.Builder::trackIds)
                .use(guests)
                .in(Session.Builder::guests)
                .use(few(OspoArbitraries.organizations()))
                .in(Session.Builder::partners)
                .use(few(OspoArbitraries.agendaItems()))
                .in(Session.Builder::agenda)
                .use(venues)
                .in((builder, venue) -> builder.venue(venue.orElse(null)))
                .use(registrations)
                .in(Session.Builder::registrations)
                .use(policies)
                .in(Session.Builder::policies)
                .use(OspoArbitraries.policyInheritances())
                .in(Session.Builder::policyInheritance)
                .use(distinct(OspoArbitraries.ospoTypes()))
                .in(Session.Builder::ospoTypes)
                .use(few(OspoArbitraries.contacts()))
                .in(Session.Builder::contacts)
                .use(fewOrMany(OspoArbitraries.links()))
                .in(Session.Builder::links)
                .use(Choice.optional(OspoArbitraries.images(), 0.3))
                .in((builder, image) -> builder.image(image.orElse(null)))
                .use(OspoArbitraries.relatedEvents().list().ofMaxSize(2))
                .in(Session.Builder::relatedEvents)
                .use(Choice.optional(Texts.languages(), 0.3))
                .in((builder, language) -> builder.language(language.orElse(null)))
                .use(OspoArbitraries.aliases())
                .in(Session.Builder::aliases)
                .use(OspoArbitraries.extensions())
                .in(Session.Builder::extensions)
                .build(builder -> withPartsInOrder(builder.build()));
    }

    private static boolean wasMoved(Session session) {
        List<When> earlier = session.earlierDates();
        return earlier.isEmpty() || !earlier.get(earlier.size() - 1).equals(session.when());
    }

    /** A group never holds a series and a session with one id, because both ids are UIDs in calendars. */
    private static boolean differsFromItsSeries(Session session) {
        return session.occurrence()
                .filter(occurrence -> occurrence.series().equalsIgnoreCase(session.id()))
                .isEmpty();
    }

    private static Session withPartsInOrder(Session session) {
        long seconds = session.when() instanceof When.Timed timed
                ? timed.duration().orElse(Duration.ofHours(3)).toSeconds()
                : Duration.ofDays(1).toSeconds();
        int parts = session.agenda().size();
        List<AgendaItem> agenda = new ArrayList<>();
        for (AgendaItem item : session.agenda()) {
            long start = seconds * agenda.size() / parts;
            long end = seconds * (agenda.size() + 1) / parts;
            agenda.add(item.toBuilder()
                    .offset(item.offset().map(any -> Duration.ofSeconds(start)).orElse(null))
                    .duration(item.duration()
                            .filter(any -> end > start)
                            .map(any -> Duration.ofSeconds(end - start))
                            .orElse(null))
                    .build());
        }
        return session.toBuilder().agenda(agenda).build();
    }
}
