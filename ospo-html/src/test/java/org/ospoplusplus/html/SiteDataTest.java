package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteDataTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PageWriter WRITER = PageWriter.create().withNow(ParsedSite.NOW);

    private static JsonNode data(WorkingGroup.Builder group) {
        return JsonMapper.shared().readTree(WRITER.writeSiteData(group.build()));
    }

    private static WorkingGroup.Builder group(Session... sessions) {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河 🚤")
                .sessions(List.of(sessions));
    }

    private static Session.Builder session(String id, String start) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), PARIS, Duration.ofMinutes(90)))
                .title("Ōtautahi – " + id)
                .status(Session.Status.CONFIRMED);
    }

    @Test
    void aMeetingHasItsTimesInEachZone() {
        JsonNode meeting = data(group(session("a", "2024-07-01T18:00").build())
                        .displayZones(List.of(ZoneId.of("America/New_York"), PARIS)))
                .at("/meetings/0");

        assertThat(meeting.at("/start").stringValue()).isEqualTo("2024-07-01T18:00:00+02:00");
        assertThat(meeting.at("/end").stringValue()).isEqualTo("2024-07-01T19:30:00+02:00");
        assertThat(meeting.at("/startUtc").stringValue()).isEqualTo("2024-07-01T16:00:00Z");
        assertThat(meeting.at("/endUtc").stringValue()).isEqualTo("2024-07-01T17:30:00Z");
        assertThat(meeting.at("/day").stringValue()).isEqualTo("Monday, July 1, 2024");
        assertThat(meeting.at("/timesText").stringValue())
                .isEqualTo("12:00 PM – 1:30 PM New York, 6:00 PM – 7:30 PM Paris");
        assertThat(meeting.at("/times/0/zone").stringValue()).isEqualTo("America/New_York");
        assertThat(meeting.at("/times/0/start").stringValue()).isEqualTo("2024-07-01T12:00:00-04:00");
    }

    @Test
    void pastAndNextAreAsOfTheMoment() {
        JsonNode data = data(group(
                session("past", "2024-05-01T18:00").build(),
                session("off", "2024-06-10T18:00")
                        .status(Session.Status.CANCELLED)
                        .build(),
                session("next", "2024-07-01T18:00").build()));

        assertThat(data.at("/next").stringValue()).isEqualTo("next");
        assertThat(data.at("/meetings")
                        .valueStream()
                        .map(meeting -> meeting.at("/past").booleanValue()))
                .containsExactly(true, false, false);
        assertThat(data.at("/meetings")
                        .valueStream()
                        .map(meeting -> meeting.at("/expected").booleanValue()))
                .containsExactly(true, false, true);
    }

    @Test
    void aMeetingHasTheValuesThatItInherits() {
        Series weekly = Series.builder("weekly")
                .title("Jeudi – 木曜")
                .trackIds(List.of("cities"))
                .cadence(Cadence.firmly(
                        "every Thursday",
                        new CadenceRule(
                                CadenceRule.Frequency.WEEKLY,
                                1,
                                List.of(new CadenceRule.Weekday(DayOfWeek.THURSDAY, Optional.empty())),
                                Optional.empty())))
                .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                .first(LocalDate.of(2024, 5, 30))
                .last(LocalDate.of(2024, 6, 13))
                .build();
        JsonNode data = data(group().series(List.of(weekly))
                .tracks(List.of(Track.of("cities", "Städte – 市")))
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .contact(new Contact(Optional.of("Büro – 事務局"), URI.create("mailto:info@example.org")))
                .venue(Venue.online(VirtualLocation.of(JoinLink.publicLink(URI.create("https://meet.example/é"))))));
        JsonNode meeting = data.at("/meetings/1");

        assertThat(data.at("/meetings").valueStream().map(each -> each.at("/id").stringValue()))
                .containsExactly("weekly-2024-05-30", "weekly-2024-06-06", "weekly-2024-06-13");
        assertThat(meeting.at("/kind").stringValue()).isEqualTo("occurrence");
        assertThat(meeting.at("/title").stringValue()).isEqualTo("Jeudi – 木曜");
        assertThat(meeting.at("/tracks/0").stringValue()).isEqualTo("Städte – 市");
        assertThat(meeting.at("/policies/0/name").stringValue()).isEqualTo("Chatham House Rule");
        assertThat(meeting.at("/contacts/0/name").stringValue()).isEqualTo("Büro – 事務局");
        assertThat(meeting.at("/contacts/0/url").stringValue()).isEqualTo("mailto:info@example.org");
        assertThat(meeting.at("/join").stringValue()).isEqualTo("https://meet.example/é");
        assertThat(meeting.at("/page").stringValue()).isEqualTo("series/weekly.html");
        assertThat(meeting.has("calendar")).isFalse();
    }

    @Test
    void aMonthHasNoTime() {
        JsonNode meeting = data(group(Session.builder("autumn", When.in(YearMonth.of(2024, 9)))
                        .build()))
                .at("/meetings/0");

        assertThat(meeting.at("/precision").stringValue()).isEqualTo("month");
        assertThat(meeting.at("/firstDay").stringValue()).isEqualTo("2024-09-01");
        assertThat(meeting.at("/lastDay").stringValue()).isEqualTo("2024-09-30");
        assertThat(meeting.has("start")).isFalse();
        assertThat(meeting.has("calendar")).isFalse();
    }

    @Test
    void privateValuesAndUnsafeLinksAreAbsent() {
        String data = WRITER.writeSiteData(group(session("a", "2024-07-01T18:00")
                        .guests(List.of(Guest.person("Zoë")
                                .withUrl(URI.create("javascript:alert(1)"))
                                .withEmail(new EmailAddress("zoe.private@example.org"))))
                        .venue(Venue.online(
                                VirtualLocation.of(JoinLink.secret(URI.create("https://meet.example/geheim")))))
                        .build())
                .build());

        assertThat(data).contains("Zoë").doesNotContain("zoe.private", "geheim", "javascript");
    }

    @Test
    void theMomentIsRequired() {
        assertThatIllegalStateException().isThrownBy(() -> PageWriter.create().writeSiteData(group().build()));
    }
}
