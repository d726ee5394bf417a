package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

class DescriptionWriterTest {

    private static final WorkingGroup GROUP =
            WorkingGroup.builder("g", "g.example", "The group").build();
    private static final List<AgendaItem> AGENDA = List.of(
            AgendaItem.of(Duration.ofHours(3), Duration.ofMinutes(30), "Late"),
            AgendaItem.of(Duration.ofHours(5), Duration.ofSeconds(90), "Next day"),
            AgendaItem.of("Some time"));

    @Test
    void aSessionWithoutDetailsHasAnEmptyText() {
        assertThat(text(session(When.on(LocalDate.of(2022, 5, 5))))).isEmpty();
    }

    @Test
    void agendaItemsHaveTheLocalTimesOfTheirDay() {
        Session session = session(When.at(LocalDateTime.of(2021, 10, 30, 22, 0), ZoneId.of("Europe/Paris")))
                .agenda(AGENDA)
                .build();

        // Clocks went back by one hour at 03:00 on that night.
        assertThat(DescriptionWriter.of(GROUP, session)).isEqualTo("""
                        Agenda:
                        - 2021-10-31 01:00 Late (30 min)
                        - 2021-10-31 02:00 Next day (90 s)
                        - Some time""");
    }

    @Test
    void agendaItemsHaveDatesOnADayAndNoTimesInAMonth() {
        assertThat(text(session(When.on(LocalDate.of(2022, 5, 5))).agenda(AGENDA)))
                .contains("- 2022-05-05 03:00 Late (30 min)");
        assertThat(text(session(When.in(YearMonth.of(2022, 5))).agenda(AGENDA))).contains("- Late (30 min)");
    }

    @Test
    void descriptionsOfAgendaItemsAreIndentedPlainText() {
        AgendaItem part = AgendaItem.builder("Tisch – 卓")
                .description("Bring a *chair*.\n\n- Zoë\n- Łukasz")
                .guest(Guest.person("Adá"))
                .build();
        Session session = session(When.in(YearMonth.of(2022, 5)))
                .agenda(List.of(part, AgendaItem.of("Some time")))
                .build();

        assertThat(DescriptionWriter.of(GROUP, session)).endsWith("""
                        Agenda:
                        - Tisch – 卓, with Adá
                          Bring a chair.
                          - Zoë
                          - Łukasz
                        - Some time""");
    }

    @Test
    void linksAndRulesOfAgendaItemsAreIndented() {
        AgendaItem part = AgendaItem.builder("Tisch – 卓")
                .policies(List.of(
                        ConductPolicy.CONTRIBUTOR_COVENANT,
                        new ConductPolicy(
                                "quiet",
                                "Règle du silence",
                                Optional.empty(),
                                Optional.empty(),
                                ConductPolicy.Stance.SILENT,
                                ConductPolicy.Stance.FORBIDS,
                                Optional.empty())))
                .links(List.of(
                        Link.page(URI.create("https://a.example/tisch"), "Größe"),
                        Link.of(Link.Kind.SLIDES, URI.create("https://a.example/folien"), "Folien")))
                .build();
        AgendaItem.Builder replacing =
                part.toBuilder().links(List.of()).policyInheritance(ConductPolicy.Inheritance.REPLACES);
        Session session = session(When.in(YearMonth.of(2022, 5)))
                .agenda(List.of(
                        part, replacing.build(), replacing.policies(List.of()).build(), AgendaItem.of("Some time")))
                .build();

        assertThat(DescriptionWriter.of(GROUP, session)).endsWith("""
                        Agenda:
                        - Tisch – 卓
                          Page: https://a.example/tisch (Größe)
                          Slides: https://a.example/folien (Folien)
                          Rules: Contributor Covenant Code of Conduct (https://www.contributor-covenant.org/); Règle du silence
                        - Tisch – 卓
                          Rules of this part: Contributor Covenant Code of Conduct (https://www.contributor-covenant.org/); Règle du silence
                        - Tisch – 卓
                          Rules of this part: none
                        - Some time""");
    }

    @Test
    void explainsHowToJoinAndRegister() {
        VirtualLocation online =
                VirtualLocation.of(Platform.of("Meet"), JoinLink.publicLink(URI.create("https://meet.example/a")));
        Session.Builder session = session(When.on(LocalDate.of(2022, 5, 5)))
                .venue(Venue.online(online))
                .registrations(List.of(
                        Registration.email(URI.create("mailto:a@b.example?subject=Hello")),
                        Registration.mailingList(URI.create("https://lists.example/")),
                        Registration.invitationOnly(),
                        Registration.notNeeded().withNote("just come")));

        assertThat(text(session)).isEqualTo("""
                        Join: https://meet.example/a (Meet)
                        Register: a@b.example
                        Register through the mailing list: https://lists.example/
                        By invitation only
                        No registration needed (just come)""");
    }

    @Test
    void leavesOutGuestsWhoWithdrew() {
        Session.Builder session = session(When.on(LocalDate.of(2022, 5, 5)))
                .guests(List.of(
                        Guest.person("Ada"),
                        Guest.person("Bob").withStanding(Guest.ParticipationStatus.WITHDRAWN),
                        Guest.toBeAnnounced(Guest.Role.HOST)));

        assertThat(text(session)).isEqualTo("With: Ada; to be announced");
    }

    @ParameterizedTest
    @CsvSource({
        "en, true, true",
        "en-GB, true, true",
        "de, true, false",
        "de, false, true",
        "fr, false, true",
        "und, true, false",
    })
    void aTextWithEnglishWordsIsNotMarkedWithAnotherLanguage(String language, boolean hasGuests, boolean isMarked) {
        Session session = session(When.on(LocalDate.of(2022, 5, 5)))
                .language(language)
                .description("Grüße *aus* Köln")
                .guests(hasGuests ? List.of(Guest.person("Zoë")) : List.of())
                .build();
        VEvent event = CalendarBridge.create()
                .withTimestamp(Instant.parse("2022-01-01T00:00:00Z"))
                .event(GROUP, session);

        assertThat(event.getProperty(Property.DESCRIPTION).orElseThrow().getParameter(Parameter.LANGUAGE))
                .isEqualTo(isMarked ? Optional.of(new Language(language)) : Optional.empty());
        assertThat(read(event)).isEqualTo(session);
    }

    @Test
    void aTitleWithAnEnglishPlaceholderHasNoOtherLanguageAndComesBack() {
        Session session = session(When.in(YearMonth.of(2022, 5)))
                .language("de")
                .title("Größe")
                .build();
        VEvent event = CalendarBridge.create()
                .withTimestamp(Instant.parse("2022-01-01T00:00:00Z"))
                .event(GROUP, session);

        Property summary = event.getProperty(Property.SUMMARY).orElseThrow();
        assertThat(summary.getValue()).isEqualTo("Größe (May 2022, day to be announced)");
        assertThat(summary.getParameter(Parameter.LANGUAGE)).isEmpty();
        assertThat(read(event)).isEqualTo(session);
    }

    private static Session read(VEvent event) {
        return CalendarBridge.create()
                .session(GROUP, event, warning -> assertThat(warning).isNull())
                .orElseThrow();
    }

    private static Session.Builder session(When when) {
        return Session.builder("s", when);
    }

    private static String text(Session.Builder session) {
        return DescriptionWriter.of(GROUP, session.build());
    }

    @Test
    void theNoticeIsInTheFirstLine() {
        Session session = Session.builder("a", When.on(LocalDate.of(2027, 3, 4)))
                .description("Über alles")
                .notice("the speaker is ill – erkrankt")
                .build();
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro").build();

        assertThat(DescriptionWriter.of(group, session))
                .startsWith("Notice: the speaker is ill – erkrankt\n\nÜber alles");
        String cancelled = DescriptionWriter.of(
                group, session.toBuilder().status(Session.Status.CANCELLED).build());
        assertThat(cancelled)
                .startsWith(
                        "Cancelled; planned for Thursday, 4 March 2027: the speaker is ill – erkrankt\n\nÜber alles");
        assertThat(DescriptionWriter.withoutNotice(cancelled)).startsWith("Über alles");
    }
}
