package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
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

/** The lists of the start page, and its facts about tracks, as of 2024-06-01. */
class StartPageTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PageWriter WRITER = PageWriter.create().withNow(ParsedSite.NOW);

    private static final DialIn DIAL_IN = new DialIn("+49 30 1234", Optional.empty(), false);

    private static Session.Builder session(String id, String start) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), PARIS, Duration.ofHours(1)))
                .title("Ōtautahi – " + id)
                .status(Session.Status.CONFIRMED);
    }

    private static WorkingGroup.Builder group() {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河 🚤")
                .displayZones(List.of(PARIS, ZoneId.of("America/New_York")));
    }

    private static Document index(WorkingGroup.Builder group) {
        ParsedSite site = ParsedSite.of(WRITER, group.build());
        site.assertSafe();
        return site.index();
    }

    private static Element row(Document page, String id) {
        return page.selectFirst("li.row:has(a[href=sessions/" + id + ".html])");
    }

    /** The next meeting and eight cards come before the rows. */
    private static Stream<Session> cards() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(day ->
                        session("karte-" + day, "2024-06-0" + day + "T18:00").build());
    }

    private static Revision revision() {
        return new Revision(1, Optional.empty(), Optional.empty());
    }

    @Test
    void aRowHasTimesInAllZonesStateAndOldDate() {
        Session moved = session("verlegt", "2024-06-20T18:00")
                .build()
                .rescheduledTo(
                        When.at(LocalDateTime.parse("2024-07-01T18:00"), PARIS, Duration.ofHours(2)), revision());
        Session off = session("abgesagt", "2024-07-02T18:00")
                .status(Session.Status.CANCELLED)
                .build();
        Session open = session("offen", "2024-07-03T18:00")
                .title(null)
                .status(Session.Status.TENTATIVE)
                .build();

        Document index = index(group().sessions(
                        Stream.concat(cards(), Stream.of(moved, off, open)).toList()));

        assertThat(row(index, "verlegt").select(".facts").eachText())
                .containsExactly(
                        "6:00 PM – 8:00 PM Paris, 12:00 PM – 2:00 PM New York",
                        "Moved from Thursday, June 20, 2024, 6:00 PM Paris");
        assertThat(row(index, "abgesagt").select(".badge.off").text()).isEqualTo("Cancelled");
        assertThat(row(index, "offen").select(".badge").text()).isEqualTo("Save the date");
    }

    @Test
    void aPastRowHasStateAndOldDate() {
        Session moved = session("verlegt", "2024-05-01T18:00")
                .build()
                .rescheduledTo(When.at(LocalDateTime.parse("2024-05-08T18:00"), PARIS), revision());
        Session unconfirmed = session("unbestätigt", "2024-05-09T18:00")
                .status(Session.Status.TENTATIVE)
                .build();

        Document index = index(group().sessions(List.of(moved, unconfirmed)));

        assertThat(row(index, "verlegt").select(".badge.done").text()).isEqualTo("Held");
        assertThat(row(index, "verlegt").select(".facts").text())
                .isEqualTo("Moved from Wednesday, May 1, 2024, 6:00 PM Paris");
        assertThat(index.select("#past + ul li:has(a[href*=unbest]) .badge"))
                .as("nobody confirmed that the meeting took place")
                .isEmpty();
    }

    @Test
    void laterMeetingsOfASeriesHaveTimes() {
        Series weekly = Series.builder("wöchentlich")
                .title("Donnerstag – 木曜")
                .cadence(Cadence.firmly("donnerstags", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                .first(LocalDate.of(2024, 6, 20))
                .build();

        Document index = index(group().series(List.of(weekly)).sessions(cards().toList()));

        assertThat(index.select("li.row:has(a[href^=series]) .facts").eachText())
                .hasSize(4)
                .containsOnly("5:00 PM Paris, 11:00 AM New York");
    }

    @Test
    void aRowOfSeveralDaysHasTheLastDayAndThePlace() {
        Session camp = Session.builder("camp", When.between(LocalDate.of(2024, 9, 20), LocalDate.of(2024, 9, 24)))
                .title("Zeltlager – 野営")
                .venue(Venue.inPerson(Place.city("Kraków", "PL")))
                .build();

        Document index =
                index(group().sessions(Stream.concat(cards(), Stream.of(camp)).toList()));

        assertThat(row(index, "camp").select(".facts").eachText())
                .containsExactly("Friday, September 20, 2024 – Tuesday, September 24, 2024", "Kraków");
    }

    @Test
    void aSeriesWhoseFirstDayIsNotKnownHasNoKnownPast() {
        Series.Builder weekly = Series.builder("wöchentlich")
                .title("Donnerstag – 木曜")
                .cadence(Cadence.firmly("donnerstags", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                .time(UsualTime.of(LocalTime.of(17, 0), PARIS));

        Document unknown = index(group().series(List.of(weekly.build())));
        Document known = index(
                group().series(List.of(weekly.first(LocalDate.of(2024, 5, 23)).build())));

        assertThat(unknown.select("#past")).isEmpty();
        assertThat(unknown.select(".year svg title").text()).startsWith("All meetings: Jun (4), Jul (4)");
        assertThat(known.select("#past + ul li")).hasSize(2);
        assertThat(known.select(".year svg title").text()).startsWith("All meetings: May (2), Jun (4)");
    }

    @Test
    void aRowNamesTheFirstGuestsAndTheNumberOfTheOthers() {
        Session session = session("viele", "2024-05-01T18:00")
                .guests(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> Guest.person("Zoë " + i))
                        .toList())
                .build();

        assertThat(row(index(group().sessions(List.of(session))), "viele")
                        .select(".facts")
                        .text())
                .isEqualTo("Zoë 1 Zoë 2 Zoë 3 Zoë 4 +2");
    }

    @Test
    void aTrackShowsItsFacts() {
        Track track = Track.of("städte", "Städte – 市")
                .withVenue(Venue.inPerson(Place.named("Rathaus – 市役所")))
                .withPolicies(ConductPolicy.CHATHAM_HOUSE_RULE)
                .withContacts(new Contact(Optional.of("Büro für Größe"), URI.create("https://staedte.example/größe")))
                .withRegistrations(Registration.ticket(URI.create("https://karten.example/größe")));

        Document index = index(group().tracks(List.of(track)));

        assertThat(index.select("section:has(h2.track)").first().children().eachText())
                .containsSubsequence(
                        "Städte – 市",
                        "Where",
                        "Rathaus – 市役所",
                        "How to join",
                        "Get a ticket karten.example",
                        "Rules",
                        "Contact",
                        "Büro für Größe");
        assertThat(index.select("section:has(h2.track) a").eachAttr("href"))
                .contains("https://karten.example/größe", "https://staedte.example/größe");
    }

    @Test
    void aSeriesWithoutTitleHasTheNameOfItsTrack() {
        Document index = index(group().tracks(List.of(Track.of("städte", "Städte – 市")))
                .series(List.of(
                        Series.builder("a").trackIds(List.of("städte")).build(),
                        Series.builder("b").build())));

        assertThat(index.select("#series + ul a").eachText()).containsExactly("Städte – 市", "Regular meetings");
    }

    @Test
    void imagesOfOtherHostsAreLinks() {
        Document index = index(group().image(Image.of(URI.create("https://other.example/größe.png"), "Brücke – 橋"))
                .people(List.of(Guest.person("Zoë Ōta")
                        .withImage(new Image(URI.create("https://other.example/zoë.png"), Optional.empty())))));

        assertThat(index.select("img")).isEmpty();
        assertThat(index.select(".hero a[href=https://other.example/größe.png]").text())
                .isEqualTo("Brücke – 橋");
        assertThat(index.select(".people a[href=https://other.example/zoë.png]").text())
                .isEqualTo("Image");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Telephone:, Not recorded",
        "de, Telefon:, Keine Aufzeichnung",
        "fr, Téléphone\u00a0:, Sans enregistrement",
        "es, Teléfono:, Sin grabación"
    })
    void labelsAndKnownPoliciesAreInTheLanguageOfThePage(String language, String phone, String policy) {
        String text = ParsedSite.of(
                        WRITER,
                        group().language(language)
                                .policies(List.of(ConductPolicy.NOT_RECORDED))
                                .venue(Venue.online(
                                        VirtualLocation.unspecified().withDialIns(DIAL_IN)))
                                .build())
                .texts()
                .get("index.html");

        assertThat(text).contains("<p>" + phone + " <bdi>+49 30 1234</bdi></p>").contains("<bdi>" + policy + "</bdi>");
    }
}
