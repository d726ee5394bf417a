package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTextTest {

    /** The columns are the text, the place, and the platform, or "online" if the text does not name a platform. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Online event                                | -                                  | online
            online                                      | -                                  | online
            ONLINE (Zoom)                               | -                                  | Zoom
            Remote                                      | -                                  | online
            Virtual meeting                             | -                                  | online
            Virtuell                                    | -                                  | online
            En ligne / visioconférence                  | -                                  | online
            Zoom                                        | -                                  | Zoom
            Zoom Meeting ID: 812 0000 0000              | -                                  | Zoom
            Microsoft Teams Meeting                     | -                                  | Microsoft Teams
            Microsoft Teams-Besprechung                 | -                                  | Microsoft Teams
            Microsoft Teams-Besprechung; Rathaus, Raum 101 | Rathaus, Raum 101               | Microsoft Teams
            Rathaus; Microsoft Teams-Besprechung        | Rathaus                            | Microsoft Teams
            Reunión de Microsoft Teams                  | -                                  | Microsoft Teams
            Reunión de Microsoft Teams; Sala 3          | Sala 3                             | Microsoft Teams
            Réunion Microsoft Teams; Hôtel de Ville     | Hôtel de Ville                     | Microsoft Teams
            Riunione di Microsoft Teams                 | -                                  | Microsoft Teams
            Microsoft Teams-vergadering                 | -                                  | Microsoft Teams
            Microsoft Teams 会議                         | -                                  | Microsoft Teams
            オンライン                                    | -                                  | online
            オンライン（Zoom）                             | -                                  | Zoom
            オンライン / 京都市役所                         | 京都市役所                            | online
            La Réunion                                  | La Réunion                         | -
            Besprechungsraum 3, Rathaus                 | Besprechungsraum 3, Rathaus        | -
            Google Meet, link in the description        | -                                  | Google Meet
            via Jitsi                                   | -                                  | Jitsi
            TBA                                         | -                                  | -
            tbd.                                        | -                                  | -
            N/A                                         | -                                  | -
            To be announced                             | -                                  | -
            See description                             | -                                  | -
            Microsoft Teams Meeting; Room 3             | Room 3                             | Microsoft Teams
            Zoom / City Hall                            | City Hall                          | Zoom
            Hôtel de Ville, Paris + Zoom                | Hôtel de Ville, Paris              | Zoom
            Online & Café Central, Wien                 | Café Central, Wien                 | online
            Berlin (TBA)                                | Berlin                             | -
            Room 3                                      | Room 3                             | -
            Meeting room                                | Meeting room                       | -
            Zoom (Passcode: 4711)                       | -                                  | Zoom
            Zoom（密码：4711）                             | -                                  | Zoom
            Meeting ID: 823 4567 8901 Passcode: 99xy88  | -                                  | -
            Passcode 99xy88                             | -                                  | -
            Zoom (Link: jane@example.org)               | -                                  | Zoom
            Kaffee@Work, Köln                           | Kaffee@Work, Köln                  | -
            Café Zoë, jane@example.org.                 | Café Zoë                           | -
            zoë@example.org                             | -                                  | -
            Zoom link will be emailed to registrants the day before | -                      | Zoom
            Online, then the café nearby                | -                                  | online
            Needs a location                            | -                                  | -
            Location visible to members                 | -                                  | -
            Conference call                             | -                                  | online
            Hybrid                                      | -                                  | -
            Hybrid: Hôtel de Ville / Zoom               | Hôtel de Ville                     | Zoom
            t.b.a.                                      | -                                  | -
            Berlin (t.b.a.)                             | Berlin                             | -
            On-line                                     | -                                  | online
            Digital                                     | -                                  | online
            在线                                         | -                                  | online
            +1 555 123 4567                             | -                                  | -
            tel:+15551234567                            | -                                  | -
            irc://irc.example.org/café                  | -                                  | -
            Café Central, tel:+15551234567              | Café Central                       | -
            Zoom Room 3, Building 5                     | Zoom Room 3, Building 5            | -
            LinkedIn Live                               | -                                  | LinkedIn
            LinkedIn-Straße 3, Köln                     | LinkedIn-Straße 3, Köln            | -
            PeerTube; Rathaus, Köln                     | Rathaus, Köln                      | PeerTube
            Zoom room 3                                 | -                                  | Zoom
            Code-Café, Wien                             | Code-Café, Wien                    | -
            Mitglieder-Lounge: Raum 5                   | Mitglieder-Lounge: Raum 5          | -
            Zoomstraße 5; Köln                          | Zoomstraße 5; Köln                 | -
            Virtual Reality Lab, Building 3             | Virtual Reality Lab, Building 3    | -
            10 Downing Street, London                   | 10 Downing Street, London          | -
            京都市役所                                    | 京都市役所                            | -
            """)
    void namesAPlaceOrAMeeting(String text, String place, String platform) {
        LocationText location = LocationText.of(text);

        assertThat(location.place().orElse("-")).isEqualTo(place);
        assertThat(location.platform().orElse(location.online() ? "online" : "-"))
                .isEqualTo(platform);
        assertThat(location.links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Remote; https://meet.example.org/abc        | -                                  | https://meet.example.org/abc
            https://meet.example.org/abc                | -                                  | https://meet.example.org/abc
            City Hall https://zoom.us/j/1               | City Hall                          | https://zoom.us/j/1
            City Hall (https://hall.example/été)        | City Hall (https://hall.example/été) | -
            <https://teams.microsoft.com/l/meetup-join/1> Room 3 | <; > Room 3             | https://teams.microsoft.com/l/meetup-join/1
            Online: https://a.example/1, https://b.example/2     | -                        | https://a.example/1
            zoom.us/j/12345                             | -                                  | https://zoom.us/j/12345
            teams.microsoft.com/l/meetup-join/abc       | -                                  | https://teams.microsoft.com/l/meetup-join/abc
            Zoom: us02web.zoom.us/j/12345               | -                                  | https://us02web.zoom.us/j/12345
            Zoom:us02web.zoom.us/j/12345                | -                                  | https://us02web.zoom.us/j/12345
            meet.google.com/abc-defg-hij                | -                                  | https://meet.google.com/abc-defg-hij
            meet.google.com                             | -                                  | -
            www.zoom.us/j/12345?pwd=1                   | -                                  | https://www.zoom.us/j/12345?pwd=1
            Hôtel de Ville (zoom.us/j/12345)            | Hôtel de Ville                     | https://zoom.us/j/12345
            someone@zoom.us/j/12345                     | someone@zoom.us/j/12345            | -
            Conference Room 2 (or https://zoom.us/j/123) | Conference Room 2                 | https://zoom.us/j/123
            Salle Été, ou https://zoom.us/j/123         | Salle Été                          | https://zoom.us/j/123
            See https://example.org/event for details   | -                                  | -
            https://zoom.us/j/123 (Passcode: 4711)      | -                                  | https://zoom.us/j/123
            Online via Zoom, register at https://example.org/reg | -                         | -
            Online: https://example.org/été (register first) | -                             | https://example.org/été
            Online https://example.org/été to register  | -                                  | -
            https://us02web.zoom.us/meeting/register/tZ | -                                  | -
            https://www.eventbrite.com/e/123            | -                                  | -
            Online, https://www.eventbrite.com/e/123    | -                                  | -
            Rathaus Köln, https://lu.ma/abc             | Rathaus Köln                       | -
            """)
    void findsLinks(String text, String place, String link) {
        LocationText location = LocationText.of(text);

        assertThat(location.links().stream().findFirst().map(URI::toString).orElse("-"))
                .isEqualTo(link);
        if (!place.startsWith("<")) {
            assertThat(location.place().orElse("-")).isEqualTo(place);
        }
    }

    @Test
    void aMapIsNotAMeeting() {
        LocationText location = LocationText.of("Café Central, Wien\nhttps://maps.app.goo.gl/abc");

        assertThat(location.place()).contains("Café Central, Wien");
        assertThat(location.links()).isEmpty();
        assertThat(location.pages()).containsExactly(URI.create("https://maps.app.goo.gl/abc"));
    }

    /** The columns are the text and the place without its link to a map. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.google.com/maps/place/X, City Hall             | City Hall
            Café Central (https://maps.app.goo.gl/abc)                 | Café Central
            Café Central, <https://maps.app.goo.gl/abc>, Wien          | Café Central, Wien
            Café Central (Hof) https://maps.app.goo.gl/abc             | Café Central (Hof)
            maps.app.goo.gl/abc; Café Central                          | Café Central
            https://maps.app.goo.gl/abc                                | -
            """)
    void aMapLeavesNoSeparators(String text, String place) {
        LocationText location = LocationText.of(text);

        assertThat(location.place().orElse("-")).isEqualTo(place);
        assertThat(location.pages()).hasSize(1);
        assertThat(location.links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See https://example.org/event for details   | https://example.org/event
            https://www.eventbrite.com/e/123            | https://www.eventbrite.com/e/123
            Rathaus Köln, https://lu.ma/abc             | https://lu.ma/abc
            pretix.eu/köln/2027                         | https://pretix.eu/köln/2027
            """)
    void linksThatDoNotJoinAMeetingArePages(String text, String page) {
        LocationText location = LocationText.of(text);

        assertThat(location.pages()).containsExactly(URI.create(page));
        assertThat(location.links()).isEmpty();
        assertThat(location.online()).isFalse();
    }

    @Test
    void wordsThatAreLeftOutAreReported() {
        assertThat(LocationText.of("TBA").leftOut()).isTrue();
        assertThat(LocationText.of("Zoom (link follows)").leftOut()).isTrue();
        assertThat(LocationText.of("Zoom").leftOut()).isFalse();
    }
}
