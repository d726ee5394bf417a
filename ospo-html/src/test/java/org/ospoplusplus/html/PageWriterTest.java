package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
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

class PageWriterTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PageWriter WRITER = PageWriter.create().withNow(ParsedSite.NOW);

    private static Session.Builder session(String id, String start) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), PARIS, Duration.ofHours(1)))
                .title("Ōtautahi – " + id + " 🌍")
                .status(Session.Status.CONFIRMED);
    }

    private static WorkingGroup.Builder group(Session... sessions) {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河 🚤")
                .sessions(List.of(sessions));
    }

    private static ParsedSite site(WorkingGroup.Builder group) {
        return ParsedSite.of(WRITER, group.build());
    }

    @Test
    void theNextMeetingIsTheFirstThatIsNotOver() {
        Document index = site(group(
                        session("past", "2024-05-01T18:00").build(),
                        session("later", "2024-08-01T18:00").build(),
                        session("next", "2024-07-01T18:00").build()))
                .index();

        assertThat(index.select(".next h3 a").attr("href")).isEqualTo("sessions/next.html");
        assertThat(index.select("#upcoming + ul h3 a").eachAttr("href")).containsExactly("sessions/later.html");
        assertThat(index.select("#past + ul h3 a").eachAttr("href")).containsExactly("sessions/past.html");
    }

    @Test
    void aCancelledMeetingIsUpcomingButNeverTheNext() {
        Document index = site(group(
                        session("off", "2024-06-10T18:00")
                                .status(Session.Status.CANCELLED)
                                .notice("Krankheit – 病気")
                                .build(),
                        session("next", "2024-07-01T18:00").build()))
                .index();

        assertThat(index.select(".next h3 a").attr("href")).isEqualTo("sessions/next.html");
        assertThat(index.select("#upcoming + ul .badge.off").text()).isEqualTo("Cancelled");
        assertThat(index.select("#upcoming + ul .notice").text()).isEqualTo("Krankheit – 病気");
    }

    @Test
    void aPostponedMeetingSaysThatTheDateWasPlanned() {
        ParsedSite site = site(group(session("verschoben", "2024-06-10T18:00")
                .status(Session.Status.POSTPONED)
                .build()));

        assertThat(site.index().select("#upcoming + ul .date").text())
                .isEqualTo("Was planned for Monday, June 10, 2024");
        assertThat(site.pages().get("sessions/verschoben.html").select(".date").text())
                .isEqualTo("Was planned for Monday, June 10, 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, , Registration is closed",
        "2024-06-01, , Get a ticket",
        "2024-05-31, 23:59, Registration is closed",
        "2024-06-01, 00:00, Get a ticket",
    })
    void registrationEndsWithItsDeadline(LocalDate day, @Nullable LocalTime time, String text) {
        Deadline deadline =
                time == null ? Deadline.on(day) : Deadline.at(day.atTime(time).atZone(ZoneId.of("UTC")));
        Document page = site(group(session("vortrag", "2024-07-01T18:00")
                        .registrations(List.of(Registration.ticket(URI.create("https://karten.example/größe"))
                                .withDeadline(deadline)))
                        .build()))
                .pages()
                .get("sessions/vortrag.html");

        assertThat(page.select("#ways + ul li").text()).startsWith(text).contains("until");
        assertThat(page.select("a[href*=karten]").isEmpty()).isEqualTo(text.startsWith("Registration"));
    }

    @Test
    void aMovedMeetingShowsTheOldDate() {
        Session moved = session("moved", "2024-06-10T18:00")
                .build()
                .rescheduledTo(
                        When.at(LocalDateTime.parse("2024-06-17T18:00"), PARIS),
                        new Revision(1, Optional.empty(), Optional.empty()));

        assertThat(site(group(moved)).index().select(".moved").text())
                .isEqualTo("Moved from Monday, June 10, 2024, 6:00 PM Paris");
    }

    @Test
    void timesAreRightInEachZoneOnTheDate() {
        Document winter = site(group(session("winter", "2024-12-05T18:00").build())
                        .displayZones(List.of(ZoneId.of("America/New_York"), PARIS, ZoneId.of("Asia/Tokyo"))))
                .index();

        assertThat(winter.select(".times time").eachAttr("datetime"))
                .containsExactly(
                        "2024-12-05T12:00:00-05:00",
                        "2024-12-05T13:00:00-05:00",
                        "2024-12-05T18:00:00+01:00",
                        "2024-12-05T19:00:00+01:00",
                        "2024-12-06T02:00:00+09:00",
                        "2024-12-06T03:00:00+09:00");
        assertThat(winter.select(".times li").eachText())
                .containsExactly(
                        "12:00 PM – 1:00 PM New York UTC−5",
                        "6:00 PM – 7:00 PM Paris UTC+1",
                        "2:00 AM Friday – 3:00 AM Tokyo UTC+9");
        assertThat(winter.select(".local").attr("data-start")).isEqualTo("2024-12-05T17:00:00Z");
    }

    @Test
    void aTimeBeforeZonesExistedIsInUtc() {
        Document index = site(group(session("old", "1850-01-01T12:00").build())).index();

        assertThat(index.select("#past + ul time").attr("datetime")).isEqualTo("1850-01-01T11:50:39Z");
    }

    @Test
    void datesWithoutADayAreShownAsKnown() {
        Document index = site(group(Session.builder("autumn", When.in(YearMonth.of(2024, 9)))
                        .build()))
                .index();

        assertThat(index.select(".next .date time").attr("datetime")).isEqualTo("2024-09");
        assertThat(index.select(".next .date").text()).isEqualTo("September 2024 (day to be announced)");
        assertThat(index.select(".next .badge").text()).isEqualTo("Save the date");
        assertThat(index.select("a[href$=autumn.ics]"))
                .as("the calendar leaves it out")
                .isEmpty();
    }

    @Test
    void occurrencesOfSeriesAreListedAndReplacedBySessions() {
        Series weekly = Series.builder("weekly")
                .title("Jeudi – 木曜")
                .cadence(Cadence.firmly(
                        "every Thursday",
                        new CadenceRule(
                                CadenceRule.Frequency.WEEKLY,
                                1,
                                List.of(new CadenceRule.Weekday(DayOfWeek.THURSDAY, Optional.empty())),
                                Optional.empty())))
                .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                .first(LocalDate.of(2024, 1, 4))
                .build();
        Session special = session("special", "2024-06-13T17:00")
                .occurrence(new OccurrenceId("weekly", LocalDate.of(2024, 6, 13)))
                .build();
        ParsedSite site = site(group(special).series(List.of(weekly)));

        assertThat(site.index().select(".next h3 a").attr("href")).isEqualTo("series/weekly.html");
        assertThat(site.index().select("#upcoming + ul .date time").eachAttr("datetime"))
                .startsWith("2024-06-13T17:00:00+02:00", "2024-06-20T17:00:00+02:00")
                .hasSize(4);
        assertThat(site.index().select("#past + ul li")).hasSize(4);
        assertThat(site.index().select("#past + ul .badge"))
                .as("nobody confirmed that the occurrences took place")
                .isEmpty();
        assertThat(site.index().select("section:has(#upcoming) > p").text())
                .isEqualTo("The calendar has more meetings.");
        assertThat(site.pages().get("series/weekly.html").select("#upcoming + ul > li"))
                .hasSize(13);
        assertThat(site.pages().get("sessions/special.html").select(".crumbs a").eachAttr("href"))
                .containsExactly("../index.html", "../series/weekly.html");
    }

    @Test
    void aGuestHasTitleLinkAndAffiliations() {
        Guest guest = Guest.person("Zoë Ōta").withJobTitle("Leiterin – 長").withUrl(URI.create("https://zoë.example/"));
        Document page = site(group(session("talk", "2024-07-01T18:00")
                        .guests(List.of(guest))
                        .build()))
                .pages()
                .get("sessions/talk.html");

        assertThat(page.select(".people li").text()).isEqualTo("Zoë Ōta, Leiterin – 長");
    }

    @Test
    void theAgendaHasLocalTimes() {
        Document page = site(group(session("talk", "2024-07-01T18:00")
                                .agenda(List.of(
                                        AgendaItem.of(Duration.ofMinutes(30), Duration.ofMinutes(15), "Fragen – 質問")))
                                .build())
                        .displayZones(List.of(ZoneId.of("America/New_York"), PARIS)))
                .pages()
                .get("sessions/talk.html");

        assertThat(page.select(".agenda li").text()).isEqualTo("6:30 PM – 6:45 PM Fragen – 質問");
        assertThat(page.select("#agenda + p").text()).isEqualTo("Times in Paris (UTC+2)");
    }

    @Test
    void theAgendaOfDaysHasTheTimesOfTheirPlace() {
        Document page = site(group(
                        Session.builder("lager", When.between(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 2)))
                                .title("Zeltlager – 野営")
                                .agenda(List.of(
                                        AgendaItem.of(Duration.ofHours(8), Duration.ofHours(1), "Frühstück"),
                                        AgendaItem.of(Duration.ofHours(33), Duration.ofMinutes(30), "Größe – 質問")))
                                .build()))
                .pages()
                .get("sessions/lager.html");

        assertThat(page.select(".agenda li").eachText())
                .containsExactly("8:00 AM – 9:00 AM Frühstück", "9:00 AM Tuesday – 9:30 AM Tuesday Größe – 質問");
        assertThat(page.select(".agenda time").eachAttr("datetime")).startsWith("2024-07-01T08:00");
        assertThat(page.select("#agenda + p")).isEmpty();
    }

    /** The moment is 2:00 in Paris on June 1. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-01T01:00, Europe/Paris, ",
        "2024-05-31T23:00, Europe/Paris, Held",
        "2024-05-31T19:00, America/New_York, ",
        "2024-05-30T21:00, America/New_York, Held"
    })
    void aMeetingWithoutAKnownEndIsOverAtTheEndOfItsDay(String start, ZoneId zone, @Nullable String badge) {
        Document index = site(group(Session.builder("vortrag", When.at(LocalDateTime.parse(start), zone))
                        .title("Größe – 規模")
                        .status(Session.Status.CONFIRMED)
                        .registrations(List.of(Registration.ticket(URI.create("https://karten.example/größe"))))
                        .build()))
                .index();

        assertThat(index.select(".next h3 a").isEmpty()).isEqualTo(badge != null);
        assertThat(index.select(".badge").text()).isEqualTo(badge == null ? "" : badge);
        assertThat(index.select("a[href*=karten]").isEmpty()).isEqualTo(badge != null);
    }

    @Test
    void aMeetingOfASeriesWithoutAKnownEndIsNextUntilTheEndOfItsDay() {
        Series saturdays = Series.builder("samstags")
                .title("Samstag – 土曜")
                .cadence(Cadence.firmly("samstags", CadenceRule.weekly(DayOfWeek.SATURDAY)))
                .time(UsualTime.of(LocalTime.of(1, 0), PARIS))
                .first(LocalDate.of(2024, 5, 25))
                .build();
        Document index = site(group().series(List.of(saturdays))).index();

        assertThat(index.select(".next time").first().attr("datetime")).isEqualTo("2024-06-01T01:00:00+02:00");
        assertThat(index.select("#past + ul time.when").eachAttr("datetime"))
                .containsExactly("2024-05-25T01:00:00+02:00");
    }

    /** At the moment, it is still May 31 in New York. */
    @ParameterizedTest
    @CsvSource({"America/New_York, Get a ticket", "Europe/Paris, Registration is closed"})
    void theDayOfADeadlineEndsAtThePlaceOfTheSession(ZoneId zone, String text) {
        Document page = site(group(Session.builder("vortrag", When.at(LocalDateTime.parse("2024-07-01T18:00"), zone))
                                .title("Größe – 規模")
                                .registrations(List.of(Registration.ticket(URI.create("https://karten.example/größe"))
                                        .withDeadline(Deadline.on(LocalDate.of(2024, 5, 31)))))
                                .build())
                        .displayZones(List.of(ZoneId.of("Asia/Tokyo"))))
                .pages()
                .get("sessions/vortrag.html");

        assertThat(page.select("#ways + ul li").text()).startsWith(text);
    }

    @ParameterizedTest
    @CsvSource({"en, May 5 2024", "de, 5. Mai 2024", "fr, 5 mai 2024", "es, 5 may 2024"})
    void rowsHaveTheDayInTheOrderOfTheLanguage(String language, String day) {
        Document index = site(group(session("alt", "2024-05-05T18:00").build()).language(language))
                .index();

        assertThat(index.select("#past + ul time.when").text()).isEqualTo(day);
    }

    @Test
    void anAgendaWithoutTimesNamesNoZone() {
        Document page = site(group(session("talk", "2024-07-01T18:00")
                        .agenda(List.of(AgendaItem.of("Fragen – 質問")))
                        .build()))
                .pages()
                .get("sessions/talk.html");

        assertThat(page.select(".agenda li").text()).isEqualTo("Fragen – 質問");
        assertThat(page.select("#agenda + p")).isEmpty();
    }

    /** Clocks in Paris go back at 3:00 on October 27. */
    @Test
    void bothOffsetsAreShownIfClocksChangeDuringTheSession() {
        Session night = Session.builder(
                        "nacht", When.at(LocalDateTime.parse("2024-10-27T01:00"), PARIS, Duration.ofHours(4)))
                .title("Nächtliche Runde – 夜")
                .agenda(List.of(AgendaItem.of(Duration.ofHours(3), Duration.ofHours(1), "Fragen – 質問")))
                .build();
        Document page = site(group(night).displayZones(List.of(PARIS, ZoneId.of("Asia/Tokyo"))))
                .pages()
                .get("sessions/nacht.html");

        assertThat(page.select(".times li").eachText())
                .containsExactly("1:00 AM – 4:00 AM Paris UTC+2 – UTC+1", "8:00 AM – 12:00 PM Tokyo UTC+9");
        assertThat(page.select("#agenda + p").text()).isEqualTo("Times in Paris (UTC+2 – UTC+1)");
        assertThat(page.select(".agenda .clock").text()).isEqualTo("3:00 AM – 4:00 AM");
    }

    @Test
    void aSessionToComeCanBeAddedToCalendars() {
        Document page = site(group(session("talk", "2024-07-01T18:00")
                        .title("A & B – 質問")
                        .venue(Venue.online(
                                VirtualLocation.of(JoinLink.publicLink(URI.create("https://meet.example/a?b=c&d=é")))))
                        .build()))
                .pages()
                .get("sessions/talk.html");

        assertThat(page.select("#calendar + ul a").eachAttr("href"))
                .containsExactly(
                        "../sessions/talk.ics",
                        "https://calendar.google.com/calendar/render?action=TEMPLATE&text=A%20%26%20B%20%E2%80%93%20%E8%B3%AA%E5%95%8F"
                                + "&dates=20240701T160000Z/20240701T170000Z"
                                + "&location=https%3A%2F%2Fmeet.example%2Fa%3Fb%3Dc%26d%3D%C3%A9",
                        "https://outlook.live.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent"
                                + "&subject=A%20%26%20B%20%E2%80%93%20%E8%B3%AA%E5%95%8F"
                                + "&startdt=2024-07-01T16%3A00%3A00Z&enddt=2024-07-01T17%3A00%3A00Z"
                                + "&location=https%3A%2F%2Fmeet.example%2Fa%3Fb%3Dc%26d%3D%C3%A9");
    }

    @Test
    void aSessionInARoomAndOnlineHasTheRoomAsItsLocationInCalendars() {
        URI join = URI.create("https://meet.example/größe");
        Document page = site(group(session("talk", "2024-07-01T18:00")
                        .venue(Venue.hybrid(Place.named("Rathaus – 市"), VirtualLocation.of(JoinLink.publicLink(join))))
                        .build()))
                .pages()
                .get("sessions/talk.html");

        assertThat(page.select("#calendar + ul a[href*=google]").attr("href"))
                .endsWith(
                        "&location=Rathaus%20%E2%80%93%20%E5%B8%82&details=https%3A%2F%2Fmeet.example%2Fgr%C3%B6%C3%9Fe");
        assertThat(page.select("#calendar + ul a[href*=outlook]").attr("href"))
                .endsWith(
                        "&location=Rathaus%20%E2%80%93%20%E5%B8%82&body=https%3A%2F%2Fmeet.example%2Fgr%C3%B6%C3%9Fe");
    }

    @Test
    void aSeriesNamesItsLanguage() {
        Document page =
                site(group().series(List.of(
                                Series.builder("größe").language("fr").build())))
                        .pages()
                        .values()
                        .stream()
                        .filter(each -> each.title().startsWith("Regular"))
                        .findFirst()
                        .orElseThrow();

        assertThat(page.select("#language + p").text()).isEqualTo("French");
    }

    @Test
    void aPastSessionOffersOnlyItsFileAndItsRecording() {
        Document page = site(group(session("talk", "2024-05-01T18:00")
                        .links(List.of(
                                Link.of(Link.Kind.RECORDING, URI.create("https://video.example/é"), "Aufnahme – 録画")))
                        .build()))
                .pages()
                .get("sessions/talk.html");

        assertThat(page.select("#calendar + ul a").eachAttr("href")).containsExactly("../sessions/talk.ics");
        assertThat(page.select("header .badge").text()).isEqualTo("Held");
        assertThat(page.select("#files + ul li").text()).isEqualTo("Recording Aufnahme – 録画");
    }

    @Test
    void aFilterShowsTheMeetingsOfATrack() {
        Document index = site(group(
                                session("a", "2024-07-01T18:00")
                                        .trackIds(List.of("one"))
                                        .build(),
                                session("b", "2024-07-02T18:00")
                                        .trackIds(List.of("two"))
                                        .build())
                        .tracks(List.of(Track.of("one", "Städte – 市"), Track.of("two", "Unis – 大学"))))
                .index();

        assertThat(index.select("fieldset input").eachAttr("id")).containsExactly("all", "f-t0", "f-t1");
        assertThat(index.select("#upcoming + ul > li").hasClass("t1")).isTrue();
    }

    @Test
    void subscriptionsAreAbsoluteOnlyWithABaseUrl() {
        WorkingGroup.Builder group = group(session("a", "2024-07-01T18:00").build());
        PageWriter published = WRITER.withBaseUrl(URI.create("https://example.org/treffen"));

        assertThat(site(group).index().select("#subscribe + ul a").eachAttr("href"))
                .containsExactly("calendar.ics", "calendar.ics");
        assertThat(ParsedSite.of(published, group.build())
                        .index()
                        .select("#subscribe + ul a")
                        .eachAttr("href"))
                .containsExactly("webcal://example.org/treffen/calendar.ics", "calendar.ics");
    }

    @Test
    void imagesOfOtherHostsAreOnlyLinks() {
        Session.Builder session = session("a", "2024-07-01T18:00");
        WorkingGroup own = group(session.image(Image.of(URI.create("https://example.org/é.png"), "Plakat – 海報"))
                        .build())
                .build();
        WorkingGroup foreign = group(session.image(Image.of(URI.create("https://other.example/é.png"), "Plakat – 海報"))
                        .build())
                .build();
        PageWriter published = WRITER.withBaseUrl(URI.create("https://example.org/"));

        Document withImage = ParsedSite.of(published, own).pages().get("sessions/a.html");
        Document withLink = ParsedSite.of(published, foreign).pages().get("sessions/a.html");

        assertThat(withImage.select("img.poster").attr("alt")).isEqualTo("Plakat – 海報");
        assertThat(withLink.select("img")).isEmpty();
        assertThat(withLink.select("a[href=https://other.example/é.png]").text())
                .isEqualTo("Plakat – 海報");
    }

    @Test
    void headerFooterAndThemeAreWrittenAndAllowed() {
        ParsedSite site = ParsedSite.of(
                WRITER.withHeader("<p id=own-header>Größe</p>")
                        .withFooter("<p id=own-footer>終</p>")
                        .withTheme(":root{--accent:#7a1f5c}"),
                group().build());

        assertThat(site.index().select("#own-header").text()).isEqualTo("Größe");
        assertThat(site.index().select("#own-footer").text()).isEqualTo("終");
        assertThat(site.index().select("style")).hasSize(2);
        site.assertSafe();
        assertThatExceptionOfType(PageException.class).isThrownBy(() -> WRITER.withTheme("</style><script>"));
    }

    @Test
    void fragmentsAreOnlyTheInnerParts() {
        String text = WRITER.withFragments()
                .write(group(session("a", "2024-07-01T18:00").build()).build())
                .findFirst()
                .orElseThrow()
                .text();

        assertThat(text).startsWith("<div class=\"ospo\" lang=\"en\">").endsWith("</div>\n\n");
        assertThat(text)
                .doesNotContain("<html", "<style", "<body", "<script>", "<main", "<input", "data-start")
                .contains("application/ld+json");
    }

    @Test
    void aSecretIsNeverWritten() {
        URI secret = URI.create("https://meet.example/geheim-é");
        Session.Builder session =
                session("a", "2024-07-01T18:00").venue(Venue.online(VirtualLocation.of(JoinLink.secret(secret))));

        assertThat(ParsedSite.of(group(session.build()).build()).texts().values())
                .noneMatch(text -> text.contains("geheim"));
        WorkingGroup repeated =
                group(session.description("Kommt: " + secret).build()).build();
        assertThatExceptionOfType(PageException.class)
                .isThrownBy(() -> WRITER.write(repeated))
                .withMessageContaining("/sessions/0/description")
                .withMessageNotContaining("geheim");
    }

    @Test
    void theMomentIsRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PageWriter.create().write(group().build()))
                .withMessageContaining("withNow");
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.withNow(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.withNow(Instant.MIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org/", "https:/x", "https://example.org/?é", "mailto:a@b"})
    void aBaseUrlIsAnAddressOfTheWeb(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.withBaseUrl(URI.create(url)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Next meeting, 'Monday, July 1, 2024', 6:00 PM",
        "de-AT, Nächstes Treffen, 'Montag, 1. Juli 2024', 18:00",
        "fr, Prochaine réunion, 'lundi 1 juillet 2024', 18:00",
        "es, Próxima reunión, 'lunes, 1 de julio de 2024', 18:00",
        "ja, Next meeting, 'Monday, July 1, 2024', 6:00 PM"
    })
    void wordsAndDatesAreInTheLanguageOfTheGroup(String language, String next, String day, String time) {
        Document index = site(group(session("a", "2024-07-01T18:00").build()).language(language))
                .index();

        assertThat(index.select("#next").text()).isEqualTo(next);
        assertThat(index.select(".next .date").text()).isEqualTo(day);
        assertThat(index.select(".next .times time").get(0).text()).isEqualTo(time);
    }

    @Test
    void textFromRightToLeftHasItsOwnDirection() {
        Document index = site(group(session("a", "2024-07-01T18:00")
                                .title("اجتماع مفتوح")
                                .build())
                        .language("ar")
                        .summary("مجموعة عمل"))
                .index();

        assertThat(index.select("html").attr("lang")).isEqualTo("en");
        assertThat(index.select(".next h3 a").attr("lang")).isEqualTo("ar");
        assertThat(index.select(".next h3 bdi").text()).isEqualTo("اجتماع مفتوح");
        assertThat(index.select(".lead").attr("dir")).isEqualTo("auto");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-04, , From", ", 2024-09-01, Until", "2024-01-04, 2024-09-01, –"})
    void aSeriesNamesItsFirstAndLastDay(@Nullable LocalDate first, @Nullable LocalDate last, String word) {
        Series.Builder series = Series.builder("runde").title("Große Runde");
        if (first != null) {
            series.first(first);
        }
        if (last != null) {
            series.last(last);
        }

        Document page = site(group().series(List.of(series.build()))).pages().get("series/runde.html");

        assertThat(page.select("header .fine").text()).contains(word, "2024");
        assertThat(page.select("header .fine").text().endsWith("–")).isFalse();
        assertThat(page.select(".none").text()).isEqualTo("The next date is not known yet.");
    }

    @Test
    void eachSessionIsReachableFromTheStartPage() {
        // All meetings to come are in one month, the past ones in several years.
        List<Session> many = IntStream.range(0, 540)
                .mapToObj(number -> session(
                                "s" + number,
                                number < 240
                                        ? "2024-07-%02dT%02d:00".formatted(1 + number % 28, number % 24)
                                        : "20%02d-03-01T%02d:00".formatted(number % 20, number % 24))
                        .build())
                .toList();
        Map<String, Document> pages = site(group(many.toArray(Session[]::new))).pages();

        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String path = open.remove();
            Document page = pages.get(path);
            if (page != null && found.add(path) && !path.startsWith("sessions/")) {
                String folder = path.contains("/") ? path.substring(0, path.indexOf('/') + 1) : "";
                page.select("a[href]").eachAttr("href").stream()
                        .map(link -> link.startsWith("../") ? link.substring(3) : folder + link)
                        .forEach(open::add);
            }
        }

        assertThat(found).isEqualTo(pages.keySet());
        assertThat(pages).containsKeys("upcoming/2024-07.html", "upcoming/2024-07-3.html", "past/2019.html");
        assertThat(pages.get("upcoming/2024-07-2.html").select("h1").text()).isEqualTo("Meetings of July 2024 (2)");
        assertThat(pages.get("upcoming/2024-07-2.html").select(".years a").eachAttr("href"))
                .containsExactly("../upcoming/2024-07.html", "../upcoming/2024-07-3.html");
    }

    @Test
    void pagesListAllSeriesIfTheStartPageDoesNot() {
        List<Series> many = IntStream.range(0, 201)
                .mapToObj(number -> Series.builder("runde-" + number)
                        .title("Runde " + number + " – 会議")
                        .build())
                .toList();

        ParsedSite site = site(group().series(many));

        assertThat(site.index().select("#series + ul a")).hasSize(100);
        assertThat(site.index().select("#series ~ nav a").eachAttr("href"))
                .containsExactly("all-series/1.html", "all-series/2.html", "all-series/3.html", "all-series/4.html");
        assertThat(Stream.of(1, 2, 3, 4).flatMap(part -> linesOfSeries(site, part).stream()))
                .containsExactlyElementsOf(many.stream()
                        .map(series -> "../series/" + series.id() + ".html")
                        .toList());
        assertThat(site.pages().get("all-series/2.html").select("main > nav a").eachAttr("href"))
                .containsExactly("../all-series/1.html", "../all-series/3.html");
        assertThat(site.pages().get("all-series/4.html").select("main > nav a").eachText())
                .containsExactly("Regular meetings (3)");
    }

    private static List<String> linesOfSeries(ParsedSite site, int part) {
        return site.pages()
                .get("all-series/" + part + ".html")
                .select("main > ul a")
                .eachAttr("href");
    }

    @Test
    void theStartPageListsAHundredSeriesWithoutFurtherPages() {
        ParsedSite site = site(group().series(IntStream.range(0, 100)
                .mapToObj(number -> Series.builder("runde-" + number).build())
                .toList()));

        assertThat(site.index().select("#series + ul a")).hasSize(100);
        assertThat(site.index().select("#series ~ nav")).isEmpty();
        assertThat(site.pages().keySet()).noneMatch(path -> path.startsWith("all-series"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Track, Regular meeting",
        "de, Reihe, Regelmäßiges Treffen",
        "fr, Série, Réunion régulière",
        "es, Serie, Reunión periódica"
    })
    void subscriptionsOfEqualNamesDifferByTheirKinds(String language, String track, String series) {
        WorkingGroup.Builder group = group().language(language)
                .tracks(List.of(Track.of("städte", "Städte – 市")))
                .series(List.of(Series.builder("städte")
                        .title("Städte – 市")
                        .cadence(Cadence.firmly("donnerstags", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                        .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                        .first(LocalDate.of(2024, 1, 4))
                        .trackIds(List.of("städte"))
                        .build()));

        Document index = site(group).index();

        assertThat(index.select("#subscribe + ul a.subscribe").eachText())
                .endsWith("Städte – 市 (" + track + ")", "Städte – 市 (" + series + ")");
        assertThat(index.select("#subscribe + ul a[aria-label]").eachAttr("aria-label"))
                .hasSize(3)
                .anyMatch(label -> label.contains("Städte – 市 (" + track + ")"))
                .anyMatch(label -> label.contains("Städte – 市 (" + series + ")"));
    }

    @Test
    void theLatestPastOccurrencesOfManySeriesAreListed() {
        // 130 meetings in each of 17 weeks are more than a page examines.
        List<Series> many = IntStream.range(0, 130)
                .mapToObj(number -> Series.builder("runde-" + number)
                        .title("Runde " + number + " – 会議")
                        .cadence(Cadence.firmly("donnerstags", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                        .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                        .first(LocalDate.of(2024, 1, 4))
                        .build())
                .toList();

        Document index = site(group().series(many)).index();

        assertThat(index.select("#past + ul time.when").eachAttr("datetime"))
                .startsWith("2024-05-30T17:00:00+02:00")
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"Etc/GMT-1, UTC+1", "Etc/GMT+3, UTC−3", "Etc/UTC, UTC"})
    void aZoneThatIsOnlyAnOffsetHasTheUsualSign(String zone, String shown) {
        Session session = Session.builder("treffen", When.at(LocalDateTime.parse("2024-07-01T18:00"), ZoneId.of(zone)))
                .title("Größe 運河")
                .build();

        Document index = site(group(session)).index();

        assertThat(index.select(".next .times .zone").eachText()).containsExactly(shown);
    }
}
