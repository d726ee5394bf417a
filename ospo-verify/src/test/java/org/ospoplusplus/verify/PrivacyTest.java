package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;

/** Private values appear neither in public output nor in messages and {@code toString()}. */
class PrivacyTest {

    private static final String MARKER = "m4rker";

    private static Venue venue(String place) {
        return Venue.online(new VirtualLocation(
                Optional.of(Platform.of("Jitsi Meet")),
                Optional.of(JoinLink.secret(URI.create("https://meet.example/" + MARKER + place))),
                Optional.of(MARKER + place),
                Optional.of(new Passcode(MARKER + place)),
                List.of(new DialIn("+1 " + MARKER + place, Optional.of(MARKER), true)),
                Optional.empty()));
    }

    private static Guest guest(String name) {
        return Guest.person(name).withEmail(new EmailAddress(MARKER + "@example.org"));
    }

    private static WorkingGroup group() {
        When when = When.at(LocalDateTime.parse("2030-05-02T18:00"), ZoneId.of("Africa/Accra"));
        Session session = Session.builder("open", when)
                .title("Open")
                .trackIds(List.of("track"))
                .venue(venue("session"))
                .guests(List.of(guest("Ama"), Guest.person(MARKER).withStanding(Guest.ParticipationStatus.WITHDRAWN)))
                .agenda(List.of(AgendaItem.of("Part").withGuests(guest("Kofi")).withVenue(venue("part"))))
                .links(List.of(Link.of(Link.Kind.RECORDING, URI.create("https://example.org/v"), "Video")
                        .withSpeakers(MARKER)))
                .build();
        Session withdrawn = Session.builder("gone", when)
                .title(MARKER)
                .status(Session.Status.WITHDRAWN)
                .build();
        return WorkingGroup.builder("group", "example.org", "Group")
                .modified(Instant.parse("2030-04-02T09:00:00Z"))
                .venue(venue("group"))
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .tracks(List.of(Track.of("track", "Track").withVenue(venue("track"))))
                .sessions(List.of(session, withdrawn))
                .build();
    }

    private static Stream<String> outputs(WorkingGroup group) {
        OspoJson json = OspoJson.create();
        CalendarWriter calendar = CalendarWriter.create();
        return Stream.concat(
                Stream.of(json.write(group), json.writeJsonLd(group), calendar.write(group)),
                group.sessions().stream().map(session -> calendar.write(group, session)));
    }

    @Test
    void nothingPrivateIsPublished() {
        assertThat(outputs(PublicView.of(group()).workingGroup()))
                .hasSize(4)
                .allSatisfy(output -> assertThat(output).doesNotContainIgnoringCase(MARKER));
    }

    @Test
    void codecsKeepPrivateValues() {
        OspoJson json = OspoJson.create();

        assertThat(json.read(json.write(group()), WorkingGroup.class)).isEqualTo(group());
        assertThat(CalendarWriter.create().write(group())).contains(MARKER);
    }

    @Test
    void messagesAboutAGroupHaveNoPrivateValues() {
        WorkingGroup invalid = group().toBuilder()
                .sessions(List.of(group().sessions().get(0).toBuilder()
                        .guests(List.of(Guest.person("Ama").withEmail(new EmailAddress(MARKER))))
                        .venue(Venue.online(VirtualLocation.of(
                                Platform.of("Jitsi Meet"), JoinLink.secret(URI.create("ftp://" + MARKER)))))
                        .build()))
                .build();

        assertThat(OspoValidator.create().validate(invalid))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(violation -> assertThat(violation.toString()).doesNotContainIgnoringCase(MARKER));
        assertThat(PublicView.of(invalid).removals())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(removal -> assertThat(removal.toString()).doesNotContainIgnoringCase(MARKER));
        assertThat(guest("Ama").toString() + venue("x")).doesNotContainIgnoringCase(MARKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Ama\", \"email\": [\"m4rker\"]}",
                "{\"name\": \"Ama\", \"email\": \"m4rker\", \"kind\": \"m4rker\"}",
                "{\"name\": \"Ama\", \"email\": \"m4rker",
                "{\"name\": \"Ama\", \"email\": m4rker}",
                "{\"name\": \"Ama\", \"email\": {\"address\": \"m4rker\"}, \"url\": \"https://m4rker m4rker\"}",
            })
    void messagesAboutADocumentHaveNoPrivateValues(String document) {
        try {
            OspoJson.create().read(document, Guest.class);
            throw new AssertionError("the reader accepted an invalid document");
        } catch (OspoJsonException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.toString() + e.faults()).doesNotContain("m4rker");
        }
    }
}
