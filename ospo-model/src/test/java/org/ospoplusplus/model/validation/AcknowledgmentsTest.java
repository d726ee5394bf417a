package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

class AcknowledgmentsTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final Link INSECURE = Link.page(URI.create("http://example.org/"), "Página");

    private static Session.Builder session(String id) {
        return Session.builder(id, When.on(LocalDate.of(2030, 1, 1)))
                .title("Café " + id)
                .links(List.of(INSECURE));
    }

    private static WorkingGroup.Builder group(Acknowledgment... acknowledged) {
        return WorkingGroup.builder("g", "example.org", "Größe")
                .links(List.of(INSECURE))
                .sessions(List.of(session("a").build(), session("b").build()))
                .acknowledged(List.of(acknowledged));
    }

    private static List<String> findings(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.severity() + " " + violation.code() + " " + violation.pointer())
                .toList();
    }

    @Test
    void withoutAnIdAllWarningsWithTheCodeAreLeftOut() {
        assertThat(findings(group().build())).hasSize(3);
        assertThat(findings(
                        group(Acknowledgment.ofAll("insecure-link", "Größe")).build()))
                .isEmpty();
    }

    @Test
    void withAnIdTheWarningsOfTheElementAreLeftOut() {
        assertThat(findings(
                        group(Acknowledgment.of("insecure-link", "b", "Größe")).build()))
                .containsExactly("WARNING insecure-link /links/0/url", "WARNING insecure-link /sessions/0/links/0/url");
    }

    @Test
    void tracksAndPoliciesHaveIdsToo() {
        ConductPolicy policy = ConductPolicy.of("code", "Règles", URI.create("http://example.org/code"));
        WorkingGroup group = WorkingGroup.builder("g", "example.org", "Größe")
                .policies(List.of(policy))
                .tracks(List.of(Track.of("t", "Þ").withPolicies(policy)))
                .acknowledged(List.of(
                        Acknowledgment.of("insecure-link", "code", "Größe"),
                        Acknowledgment.of("insecure-link", "t", "Größe")))
                .build();

        assertThat(findings(group)).isEmpty();
        assertThat(findings(group.toBuilder().acknowledged(List.of()).build())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "insecure-link, c, unused-acknowledgment",
        "clash, a, unused-acknowledgment",
        "unused-acknowledgment, a, unused-acknowledgment",
        "language-tag, b, acknowledged-error",
        "language-tag, a, unused-acknowledgment",
    })
    void anAcknowledgmentWithoutEffectIsReported(String code, String id, String expected) {
        WorkingGroup group = WorkingGroup.builder("g", "example.org", "Größe")
                .sessions(List.of(
                        session("a").links(List.of()).build(),
                        session("b").links(List.of()).language("e_n").build()))
                .acknowledged(List.of(Acknowledgment.of(code, id, "Größe")))
                .build();

        assertThat(findings(group))
                .containsExactly("WARNING " + expected + " /acknowledged/0", "ERROR language-tag /sessions/1/language");
    }

    @Test
    void groupsInListsAndRecordsHaveTheirOwnAcknowledgments() {
        WorkingGroup acknowledged =
                group(Acknowledgment.ofAll("insecure-link", "Größe")).build();
        WorkingGroup unused = WorkingGroup.builder("h", "example.org", "Größe")
                .acknowledged(List.of(Acknowledgment.ofAll("clash", "Größe")))
                .build();

        assertThat(findings(List.of(acknowledged, unused)))
                .containsExactly("WARNING unused-acknowledgment /1/acknowledged/0");
        assertThat(findings(new PublicView(acknowledged, List.of(), List.of()))).isEmpty();
        assertThat(findings(new PublicView(unused, List.of(), List.of())))
                .containsExactly("WARNING unused-acknowledgment /workingGroup/acknowledged/0");
    }

    @Test
    void messagesAreInTheLanguageOfTheValidator() {
        WorkingGroup unused = WorkingGroup.builder("h", "example.org", "Größe")
                .acknowledged(List.of(Acknowledgment.ofAll("clash", "Größe")))
                .build();

        assertThat(OspoValidator.create(Locale.GERMAN).validate(unused))
                .extracting(Violation::message)
                .singleElement()
                .asString()
                .startsWith("bestätigt eine Warnung");
    }

    @Test
    void theLimitAlsoCountsAcknowledgments() {
        List<Session> sessions =
                IntStream.range(0, 600).mapToObj(i -> session("s" + i).build()).toList();
        List<Acknowledgment> unused = IntStream.range(0, 600)
                .mapToObj(i -> new Acknowledgment("clash", Optional.of("s" + i), "Größe"))
                .toList();
        WorkingGroup group = WorkingGroup.builder("g", "example.org", "Größe")
                .sessions(sessions)
                .acknowledged(unused)
                .build();

        assertThat(VALIDATOR.validate(group))
                .hasSize(OspoValidator.MAX_VIOLATIONS + 1)
                .last()
                .extracting(Violation::code)
                .isEqualTo("more-violations");
    }

    @Test
    void acknowledgmentsOfDroppedSessionsAreDropped() {
        Acknowledgment ofGroup = Acknowledgment.ofAll("insecure-link", "Größe");
        Acknowledgment ofA = Acknowledgment.of("insecure-link", "a", "Größe");
        Acknowledgment ofB = Acknowledgment.of("insecure-link", "b", "Größe");
        Track track = Track.of("t", "Þ");
        WorkingGroup group = group(ofGroup, ofA, ofB)
                .tracks(List.of(track))
                .sessions(List.of(
                        session("a").status(Session.Status.WITHDRAWN).build(),
                        session("b").trackIds(List.of("t")).build()))
                .build();

        assertThat(PublicView.of(group).workingGroup().acknowledged()).containsExactly(ofGroup, ofB);
        assertThat(group.forTrack(track).acknowledged()).containsExactly(ofGroup, ofB);
    }

    @Test
    void acknowledgmentsOfExposuresAreNotPublic() {
        Acknowledgment ofGroup = Acknowledgment.ofAll("insecure-link", "Größe");
        WorkingGroup group = group(ofGroup, Acknowledgment.of("exposed-private-email", "a", "Zoë möchte das"))
                .build();

        assertThat(PublicView.of(group).workingGroup().acknowledged()).containsExactly(ofGroup);
    }

    @Test
    void reasonsAreSearchedForSecrets() {
        URI room = URI.create("https://meet.example/zürich-room-4711");
        WorkingGroup group = group(Acknowledgment.ofAll("insecure-link", "Größe: " + room))
                .venue(Venue.online(VirtualLocation.of(JoinLink.secret(room))))
                .build();

        assertThat(PublicView.of(group).exposures())
                .extracting(PublicView.Exposure::codeName, PublicView.Exposure::pointer)
                .containsExactly(tuple("exposed-secret-join-link", "/acknowledged/0/reason"));
    }
}
