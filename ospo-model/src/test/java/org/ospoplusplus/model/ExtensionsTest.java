package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Violation;

class ExtensionsTest {

    private static Session.Builder session(Map<String, String> extensions) {
        return Session.builder("s", When.in(Year.of(2030))).extensions(extensions);
    }

    @Test
    void theyAreOrderedByNameAndDoNotChangeLater() {
        Map<String, String> given = new HashMap<>(Map.of("x-room", "Saal é", "x-a", "ä", "x-b-2", ""));
        Session session = session(given).build();
        given.put("x-late", "trop tard");

        assertThat(session.extensions())
                .containsExactly(entry("x-a", "ä"), entry("x-b-2", ""), entry("x-room", "Saal é"));
        assertThat(session.extensions()).isUnmodifiable();
        assertThat(session.toBuilder().build()).isEqualTo(session);
        assertThat(session).hasToString(session.toString()).asString().contains("{x-a=ä, x-b-2=, x-room=Saal é}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "x-", "X-room", "x-Room", "x_room", "x-raum-é", "x-a b", "x-a.b", " x-a", "x-a\n"})
    void otherNamesAreRefused(String name) {
        Map<String, String> extensions = Map.of(name, "é");

        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> session(extensions).build())
                .withMessageContaining("Session.extensions")
                .withMessageContaining("such as x-room");
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> Guest.person("Zoë").withExtensions(extensions));
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> Track.of("t", "Þ").withExtensions(extensions));
    }

    @Test
    void theirNumberAndLengthAreLimited() {
        Map<String, String> most = IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> "x-" + i, i -> "é"));
        Map<String, String> more = new HashMap<>(most);
        more.put("x-more", "é");
        String longest = "x-" + "n".repeat(62);

        assertThat(session(most).build().extensions()).hasSize(100);
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> session(more).build());
        assertThat(session(Map.of(longest, "é")).build().extensions()).containsKey(longest);
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> session(Map.of(longest + "n", "é")).build());
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> session(Map.of("x-a", "é".repeat(65_537))).build());
    }

    @Test
    void aBadTextIsReportedAtThePropertyOfTheRecord() {
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Größe")
                .extensions(Map.of("x-note", "é\u202E"))
                .tracks(List.of(Track.of("t", "Þ").withExtensions(Map.of("x-note-2", "é\u0007"))))
                .sessions(List.of(session(Map.of("x-ok", "é\nà", "x-room", " "))
                        .guests(List.of(Guest.person("Zoë").withExtensions(Map.of("x-a", "é\u0000"))))
                        .build()))
                .build();

        assertThat(OspoValidator.create().validate(group))
                .extracting(Violation::path, Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("x-note", "/x-note", "bidi-control"),
                        tuple("tracks[0].x-note-2", "/tracks/0/x-note-2", "control-character"),
                        tuple("sessions[0].x-room", "/sessions/0/x-room", "blank"),
                        tuple("sessions[0].guests[0].x-a", "/sessions/0/guests/0/x-a", "control-character"));
    }

    @Test
    void thePublicViewKeepsThemAndSearchesThemForRemovedSecrets() {
        URI secret = URI.create("https://meet.example/geheim-7f3a9c");
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Größe")
                .venue(Venue.online(VirtualLocation.of(Platform.of("Jitsi é"), JoinLink.secret(secret))))
                .extensions(Map.of("x-color", "bleu pétrole"))
                .sessions(List.of(
                        session(Map.of("x-note", "Komm: " + secret + " – é")).build()))
                .build();

        PublicView view = PublicView.of(group);

        assertThat(view.workingGroup().extensions()).isEqualTo(group.extensions());
        assertThat(view.isExposed()).isTrue();
        assertThat(view.exposures())
                .singleElement()
                .satisfies(exposure -> assertThat(exposure.pointer()).isEqualTo("/sessions/0/x-note"));
    }

    @Test
    void theirNamesAreSearchedAndNotRepeated() {
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Größe")
                .venue(Venue.online(VirtualLocation.unspecified().withPasscode(new Passcode("quai-47-brume"))))
                .sessions(List.of(
                        session(Map.of("x-room", "é", "x-quai-47-brume", "é")).build()))
                .build();

        assertThat(PublicView.of(group).exposures())
                .singleElement()
                .satisfies(exposure -> assertThat(exposure.pointer()).isEqualTo("/sessions/0"));
    }
}
