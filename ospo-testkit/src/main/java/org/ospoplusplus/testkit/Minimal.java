package org.ospoplusplus.testkit;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.PublicView;
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
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.Severity;

/**
 * Every record with only the required components: optional values are absent, lists are empty, and no value is secret.
 * All records are valid without warnings. Use them to verify that your code does not depend on optional values.
 *
 * @since 0.1.0
 */
public final class Minimal {

    private Minimal() {}

    /** {@return one value of every record} */
    public static List<Record> all() {
        return List.of(
                workingGroup(),
                track(),
                series(),
                exceptDate(),
                acknowledgment(),
                session(),
                occurrenceId(),
                agendaItem(),
                guest(),
                role(),
                emailAddress(),
                organization(),
                venue(),
                place(),
                postalAddress(),
                geoCoordinates(),
                virtualLocation(),
                platform(),
                joinLink(),
                passcode(),
                dialIn(),
                registration(),
                price(),
                deadline(),
                conductPolicy(),
                contact(),
                ospoType(),
                link(),
                linkKind(),
                image(),
                relatedEvent(),
                revision(),
                aliases(),
                clash(),
                publicView(),
                removal(),
                exposure(),
                announcedTimes(),
                timesCheck(),
                finding(),
                cadence(),
                cadenceRule(),
                weekday(),
                usualTime(),
                occurrence(),
                timed(),
                days(),
                inMonth(),
                inYear());
    }

    /** {@return a working group without tracks, series and sessions} */
    public static WorkingGroup workingGroup() {
        return WorkingGroup.builder("lighthouses", "lighthouses.example", "Leuchttürme")
                .build();
    }

    /** {@return a track with a name and nothing else} */
    public static Track track() {
        return Track.of("keepers", "Gardiens d’Ouessant");
    }

    /** {@return a series that has an id and nothing else} */
    public static Series series() {
        return Series.builder("lamp-inspections").build();
    }

    /** {@return an acknowledgment of all warnings with a code} */
    public static Acknowledgment acknowledgment() {
        return Acknowledgment.ofAll("clash", "Zwei Räume – 二つの部屋");
    }

    /** {@return a day without a meeting and without a reason} */
    public static ExceptDate exceptDate() {
        return ExceptDate.of(LocalDate.of(2024, 5, 23));
    }

    /** {@return an occurrence of {@link #series()}} */
    public static OccurrenceId occurrenceId() {
        return new OccurrenceId("lamp-inspections", LocalDate.of(2024, 5, 16));
    }

    /** {@return a tentative session without a title, of which only the year is known} */
    public static Session session() {
        return Session.builder("first-meeting", inYear()).build();
    }

    /** {@return a part of a session with a title and nothing else} */
    public static AgendaItem agendaItem() {
        return AgendaItem.of("Wëllkomm");
    }

    /** {@return a guest who has not been named yet, without a particular role} */
    public static Guest guest() {
        return Guest.toBeAnnounced(Guest.Role.GUEST);
    }

    /** {@return the role of a guest who takes part, without a particular role} */
    public static Guest.Role role() {
        return Guest.Role.GUEST;
    }

    /** {@return an e-mail address} */
    public static EmailAddress emailAddress() {
        return new EmailAddress("keeper@lighthouses.example");
    }

    /** {@return an organization without a home page} */
    public static Organization organization() {
        return Organization.of("Phares & Balises – Bretagne");
    }

    /** {@return an online venue} */
    public static Venue venue() {
        return Venue.online(virtualLocation());
    }

    /** {@return a place that has a name and nothing else} */
    public static Place place() {
        return Place.named("At the môle");
    }

    /** {@return an address of which only the city is known} */
    public static PostalAddress postalAddress() {
        return new PostalAddress(
                Optional.empty(),
                Optional.of("Enez Eusa – Île d’Ouessant"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return the point at which the equator and the prime meridian meet} */
    public static GeoCoordinates geoCoordinates() {
        return new GeoCoordinates(0, 0);
    }

    /** {@return an online meeting of which nothing else is known} */
    public static VirtualLocation virtualLocation() {
        return VirtualLocation.unspecified();
    }

    /** {@return a platform; whether it is open source is not known} */
    public static Platform platform() {
        return Platform.of("Jitsi Meet ☎");
    }

    /** {@return a public join link} */
    public static JoinLink joinLink() {
        return JoinLink.publicLink(URI.create("https://meet.lighthouses.example/"));
    }

    /** {@return a passcode} */
    public static Passcode passcode() {
        return new Passcode("Île-29");
    }

    /** {@return a public telephone number without an access code} */
    public static DialIn dialIn() {
        return new DialIn("+353 20 910 0123", Optional.empty(), false);
    }

    /** {@return the statement that no registration is needed} */
    public static Registration registration() {
        return Registration.notNeeded();
    }

    /** {@return the price of a place that is free} */
    public static Price price() {
        return Price.FREE;
    }

    /** {@return a deadline without a time of day} */
    public static Deadline deadline() {
        return Deadline.on(LocalDate.of(2025, 8, 1));
    }

    /** {@return a policy without a link that mentions neither attribution nor recording} */
    public static ConductPolicy conductPolicy() {
        return new ConductPolicy(
                "lamp-rules",
                "Règles de la lampe",
                Optional.empty(),
                Optional.empty(),
                ConductPolicy.Stance.SILENT,
                ConductPolicy.Stance.SILENT,
                Optional.empty());
    }

    /** {@return a contact without a name} */
    public static Contact contact() {
        return Contact.of(URI.create("mailto:hello@lighthouses.example"));
    }

    /** {@return a kind of office without a description} */
    public static OspoType ospoType() {
        return OspoType.of("lighthouse-board", "燈台局");
    }

    /** {@return the kind of a link to a page} */
    public static Link.Kind linkKind() {
        return Link.Kind.PAGE;
    }

    /** {@return an image without an alternative text, which causes a warning} */
    public static Image image() {
        return new Image(URI.create("https://lighthouses.example/tower.png"), Optional.empty());
    }

    /** {@return a link to a page, without a title} */
    public static Link link() {
        return new Link(
                URI.create("https://lighthouses.example/"),
                Link.Kind.PAGE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** {@return an event of which the session is part, without dates and page} */
    public static RelatedEvent relatedEvent() {
        return new RelatedEvent(RelatedEvent.Relation.PART_OF, "Lighthouse Day 🗼", Optional.empty(), Optional.empty());
    }

    /** {@return the first revision, at an unknown time} */
    public static Revision revision() {
        return Revision.INITIAL;
    }

    /** {@return no former id and no other name} */
    public static Aliases aliases() {
        return Aliases.NONE;
    }

    /** {@return two sessions at the same time} */
    public static WorkingGroup.Clash clash() {
        return new WorkingGroup.Clash(
                Session.builder("north", timed()).build(),
                Session.builder("south", timed()).build());
    }

    /** {@return the public view of {@link #workingGroup()}, which is complete} */
    public static PublicView publicView() {
        return PublicView.of(workingGroup());
    }

    /** {@return the removal of a withdrawn session} */
    public static PublicView.Removal removal() {
        return new PublicView.Removal("/sessions/0", PublicView.Reason.WITHDRAWN_SESSION);
    }

    /** {@return an exposure: a title that repeats a secret link} */
    public static PublicView.Exposure exposure() {
        return new PublicView.Exposure(
                "/sessions/0/title", PublicView.Reason.SECRET_JOIN_LINK, Severity.ERROR, "/venue/online/join");
    }

    /** {@return a line with a single time} */
    public static AnnouncedTimes announcedTimes() {
        return new AnnouncedTimes("9\u00A0am UTC");
    }

    /** {@return the check of {@link #announcedTimes()}, without findings} */
    public static TimesCheck timesCheck() {
        return new TimesCheck(
                LocalDate.of(2024, 5, 16),
                TimesCheck.Verdict.AGREES,
                Optional.of(Instant.parse("2024-05-16T09:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** {@return a finding about a time in an unknown zone} */
    public static TimesCheck.Finding finding() {
        return new TimesCheck.Finding("9\u00A0am", TimesCheck.Code.UNKNOWN_ZONE, "no zone is named — 9\u00A0am");
    }

    /** {@return a cadence in words, without a rule} */
    public static Cadence cadence() {
        return Cadence.usually("de temps à autre", null);
    }

    /** {@return a rule without days} */
    public static CadenceRule cadenceRule() {
        return new CadenceRule(CadenceRule.Frequency.MONTHLY, 1, List.of(), Optional.empty());
    }

    /** {@return a weekday of a weekly rule} */
    public static CadenceRule.Weekday weekday() {
        return new CadenceRule.Weekday(DayOfWeek.MONDAY, Optional.empty());
    }

    /** {@return a usual time of day without a duration} */
    public static UsualTime usualTime() {
        return UsualTime.of(LocalTime.MIDNIGHT, ZoneId.of("UTC"));
    }

    /** {@return a meeting of {@link #series()}, which takes the whole day, because the series has no time} */
    public static Occurrence occurrence() {
        return new Occurrence(series(), LocalDate.of(2024, 5, 16));
    }

    /** {@return a start without an end} */
    public static When.Timed timed() {
        return When.at(LocalDateTime.of(2024, 5, 16, 9, 0), ZoneId.of("UTC"));
    }

    /** {@return a single day} */
    public static When.Days days() {
        return When.on(LocalDate.of(2024, 5, 16));
    }

    /** {@return a month} */
    public static When.InMonth inMonth() {
        return When.in(YearMonth.of(2024, 5));
    }

    /** {@return a year} */
    public static When.InYear inYear() {
        return When.in(Year.of(2024));
    }
}
