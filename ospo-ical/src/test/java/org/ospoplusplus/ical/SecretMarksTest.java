package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.VirtualLocation;

/** {@code X-OSPO-SECRET} keeps the value of any property out of public output. */
class SecretMarksTest {

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\nX-OSPO-DOMAIN;X-OSPO-ID=g:g.example\nNAME:Büro\nBEGIN:VEVENT\nUID:a@g.example\n"
                + "DTSTART:20260105T170000Z\n" + String.join("\n", lines) + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static CalendarFeed read(String... lines) {
        return CalendarReader.create().read(calendar(lines));
    }

    private static String published(CalendarFeed feed) {
        PublicView view = PublicView.of(feed.group());
        assertThat(view.isExposed()).isFalse();
        return view.workingGroup().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URL;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "URL;X-OSPO-SECRET=YES:https://pad.example/geheim",
                "URL;X-OSPO-SECRET=FALSE;X-OSPO-SECRET=:https://pad.example/geheim",
                "LINK;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "LINK;X-OSPO-KIND=REGISTRATION;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "ATTACH;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "X-GOOGLE-CONFERENCE;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "IMAGE;VALUE=URI;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "SOURCE;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "LOCATION;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "DESCRIPTION;X-OSPO-SECRET=TRUE:Größe\\nhttps://pad.example/geheim",
                "X-ALT-DESC;FMTTYPE=text/html;X-OSPO-SECRET=1:<p>Größe https://pad.example/geheim</p>",
            })
    void aMarkedLinkIsPublishedNowhere(String marked) {
        String link = "https://pad.example/geheim";
        String[] others = {
            "SUMMARY:Öffentlich " + link,
            "LINK:" + link,
            "ATTACH:" + link,
            "LOCATION:" + link,
            "X-OSPO-OTHER-NAME:" + link,
            "STYLED-DESCRIPTION:Größe " + link
        };

        assertThat(published(read(marked))).doesNotContain("geheim");
        assertThat(published(read("CONFERENCE:https://meet.example/offen", marked)))
                .doesNotContain("geheim");
        for (String other : others) {
            assertThat(published(read(marked, other))).doesNotContain("geheim");
            assertThat(published(read(marked, "CONFERENCE:https://meet.example/offen", other)))
                    .doesNotContain("geheim");
        }
        assertThat(published(CalendarReader.create()
                        .read(calendar(marked)
                                .replace(
                                        "END:VCALENDAR",
                                        "BEGIN:VEVENT\nUID:b\nDTSTART:20260106\nLINK:" + link
                                                + "\nSUMMARY:Öffentlich\nEND:VEVENT\nEND:VCALENDAR"))))
                .contains("Öffentlich")
                .doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUMMARY;X-OSPO-SECRET=TRUE:Gehälter",
                "LOCATION;X-OSPO-SECRET=TRUE:Gehälter",
                "DESCRIPTION;X-OSPO-SECRET=TRUE:Gehälter",
                "CONTACT;X-OSPO-SECRET=TRUE:Gehälter",
                "COMMENT;X-OSPO-SECRET=TRUE:Gehälter",
                "CATEGORIES;X-OSPO-SECRET=TRUE:Gehälter",
                "X-OSPO-AGENDA;X-OSPO-PART=1;X-OSPO-SECRET=TRUE:Gehälter",
                "X-OSPO-PLATFORM;X-OSPO-SECRET=TRUE:Gehälter",
                "ORGANIZER;CN=Gehälter;X-OSPO-SECRET=TRUE:mailto:a@example.org",
                "BEGIN:VLOCATION\nNAME;X-OSPO-SECRET=TRUE:Gehälter\nEND:VLOCATION",
                "BEGIN:PARTICIPANT\nPARTICIPANT-TYPE:SPEAKER\nSUMMARY:Gehälter\nX-OSPO-ROLE;X-OSPO-SECRET=TRUE:SPEAKER\nEND:PARTICIPANT",
            })
    void aMarkedTextIsLeftOut(String marked) {
        CalendarFeed feed = read("X-OSPO-FORMAT:Größe", "X-OSPO-OTHER-NAME:gehälter", marked);

        assertThat(feed.group().toString().toLowerCase(java.util.Locale.ROOT)).contains("größe");
        assertThat(feed.sessions()).hasSize(1);
        assertThat(feed.group().toString()).doesNotContain("Gehälter");
        if (!marked.contains("mailto") && !marked.contains("X-OSPO-ROLE")) {
            assertThat(feed.group().toString()).doesNotContainIgnoringCase("gehälter");
        }
    }

    @Test
    void theFirstMarkedLinkIsTheSecretLinkToTheMeeting() {
        CalendarFeed feed = read(
                "URL;X-OSPO-SECRET=TRUE:https://pad.example/geheim",
                "LINK;X-OSPO-SECRET=TRUE:https://pad.example/zweiter");

        assertThat(feed.sessions()
                        .get(0)
                        .venue()
                        .flatMap(venue -> venue.online())
                        .flatMap(VirtualLocation::join))
                .isEqualTo(Optional.of(JoinLink.secret(URI.create("https://pad.example/geheim"))));
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .containsExactly(
                        "line 7: URL: is marked as secret; it is read as the secret link to the meeting [value]",
                        "line 8: LINK: is marked as secret and left out, because only CONFERENCE can be secret [value]");
    }

    /** Without such a property, the event would be another one, or more public. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATUS;X-OSPO-SECRET=TRUE:CANCELLED|PRIVATE",
                "X-OSPO-STATUS;X-OSPO-SECRET=TRUE:WITHDRAWN|PRIVATE",
                "CLASS;X-OSPO-SECRET=TRUE:PUBLIC|PRIVATE",
                "CLASS;X-OSPO-SECRET=TRUE:CONFIDENTIAL|CONFIDENTIAL",
                "DTEND;X-OSPO-SECRET=TRUE:20260105T180000Z|PRIVATE",
                "X-OSPO-POLICY;X-OSPO-ATTRIBUTION=FORBIDS;X-OSPO-SECRET=TRUE:Regel|PRIVATE",
                "URL;X-OSPO-SECRET=FALSE:https://pad.example/offen|PUBLIC",
                "URL;X-OSPO-SECRET=\" false \":https://pad.example/offen|PUBLIC",
                "CONFERENCE;X-OSPO-SECRET=TRUE:https://pad.example/offen|PUBLIC",
            })
    void aMarkOnARequiredPropertyMakesTheSessionPrivate(String property, Session.Classification expected) {
        assertThat(read("SUMMARY:Größe", property).sessions())
                .extracting(Session::classification)
                .containsExactly(expected);
    }

    @Test
    void aMarkedPropertyOfTheCalendarIsLeftOut() {
        String calendar = calendar("SUMMARY:Größe")
                .replace("NAME:Büro", "NAME:Büro\nURL;X-OSPO-SECRET=TRUE:https://pad.example/geheim");
        CalendarFeed feed = CalendarReader.create().read(calendar);

        assertThat(feed.group().toString()).contains("Größe").doesNotContain("geheim");
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .containsExactly("line 4: URL: is marked as secret and left out [value]");
    }
}
