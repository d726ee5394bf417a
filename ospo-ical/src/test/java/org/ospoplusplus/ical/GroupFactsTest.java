package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Guest.ParticipationStatus;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;

/** A calendar has the description, audience, people and ways to register of its group and of each track. */
class GroupFactsTest {

    private static final CalendarReader READER = CalendarReader.create();
    private static final LocalDate DAY = LocalDate.of(2030, 5, 2);
    private static final Pattern PARAMETER = Pattern.compile(";([A-Z-]+)=(\"[^\"]*\"|[^;:\"]*)");

    private static final WorkingGroup GROUP = WorkingGroup.builder("g", "g.example", "Größe")
            .description("Description; é\n\n- \"à\": 2, \\n\n- 行")
            .audience("Tout le monde; é, \"ü\"\n\n- 行")
            .people(List.of(
                    Complete.guest(),
                    Guest.person("Zoë \"Z\" Ångström; chef").withRole(new Guest.Role("domari")),
                    Guest.toBeAnnounced(Guest.Role.LEAD).withExtensions(Map.of("x-a", "客"))))
            .registrations(List.of(
                    Complete.registration(),
                    Registration.mailingList(URI.create("https://lists.example/é?a=1&b=2,3;c")),
                    Registration.notNeeded()))
            .tracks(List.of(
                    Track.of("t", "Þ")
                            .withDescription("Þema\n行")
                            .withAudience("Étudiants;\nאורחים")
                            .withPeople(
                                    Guest.toBeAnnounced(Guest.Role.CHAIR),
                                    Complete.guest().withRole(Guest.Role.MAINTAINER))
                            .withRegistrations(Registration.ticket(URI.create("https://tickets.example/ü"))),
                    Track.of("u", "Ü").withPeople(Guest.person("李雷")),
                    Track.of("v", "Vêtements")))
            .sessions(List.of(
                    Session.builder("s", When.on(DAY)).title("Séance").build(),
                    Session.builder("s-t", When.on(DAY.plusDays(1)))
                            .title("Séance Þ")
                            .trackIds(List.of("t"))
                            .build(),
                    Session.builder("own", When.on(DAY.plusDays(2)))
                            .title("Séance à part")
                            .registrations(List.of(Registration.notNeeded()))
                            .build()))
            .build();

    @Test
    void allOfThemComeBack() {
        CalendarFeed feed = READER.read(Samples.WRITER.write(GROUP));

        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.group()).isEqualTo(GROUP);
    }

    @Test
    void theyComeBackWithOneSession() {
        CalendarFeed feed =
                READER.read(Samples.WRITER.write(GROUP, GROUP.sessions().get(1)));

        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.group().toBuilder().sessions(GROUP.sessions()).build()).isEqualTo(GROUP);
    }

    @Test
    void theCalendarOfThePublicViewHasNoAddressAndNobodyWhoWithdrew() {
        WorkingGroup group = GROUP.toBuilder()
                .people(List.of(Complete.guest(), withdrawn("Élodie Née")))
                .tracks(List.of(Track.of("t", "Þ").withPeople(Complete.guest(), withdrawn("Élodie Née"))))
                .build();
        String complete = Samples.WRITER.write(group).replace("\r\n ", "");
        String open = Samples.WRITER.write(PublicView.of(group).workingGroup()).replace("\r\n ", "");

        String address = Complete.emailAddress().address();
        assertThat(complete).contains(address, "Élodie Née");
        assertThat(open)
                .contains("X-OSPO-PERSON;X-OSPO-NAME=", "Gabinete de Dados Abertos")
                .doesNotContain(address, "Élodie Née");
    }

    private static Guest withdrawn(String name) {
        return Guest.person(name).withStanding(ParticipationStatus.WITHDRAWN);
    }

    private static final String PRIVATE = Samples.WRITER
            .write(WorkingGroup.builder("g", "g.example", "Größe")
                    .people(List.of(
                            Guest.person("Adá"),
                            withdrawn("Zoë Ångström").withEmail(new EmailAddress("zoe@g.example"))))
                    .links(List.of(Link.of(Link.Kind.SLIDES, URI.create("https://example.org/é"), "Folien – été")
                            .withSpeakers("Adá", "Zoë Ångström")))
                    .tracks(List.of(Track.of("t", "Þ").withPeople(withdrawn("Zoë Ångström"))))
                    .build())
            .replace("\r\n ", "");

    static Stream<String> changed() {
        return PRIVATE.lines()
                .filter(line -> line.startsWith("X-OSPO-PERSON"))
                .flatMap(line -> PARAMETER
                        .matcher(line)
                        .results()
                        .filter(parameter -> !parameter.group(1).equals("X-OSPO-NAME"))
                        .flatMap(parameter -> Stream.of(
                                        "",
                                        ";" + parameter.group(1) + "=1",
                                        ";" + parameter.group(1) + "=",
                                        parameter.group() + ";" + parameter.group(1) + "=CONFIRMED")
                                .map(other -> PRIVATE.replace(line, replaced(line, parameter, other)))));
    }

    private static String replaced(String line, MatchResult part, String other) {
        return line.substring(0, part.start()) + other + line.substring(part.end());
    }

    /** The line of a person who withdrew also protects the name among the speakers of links. */
    @ParameterizedTest
    @MethodSource("changed")
    void noChangedParameterPublishesAWithdrawnPerson(String calendar) {
        WorkingGroup open = PublicView.of(READER.read(calendar).group()).workingGroup();

        assertThat(open.toString()).doesNotContain("Ångström", "zoe@g.example");
    }

    @Test
    void aPersonWithoutAStatusIsReported() {
        CalendarFeed feed = READER.read(PRIVATE.replace(";X-OSPO-STATUS=ANNOUNCED", ""));

        assertThat(feed.warnings())
                .extracting(CalendarWarning::property, CalendarWarning::message)
                .containsExactly(tuple("X-OSPO-PERSON", "has no X-OSPO-STATUS; the person is read as withdrawn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-OSPO-AUDIENCE;X-OSPO-ID=keine:Ünbekannt",
                "X-OSPO-PERSON;X-OSPO-NAME=Zoë;X-OSPO-ID=keine;X-OSPO-STATUS=ANNOUNCED:1",
                "X-OSPO-AFFILIATION;X-OSPO-PERSON=9:Größe",
                "X-OSPO-EXTENSION;X-OSPO-NAME=x-a;X-OSPO-PERSON=eins:Größe",
                "X-OSPO-PERSON;X-OSPO-KIND=PERSON;X-OSPO-STATUS=ANNOUNCED:1",
                "X-OSPO-PERSON;X-OSPO-NAME=Zoë;X-OSPO-STATUS=ANNOUNCED;X-OSPO-SECRET=TRUE:1",
                "X-OSPO-REGISTRATION;X-OSPO-URL=javascript:alert(1):TICKET",
                "X-OSPO-REGISTRATION:ÜBERALL",
            })
    void aFactWithoutAnOwnerOrWithABadValueIsReported(String line) {
        CalendarFeed feed = READER.read(
                "BEGIN:VCALENDAR\nX-OSPO-DOMAIN;X-OSPO-ID=g:g.example\nNAME:Büro\n" + line + "\nEND:VCALENDAR\n");

        assertThat(feed.warnings()).hasSize(1);
        assertThat(feed.group())
                .isEqualTo(WorkingGroup.builder("g", "g.example", "Büro").build());
    }
}
