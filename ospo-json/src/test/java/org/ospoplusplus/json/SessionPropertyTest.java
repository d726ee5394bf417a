package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.jqwik.OspoArbitraries;
import tools.jackson.databind.json.JsonMapper;

class SessionPropertyTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OspoModule()).build();

    @Property
    void aSessionComesBackByEveryWay(@ForAll("sessions") Session session) {
        String json = JSON.write(session);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(session, bytes);

        assertThat(JSON.read(json, Session.class)).isEqualTo(session);
        assertThat(JSON.read(bytes.toByteArray(), Session.class)).isEqualTo(session);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(session), Session.class))
                .isEqualTo(session);
        assertThat(JSON.write(JSON.read(json, Session.class))).isEqualTo(json);
    }

    @Property
    void everyPublicSeriesAndSessionWithADayIsAnEvent(@ForAll WorkingGroup group) {
        long sessions = group.sessions().stream()
                .filter(session -> session.status() != Session.Status.WITHDRAWN)
                .filter(session -> group.classificationOf(session) == Session.Classification.PUBLIC)
                .filter(session -> session.when() instanceof When.Timed || session.when() instanceof When.Days)
                .count();
        List<Series> series = group.series().stream()
                .filter(each -> each.classification() == Session.Classification.PUBLIC)
                .toList();
        long extraDays = series.stream()
                .flatMap(each -> each.also().stream().map(day -> new OccurrenceId(each.id(), day)))
                .filter(extra -> group.sessions().stream()
                        .noneMatch(session -> session.occurrence().equals(Optional.of(extra))))
                .count();

        assertThat(new JsonMapper().readTree(JSON.writeJsonLd(group)).get("@graph"))
                .hasSize((int) (sessions + series.size() + extraDays));
    }

    @Property
    void textsComeBack(@ForAll String text) {
        Organization organization = Organization.of(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(organization, bytes);

        assertThat(JSON.read(bytes.toByteArray(), Organization.class)).isEqualTo(organization);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(organization), Organization.class))
                .isEqualTo(organization);
    }

    @Property
    void coordinatesComeBack(@ForAll("coordinates") GeoCoordinates geo) {
        assertThat(JSON.read(JSON.write(geo), GeoCoordinates.class)).isEqualTo(geo);
    }

    /** Verifies that each change of a document gives a value or faults with their places, never another exception. */
    @Property
    void eachChangedDocumentIsReadOrRejected(
            @ForAll("sessions") Session session,
            @ForAll("positions") double position,
            @ForAll("damages") String damage) {
        String json = JSON.write(session);
        int at = (int) (position * json.length());
        String damaged = json.substring(0, at) + damage + json.substring(Math.min(json.length(), at + 1));
        try {
            assertThat(JSON.read(damaged, Session.class)).isNotNull();
        } catch (OspoJsonException e) {
            assertThat(e.faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.location()).isNotEqualTo(Location.UNKNOWN));
        }
    }

    @Provide
    Arbitrary<Double> positions() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    @Provide
    Arbitrary<String> damages() {
        return Arbitraries.of(
                "", "\"", "{", "}", "[", "]", ",", ":", "\\", "1", "-", "null", " ", "\u0000", "\uD800", "x");
    }

    @Provide
    Arbitrary<GeoCoordinates> coordinates() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90).ofScale(7),
                        Arbitraries.doubles().between(-180, 180).ofScale(15))
                .as(GeoCoordinates::new);
    }

    @Provide
    Arbitrary<Session> sessions() {
        Arbitrary<List<Guest>> guests = guests().list().ofMaxSize(3);
        Arbitrary<Session.Builder> first = Combinators.combine(
                        texts(), whens(), texts().injectNull(0.3), Arbitraries.of(Session.Status.class), guests)
                .as((id, when, title, status, people) ->
                        Session.builder(id, when).title(title).status(status).guests(people));
        return Combinators.combine(
                        first,
                        whens().list().ofMaxSize(2),
                        links().list().ofMaxSize(2),
                        agenda().list().ofMaxSize(2),
                        revisions(),
                        texts().injectNull(0.5),
                        texts().list().ofMaxSize(2),
                        coordinates().injectNull(0.5))
                .as((builder, earlier, links, agenda, revision, text, names, geo) -> builder.earlierDates(earlier)
                        .links(links)
                        .agenda(agenda)
                        .revision(revision)
                        .description(text)
                        .announced(text == null ? null : new AnnouncedTimes(text))
                        .trackIds(names)
                        .aliases(new Aliases(List.of(), names))
                        .venue(
                                geo == null
                                        ? null
                                        : Venue.inPerson(new Place(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(geo),
                                                Optional.empty())))
                        .build());
    }

    private Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(20);
    }

    private Arbitrary<URI> uris() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(path -> URI.create("https://a.example/" + path));
    }

    private Arbitrary<Guest> guests() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Guest.Kind.class),
                        OspoArbitraries.roles(),
                        Arbitraries.of(Guest.ParticipationStatus.class),
                        uris().optional(),
                        texts().map(EmailAddress::new).optional())
                .as((name, kind, role, participationStatus, url, email) -> new Guest(
                        Optional.of(name),
                        kind,
                        role,
                        participationStatus,
                        Optional.of(name),
                        List.of(Organization.of(name)),
                        url,
                        Optional.empty(),
                        email,
                        Map.of()));
    }

    private Arbitrary<Link> links() {
        return Combinators.combine(
                        uris(),
                        OspoArbitraries.linkKinds(),
                        texts().optional(),
                        durations().optional())
                .as((url, kind, title, duration) -> new Link(
                        url,
                        kind,
                        title,
                        Optional.of("pt-BR"),
                        duration,
                        title.stream().toList()));
    }

    private Arbitrary<AgendaItem> agenda() {
        return Combinators.combine(
                        texts(),
                        durations().optional(),
                        durations().optional(),
                        guests().list().ofMaxSize(1))
                .as((title, offset, duration, people) -> AgendaItem.builder(title)
                        .offset(offset.orElse(null))
                        .duration(duration.orElse(null))
                        .guests(people)
                        .build());
    }

    private Arbitrary<Revision> revisions() {
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0), instants().optional(), durations())
                .as((sequence, created, later) -> new Revision(sequence, created, created.map(at -> at.plus(later))));
    }

    private Arbitrary<Instant> instants() {
        return dateTimes().map(at -> at.withYear(Math.min(9998, at.getYear())).toInstant(ZoneOffset.UTC));
    }

    private Arbitrary<Duration> durations() {
        return Arbitraries.longs().between(1, 366L * 86_400).map(Duration::ofSeconds);
    }

    private Arbitrary<LocalDateTime> dateTimes() {
        long least = LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        long most = LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);
        return Arbitraries.longs()
                .between(least, most)
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }

    private Arbitrary<When> whens() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/Paris", "America/New_York", "Asia/Kathmandu", "UTC", "Etc/GMT+2")
                .map(ZoneId::of);
        Arbitrary<LocalDate> dates = dateTimes().map(LocalDateTime::toLocalDate);
        return Arbitraries.oneOf(
                Combinators.combine(dateTimes(), zones, durations().optional()).as(When.Timed::new),
                Combinators.combine(dates, dates).as((a, b) -> a.isBefore(b) ? When.between(a, b) : When.between(b, a)),
                dates.map(date -> When.in(YearMonth.from(date))),
                dates.map(date -> When.in(Year.from(date))));
    }
}
