package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.property.Summary;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ospoplusplus.ical.internal.text.SafeCharacters;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/** Writes random texts in all text properties, and verifies with biweekly that they are unchanged. */
class ArbitraryTextTest {

    private static final URI PAGE = URI.create("https://seiten.example/é");

    @Provide
    Arbitrary<String> lines() {
        return texts(false);
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return texts(true);
    }

    private static Arbitrary<String> texts(boolean severalLines) {
        Arbitrary<String> fragments = Arbitraries.of(
                "\\",
                "\\n",
                "\\,",
                "\\;",
                ",",
                ";",
                ":",
                "\"",
                "'",
                "^",
                "^n",
                "^'",
                "^^",
                "=",
                " ",
                "\t",
                "%0A",
                "\n",
                "\n\n",
                "e\u0301",
                "\u0928\u092e\u0938\u094d\u0924\u0947",
                "\u4f60\u597d",
                "\u05e9\u05dc\u05d5\u05dd",
                "\u0645\u0631",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD83C\uDDEB\uD83C\uDDF7",
                "\u00DF\u0130",
                "\uFEFF",
                "\u00A0",
                "BEGIN:VEVENT",
                "\u00E9".repeat(40),
                "x".repeat(74));
        return Arbitraries.oneOf(fragments, Arbitraries.strings().all().ofMaxLength(8))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> permitted(String.join("", parts), severalLines));
    }

    /**
     * {@return a text that the model accepts: no control characters or overrides, at least one letter, usually one
     * line}
     */
    private static String permitted(String text, boolean severalLines) {
        StringBuilder permitted = new StringBuilder("\u00C9");
        text.codePoints()
                .filter(c -> c == '\n' ? severalLines : SafeCharacters.safe(c) == c)
                .forEach(permitted::appendCodePoint);
        return permitted.append("\uD83C\uDF0A").toString();
    }

    @Property(tries = 500)
    void arrivesUnchanged(@ForAll("lines") String text, @ForAll("paragraphs") String several) {
        assertArrives(text, several);
    }

    /** All characters of the first plane, and every 97th character of the other planes. */
    @Example
    void preservesEveryPermittedCharacter() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 97) {
            // A backtick would end the code span that contains the text.
            if (c != '`') {
                all.appendCodePoint(c);
            }
            if (all.length() > 20_000) {
                assertArrives(permitted(all.toString(), false), permitted(all.toString(), true));
                all.setLength(0);
            }
        }
        assertArrives(permitted(all.toString(), false), permitted(all.toString(), true));
    }

    private static void assertArrives(String text, String several) {
        ICalendar calendar =
                Biweekly.parse(Samples.WRITER.write(group(text, several))).first();

        assertThat(calendar.getNames().get(0).getValue()).isEqualTo(text);
        assertThat(calendar.getDescriptions().get(0).getValue()).isEqualTo(several);
        assertThat(raw(calendar, "X-WR-CALNAME")).containsExactly(text);
        assertThat(raw(calendar, "X-OSPO-TRACK")).containsExactly(text);

        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(text);
        assertThat(event.getLocation().getValue())
                .isEqualTo(String.join(", ", text, text, text + " " + text, text, text));
        assertThat(event.getCategories().get(0).getValues()).containsExactly(text, "Büro " + text);
        assertThat(event.getContacts().get(0).getValue()).isEqualTo(text + " <kontakt@g.example>");
        assertThat(raw(event, "STYLED-DESCRIPTION")).containsExactly("`" + text + "`");
        assertThat(event.getDescription().getValue())
                .contains("With: " + text + " (" + text + ")")
                .contains("- " + text)
                .contains("By invitation only (" + several + ")")
                .contains("Page: " + "https://seiten.example/2 (" + text + ")");
        for (String name : List.of(
                "X-OSPO-FORMAT",
                "X-OSPO-OTHER-ID",
                "X-OSPO-OTHER-NAME",
                "X-OSPO-AGENDA",
                "X-OSPO-PLATFORM",
                "X-OSPO-ANNOUNCED",
                "X-OSPO-RELATED-EVENT",
                "X-OSPO-POLICY")) {
            assertThat(raw(event, name)).as(name).containsExactly(text);
        }
        assertThat(parameters(event, "X-OSPO-REGISTRATION", "X-OSPO-NOTE")).containsExactly(several);
        assertThat(parameters(event, "X-OSPO-PLATFORM", "X-OSPO-RATIONALE")).containsExactly(several);
        assertThat(parameters(event, "X-OSPO-POLICY", "X-OSPO-VERSION")).containsExactly(text);
        assertThat(parameters(event, "X-OSPO-POLICY", "X-OSPO-REPORT-TO-NAME")).containsExactly(text);
        assertThat(parameters(event, "LINK", "LABEL")).containsExactly("Pagina", text);
        assertThat(parameters(event, "CONCEPT", "LABEL")).containsExactly("Büro " + text);
        assertThat(parameters(event, "CONCEPT", "X-OSPO-DESCRIPTION")).containsExactly(several);

        ICalComponent guest = event.getExperimentalComponents("PARTICIPANT").get(0);
        assertThat(guest.getProperty(Summary.class).getValue()).isEqualTo(text);
        assertThat(raw(guest, "X-OSPO-AFFILIATION")).containsExactly(text);
        ICalComponent place = event.getExperimentalComponents("VLOCATION").get(0);
        assertThat(raw(place, "X-OSPO-STREET")).containsExactly(text);
    }

    /** {@return the values of properties that biweekly does not know, decoded as text by biweekly} */
    private static List<String> raw(ICalComponent component, String name) {
        return component.getExperimentalProperties(name).stream()
                .map(RawProperty::getValue)
                .map(VObjectPropertyValues::unescape)
                .toList();
    }

    private static List<String> parameters(ICalComponent component, String name, String parameter) {
        List<String> values = new ArrayList<>();
        for (ICalProperty property : component.getExperimentalProperties(name)) {
            Optional.ofNullable(property.getParameters().first(parameter)).ifPresent(values::add);
        }
        return values;
    }

    private static WorkingGroup group(String text, String several) {
        Optional<String> some = Optional.of(text);
        Place place = Place.of(text, new PostalAddress(some, some, some, some, some));
        Platform platform = new Platform(text, Optional.empty(), Optional.of(several));
        Session session = Session.builder("s", When.on(LocalDate.of(2027, 5, 5)))
                .title(text)
                .format(text)
                // A code span keeps its text unchanged. Other tests are about the rest of Markdown.
                .description("`" + text + "`")
                .announced(new AnnouncedTimes(text))
                .trackIds(List.of("t"))
                .guests(List.of(Guest.person(text).withAffiliations(Organization.of(text, PAGE))))
                .agenda(List.of(AgendaItem.of(text)))
                .venue(Venue.hybrid(place, VirtualLocation.of(platform)))
                .registrations(List.of(Registration.invitationOnly().withNote(several)))
                .policies(List.of(new ConductPolicy(
                        "p",
                        text,
                        some,
                        Optional.empty(),
                        ConductPolicy.Stance.SILENT,
                        ConductPolicy.Stance.SILENT,
                        Optional.of(new Contact(some, URI.create("mailto:kontakt@g.example"))))))
                .ospoTypes(List.of(OspoType.of("o", "Büro " + text).withDescription(several)))
                .links(List.of(Link.page(PAGE, "Pagina"), Link.page(URI.create("https://seiten.example/2"), text)))
                .relatedEvents(List.of(RelatedEvent.partOf(text, When.on(LocalDate.of(2027, 5, 5)))))
                .aliases(new Aliases(List.of(text), List.of(text)))
                .build();
        return WorkingGroup.builder("g", "g.example", text)
                .modified(Instant.EPOCH)
                .summary(several)
                .contacts(List.of(new Contact(some, URI.create("mailto:kontakt@g.example"))))
                .tracks(List.of(Track.of("t", text)))
                .sessions(List.of(session))
                .build();
    }
}
