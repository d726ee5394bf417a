package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Records.Spot;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Violation;

/** Private values of all records are removed from the public view, and do not appear in texts and messages. */
class PrivacyTest {

    private static final WorkingGroup FULL = Full.workingGroup();

    private static List<String> privatePlaces(WorkingGroup group) {
        return Records.walk(group).stream()
                .filter(place ->
                        Full.isPrivate(place.value()) || place.pointer().endsWith("/meetingId"))
                .map(Spot::pointer)
                .toList();
    }

    @Test
    void theFullGroupHasPrivateValuesInAllPossiblePlaces() {
        assertThat(privatePlaces(FULL))
                .contains(
                        "/venue/online/join",
                        "/venue/online/meetingId",
                        "/series/0/venue/online/passcode",
                        "/venue/online/dialIns/1",
                        "/tracks/1/venue/online/join",
                        "/sessions/0/guests/1/email",
                        "/sessions/1/agenda/1/guests/0/email",
                        "/sessions/1/agenda/0/venue/online/dialIns/0",
                        "/sessions/0/venue/online/join");
    }

    @Test
    void everyPrivateValueIsRemovedAndReportedInDocumentOrder() {
        PublicView view = PublicView.of(FULL);

        assertThat(privatePlaces(view.workingGroup())).isEmpty();
        assertThat(view.removals())
                .extracting(PublicView.Removal::pointer)
                .containsExactlyElementsOf(privatePlaces(FULL));
    }

    @Test
    void aSingleSessionHasNoPrivateValuesNotEvenInheritedOnes() {
        WorkingGroup group = FULL.toBuilder()
                .sessions(List.of(FULL.sessions().get(0).toBuilder()
                        .venue(null)
                        .trackIds(List.of(FULL.tracks().get(0).id()))
                        .build()))
                .build();
        Session session = group.sessions().get(0);
        Session alone = PublicView.of(group, session).orElseThrow();

        assertThat(group.venueOf(session).map(Records::walk).orElseThrow())
                .extracting(Spot::value)
                .anyMatch(Full::isPrivate);
        assertThat(alone.venue()).isPresent();
        assertThat(Records.walk(alone)).extracting(Spot::value).noneMatch(Full::isPrivate);
    }

    @Test
    void noTextOfThePublicViewHoldsAMarker() {
        assertThat(Records.walk(PublicView.of(FULL).workingGroup()))
                .extracting(Spot::value)
                .filteredOn(value -> !(value instanceof Record))
                .extracting(Object::toString)
                .contains("https://full.example/" + publicLinkNumber())
                .noneMatch(text -> text.contains(Full.MARKER));
    }

    /** {@return the number in a public link; shows that the search finds public values} */
    private static String publicLinkNumber() {
        return FULL.links().get(0).url().getPath().substring(1);
    }

    static Stream<Record> allThatHoldMarkers() {
        return Records.walk(FULL).stream()
                .map(Spot::value)
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .filter(value -> Records.walk(value).stream()
                        .anyMatch(place ->
                                place.value().toString().contains(Full.MARKER) || Full.isPrivate(place.value())));
    }

    @Test
    void noTextFormShowsAMarker() {
        assertThat(allThatHoldMarkers())
                .hasSizeGreaterThan(50)
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain(Full.MARKER));
        assertThat(PublicView.of(FULL).toString()).doesNotContain(Full.MARKER);
    }

    static Stream<Record> samples() {
        return Full.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTextFormOfASampleShowsPrivateValues(Record sample) {
        assertThat(sample.toString()).doesNotContain(Full.MARKER);
    }

    @Test
    void publicValuesAreShown() {
        assertThat(JoinLink.publicLink(URI.create("https://meet.example/open")).toString())
                .contains("https://meet.example/open");
        assertThat(new DialIn("+44 20 7946 0001", Optional.of("4711"), false).toString())
                .contains("+44 20 7946 0001", "4711");
        assertThat(new DialIn("+44 20 7946 0001", Optional.empty(), false).toString())
                .contains("+44 20 7946 0001")
                .doesNotContain("accessCode");
    }

    static Stream<Record> invalidAndPrivate() {
        String text = Full.MARKER + "\u0001\u202E";
        return Stream.of(
                new EmailAddress(text),
                new EmailAddress(Full.MARKER),
                new DialIn(text, Optional.of(text), true),
                new Passcode(text),
                VirtualLocation.unspecified().withPasscode(new Passcode(text)),
                JoinLink.secret(URI.create("ftp://user@" + Full.MARKER)),
                JoinLink.secret(URI.create("http://" + Full.MARKER + "/")));
    }

    @ParameterizedTest
    @MethodSource("invalidAndPrivate")
    void noMessageRepeatsAPrivateValue(Record value) {
        List<Violation> violations = OspoValidator.create().validate(value);

        assertThat(violations).isNotEmpty();
        assertThat(violations.toString()).doesNotContain(Full.MARKER);
    }
}
