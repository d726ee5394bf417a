package org.ospoplusplus.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.When;

/**
 * A real page: the page of the OSPO++ Working Group in November 2021. Names, titles, links and dates are as published,
 * with their mistakes. Validation therefore warns about the line of times of 18 November.
 *
 * @since 0.1.0
 */
public final class SourcePage {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final VirtualLocation ZOOM = VirtualLocation.of(Platform.proprietary(
            "Zoom",
            "The group would rather use an open source platform, but finds that this one serves its needs best."));

    private static final Track GOVERNMENTS =
            Track.of("governments", "Governments & Agencies").withAliases(Aliases.ofNames("Cities and Governments"));

    private static final Track UNIVERSITIES = Track.of("universities", "Universities & Academia")
            .withAliases(Aliases.ofNames("Universities and Academia"));

    /** Words only: "usually" and "twice monthly" name no days. */
    private static final Series REGULAR_MEETINGS = Series.builder("regular-meetings")
            .cadence(Cadence.usually("twice monthly on Thursdays (usually)", null))
            .build();

    private SourcePage() {}

    /** {@return the working group of the page, equal to the content of {@code examples/ospoplusplus.json}} */
    public static WorkingGroup workingGroup() {
        return WorkingGroup.builder("ospoplusplus", "ospoplusplus.org", "OSPO++ Working Group")
                .summary("Open source program offices of universities, governments and NGOs compare notes")
                .description("""
                        The heart of OSPO++: a regular meeting at which people say how they build open source program \
                        offices (OSPOs), start initiatives together, get to know others who practise open source, and \
                        help each other along.

                        More than 500 hours of the past two years have gone into OSPOs and into ways for institutions \
                        to take up open source. Each meeting is either for universities and academia or for cities and \
                        governments.""")
                .audience(
                        "People who run an OSPO, people inside an organization who want to start one there, and anyone"
                                + " else who would like to join the conversation.")
                .language("en")
                .modified(Instant.parse("2026-11-24T00:00:00Z"))
                .venue(Venue.online(ZOOM))
                .policies(List.of(
                        ConductPolicy.CHATHAM_HOUSE_RULE.withUrl(
                                URI.create("https://en.wikipedia.org/wiki/Chatham_House_Rule")),
                        ConductPolicy.CONTRIBUTOR_COVENANT))
                .displayZones(List.of(ZoneId.of("America/Los_Angeles"), NEW_YORK, PARIS))
                .ospoTypes(OspoType.KNOWN)
                .contacts(List.of(Contact.of(URI.create("mailto:info@mosslabs.io"))))
                .tracks(List.of(GOVERNMENTS, UNIVERSITIES))
                .series(List.of(REGULAR_MEETINGS))
                .sessions(List.of(whenInstitutionsCooperate(), measuringOspos()))
                .build();
    }

    private static Session whenInstitutionsCooperate() {
        return Session.builder(
                        "when-institutions-cooperate",
                        When.at(LocalDateTime.of(2021, 11, 8, 15, 0), PARIS, Duration.ofHours(2)))
                .title("When Institutions Cooperate")
                .format("2 hour special")
                .description("""
                        Three institutions, two of which have an OSPO, and the policy goals that they share. Politicians, \
                        academics and community leaders tell what cooperation between institutions looks like to them, \
                        around a case in which open source and policy really met.

                        The workshop is held live from Paris, as a part of the Paris Open Source Global Forum, which \
                        people attend in person, and at the start of the Paris Open Source Experience.""")
                .announced(new AnnouncedTimes("9am ET, 3pm CET"))
                .status(Session.Status.CONFIRMED)
                .trackIds(List.of(GOVERNMENTS.id()))
                .partners(List.of(
                        Organization.of(
                                "St. Francis Neighborhood Center - West Baltimore",
                                URI.create("https://www.stfranciscenter.org/")),
                        Organization.of("City of Paris France", URI.create("https://opensource.paris.fr/ossparis/")),
                        Organization.of(
                                "Johns Hopkins University",
                                URI.create("https://drcc.library.jhu.edu/open-source-programs-office/"))))
                .agenda(List.of(
                        AgendaItem.of("Keynotes by leading politicians"),
                        AgendaItem.of("Short briefings on OSPOs from around the world, by OSPOs"),
                        AgendaItem.of("Panel with members of the neighborhood community"),
                        AgendaItem.of("Panel with members of the developer community"),
                        AgendaItem.of("Demos")))
                .venue(Venue.hybrid(Place.city("Paris", "FR"), ZOOM))
                .registrations(List.of(Registration.ticket(URI.create("https://www.eventbrite.com/e/"
                        + "ospo-when-institutions-cooperate-2-hour-special-live-from-paris-tickets-198312426807"))))
                .relatedEvents(List.of(
                        RelatedEvent.partOf("Paris Open Source Global Forum", When.on(LocalDate.of(2021, 11, 8))),
                        RelatedEvent.beside(
                                "Paris Open Source Experience",
                                When.between(LocalDate.of(2021, 11, 9), LocalDate.of(2021, 11, 10)))))
                .build();
    }

    private static Session measuringOspos() {
        return Session.builder("measuring-ospos", When.at(LocalDateTime.of(2021, 11, 18, 12, 0), NEW_YORK))
                .title("Measuring OSPOs, Measuring Open Source, Measuring Impact - Theory to Practice")
                .announced(new AnnouncedTimes("9am PT, 12pm EDT, 6pm CET"))
                .status(Session.Status.CONFIRMED)
                .trackIds(List.of(UNIVERSITIES.id()))
                .guests(List.of(
                        guest(
                                "Matt Germanprez",
                                "Univeristy of Omaha",
                                "https://www.unomaha.edu/college-of-information-science-and-technology/about/"
                                        + "faculty-staff/matt-germonprez.php"),
                        guest("Dawn Foster", "VMWare", "https://www.linkedin.com/in/dawnfoster/"),
                        guest("Georg Link", "Bitergia", "https://www.linkedin.com/in/georglink/"),
                        guest("Sean Gobbins", "University of Missouri-Columbia", "https://www.seangoggins.net/"),
                        guest(
                                "Stephen Jacobs",
                                "Rochester Institute of Technology",
                                "https://www.linkedin.com/in/itprofjacobs/"),
                        guest("Emi Simpson", "Rochester Institute of Technology", "https://opensource.ieee.org/emi")))
                .registrations(List.of(Registration.ticket(
                        URI.create("https://www.eventbrite.com/e/ospo-measuring-ospos-measuring-open-source-"
                                + "measuring-impact-tickets-198628462077"))))
                .build();
    }

    private static Guest guest(String name, String affiliation, String url) {
        return Guest.person(name).withAffiliations(Organization.of(affiliation)).withUrl(URI.create(url));
    }
}
