package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
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
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;

/** Writes records with hostile texts, and verifies that the properties and parameters of the calendar stay the same. */
class HostileTextTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 11, 8);
    private static final LocalDate EXCLUDED = LocalDate.of(2021, 11, 12);

    private static final List<String> HARMLESS = structure("harmless", URI.create("https://harmless.example/"));

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> fragments = Arbitraries.of(
                "\r\nATTENDEE:mailto:x@example.org",
                "\nATTENDEE:mailto:x@example.org",
                "\rATTENDEE:mailto:x@example.org",
                "\r\n ",
                "\u2028BEGIN:VALARM",
                "\u0085END:VEVENT",
                "\"",
                "\";X-EVIL=\"1",
                ":",
                ";",
                ",",
                "\\",
                "\\n",
                "\\;",
                "^",
                "^n",
                "^'",
                "\u0000",
                "\u000B",
                "\u001B[31m",
                "\u007F",
                "\u202Egpj",
                "\u2066",
                "\uD800",
                "\uDC00",
                "\uFFFE",
                "\uFEFF",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "e\u0301",
                "\t",
                " ",
                "x".repeat(74),
                "\u00E9".repeat(40));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(30);
        return Arbitraries.oneOf(fragments, any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 10_000)
    @Tag("slow")
    void muchAddsNothing(@ForAll("hostile") String text) {
        addsNothing(text);
    }

    @Property(tries = 250)
    void addsNothing(@ForAll("hostile") String text) {
        assertThat(structure(text, link(text))).isEqualTo(HARMLESS);
    }

    @Example
    void showsWhereItWas() {
        Session session = Samples.timed().toBuilder()
                .title("a\r\nATTENDEE:mailto:x@example.org\u202Eb\uD800")
                .build();

        assertThat(Samples.WRITER.write(Samples.GROUP, session).replace("\r\n ", ""))
                .contains(":a\uFFFD\\nATTENDEE:mailto:x@example.org\uFFFDb\uFFFD\r\n");
    }

    /** {@return a link with the text, partly unchanged and partly percent-encoded} */
    private static URI link(String text) {
        try {
            return new URI("https", "hostile.example", "/" + text, text);
        } catch (URISyntaxException e) {
            return URI.create("https://hostile.example/");
        }
    }

    private static List<String> structure(String text, URI link) {
        WorkingGroup group = group(text, link);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Samples.WRITER
                    .withSource(link)
                    .withMethod(CalendarWriter.Method.PUBLISH)
                    .write(group, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RawLines.structure(out.toByteArray());
    }

    private static WorkingGroup group(String text, URI link) {
        return WorkingGroup.builder(text, text, text)
                .summary(text)
                .language(text)
                .description(text)
                .contacts(List.of(
                        new Contact(Optional.of(text), link),
                        new Contact(Optional.of(text), URI.create("mailto:info@hostile.example"))))
                .links(List.of(link(text, link)))
                .tracks(List.of(Track.of(text, text).withDescription(text)))
                .series(List.of(series(text, link)))
                .venue(venue(text, link))
                .policies(List.of(policy(text, Optional.of(link))))
                .sessions(List.of(session(text, link), inheriting(text)))
                .build();
    }

    /** The first session replaces an occurrence. The other one names an excluded day. */
    private static Series series(String text, URI link) {
        return Series.builder(text)
                .title(text)
                .description(text)
                .trackIds(List.of(text))
                .cadence(Cadence.firmly(text, CadenceRule.weekly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .time(UsualTime.of(LocalTime.NOON, Samples.PARIS))
                .first(MONDAY)
                .except(List.of(ExceptDate.of(EXCLUDED, text)))
                .also(List.of(MONDAY.plusDays(1)))
                .announced(new AnnouncedTimes(text))
                .guests(List.of(Guest.person(text).withUrl(link)))
                .venue(venue(text, link))
                .policies(List.of(policy(text, Optional.of(link))))
                .registrations(List.of(Registration.notNeeded().withNote(text)))
                .links(List.of(link(text, link)))
                .contacts(List.of(
                        new Contact(Optional.of(text), link),
                        new Contact(Optional.of(text), URI.create("mailto:info@hostile.example"))))
                .language(text)
                .topics(List.of(text, text))
                .audience(text)
                .aliases(new Aliases(List.of(text), List.of(text)))
                .build();
    }

    private static Session inheriting(String text) {
        return Session.builder(text, Samples.timed().when())
                .occurrence(new OccurrenceId(text, EXCLUDED))
                .build();
    }

    private static Session session(String text, URI link) {
        Guest guest = Guest.person(text)
                .withUrl(link)
                .withEmail(new EmailAddress(text))
                .withAffiliations(Organization.of(text, link));
        return Session.builder(text, Samples.timed().when())
                .title(text)
                .format(text)
                .description(text)
                .occurrence(new OccurrenceId(text, MONDAY))
                .announced(new AnnouncedTimes(text))
                .earlierDates(List.of(Samples.timedOpenEnd().when()))
                .trackIds(List.of(text))
                .guests(List.of(guest))
                .partners(List.of(Organization.of(text, link)))
                .agenda(List.of(AgendaItem.of(text).withGuests(guest).withVenue(venue(text, link))))
                .venue(venue(text, link))
                .registrations(List.of(
                        Registration.ticket(link).withNote(text),
                        Registration.notNeeded().withNote(text)))
                .policies(List.of(policy(text, Optional.of(link)), policy(text, Optional.empty())))
                .ospoTypes(List.of(OspoType.of(text, text).withDescription(text)))
                .links(List.of(link(text, link)))
                .relatedEvents(
                        List.of(RelatedEvent.partOf(text, Samples.days().when()).withUrl(link)))
                .language(text)
                .aliases(new Aliases(List.of(text), List.of(text)))
                .build();
    }

    private static Link link(String text, URI link) {
        return Link.page(link, text).withSpeakers(text, text);
    }

    private static ConductPolicy policy(String text, Optional<URI> link) {
        return new ConductPolicy(
                text,
                text,
                Optional.of(text),
                link,
                ConductPolicy.Stance.FORBIDS,
                ConductPolicy.Stance.ALLOWS,
                Optional.of(new Contact(Optional.of(text), URI.create("mailto:a@b.example"))));
    }

    private static Venue venue(String text, URI link) {
        Optional<String> some = Optional.of(text);
        return Venue.hybrid(
                Place.of(text, new PostalAddress(some, some, some, some, some)),
                new VirtualLocation(
                        Optional.of(new Platform(text, Optional.of(true), some)),
                        Optional.of(JoinLink.publicLink(link)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new DialIn("x" + text, some, false)),
                        Optional.empty()));
    }
}
