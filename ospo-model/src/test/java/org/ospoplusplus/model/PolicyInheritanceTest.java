package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.model.ConductPolicy.Inheritance.ADDS;
import static org.ospoplusplus.model.ConductPolicy.Inheritance.REPLACES;
import static org.ospoplusplus.model.ConductPolicy.Stance.ALLOWS;
import static org.ospoplusplus.model.ConductPolicy.Stance.FORBIDS;
import static org.ospoplusplus.model.ConductPolicy.Stance.SILENT;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ConductPolicy.Inheritance;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

class PolicyInheritanceTest {

    private static final LocalDate DAY = LocalDate.of(2030, 5, 2);

    private static final ConductPolicy OF_GROUP = policy("group", "Règle du groupe");
    private static final ConductPolicy OF_TRACK = policy("track", "Règle de la piste");
    private static final ConductPolicy OF_OTHER_TRACK = policy("other-track", "Autre règle");
    private static final ConductPolicy OF_SERIES = policy("series", "Règle de la série");
    private static final ConductPolicy OF_SESSION = policy("session", "Règle de la séance");

    private static ConductPolicy policy(String id, String name) {
        return ConductPolicy.of(id, name, URI.create("https://rules.example/" + id));
    }

    private static Track track(String id, Inheritance inheritance, ConductPolicy... policies) {
        return Track.of(id, "Piste é").withPolicies(policies).withPolicyInheritance(inheritance);
    }

    private static Series series(Inheritance inheritance, ConductPolicy... policies) {
        return Series.builder("series")
                .trackIds(List.of("track"))
                .also(List.of(DAY))
                .policies(List.of(policies))
                .policyInheritance(inheritance)
                .build();
    }

    private static Session session(Inheritance inheritance, ConductPolicy... policies) {
        return Session.builder("session", When.on(DAY))
                .occurrence(new OccurrenceId("series", DAY))
                .policies(List.of(policies))
                .policyInheritance(inheritance)
                .build();
    }

    private static WorkingGroup group(List<Track> tracks, Series series, Session session, ConductPolicy... policies) {
        return WorkingGroup.builder("g", "g.example", "Gruppe ü")
                .policies(List.of(policies))
                .tracks(tracks)
                .series(List.of(series))
                .sessions(List.of(session))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ADDS, ADDS, ADDS, session series track group",
        "ADDS, ADDS, REPLACES, session",
        "ADDS, REPLACES, ADDS, session series",
        "ADDS, REPLACES, REPLACES, session",
        "REPLACES, ADDS, ADDS, session series track",
        "REPLACES, ADDS, REPLACES, session",
        "REPLACES, REPLACES, ADDS, session series",
        "REPLACES, REPLACES, REPLACES, session"
    })
    void eachLevelAddsToTheInheritedPoliciesOrReplacesThem(
            Inheritance ofTrack, Inheritance ofSeries, Inheritance ofSession, String expected) {
        Session session = session(ofSession, OF_SESSION);
        WorkingGroup group =
                group(List.of(track("track", ofTrack, OF_TRACK)), series(ofSeries, OF_SERIES), session, OF_GROUP);

        assertThat(group.policiesOf(session)).extracting(ConductPolicy::id).containsExactly(expected.split(" "));
        Session resolved = group.resolved(session);
        assertThat(resolved.policies()).isEqualTo(group.policiesOf(session));
        assertThat(group.policiesOf(resolved)).isEqualTo(resolved.policies());
        assertThat(group.resolved(resolved)).isEqualTo(resolved);
        assertThat(PublicView.of(group, session).orElseThrow().policies()).isEqualTo(group.policiesOf(session));
    }

    @ParameterizedTest
    @CsvSource({
        "ADDS, ADDS, other-track track group",
        "ADDS, REPLACES, other-track track group",
        "REPLACES, ADDS, other-track track group",
        "REPLACES, REPLACES, other-track track"
    })
    void thePoliciesOfTheGroupApplyIfTheyApplyToAnyTrack(Inheritance one, Inheritance other, String expected) {
        Session session = session(ADDS).toBuilder()
                .occurrence(null)
                .trackIds(List.of("other", "track"))
                .build();
        WorkingGroup group = group(
                List.of(track("track", one, OF_TRACK), track("other", other, OF_OTHER_TRACK)),
                series(ADDS),
                session,
                OF_GROUP);

        assertThat(group.policiesOf(session)).extracting(ConductPolicy::id).containsExactly(expected.split(" "));
    }

    @Test
    void replacingWithoutPoliciesLeavesNone() {
        Session session = session(REPLACES);
        WorkingGroup group = group(List.of(track("track", ADDS, OF_TRACK)), series(ADDS, OF_SERIES), session, OF_GROUP);

        assertThat(group.policiesOf(session)).isEmpty();
        assertThat(group.policiesOf(session(ADDS)))
                .extracting(ConductPolicy::id)
                .containsExactly("series", "track", "group");
        WorkingGroup bareTrack =
                group.toBuilder().tracks(List.of(track("track", REPLACES))).build();
        assertThat(bareTrack.policiesOf(session(ADDS)))
                .extracting(ConductPolicy::id)
                .containsExactly("series");
    }

    @Test
    void aSessionThatLeavesItsSeriesKeepsItsPolicies() {
        Guest guest = Guest.person("Zoë");
        for (Inheritance ofSeries : Inheritance.values()) {
            for (Inheritance ofSession : Inheritance.values()) {
                Session session = session(ofSession, OF_SESSION).toBuilder()
                        .guests(List.of(guest))
                        .build();
                WorkingGroup group =
                        group(List.of(track("track", ADDS, OF_TRACK)), series(ofSeries, OF_SERIES), session, OF_GROUP);

                WorkingGroup ofGuest = group.forGuest("Zoë");

                assertThat(ofGuest.series()).isEmpty();
                assertThat(ofGuest.policiesOf(ofGuest.sessions().get(0))).isEqualTo(group.policiesOf(session));
            }
        }
    }

    @Test
    void aPolicyWithTheSameIdChangesTheWordsButWeakensNoStance() {
        ConductPolicy strict = OF_GROUP.withStances(FORBIDS, ALLOWS);
        ConductPolicy own = new ConductPolicy(
                "GROUP",
                "Nouvelle règle",
                Optional.of("2ᵉ"),
                Optional.empty(),
                ALLOWS,
                FORBIDS,
                Optional.of(Contact.of(URI.create("mailto:aide@g.example"))));
        WorkingGroup group = group(List.of(), series(ADDS), session(ADDS, own), strict);

        assertThat(group.policiesOf(group.sessions().get(0))).containsExactly(own.withStances(FORBIDS, FORBIDS));
        Session replacing = session(REPLACES, own);
        assertThat(group.policiesOf(replacing)).containsExactly(own);
    }

    @Test
    void anInheritedChathamHouseRuleForbidsUnderAnotherName() {
        ConductPolicy named = new ConductPolicy(
                "rule", "Chatham House Rule", Optional.empty(), Optional.empty(), SILENT, SILENT, Optional.empty());
        ConductPolicy own = policy("rule", "Maison – règle");
        WorkingGroup group = group(List.of(), series(ADDS), session(ADDS, own), named);

        assertThat(group.policiesOf(group.sessions().get(0))).containsExactly(own.withStances(FORBIDS, SILENT));
        assertThat(group.policiesOf(session(ADDS, named))).containsExactly(named);
    }

    @Test
    void ofTwoTracksWithOnePolicyIdTheStricterStancesApply() {
        Session session = session(ADDS).toBuilder()
                .occurrence(null)
                .trackIds(List.of("a", "b"))
                .build();
        WorkingGroup group = group(
                List.of(
                        track("a", ADDS, OF_TRACK.withStances(SILENT, FORBIDS)),
                        track("b", ADDS, policy("track", "Zweite – 第二").withStances(FORBIDS, ALLOWS))),
                series(ADDS),
                session);

        assertThat(group.policiesOf(session)).containsExactly(OF_TRACK.withStances(FORBIDS, FORBIDS));
    }

    @Test
    void repeatedIdsOfOneListAreMerged() {
        Session session = session(ADDS, OF_SESSION, OF_SESSION.withStances(ALLOWS, FORBIDS));
        WorkingGroup group = group(List.of(), series(ADDS), session);

        assertThat(group.policiesOf(session)).containsExactly(OF_SESSION.withStances(ALLOWS, FORBIDS));
    }

    @Test
    void aDroppedPolicyIsReportedWhereItIsReplaced() {
        ConductPolicy noNames = OF_GROUP.withStances(FORBIDS, SILENT);
        ConductPolicy noRecording = OF_TRACK.withStances(ALLOWS, FORBIDS);
        Session bare = session(REPLACES);
        assertThat(dropped(group(List.of(track("track", REPLACES)), series(ADDS), session(ADDS), noNames)))
                .containsExactly("tracks[0].policyInheritance");
        assertThat(dropped(group(List.of(track("track", ADDS, noRecording)), series(REPLACES), session(ADDS))))
                .containsExactly("series[0].policyInheritance");
        assertThat(dropped(group(List.of(), series(ADDS, noNames), bare)))
                .containsExactly("sessions[0].policyInheritance");
        // The own policy forbids only one of the two acts.
        assertThat(dropped(group(
                        List.of(track("track", ADDS, noRecording)),
                        series(ADDS),
                        session(REPLACES, OF_SESSION.withStances(FORBIDS, SILENT)),
                        noNames)))
                .containsExactly("sessions[0].policyInheritance");
    }

    @Test
    void replacingIsNotReportedIfNothingThatForbidsIsDropped() {
        ConductPolicy noNames = OF_GROUP.withStances(FORBIDS, SILENT);
        ConductPolicy own = OF_SESSION.withStances(FORBIDS, SILENT);

        assertThat(dropped(group(List.of(), series(ADDS), session(REPLACES, own), noNames)))
                .isEmpty();
        assertThat(dropped(group(List.of(), series(ADDS), session(REPLACES), OF_GROUP.withStances(ALLOWS, SILENT))))
                .isEmpty();
        assertThat(dropped(group(List.of(), series(ADDS), session(ADDS, OF_SESSION), noNames)))
                .isEmpty();
        // The series has dropped the policy before.
        assertThat(dropped(group(List.of(), series(REPLACES), session(REPLACES), noNames)))
                .containsExactly("series[0].policyInheritance");
    }

    private static List<String> dropped(WorkingGroup group) {
        return OspoValidator.create().validate(group).stream()
                .filter(violation -> violation.codeName().equals("policy-dropped"))
                .filter(violation -> violation.severity() == Severity.WARNING)
                .map(Violation::path)
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void addingAPolicyNeverWeakensAStance(
            @ForAll("policies") List<ConductPolicy> ofGroup,
            @ForAll("policies") List<ConductPolicy> ofTrack,
            @ForAll("policies") List<ConductPolicy> ofOtherTrack,
            @ForAll("policies") List<ConductPolicy> ofSeries,
            @ForAll("policies") List<ConductPolicy> ofSession,
            @ForAll Inheritance inheritance) {
        Session session = session(ADDS, ofSession.toArray(ConductPolicy[]::new)).toBuilder()
                .trackIds(List.of("track", "other"))
                .build();
        WorkingGroup group = group(
                List.of(
                        track("track", ADDS, ofTrack.toArray(ConductPolicy[]::new)),
                        track("other", inheritance, ofOtherTrack.toArray(ConductPolicy[]::new))),
                series(ADDS, ofSeries.toArray(ConductPolicy[]::new)),
                session,
                ofGroup.toArray(ConductPolicy[]::new));

        List<ConductPolicy> all = group.policiesOf(session);

        for (List<ConductPolicy> level : List.of(ofGroup, ofTrack, ofOtherTrack, ofSeries, ofSession)) {
            assertThat(attribution(all)).isGreaterThanOrEqualTo(attribution(level));
            assertThat(ConductPolicy.combined(all, ConductPolicy::recording))
                    .isGreaterThanOrEqualTo(ConductPolicy.combined(level, ConductPolicy::recording));
        }
        assertThat(all.stream().map(policy -> policy.id().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(ConductPolicy.merged(all)).isEqualTo(all);
    }

    private static Stance attribution(List<ConductPolicy> policies) {
        return ConductPolicy.combined(policies, ConductPolicy::effectiveAttribution);
    }

    @Provide
    Arbitrary<List<ConductPolicy>> policies() {
        return Combinators.combine(
                        Arbitraries.of("a", "A", "b", "c"),
                        Arbitraries.of("Règle", "Chatham House Rule", "規則"),
                        Arbitraries.of(Stance.class),
                        Arbitraries.of(Stance.class))
                .as((id, name, attribution, recording) -> policy(id, name).withStances(attribution, recording))
                .list()
                .ofMaxSize(3);
    }
}
