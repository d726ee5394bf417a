package org.ospoplusplus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.Severity;

class FluentArbitrariesTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final OccurrenceId FIRST = new OccurrenceId("serie", LocalDate.of(2030, 6, 4));

    private static boolean isValid(Object value) {
        return VALIDATOR.validate(value, Publishable.class).stream()
                .noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    private static boolean isValidWithoutAnnouncement(Object value) {
        return VALIDATOR.validate(value).stream().noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    private static boolean isOnline(Session session) {
        return session.venue().flatMap(Venue::online).isPresent();
    }

    private static boolean isInPerson(Session session) {
        return session.venue().flatMap(Venue::place).isPresent();
    }

    private static Arbitrary<Tuple2<Session, Predicate<Session>>> restricted(
            Arbitrary<Session> arbitrary, Predicate<Session> holds) {
        return arbitrary.map(session -> Tuple.of(session, holds));
    }

    /** Sessions of a restricted arbitrary, each with the predicate that it must satisfy. */
    @Provide
    Arbitrary<Tuple2<Session, Predicate<Session>>> restricted() {
        SessionArbitrary any = OspoArbitraries.sessions();
        Arbitrary<Guest> ann = Arbitraries.just(Guest.person("Ann"));
        return Arbitraries.oneOf(List.of(
                restricted(any.online(), session -> isOnline(session) && !isInPerson(session)),
                restricted(any.inPerson(), session -> !isOnline(session) && isInPerson(session)),
                restricted(any.hybrid(), session -> isOnline(session) && isInPerson(session)),
                restricted(any.withoutVenue(), session -> session.venue().isEmpty()),
                restricted(
                        any.inTrack("a").timed(),
                        session -> session.trackIds().equals(List.of("a")) && session.when() instanceof When.Timed),
                restricted(any.timed().onDays(), session -> session.when() instanceof When.Days),
                restricted(any.titled(), session -> session.title().isPresent()),
                restricted(any.untitled(), session -> session.title().isEmpty()),
                restricted(any.cancelled(), session -> session.status() == Session.Status.CANCELLED),
                restricted(any.tentative(), session -> session.status() == Session.Status.TENTATIVE),
                restricted(
                        any.withClassification(Session.Classification.CONFIDENTIAL),
                        session -> session.classification() == Session.Classification.CONFIDENTIAL),
                restricted(
                        any.replacing(Arbitraries.just(FIRST)),
                        session -> session.occurrence().orElseThrow().equals(FIRST)),
                restricted(
                        any.withoutOccurrence(), session -> session.occurrence().isEmpty()),
                restricted(any.rescheduled(), Session::isRescheduled),
                restricted(any.neverMoved(), session -> !session.isRescheduled()),
                restricted(
                        any.withGuests(2, 4),
                        session ->
                                session.guests().size() >= 2 && session.guests().size() <= 4),
                restricted(any.withGuests(ann), session -> session.guests().contains(Guest.person("Ann"))),
                restricted(
                        any.publishable(),
                        session -> session.status() == Session.Status.CONFIRMED
                                && isValid(WorkingGroup.builder("a", "a.example", "A")
                                        .sessions(List.of(session.toBuilder()
                                                .trackIds(List.of())
                                                .occurrence(null)
                                                .build()))
                                        .build()))));
    }

    @Property
    void restrictedSessionsSatisfyTheirRestrictionAndAreValid(
            @ForAll("restricted") Tuple2<Session, Predicate<Session>> sample) {
        assertThat(sample.get1()).matches(sample.get2());
        assertThat(sample.get1()).matches(FluentArbitrariesTest::isValid);
    }

    @Example
    void aRestrictionLeavesTheOriginalArbitraryUnchanged() {
        SessionArbitrary any = OspoArbitraries.sessions();
        any.online();
        any.withStatus(Session.Status.POSTPONED);

        assertThat(samples(any, 200))
                .anyMatch(session -> !isOnline(session))
                .anyMatch(session -> session.status() != Session.Status.POSTPONED);
    }

    @Provide
    Arbitrary<WorkingGroup> ready() {
        return OspoArbitraries.workingGroups()
                .withTracks(Track.of("cities", "Cities"))
                .withSessions(OspoArbitraries.sessions().inTrack("cities").publishable());
    }

    @Property
    void groupsHaveTheGivenTracksAndSessions(@ForAll("ready") WorkingGroup group) {
        assertThat(group.tracks()).containsExactly(Track.of("cities", "Cities"));
        assertThat(group.sessions())
                .isNotEmpty()
                .allMatch(session -> session.trackIds().equals(List.of("cities")));
        assertThat(group).matches(FluentArbitrariesTest::isValid);
    }

    @Provide
    Arbitrary<WorkingGroup> repeating() {
        return OspoArbitraries.workingGroups()
                .withSeries(OspoArbitraries.series().filter(Series::hasKnownDates))
                .withSessions(OspoArbitraries.sessions().replacing(OspoArbitraries.occurrenceIds()));
    }

    @Property
    void sessionsReplaceOccurrencesOfTheGivenSeries(@ForAll("repeating") WorkingGroup group) {
        assertThat(group.series()).isNotEmpty().allMatch(Series::hasKnownDates);
        for (Session session : group.sessions()) {
            session.occurrence()
                    .ifPresent(occurrence -> assertThat(group.series(occurrence.series())
                                    .orElseThrow()
                                    .meetsOn(occurrence.date()))
                            .isTrue());
        }
        assertThat(group).matches(FluentArbitrariesTest::isValidWithoutAnnouncement);
    }

    @Example
    void groupsHaveSeriesOfEveryKind() {
        List<WorkingGroup> groups = samples(OspoArbitraries.workingGroups(), 300);
        List<Series> series =
                groups.stream().flatMap(group -> group.series().stream()).toList();

        assertThat(series)
                .filteredOn(each -> each.status() == Session.Status.CONFIRMED)
                .hasSizeGreaterThan(20);
        assertThat(series)
                .filteredOn(each -> each.status() == Session.Status.TENTATIVE)
                .hasSizeGreaterThan(20);
        assertThat(series).filteredOn(each -> !each.hasKnownDates()).hasSizeGreaterThan(20);
        assertThat(series).filteredOn(each -> each.time().isEmpty()).hasSizeGreaterThan(20);
        assertThat(series).filteredOn(each -> !each.also().isEmpty()).hasSizeGreaterThan(20);
        assertThat(series)
                .filteredOn(each -> each.isRuleKnown()
                        && !each.except().isEmpty()
                        && each.except().stream().allMatch(except -> each.couldMeetOn(except.date())))
                .hasSizeGreaterThan(20);
        assertThat(groups.stream().flatMap(group -> group.sessions().stream()))
                .filteredOn(session -> session.occurrence().isPresent())
                .hasSizeGreaterThan(20);
        assertThat(samples(OspoArbitraries.workingGroups().withoutSeries(), 100))
                .allMatch(group -> group.series().isEmpty());
    }

    private static <T> List<T> samples(Arbitrary<T> arbitrary, int count) {
        return arbitrary.generator(1000).stream(new Random(42))
                .limit(count)
                .map(Shrinkable::value)
                .toList();
    }

    private static int offsets(When.Timed timed) {
        return timed.zone().getRules().getValidOffsets(timed.start()).size();
    }

    @Example
    void clocksChangeBeforeDuringAndAfterSessions() {
        List<When.Timed> times = samples(OspoArbitraries.times(), 2000);

        assertThat(times)
                .filteredOn(timed -> offsets(timed) == 2)
                .as("in an overlap")
                .hasSizeGreaterThan(20);
        assertThat(times)
                .filteredOn(timed -> timed.zonedEnd()
                        .filter(end ->
                                !end.getOffset().equals(timed.zonedStart().getOffset()))
                        .isPresent())
                .as("through a change")
                .hasSizeGreaterThan(20);
        assertThat(times)
                .filteredOn(timed -> offsets(timedEarlier(timed)) == 0)
                .as("right after a gap")
                .hasSizeGreaterThan(20);
        assertThat(times).allMatch(timed -> offsets(timed) > 0);
    }

    @Example
    void listsAndTextsReachTheirEdges() {
        List<Session> sessions = samples(OspoArbitraries.sessions(), 1500);
        List<String> texts = sessions.stream().map(FluentArbitrariesTest::text).toList();

        assertThat(sessions).filteredOn(session -> session.guests().isEmpty()).hasSizeGreaterThan(20);
        assertThat(sessions)
                .filteredOn(session -> session.guests().size() >= 40)
                .hasSizeGreaterThan(1);
        assertThat(texts).filteredOn(text -> text.contains("שלום")).hasSizeGreaterThan(10);
        assertThat(texts).filteredOn(text -> text.contains("👩‍💻")).hasSizeGreaterThan(10);
        assertThat(texts).filteredOn(text -> text.contains("\\\n")).hasSizeGreaterThan(2);
        assertThat(sessions)
                .filteredOn(session ->
                        session.title().filter(title -> title.length() == 500).isPresent())
                .isNotEmpty();
        assertThat(samples(OspoArbitraries.ospoTypes(), 2000))
                .filteredOn(type -> type.description()
                        .filter(text -> text.length() == 20_000)
                        .isPresent())
                .isNotEmpty();
    }

    private static When.Timed timedEarlier(When.Timed timed) {
        return When.at(timed.start().minusMinutes(15), timed.zone());
    }

    private static String text(Session session) {
        return session.title().orElse("") + session.description().orElse("");
    }

    /** Shrinks like jqwik: takes a simpler failing session until no simpler one fails. */
    private static Session shrunk(Arbitrary<Session> arbitrary, Predicate<Session> fails) {
        Shrinkable<Session> sample = arbitrary.generator(1000).stream(new Random(7))
                .filter(each -> fails.test(each.value()))
                .limit(8)
                .min(Comparator.comparing(Shrinkable::distance))
                .orElseThrow();
        for (int steps = 0; steps < 5000; steps++) {
            ShrinkingDistance distance = sample.distance();
            var simpler = sample.shrink()
                    .filter(each -> each.distance().compareTo(distance) < 0 && fails.test(each.value()))
                    .findFirst();
            if (simpler.isEmpty()) {
                return sample.value();
            }
            sample = simpler.get();
        }
        throw new AssertionError("The session can still be shrunk after 5000 steps");
    }

    @Example
    void aFailureShrinksToAShortSession() {
        Session shrunk = shrunk(
                OspoArbitraries.sessions().timed(),
                session -> session.guests().stream().anyMatch(guest -> guest.kind() == Guest.Kind.ORGANIZATION));

        assertThat(shrunk)
                .isEqualTo(Session.builder("a", When.at(LocalDateTime.of(2021, 11, 8, 0, 0), ZoneId.of("UTC")))
                        .guests(List.of(Guest.organization("a")))
                        .build());
    }
}
