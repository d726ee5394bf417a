package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;

/** Finds the links to online meetings in whole events of other programs. */
class RecognizableJoinLinksTest {

    private static CalendarFeed read(String... lines) {
        return CalendarReader.create()
                .read("BEGIN:VCALENDAR\nX-WR-CALNAME:Büro 🏢\nBEGIN:VEVENT\nUID:a@g.example\nDTSTAMP:20260101T000000Z\n"
                        + "DTSTART:20260105T170000Z\nSUMMARY:Größe 📏\n" + String.join("\n", lines)
                        + "\nEND:VEVENT\nEND:VCALENDAR\n");
    }

    private static VirtualLocation meeting(@Nullable String platform, String link) {
        return new VirtualLocation(
                Optional.ofNullable(platform).map(Platform::of),
                Optional.of(new JoinLink(URI.create(link), false)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij                    | Google Meet
            X-GOOGLE-CONFERENCE:https://zoom.us/j/1234567890                            | Zoom
            X-GOOGLE-HANGOUT:https://hangouts.google.com/call/abc                       | Google Hangouts
            X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1 | Microsoft Teams
            X-MICROSOFT-ONLINEMEETINGEXTERNALLINK:https://teams.live.com/meet/1         | Microsoft Teams
            X-GOOGLE-CONFERENCE:https://meet.example/größe                              |
            CONFERENCE:https://us02web.zoom.us/j/1234567890                             | Zoom
            CONFERENCE;LABEL=Büro-Raum:https://us02web.zoom.us/j/1234567890             | Zoom
            CONFERENCE;LABEL=Büro-Raum:https://meet.example/größe                       | Büro-Raum
            URL:https://meet.jit.si/büro                                                | Jitsi
            LOCATION:https://whereby.com/büro                                           | Whereby
            LOCATION:Online – Zoom https://meet.jit.si/büro                             | Jitsi
            LOCATION:Online – Zoom https://meet.example/büro                            | Zoom
            DESCRIPTION:Grüße. Wir treffen uns: https://bbb.example/b/abc-def           | BigBlueButton
            DESCRIPTION:Grüße. https://example.org/1 https://company.webex.com/meet/ada | Webex
            """)
    void aJoinLinkIsThatOfTheEventAndItsPlatformThatOfTheKnownHost(String property, @Nullable String platform) {
        CalendarFeed feed = read(property);
        String link = property.substring(property.lastIndexOf("https://"));

        assertThat(feed.sessions())
                .extracting(Session::venue)
                .containsExactly(Optional.of(Venue.online(meeting(platform, link))));
    }

    @ParameterizedTest
    @CsvSource({
        "DESCRIPTION:Grüße. https://zoom.us/pricing",
        "DESCRIPTION:Grüße. https://zoom.us.example/j/1234567890",
        "DESCRIPTION:Grüße. https://notzoom.us/j/1234567890",
        "DESCRIPTION:Grüße. https://example.org/zoom.us/j/1234567890",
    })
    void otherLinksJoinNothing(String property) {
        assertThat(read(property).sessions()).extracting(Session::venue).containsExactly(Optional.empty());
    }

    @Test
    void aWholeEventHasOneMeetingAndItsPlaceAndText() {
        CalendarFeed feed = read(
                "LOCATION:Café Größe\\, Zürich",
                "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
                "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1",
                "DESCRIPTION:Grüße\\nhttps://zoom.us/j/1234567890");

        Session session = feed.sessions().get(0);
        assertThat(session.venue().orElseThrow().online())
                .contains(meeting("Google Meet", "https://meet.google.com/abc-defg-hij"));
        assertThat(session.venue().orElseThrow().place().orElseThrow().name()).contains("Café Größe, Zürich");
        assertThat(session.description())
                .hasValueSatisfying(text -> assertThat(text).contains("Grüße", "zoom.us/j/"));
        assertThat(session.links()).isEmpty();
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .containsExactly(
                        "line 10: X-MICROSOFT-SKYPETEAMSMEETINGURL: is another link to join the meeting; the first"
                                + " one is used [conflict]");
    }
}
