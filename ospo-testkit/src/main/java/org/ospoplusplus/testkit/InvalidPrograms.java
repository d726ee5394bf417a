package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.ExpectedViolation.error;
import static org.ospoplusplus.testkit.ExpectedViolation.warning;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;

/** Working groups whose parts contradict each other. */
final class InvalidPrograms {

    private static final LocalDate WEDNESDAY = LocalDate.of(2030, 6, 12);

    private static final When EVENING = When.at(WEDNESDAY.atTime(18, 0), ZoneId.of("Asia/Tokyo"));

    private static final CadenceRule THURSDAYS = CadenceRule.weekly(DayOfWeek.THURSDAY);

    private static final ConductPolicy HOUSE_RULES =
            ConductPolicy.of("house-rules", "Règlement – 行動規範", URI.create("https://a.example/rules"));

    private InvalidPrograms() {}

    static List<InvalidValue> all() {
        return List.of(
                sameIds(),
                InvalidValue.of(
                        "track-unknown",
                        group(session("a").trackIds(List.of("t", "T")).build())
                                .tracks(List.of(Track.of("t", "Þ")))
                                .build(),
                        error("sessions[0].trackIds[1]", "unknown-track")),
                InvalidValue.of(
                        "off-firm-cadence",
                        onTrack(Cadence.firmly("jeden Donnerstag – 每周四", THURSDAYS)),
                        warning("sessions[1].when", "off-cadence")),
                InvalidValue.of(
                        "off-usual-cadence",
                        onTrack(Cadence.usually("Thursdays (usually — généralement)", THURSDAYS)),
                        warning("sessions[1].when", "off-usual-cadence")),
                InvalidValue.of(
                        "off-usual-cadence-of-the-group",
                        group(session("a").build())
                                .series(List.of(
                                        series("s", Cadence.usually("Thursdays (usually — généralement)", THURSDAYS))
                                                .build()))
                                .build(),
                        warning("sessions[0].when", "off-usual-cadence")),
                recording("recording-under-chatham-house-rule", ConductPolicy.CHATHAM_HOUSE_RULE),
                policy("chatham-house-rule-silent", "Règle de Chatham House", ConductPolicy.Stance.SILENT),
                policy("chatham-house-rule-allowing", "Règle de Chatham House", ConductPolicy.Stance.ALLOWS),
                recording(
                        "recording-forbidden",
                        HOUSE_RULES.withStances(ConductPolicy.Stance.ALLOWS, ConductPolicy.Stance.FORBIDS)),
                droppedPolicies(),
                recordingOfAPart(),
                droppedPolicyOfAPart(),
                InvalidValue.of(
                        "confirmed-and-bare",
                        group(Session.builder("a", When.on(WEDNESDAY))
                                        .status(Session.Status.CONFIRMED)
                                        .build())
                                .build(),
                        error("sessions[0].title", "publishable-title"),
                        error("sessions[0].when", "publishable-time"),
                        error("sessions[0].registrations", "publishable-access"),
                        error("sessions[0].policies", "publishable-policy")),
                InvalidValue.of(
                        "confirmed-without-title",
                        group(ready("a").title(null).build()).build(),
                        error("sessions[0].title", "publishable-title")),
                InvalidValue.of(
                        "confirmed-without-time",
                        group(ready("a").when(When.on(WEDNESDAY)).build()).build(),
                        error("sessions[0].when", "publishable-time")),
                InvalidValue.of(
                        "confirmed-without-access",
                        group(ready("a")
                                        .registrations(List.of())
                                        .venue(Venue.online(Platform.openSource("Jitsi Meet Zürich")))
                                        .build())
                                .build(),
                        error("sessions[0].registrations", "publishable-access")),
                InvalidValue.of(
                        "confirmed-without-policy",
                        group(ready("a").build(), ready("b").policies(List.of()).build())
                                .build(),
                        error("sessions[1].policies", "publishable-policy")),
                manyFaults());
    }

    private static Session.Builder session(String id) {
        return Session.builder(id, EVENING).title("Títle 🎉 " + id);
    }

    /** A session that is publishable. */
    private static Session.Builder ready(String id) {
        return session(id)
                .status(Session.Status.CONFIRMED)
                .registrations(List.of(Registration.notNeeded()))
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT));
    }

    private static Series.Builder series(String id, Cadence cadence) {
        return Series.builder(id).cadence(cadence).first(WEDNESDAY.minusDays(6));
    }

    private static WorkingGroup.Builder group(Session... sessions) {
        return WorkingGroup.builder("a", "a.example", "Á").sessions(List.of(sessions));
    }

    private static WorkingGroup onTrack(Cadence cadence) {
        return group(
                        session("a")
                                .when(When.on(WEDNESDAY.plusDays(1)))
                                .trackIds(List.of("t"))
                                .build(),
                        session("b").trackIds(List.of("t")).build())
                .tracks(List.of(Track.of("t", "Þ")))
                .series(List.of(series("s", cadence).trackIds(List.of("t")).build()))
                .build();
    }

    private static InvalidValue recording(String name, ConductPolicy policy) {
        Link page = Link.page(URI.create("https://a.example/page"), "Página");
        Link video = Link.of(Link.Kind.RECORDING, URI.create("https://a.example/video"), "Vidéo");
        return InvalidValue.of(
                name,
                group(session("a").links(List.of(page, video)).build())
                        .policies(List.of(policy))
                        .build(),
                warning("sessions[0].links[1]", "recording-under-policy"));
    }

    /** The first part has a policy of its own, the second part is recorded although the session must not be. */
    private static InvalidValue recordingOfAPart() {
        ConductPolicy noRecordings = HOUSE_RULES.withStances(ConductPolicy.Stance.SILENT, ConductPolicy.Stance.FORBIDS);
        Link slides = Link.of(Link.Kind.SLIDES, URI.create("https://a.example/slides"), "Folien – スライド");
        return InvalidValue.of(
                "recording-of-a-part-under-policy",
                group(
                                session("a")
                                        .agenda(List.of(
                                                AgendaItem.of("Wëllkomm"),
                                                AgendaItem.builder("Diskussion – 討論")
                                                        .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                                                        .links(List.of(slides, video(1)))
                                                        .build()))
                                        .links(List.of(video(2)))
                                        .build(),
                                session("b")
                                        .when(When.in(YearMonth.from(WEDNESDAY)))
                                        .policies(List.of(noRecordings))
                                        .agenda(List.of(AgendaItem.builder("Vorträge")
                                                .links(List.of(video(3)))
                                                .build()))
                                        .build())
                        .build(),
                warning("sessions[0].agenda[1].links[1]", "recording-under-policy"),
                warning("sessions[1].agenda[0].links[0]", "recording-under-policy"));
    }

    private static Link video(int number) {
        return Link.of(Link.Kind.RECORDING, URI.create("https://a.example/video/" + number), "Vidéo " + number);
    }

    private static InvalidValue droppedPolicyOfAPart() {
        return InvalidValue.of(
                "policy-dropped-in-a-part",
                group(session("a")
                                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                                .agenda(List.of(
                                        AgendaItem.builder("Öffentlicher Vortrag")
                                                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                                                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                                                .build(),
                                        AgendaItem.builder("Débat")
                                                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                                                .build()))
                                .build())
                        .build(),
                warning("sessions[0].agenda[0].policyInheritance", "policy-dropped"));
    }

    private static InvalidValue policy(String name, String policyName, ConductPolicy.Stance attribution) {
        return InvalidValue.of(
                name,
                ConductPolicy.of("rule", policyName, URI.create("https://a.example/rule"))
                        .withStances(attribution, ConductPolicy.Stance.SILENT),
                warning("attribution", "chatham-house-attribution"));
    }

    /** Each level has a policy that forbids an act, and the next one replaces it. */
    private static InvalidValue droppedPolicies() {
        ConductPolicy noNames = ConductPolicy.CHATHAM_HOUSE_RULE;
        ConductPolicy noRecordings = HOUSE_RULES.withStances(ConductPolicy.Stance.SILENT, ConductPolicy.Stance.FORBIDS);
        return InvalidValue.of(
                "policies-dropped",
                group(
                                session("a")
                                        .trackIds(List.of("t"))
                                        .policies(List.of(noNames))
                                        .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                                        .build(),
                                session("b")
                                        .when(When.in(YearMonth.from(WEDNESDAY)))
                                        .trackIds(List.of("t"))
                                        .policies(List.of(noNames))
                                        .build())
                        .policies(List.of(noNames))
                        .tracks(List.of(Track.of("t", "Þ")
                                .withPolicies(noRecordings)
                                .withPolicyInheritance(ConductPolicy.Inheritance.REPLACES)))
                        .series(List.of(Series.builder("s")
                                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                                .build()))
                        .build(),
                warning("tracks[0].policyInheritance", "policy-dropped"),
                warning("series[0].policyInheritance", "policy-dropped"),
                warning("sessions[0].policyInheritance", "policy-dropped"));
    }

    private static InvalidValue sameIds() {
        List<OspoType> types = List.of(OspoType.UNIVERSITY, OspoType.of("University", "Universités"));
        List<ConductPolicy> policies = List.of(ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CHATHAM_HOUSE_RULE);
        return InvalidValue.of(
                "ids-twice",
                group(
                                session("x").ospoTypes(types).build(),
                                session("y").build(),
                                session("X")
                                        .title("Títle 🎉 z")
                                        .policies(policies)
                                        .build())
                        .tracks(List.of(Track.of("t", "Þ"), Track.of("t", "Ü")))
                        .policies(policies)
                        .ospoTypes(types)
                        .build(),
                error("policies[1].id", "duplicate-id"),
                error("ospoTypes[1].id", "duplicate-id"),
                error("tracks[1].id", "duplicate-id"),
                error("sessions[0].ospoTypes[1].id", "duplicate-id"),
                error("sessions[2].id", "duplicate-id"),
                error("sessions[2].policies[1].id", "duplicate-id"));
    }

    /** A value with errors and warnings, among them at the elements 1 and 10. */
    private static InvalidValue manyFaults() {
        Session[] sessions = new Session[11];
        for (int i = 0; i < sessions.length; i++) {
            sessions[i] = session("s" + i).build();
        }
        sessions[2] = session("s2").title("\u2003").language("a_b").build();
        sessions[10] =
                session("s1").title("Títle 🎉 s10").trackIds(List.of("none")).build();
        return InvalidValue.of(
                "many-faults",
                group(sessions)
                        .domain("A")
                        .links(List.of(Link.page(URI.create("http://a.example/"), "Á\tB")))
                        .build(),
                error("domain", "domain-name"),
                warning("links[0].url", "insecure-link"),
                error("links[0].title", "control-character"),
                error("sessions[2].title", "blank"),
                error("sessions[2].language", "language-tag"),
                error("sessions[10].id", "duplicate-id"),
                error("sessions[10].trackIds[0]", "unknown-track"));
    }
}
