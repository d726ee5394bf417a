package org.ospoplusplus.testkit;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Facts from pages of communities that are easily lost. Each is a working group with little other content. Software
 * that stores, shows or sends a program should be able to represent all of them. The groups are valid; only the two
 * documented ones have a warning.
 *
 * @since 0.1.0
 */
public final class Facts {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static final When.Timed AFTERNOON = When.at(LocalDateTime.of(2024, 5, 16, 15, 0), VIENNA);

    private static final Duration HOUR = Duration.ofHours(1);

    /** The day for which a meeting of a series was planned. */
    private static final LocalDate CALL = LocalDate.of(2024, 3, 12);

    private static final Revision FIRST = Revision.initial(Instant.parse("2024-01-08T09:00:00Z"));

    private static final Revision SECOND = FIRST.next(Instant.parse("2024-05-01T09:00:00Z"));

    private static final Revision THIRD = SECOND.next(Instant.parse("2024-06-01T09:00:00Z"));

    private static final Track CITIES = Track.of("cities", "Cités & Governments");

    private static final Track CAMPUS = Track.of("campus", "Universités & Academia");

    private Facts() {}

    /** {@return an immutable map of the facts by the names of their methods, in the order of this class} */
    public static Map<String, WorkingGroup> all() {
        Map<String, WorkingGroup> facts = new LinkedHashMap<>();
        facts.put("saveTheDate", saveTheDate());
        facts.put("topicComingSoon", topicComingSoon());
        facts.put("hostToBeAnnounced", hostToBeAnnounced());
        facts.put("monthOrYearAlone", monthOrYearAlone());
        facts.put("campOfSeveralDays", campOfSeveralDays());
        facts.put("endNotGiven", endNotGiven());
        facts.put("twoHourSpecial", twoHourSpecial());
        facts.put("twoTracksOnOneDay", twoTracksOnOneDay());
        facts.put("sessionOfBothTracks", sessionOfBothTracks());
        facts.put("heldTwiceForTwoContinents", heldTwiceForTwoContinents());
        facts.put("partsWithHostsOfTheirOwn", partsWithHostsOfTheirOwn());
        facts.put("partInPerson", partInPerson());
        facts.put("partWithADescription", partWithADescription());
        facts.put("partWithSlides", partWithSlides());
        facts.put("partUnderAPolicyOfItsOwn", partUnderAPolicyOfItsOwn());
        facts.put("publicPart", publicPart());
        facts.put("organizationAsHost", organizationAsHost());
        facts.put("sharedAffiliations", sharedAffiliations());
        facts.put("guestReplaced", guestReplaced());
        facts.put("movedTwice", movedTwice());
        facts.put("postponed", postponed());
        facts.put("cancelled", cancelled());
        facts.put("vanished", vanished());
        facts.put("cancelledForAReason", cancelledForAReason());
        facts.put("topicsAndAudience", topicsAndAudience());
        facts.put("contactOfASession", contactOfASession());
        facts.put("notForThePublic", notForThePublic());
        facts.put("changedSpelling", changedSpelling());
        facts.put("waysToRegister", waysToRegister());
        facts.put("pricePlacesAndDeadline", pricePlacesAndDeadline());
        facts.put("recordingsAndPapers", recordingsAndPapers());
        facts.put("conferencesWithDates", conferencesWithDates());
        facts.put("cadenceInWords", cadenceInWords());
        facts.put("meetingThatRepeats", meetingThatRepeats());
        facts.put("weekUnknown", weekUnknown());
        facts.put("listOfDates", listOfDates());
        facts.put("oneMeetingWithATopic", oneMeetingWithATopic());
        facts.put("oneMeetingMoved", oneMeetingMoved());
        facts.put("oneMeetingCancelled", oneMeetingCancelled());
        facts.put("hostOfEveryMeeting", hostOfEveryMeeting());
        facts.put("peopleWhoLead", peopleWhoLead());
        facts.put("linksOfATrack", linksOfATrack());
        facts.put("notRecorded", notRecorded());
        facts.put("policyWithVersion", policyWithVersion());
        facts.put("policyInAddition", policyInAddition());
        facts.put("policyInstead", policyInstead());
        facts.put("notesUnderChathamHouseRule", notesUnderChathamHouseRule());
        facts.put("timesAsAnnounced", timesAsAnnounced());
        facts.put("proprietaryPlatform", proprietaryPlatform());
        facts.put("onlineSomewhere", onlineSomewhere());
        facts.put("meetingIdAndPasscode", meetingIdAndPasscode());
        facts.put("chatOfAMeeting", chatOfAMeeting());
        facts.put("roomWithDirections", roomWithDirections());
        return Collections.unmodifiableMap(facts);
    }

    /** {@return a session with a date, but without a time of day} */
    public static WorkingGroup saveTheDate() {
        return holding(Session.builder("autumn", When.on(LocalDate.of(2024, 9, 12)))
                .title("Autumn meeting 🍂")
                .build());
    }

    /** {@return a session whose topic is not known yet} */
    public static WorkingGroup topicComingSoon() {
        return holding(Session.builder("may", AFTERNOON).build());
    }

    /** {@return a session with a host who is not named yet} */
    public static WorkingGroup hostToBeAnnounced() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .guests(List.of(Guest.toBeAnnounced(Guest.Role.HOST)))
                .build());
    }

    /** {@return two past sessions; of one only the month is known, of the other only the year} */
    public static WorkingGroup monthOrYearAlone() {
        return holding(
                Session.builder("founding", When.in(YearMonth.of(2019, 10)))
                        .title("Gründungstreffen")
                        .build(),
                Session.builder("first-talks", When.in(Year.of(2018)))
                        .title("Premières talks")
                        .build());
    }

    /** {@return a camp of three days, with scheduled talks on the first and the last day} */
    public static WorkingGroup campOfSeveralDays() {
        return holding(Session.builder("camp", When.between(LocalDate.of(2024, 9, 11), LocalDate.of(2024, 9, 13)))
                .title("River Camp ⛺")
                .format("camp d’été")
                .agenda(List.of(
                        AgendaItem.of(Duration.ofHours(10), Duration.ofHours(1), "Eröffnung"),
                        AgendaItem.of(Duration.ofDays(2).plusHours(14), Duration.ofMinutes(45), "Clôture")))
                .build());
    }

    /** {@return a session with a known start and an unknown end} */
    public static WorkingGroup endNotGiven() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .build());
    }

    /** {@return a session whose format contains the duration} */
    public static WorkingGroup twoHourSpecial() {
        return holding(Session.builder("budgets", AFTERNOON.withDuration(Duration.ofHours(2)))
                .title("Budgets – تقدير الميزانية")
                .format("2 hour spécial")
                .build());
    }

    /** {@return two sessions of different tracks at the same time} */
    public static WorkingGroup twoTracksOnOneDay() {
        return holding(
                Session.builder("budgets", AFTERNOON)
                        .title("Budgets – تقدير الميزانية")
                        .trackIds(List.of(CITIES.id()))
                        .build(),
                Session.builder("curricula", AFTERNOON)
                        .title("Curricula — 课程")
                        .trackIds(List.of(CAMPUS.id()))
                        .build());
    }

    /** {@return a session of two tracks, in another order than the order of the group} */
    public static WorkingGroup sessionOfBothTracks() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .trackIds(List.of(CAMPUS.id(), CITIES.id()))
                .build());
    }

    /** {@return a session for Europe, and its repetition for New Zealand six hours later} */
    public static WorkingGroup heldTwiceForTwoContinents() {
        When morning = When.at(LocalDateTime.of(2024, 5, 17, 9, 0), ZoneId.of("Pacific/Auckland"));
        return holding(
                Session.builder("europe", AFTERNOON)
                        .title("Budgets – تقدير الميزانية")
                        .build(),
                Session.builder("oceania", morning)
                        .title("Budgets – تقدير الميزانية")
                        .relatedEvents(List.of(RelatedEvent.repeating("Budgets – تقدير الميزانية", AFTERNOON)))
                        .build());
    }

    /** {@return a session in two parts; the guest of the first is a city, the guest of the second a person} */
    public static WorkingGroup partsWithHostsOfTheirOwn() {
        Duration half = Duration.ofMinutes(30);
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .agenda(List.of(
                        AgendaItem.of(Duration.ZERO, half, "Main track — Señales")
                                .withGuests(Guest.organization("City of Graz – Gradec ⛰")
                                        .withRole(Guest.Role.HOST)),
                        AgendaItem.of(half, half, "Community track 🌍")
                                .withGuests(Guest.person("Joana Vidál").withRole(Guest.Role.HOST))))
                .build());
    }

    /** {@return an online session that ends with a dinner in a city} */
    public static WorkingGroup partInPerson() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .venue(Venue.online(Platform.openSource("Jitsi Meet Österreich")))
                .agenda(List.of(
                        AgendaItem.of("Vorträge"),
                        AgendaItem.of("Dîner").withVenue(Venue.inPerson(Place.city("Graz – Gradec", "AT")))))
                .build());
    }

    /** {@return a session whose first part has a description} */
    public static WorkingGroup partWithADescription() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .agenda(List.of(
                        AgendaItem.builder("Vorträge")
                                .description("Three cities show their *budgets* — 三都市.\n\n- Graz\n- Ōsaka")
                                .build(),
                        AgendaItem.of("Dîner")))
                .build());
    }

    /** {@return a session whose first part has slides and a recording} */
    public static WorkingGroup partWithSlides() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .agenda(List.of(
                        AgendaItem.builder("Vorträge")
                                .link(Link.of(
                                                Link.Kind.SLIDES,
                                                URI.create("https://slides.example/budgets.pdf"),
                                                "Folien – スライド")
                                        .withSpeakers("Zoë Ångström"))
                                .link(Link.of(
                                        Link.Kind.RECORDING,
                                        URI.create("https://video.example/budgets"),
                                        "Enregistrement à Genève"))
                                .build(),
                        AgendaItem.of("Dîner")))
                .build());
    }

    /** {@return a session whose second part has the Chatham House Rule in addition to the policy of the session} */
    public static WorkingGroup partUnderAPolicyOfItsOwn() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                .agenda(List.of(
                        AgendaItem.of("Vorträge"),
                        AgendaItem.builder("Débat à huis clos")
                                .policy(ConductPolicy.CHATHAM_HOUSE_RULE)
                                .build()))
                .build());
    }

    /** {@return a session under the Chatham House Rule with a part to which the rule does not apply} */
    public static WorkingGroup publicPart() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .agenda(List.of(
                        AgendaItem.builder("Öffentlicher Vortrag")
                                .policy(ConductPolicy.CONTRIBUTOR_COVENANT)
                                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                                .build(),
                        AgendaItem.of("Débat à huis clos")))
                .build());
    }

    /** {@return a session whose host is an organization} */
    public static WorkingGroup organizationAsHost() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .guests(List.of(Guest.organization("City of Graz – Gradec ⛰")
                        .withRole(Guest.Role.HOST)
                        .withUrl(uri("https://graz.example/ospo"))))
                .build());
    }

    /** {@return a guest with two affiliations, one of which another guest shares} */
    public static WorkingGroup sharedAffiliations() {
        Organization university = Organization.of("TU Graz – Universität", uri("https://tugraz.example/"));
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .guests(List.of(
                        Guest.person("Joana Vidál")
                                .withRole(Guest.Role.MAINTAINER)
                                .withJobTitle("Leiterin — cheffe de projet")
                                .withImage(Image.of(uri("https://people.example/joana.jpg"), "Joana Vidál am Fluß"))
                                .withAffiliations(university, Organization.of("City of Graz – Gradec ⛰")),
                        Guest.person("Tomás Reis").withAffiliations(university)))
                .build());
    }

    /** {@return a session with changed speakers: after the announcement, one withdrew and another was added} */
    public static WorkingGroup guestReplaced() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .revision(SECOND)
                .guests(List.of(
                        Guest.person("Joana Vidál")
                                .withRole(Guest.Role.SPEAKER)
                                .withStanding(Guest.ParticipationStatus.WITHDRAWN),
                        Guest.person("Tomás Reis").withRole(Guest.Role.SPEAKER)))
                .build());
    }

    /** {@return a session that was moved to another day, and then to an unknown day of a month} */
    public static WorkingGroup movedTwice() {
        Session announced = announced("3pm CEST · 9am EDT");
        return holding(announced
                .rescheduledTo(When.on(LocalDate.of(2024, 6, 13)), SECOND)
                .rescheduledTo(When.in(YearMonth.of(2024, 9)), THIRD));
    }

    /** {@return a postponed session without a new date} */
    public static WorkingGroup postponed() {
        return holding(announced("3\u00A0pm CEST").withStatus(Session.Status.POSTPONED, SECOND));
    }

    /** {@return a session whose cancellation was announced} */
    public static WorkingGroup cancelled() {
        return holding(announced("3\u00A0pm CEST").cancelled(SECOND));
    }

    /** {@return a session that was withdrawn without an announcement, so that the public view lacks it} */
    public static WorkingGroup vanished() {
        return holding(announced("3\u00A0pm CEST").withStatus(Session.Status.WITHDRAWN, SECOND));
    }

    /** {@return a cancelled session with the reason} */
    public static WorkingGroup cancelledForAReason() {
        return holding(announced("3\u00A0pm CEST").cancelled(SECOND).toBuilder()
                .notice("The speaker is ill – erkrankt")
                .build());
    }

    /** {@return a session with topics of its own and an audience of its own} */
    public static WorkingGroup topicsAndAudience() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .topics(List.of("Finanzen – 財務", "Finanzplanung für drei Jahre"))
                .audience("People who *plan*, and anyone who pays – öffentlich")
                .build());
    }

    /** {@return a session with a contact of its own, and another one with the contact of the group} */
    public static WorkingGroup contactOfASession() {
        return holding(
                        Session.builder("budgets", AFTERNOON)
                                .title("Budgets – تقدير الميزانية")
                                .contact(new Contact(
                                        Optional.of("Kämmerei – 財務課"), uri("mailto:budgets@rivers.example")))
                                .build(),
                        Session.builder("autumn", When.on(LocalDate.of(2024, 9, 12)))
                                .title("Autumn meeting 🍂")
                                .build())
                .toBuilder()
                .contact(Contact.of(uri("https://rivers.example/réponses")))
                .build();
    }

    /** {@return a private session, which the public view lacks} */
    public static WorkingGroup notForThePublic() {
        return holding(Session.builder("salaries", AFTERNOON)
                .title("Gehälter und Löhne 💶")
                .classification(Session.Classification.PRIVATE)
                .build());
    }

    /** {@return a session and a track with former ids and other spellings} */
    public static WorkingGroup changedSpelling() {
        return holding(Session.builder("dashboards", AFTERNOON)
                        .title("Dashboards 📊")
                        .aliases(new Aliases(List.of("dash-boards"), List.of("Dash Boards 📊")))
                        .build())
                .toBuilder()
                .tracks(List.of(
                        CAMPUS.withAliases(new Aliases(List.of("academia"), List.of("Universités and Academia")))))
                .build();
    }

    /** {@return a session with every way to register: ticket, e-mail, mailing list, invitation, and no registration} */
    public static WorkingGroup waysToRegister() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .registrations(List.of(
                        Registration.ticket(uri("https://tickets.example/1")),
                        Registration.email(uri("mailto:seats@rivers.example")),
                        Registration.mailingList(uri("https://lists.example/rivers")),
                        Registration.invitationOnly(),
                        Registration.notNeeded()))
                .build());
    }

    /** {@return a session with places for money until a day, and places that are free until a moment} */
    public static WorkingGroup pricePlacesAndDeadline() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – תקציבים")
                .registrations(List.of(
                        Registration.ticket(uri("https://tickets.example/hall"))
                                .withNote("Im Saal – 会場で")
                                .withPrice(Price.of("15.50", "EUR"))
                                .withCapacity(40)
                                .withDeadline(Deadline.on(LocalDate.of(2024, 5, 10))),
                        Registration.ticket(uri("https://tickets.example/stream"))
                                .withNote("En ligne à 14 h")
                                .withPrice(Price.FREE)
                                .withCapacity(500)
                                .withDeadline(Deadline.at(
                                        LocalDateTime.of(2024, 5, 16, 12, 0).atZone(VIENNA)))))
                .build());
    }

    /**
     * {@return a session with recordings, whole and in part, a playlist, slides, a paper, notes, an article and further
     * links, one of them of a kind that the model does not know}
     */
    public static WorkingGroup recordingsAndPapers() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .links(List.of(
                        Link.of(Link.Kind.RECORDING, uri("https://video.example/1"), "Alles – すべて")
                                .withDuration(Duration.ofMinutes(90)),
                        Link.of(Link.Kind.RECORDING, uri("https://video.example/2"), "Deuxième talk")
                                .withDuration(Duration.ofMinutes(25))
                                .withSpeakers("Joana Vidál"),
                        Link.of(Link.Kind.PLAYLIST, uri("https://video.example/all"), "Every session – 全部"),
                        Link.of(Link.Kind.SLIDES, uri("https://slides.example/1"), "Diapositives projetées 📽"),
                        Link.of(Link.Kind.PAPER, uri("https://papers.example/1"), "Paper – Aufsätze"),
                        Link.of(Link.Kind.NOTES, uri("https://notes.example/1"), "Notes ✍"),
                        Link.of(Link.Kind.PRESS, uri("https://press.example/1"), "Article – Dépêche")
                                .withLanguage("fr"),
                        Link.of(Link.Kind.CHAT, uri("https://chat.example/1"), "Raum – 部屋"),
                        Link.of(Link.Kind.MAILING_LIST, uri("https://lists.example/1"), "Liste für alle"),
                        Link.of(Link.Kind.REPOSITORY, uri("https://code.example/1"), "Código"),
                        Link.of(Link.Kind.LIVESTREAM, uri("https://live.example/1"), "En direct à 14 h"),
                        Link.of(Link.Kind.PHOTOS, uri("https://photos.example/1"), "Fotos – 写真"),
                        Link.of(Link.Kind.IMAGE, uri("https://images.example/1"), "Plakat für März"),
                        Link.of(new Link.Kind("podcast"), uri("https://podcast.example/1"), "Épisode 1 🎧")))
                .build());
    }

    /** {@return a session that is part of a forum on the same day, and beside a fair on the next two days} */
    public static WorkingGroup conferencesWithDates() {
        When fair = When.between(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 5, 18));
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .relatedEvents(List.of(
                        RelatedEvent.partOf("River Forum – Flüsse", When.on(LocalDate.of(2024, 5, 16))),
                        RelatedEvent.beside("River Fair 🎡", fair).withUrl(uri("https://fair.example/"))))
                .build());
    }

    /**
     * {@return a series whose cadence is only in words, and a series of a track with a usual cadence that has a rule}
     */
    public static WorkingGroup cadenceInWords() {
        CadenceRule everyOtherThursday = CadenceRule.weekly(DayOfWeek.THURSDAY).every(2);
        return holding().toBuilder()
                .series(List.of(
                        Series.builder("host-cities")
                                .cadence(Cadence.usually(
                                        "quarterly, in another host city each time — à tour de rôle", null))
                                .build(),
                        Series.builder("campus-thursdays")
                                .trackIds(List.of(CAMPUS.id()))
                                .cadence(Cadence.usually(
                                        "twice monthly on Thursdays (usually — généralement)", everyOtherThursday))
                                .first(LocalDate.of(2024, 1, 11))
                                .time(UsualTime.of(LocalTime.of(15, 0), VIENNA))
                                .build()))
                .build();
    }

    /**
     * {@return a series that meets every second Tuesday at 17:00 in Vienna, but not during the summer break, and once
     * more in December}
     */
    public static WorkingGroup meetingThatRepeats() {
        return repeating(calls().except(List.of(
                        ExceptDate.of(LocalDate.of(2024, 7, 30)),
                        ExceptDate.of(LocalDate.of(2024, 8, 13), "Sommerpause – pause d’été")))
                .also(List.of(LocalDate.of(2024, 12, 19)))
                .build());
    }

    /**
     * {@return a series that meets every second week; it is not known whether in even or in odd weeks} Validation warns
     * that the dates are unknown.
     */
    public static WorkingGroup weekUnknown() {
        return repeating(calls().first(null).last(null).build());
    }

    /** {@return a series whose words and dates are known, but no rule} */
    public static WorkingGroup listOfDates() {
        return repeating(calls().cadence(Cadence.usually("vor Ferien – avant les vacances", null))
                .first(null)
                .last(null)
                .also(List.of(LocalDate.of(2024, 3, 22), LocalDate.of(2024, 6, 28), LocalDate.of(2024, 12, 20)))
                .build());
    }

    /** {@return a series, and a session that gives one of its meetings a title and a guest} */
    public static WorkingGroup oneMeetingWithATopic() {
        return repeating(
                calls().build(),
                call().title("Licenses in practice – Lizenzen")
                        .guests(List.of(Guest.person("Joana Vidál").withRole(Guest.Role.SPEAKER)))
                        .build());
    }

    /** {@return a series, and a session: one of its meetings, which takes place a day later} */
    public static WorkingGroup oneMeetingMoved() {
        return repeating(calls().build(), call().when(at(CALL.plusDays(1))).build());
    }

    /** {@return a series, and a session: one of its meetings, which is cancelled} */
    public static WorkingGroup oneMeetingCancelled() {
        return repeating(
                calls().build(), call().status(Session.Status.CANCELLED).build());
    }

    /** {@return a series with a host, a venue and notes, which all its meetings have; one meeting has another host} */
    public static WorkingGroup hostOfEveryMeeting() {
        return repeating(
                calls().guests(List.of(Guest.person("Joana Vidál").withRole(Guest.Role.HOST)))
                        .venue(Venue.online(Platform.openSource("Jitsi Meet Österreich")))
                        .links(List.of(Link.of(Link.Kind.NOTES, uri("https://notes.example/calls"), "Notes ✍")))
                        .build(),
                call().guests(List.of(Guest.person("Tomás Reis").withRole(Guest.Role.HOST)))
                        .build());
    }

    private static Series.Builder calls() {
        return Series.builder("river-call")
                .title("River call – Flussrunde 🌊")
                .cadence(Cadence.firmly(
                        "every second Tuesday — 隔週火曜日",
                        CadenceRule.weekly(DayOfWeek.TUESDAY).every(2)))
                .first(LocalDate.of(2024, 1, 2))
                .last(LocalDate.of(2024, 12, 31))
                .time(new UsualTime(LocalTime.of(17, 0), VIENNA, Optional.of(HOUR)));
    }

    private static Session.Builder call() {
        return Session.builder("river-call-in-march", at(CALL))
                .status(Session.Status.TENTATIVE)
                .occurrence(new OccurrenceId("river-call", CALL));
    }

    private static When at(LocalDate day) {
        return When.at(day.atTime(17, 0), VIENNA, HOUR);
    }

    private static WorkingGroup repeating(Series series, Session... sessions) {
        return holding(sessions).toBuilder().series(List.of(series)).build();
    }

    /**
     * {@return a group and a track with people who lead them, and a way to join the group, which a session has without
     * a way to register of its own}
     */
    public static WorkingGroup peopleWhoLead() {
        return holding(Session.builder("budgets", AFTERNOON)
                        .title("Budgets – تقدير الميزانية")
                        .trackIds(List.of("campus"))
                        .guests(List.of(Guest.person("Tomás Reis").withRole(Guest.Role.SPEAKER)))
                        .build())
                .toBuilder()
                .person(Guest.person("Joana Vidál")
                        .withRole(Guest.Role.LEAD)
                        .withJobTitle("Leiterin — cheffe de projet")
                        .withEmail(new EmailAddress("joana@rivers.example")))
                .registration(Registration.ticket(uri("https://rivers.example/join")))
                .tracks(List.of(
                        CITIES, CAMPUS.withPeople(Guest.person("Łucja Żak").withRole(Guest.Role.CHAIR))))
                .build();
    }

    /** {@return a track with an audience, a page and a chat, which its session has without links of its own} */
    public static WorkingGroup linksOfATrack() {
        return holding(Session.builder("budgets", AFTERNOON)
                        .title("Budgets – تقدير الميزانية")
                        .trackIds(List.of("campus"))
                        .build())
                .toBuilder()
                .tracks(List.of(
                        CITIES,
                        CAMPUS.withAudience("Lehrende und *étudiants* — 学生")
                                .withLinks(
                                        Link.page(uri("https://rivers.example/campus"), "Câmpus – 校园"),
                                        Link.of(Link.Kind.CHAT, uri("https://chat.example/campus"), "Raum – 部屋"))
                                .withRegistrations(Registration.mailingList(uri("https://lists.example/campus")))))
                .build();
    }

    /** {@return a session that will not be recorded} */
    public static WorkingGroup notRecorded() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .policies(List.of(ConductPolicy.NOT_RECORDED))
                .build());
    }

    /** {@return a group with a policy that has a version} */
    public static WorkingGroup policyWithVersion() {
        return holding(Session.builder("budgets", AFTERNOON)
                        .title("Budgets – تقدير الميزانية")
                        .build())
                .toBuilder()
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT.withVersion("2.1 (français)")))
                .build();
    }

    /**
     * {@return a session under the Chatham House Rule with notes that name the speakers; the public view removes the
     * names}
     */
    public static WorkingGroup notesUnderChathamHouseRule() {
        return holding(Session.builder("budgets", AFTERNOON)
                        .title("Budgets – تقدير الميزانية")
                        .guests(List.of(Guest.person("Joana Vidál")))
                        .links(List.of(Link.of(
                                        Link.Kind.NOTES,
                                        uri("https://notes.example/1"),
                                        "What was said – ce qui fut dit 𝄞")
                                .withSpeakers("Joana Vidál")))
                        .build())
                .toBuilder()
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .build();
    }

    /**
     * {@return a session with a correct start and an announced line of times that has a mistake} Validation warns that
     * EDT is not in force.
     */
    public static WorkingGroup timesAsAnnounced() {
        When noon = When.at(LocalDateTime.of(2021, 11, 18, 12, 0), ZoneId.of("America/New_York"));
        return holding(Session.builder("metrics", noon)
                .title("Metrics – Größen")
                .announced(new AnnouncedTimes("9am PT · 12pm EDT · 6pm CET"))
                .build());
    }

    /** {@return a group that meets on a platform that is not open source, with the reason} */
    public static WorkingGroup proprietaryPlatform() {
        return holding().toBuilder()
                .venue(Venue.online(Platform.proprietary("Zoom – 視訊會議", "It works best for us — החלטה.")))
                .build();
    }

    /** {@return a session with a policy of its own, beside the Chatham House Rule of the group} */
    public static WorkingGroup policyInAddition() {
        return withOwnPolicy(ConductPolicy.Inheritance.ADDS);
    }

    /** {@return a session on the record: its policy replaces the Chatham House Rule of the group} */
    public static WorkingGroup policyInstead() {
        return withOwnPolicy(ConductPolicy.Inheritance.REPLACES);
    }

    private static WorkingGroup withOwnPolicy(ConductPolicy.Inheritance inheritance) {
        ConductPolicy own = ConductPolicy.of("press", "On the record – 記者会見", uri("https://rivers.example/press"))
                .withStances(ConductPolicy.Stance.ALLOWS, ConductPolicy.Stance.ALLOWS);
        return holding(Session.builder("budgets", AFTERNOON)
                        .title("Budgets – تقدير الميزانية")
                        .policies(List.of(own))
                        .policyInheritance(inheritance)
                        .build())
                .toBuilder()
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .build();
    }

    /** {@return a session that takes place online; the software and the link are not known yet} */
    public static WorkingGroup onlineSomewhere() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .venue(Venue.online(VirtualLocation.unspecified()))
                .build());
    }

    /** {@return an online session with a public meeting id, and a passcode that the public view removes} */
    public static WorkingGroup meetingIdAndPasscode() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .venue(Venue.online(VirtualLocation.of(Platform.of("Zoom – 視訊會議"))
                        .withMeetingId("945 3120 8875")
                        .withPasscode(new Passcode("Größe-77"))))
                .build());
    }

    /** {@return an online session with a chat for its participants} */
    public static WorkingGroup chatOfAMeeting() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .venue(Venue.online(VirtualLocation.of(
                                Platform.openSource("Jitsi Meet Österreich"),
                                JoinLink.publicLink(uri("https://meet.example/budgets")))
                        .withChat(uri("https://chat.example/budgets"))))
                .build());
    }

    /** {@return a session in a room of a building, with a page of directions} */
    public static WorkingGroup roomWithDirections() {
        return holding(Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .venue(Venue.inPerson(Place.of("Rathaus – Mestna hiša", PostalAddress.city("Graz – Gradec", "AT"))
                        .withRoom("Zimmer 12, 2. Stock – 二階")
                        .withUrl(uri("https://graz.example/anfahrt"))))
                .build());
    }

    private static WorkingGroup holding(Session... sessions) {
        return WorkingGroup.builder("rivers", "rivers.example", "River Cities – Villes du Rhône")
                .tracks(List.of(CITIES, CAMPUS))
                .sessions(List.of(sessions))
                .build();
    }

    private static Session announced(String times) {
        return Session.builder("budgets", AFTERNOON)
                .title("Budgets – تقدير الميزانية")
                .announced(new AnnouncedTimes(times))
                .revision(FIRST)
                .build();
    }

    private static URI uri(String text) {
        return URI.create(text);
    }
}
