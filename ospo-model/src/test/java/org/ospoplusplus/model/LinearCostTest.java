package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;

/** Cost, measured in allocated bytes, grows linearly with the input. */
class LinearCostTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final When YEAR = When.in(Year.of(2030));

    private static <T> List<T> each(int count, IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }

    private static WorkingGroup.Builder group(List<Session> sessions) {
        return WorkingGroup.builder("g", "g.example", "Büro").sessions(sessions);
    }

    private static Session.Builder session(int number) {
        return Session.builder("s" + number, YEAR).title("Größe " + number);
    }

    private static ConductPolicy policy(int number) {
        return ConductPolicy.of("p" + number, "Regel " + number, URI.create("https://p.example/" + number));
    }

    /** {@return texts with the same length and the same hash code} */
    private static String colliding(int number) {
        return Integer.toBinaryString(1 << 14 | number)
                .chars()
                .mapToObj(bit -> bit == '1' ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static URI secret(int number) {
        return URI.create("https://meet.example/raum/" + number + "?pwd=Geheim" + number);
    }

    private static WorkingGroup withUnknownTracks(int sessions) {
        return group(each(sessions, i -> session(i).trackIds(List.of("alt")).build()))
                .build();
    }

    private static WorkingGroup withTracks(int tracks) {
        List<String> ids = each(tracks, i -> "t" + i);
        CadenceRule never = new CadenceRule(CadenceRule.Frequency.YEARLY, 1, List.of(), Optional.of(30));
        return group(List.of(session(0)
                        .when(When.on(LocalDate.of(2030, 5, 1)))
                        .trackIds(ids)
                        .build()))
                .tracks(each(tracks, i -> Track.of("t" + i, "Thema " + i)))
                .series(each(tracks, i -> series(i, never)))
                .build();
    }

    /** {@return a group whose sessions are each compared with the cadence of each track} */
    private static WorkingGroup withSessionsInTracks(int sessions, IntFunction<Optional<Integer>> dayOfMonth) {
        List<String> ids = each(50, i -> "t" + i);
        return group(each(
                        sessions,
                        i -> session(i)
                                .when(When.in(YearMonth.of(2030, 5)))
                                .trackIds(ids)
                                .build()))
                .tracks(each(50, i -> Track.of("t" + i, "Größe " + i)))
                .series(each(
                        50,
                        i -> series(
                                i, new CadenceRule(CadenceRule.Frequency.YEARLY, 1, List.of(), dayOfMonth.apply(i)))))
                .build();
    }

    private static Series series(int number, CadenceRule rule) {
        return Series.builder("r" + number)
                .trackId("t" + number)
                .cadence(Cadence.usually("jährlich", rule))
                .first(LocalDate.of(2020, 2, 1))
                .build();
    }

    private static WorkingGroup withGuests(int guests) {
        return group(List.of(session(0)
                        .guests(each(
                                guests,
                                i -> Guest.person("Zoë " + i).withEmail(new EmailAddress("zoe" + i + "@g.example"))))
                        .description("zoe1@g.example")
                        .build()))
                .build();
    }

    private static WorkingGroup withLinks(int links) {
        return group(List.of(session(0)
                        .links(each(
                                links,
                                i -> Link.of(Link.Kind.RECORDING, URI.create("http://v.example/" + i), "Video " + i)
                                        .withSpeakers("Ada")))
                        .build()))
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .build();
    }

    private static WorkingGroup withPolicies(int policies) {
        List<String> trackIds = each(20, i -> "t" + i);
        return group(each(
                        50,
                        i -> session(i)
                                .status(Session.Status.CONFIRMED)
                                .trackIds(trackIds)
                                .build()))
                .tracks(each(
                        20,
                        i -> Track.of("t" + i, "Thema " + i)
                                .withPolicies(
                                        each(policies, LinearCostTest::policy).toArray(ConductPolicy[]::new))))
                .build();
    }

    private static WorkingGroup withCollidingNames(int names) {
        return group(each(
                        names,
                        i -> session(i)
                                .id(colliding(i))
                                .trackIds(List.of(colliding(i)))
                                .build()))
                .tracks(each(names, i -> Track.of(colliding(i), "Thema")))
                .build();
    }

    private static WorkingGroup withViolations(int violations) {
        return group(List.of(session(0).trackIds(each(violations, i -> "")).build()))
                .build();
    }

    private static WorkingGroup withSecrets(int secrets) {
        return group(each(
                        secrets,
                        i -> session(i)
                                .venue(Venue.online(
                                        VirtualLocation.of(Platform.of("Jitsi"), JoinLink.secret(secret(i)))))
                                .description("Näheres: " + secret((i * 7 + 1) % secrets))
                                .build()))
                .build();
    }

    private static WorkingGroup withShortened(int secrets) {
        return group(each(
                        secrets,
                        i -> session(i)
                                .venue(Venue.online(VirtualLocation.of(
                                        Platform.of("Zoom"),
                                        JoinLink.secret(URI.create("https://zoom.example/größe-" + (100_000 + i) + "/"
                                                + (98_765_000_000L + i) + "?pwd=" + (200_000 + i))))))
                                .description("Näheres: Code " + "1 2 ".repeat(20) + " zoom.example/größe-"
                                        + (100_000 + (i * 7 + 1) % secrets))
                                .build()))
                .build();
    }

    static Stream<Arguments> inputs() {
        Consumer<WorkingGroup> validate = group -> VALIDATOR.validate(group, Publishable.class);
        Consumer<WorkingGroup> publish = PublicView::of;
        return Stream.of(
                Arguments.of("unknown tracks, validated", 2_000, named(LinearCostTest::withUnknownTracks), validate),
                Arguments.of("unknown tracks, published", 2_000, named(LinearCostTest::withUnknownTracks), publish),
                Arguments.of("tracks, validated", 500, named(LinearCostTest::withTracks), validate),
                Arguments.of("tracks, published", 500, named(LinearCostTest::withTracks), publish),
                Arguments.of("guests, validated", 500, named(LinearCostTest::withGuests), validate),
                Arguments.of("guests, published", 500, named(LinearCostTest::withGuests), publish),
                Arguments.of("links, validated", 500, named(LinearCostTest::withLinks), validate),
                Arguments.of("links, published", 500, named(LinearCostTest::withLinks), publish),
                Arguments.of("policies, validated", 100, named(LinearCostTest::withPolicies), validate),
                Arguments.of("policies, published", 100, named(LinearCostTest::withPolicies), publish),
                Arguments.of("colliding names, validated", 500, named(LinearCostTest::withCollidingNames), validate),
                Arguments.of("colliding names, published", 500, named(LinearCostTest::withCollidingNames), publish),
                Arguments.of("violations, validated", 500, named(LinearCostTest::withViolations), validate),
                Arguments.of("secrets, published", 500, named(LinearCostTest::withSecrets), publish),
                Arguments.of("shortened secrets, published", 500, named(LinearCostTest::withShortened), publish));
    }

    private static IntFunction<WorkingGroup> named(IntFunction<WorkingGroup> input) {
        return input;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void twiceTheInputCostsAtMostTwiceAsMuch(
            String name, int size, IntFunction<WorkingGroup> input, Consumer<WorkingGroup> operation) {
        long once = cost(input.apply(size), operation);
        long twice = cost(input.apply(2 * size), operation);

        assertThat((double) twice / once).as(name).isLessThan(2.2);
    }

    /** The search for a day of a rule for 30 February covers 400 years, and must happen only once per rule. */
    @Test
    void rulesWithoutDaysCostNoMorePerSessionThanRulesWithDays() {
        Consumer<WorkingGroup> validate = group -> VALIDATOR.validate(group);
        long withDays = cost(withSessionsInTracks(200, i -> Optional.of(1)), validate)
                - cost(withSessionsInTracks(100, i -> Optional.of(1)), validate);
        long without = cost(withSessionsInTracks(200, i -> Optional.of(30)), validate)
                - cost(withSessionsInTracks(100, i -> Optional.of(30)), validate);

        assertThat(without).isLessThan(2 * withDays);
    }

    /** {@return the bytes of the cheaper of two runs} The first run also loads classes. */
    private static long cost(WorkingGroup group, Consumer<WorkingGroup> operation) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            operation.accept(group);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    @Test
    void violationsAreLimitedAndTheLastReportsThatMoreExist() {
        assertThat(VALIDATOR.validate(withUnknownTracks(16_000)))
                .hasSize(OspoValidator.MAX_VIOLATIONS + 1)
                .last()
                .satisfies(last -> {
                    assertThat(last.code()).isEqualTo("more-violations");
                    assertThat(last.pointer()).isEmpty();
                    assertThat(last.message()).contains("1000");
                });
    }

    @Test
    void clashesAreLimited() {
        When.Timed day = When.at(LocalDateTime.of(2030, 1, 1, 0, 0), ZoneId.of("Europe/Oslo"))
                .withDuration(Duration.ofDays(1));
        WorkingGroup group =
                group(each(20_000, i -> session(i).when(day).build())).build();

        ZonedDateTime start = ZonedDateTime.parse("2030-01-01T00:00Z");
        assertThat(group.clashes(start, start.plusYears(1)))
                .hasSize(WorkingGroup.MAX_CLASHES)
                .startsWith(new WorkingGroup.Clash(
                        group.sessions().get(0), group.sessions().get(1)));
    }

    @Test
    void aSessionUnderMoreThanAThousandPoliciesKeepsThoseThatForbid() {
        Session session = session(0)
                .trackIds(List.of("t0", "t1"))
                .links(List.of(Link.of(Link.Kind.RECORDING, URI.create("https://v.example/"), "Video")
                        .withSpeakers("Ada")))
                .build();
        WorkingGroup group = group(List.of(session))
                .tracks(List.of(
                        Track.of("t0", "Thema")
                                .withPolicies(
                                        each(1_000, LinearCostTest::policy).toArray(ConductPolicy[]::new)),
                        Track.of("t1", "Thema 1").withPolicies(policy(1_000), ConductPolicy.CHATHAM_HOUSE_RULE)))
                .build();

        assertThat(group.policiesOf(session)).hasSize(1_002);
        assertThat(group.resolved(session).policies())
                .hasSize(1_000)
                .startsWith(ConductPolicy.CHATHAM_HOUSE_RULE, policy(0));
        assertThat(PublicView.of(group, session).orElseThrow().links().get(0).speakers())
                .isEmpty();
        assertThat(PublicView.of(group)
                        .workingGroup()
                        .sessions()
                        .get(0)
                        .links()
                        .get(0)
                        .speakers())
                .isEmpty();
    }
}
