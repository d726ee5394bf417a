package org.ospoplusplus.ical.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTextTest {

    /** The text; the place; the platform, or "online" where it names none. */
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
            Microsoft Teams-Besprechung                 | Microsoft Teams-Besprechung        | -
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
    void aMapIsNoMeeting() {
        LocationText location = LocationText.of("Café Central, Wien\nhttps://maps.app.goo.gl/abc");

        assertThat(location.place()).contains("Café Central, Wien");
        assertThat(location.links()).isEmpty();
        assertThat(location.maps()).containsExactly(URI.create("https://maps.app.goo.gl/abc"));
    }

    @Test
    void wordsThatAreLeftOutAreReported() {
        assertThat(LocationText.of("TBA").leftOut()).isTrue();
        assertThat(LocationText.of("Zoom (link follows)").leftOut()).isTrue();
        assertThat(LocationText.of("Zoom").leftOut()).isFalse();
    }
}
