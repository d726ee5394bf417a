package org.ospoplusplus.ical.ical4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Participant;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.internal.mapping.WhenText;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TextParameter;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;

/** Reads events of other programs, and compares the values and the warnings property by property. */
class ForeignEventTest {

    private static final WorkingGroup GROUP = WorkingGroup.builder("g", "g.example", "Group")
            .tracks(List.of(Track.of("uni", "Universities, all")))
            .ospoTypes(List.of(OspoType.of("library", "Libraries")))
            .build();

    private static final String IGNORED = "the model cannot hold it; it is left out here and everywhere else [ignored]";

    private static final String UNKNOWN_CLASS =
            "the access class is unknown; the session is treated as private [value]";

    private final List<CalendarWarning> warnings = new ArrayList<>();

    /** The columns are the properties, the expected time and the expected warnings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            DTSTART:20211108T150000Z                                          | 2021-11-08T15:00:00[UTC]         |
            DTSTART;TZID=Europe/Paris:20211108T150000                         | 2021-11-08T15:00:00[Europe/Paris] |
            DTSTART;VALUE=DATE:20211108                                       | 2021-11-08                       |
            DTSTART:20211108                                                  | 2021-11-08                       | line 1: DTSTART: has a day without VALUE=DATE; it is read as a day [missing]
            DTSTART;VALUE=DATE:20211108T150000Z                               | 2021-11-08T15:00:00[UTC]         | line 1: DTSTART: has a time, but VALUE=DATE; it is read as a time [conflict]
            DTSTART;TZID=Europe/Paris:20211108T150000Z                        | 2021-11-08T15:00:00[UTC]         | line 1: DTSTART: has a value in UTC and a TZID; it is read as UTC [conflict]
            DTSTART:20211231T235960Z                                          | 2021-12-31T23:59:59[UTC]         |
            DTSTART:20211108T150000Z DTEND:20211108T170000Z                   | 2021-11-08T15:00:00[UTC]/PT2H    |
            DTSTART;TZID=Europe/Paris:20211108T150000 DTEND;TZID=America/New_York:20211108T100000 | 2021-11-08T15:00:00[Europe/Paris]/PT1H |
            DTSTART;TZID=Europe/Paris:20211030T120000 DURATION:P1D            | 2021-10-30T12:00:00[Europe/Paris]/PT25H |
            DTSTART;TZID=Europe/Paris:20211030T120000 DURATION:PT24H          | 2021-10-30T12:00:00[Europe/Paris]/PT24H |
            DTSTART:20211108T150000Z DURATION:P1DT2H3M4S                      | 2021-11-08T15:00:00[UTC]/PT26H3M4S |
            DTSTART:20211108T150000Z DTEND:20211108T140000Z                   | 2021-11-08T15:00:00[UTC]         | line 2: DTEND: is not an end after the start, of the same type as the start; it is left out [value]
            DTSTART:20211108T150000Z DTEND:20211108T150000Z                   | 2021-11-08T15:00:00[UTC]         | line 2: DTEND: is not an end after the start, of the same type as the start; it is left out [value]
            DTSTART:20211108T150000Z DTEND;VALUE=DATE:20211109                | 2021-11-08T15:00:00[UTC]         | line 2: DTEND: is not an end after the start, of the same type as the start; it is left out [value]
            DTSTART:20211108T150000Z DTEND:20210230T150000Z                   | 2021-11-08T15:00:00[UTC]         | line 2: DTEND: is not a valid date or time such as 20270304T170000Z; it is left out [value]
            DTSTART:20211108T150000Z DTEND:20230108T150000Z                   | 2021-11-08T15:00:00[UTC]         | line 2: DTEND: is not an end after the start, of the same type as the start; it is left out [value]
            DTSTART:20211108T150000Z DURATION:-PT1H                           | 2021-11-08T15:00:00[UTC]         | line 2: DURATION: is not a duration such as PT1H30M, or such as P2D if the start is a day; it is left out [value]
            DTSTART:20211108T150000Z DURATION:PT0S                            | 2021-11-08T15:00:00[UTC]         | line 2: DURATION: is not a duration such as PT1H30M, or such as P2D if the start is a day; it is left out [value]
            DTSTART:20211108T150000Z DURATION:1H                              | 2021-11-08T15:00:00[UTC]         | line 2: DURATION: is not a duration such as PT1H30M, or such as P2D if the start is a day; it is left out [value]
            DTSTART:20211108T150000Z DURATION:P99999999999999999999W          | 2021-11-08T15:00:00[UTC]         | line 2: DURATION: is not a duration such as PT1H30M, or such as P2D if the start is a day; it is left out [value]
            DTSTART:20211108T150000Z DURATION:PT1H DTEND:20211108T160000Z     | 2021-11-08T15:00:00[UTC]/PT1H    |
            DTSTART:20211108T150000Z DURATION:PT2H DTEND:20211108T160000Z     | 2021-11-08T15:00:00[UTC]/PT1H    | line 2: DURATION: contradicts DTEND, which is used [conflict]
            DTSTART;VALUE=DATE:20211108 DTEND;VALUE=DATE:20211110             | 2021-11-08/2021-11-09            |
            DTSTART;VALUE=DATE:20211108 DTEND;VALUE=DATE:20211108             | 2021-11-08                       | line 2: DTEND: is not an end after the start, of the same type as the start; it is left out [value]
            DTSTART;VALUE=DATE:20211108 DURATION:P1W                          | 2021-11-08/2021-11-14            |
            DTSTART;VALUE=DATE:20211108 DURATION:PT5H                         | 2021-11-08                       | line 2: DURATION: is not a duration such as PT1H30M, or such as P2D if the start is a day; it is left out [value]
            DTSTART:20211108T1500Z                                            | 2021-11-08T15:00:00[UTC]         | line 1: DTSTART: a time has no seconds; 0 seconds are assumed [value]
            DTSTART;TZID=Europe/Paris:20211108T1500                           | 2021-11-08T15:00:00[Europe/Paris] | line 1: DTSTART: a time has no seconds; 0 seconds are assumed [value]
            DTSTART:20211108T150000Z DTEND:20211108T1600Z                     | 2021-11-08T15:00:00[UTC]/PT1H    | line 2: DTEND: a time has no seconds; 0 seconds are assumed [value]
            DTSTART;TZID=Europe/Paris:20260329T023000                         | 2026-03-29T03:30:00[Europe/Paris] | line 1: DTSTART: is a local time that clocks skip; it is moved forward by the skipped time [value]
            DTSTART:20211108T150000Z DTSTART:20211109T150000Z                 | 2021-11-08T15:00:00[UTC]         | line 2: DTSTART: appears more than once; the first value is used [conflict]
            """)
    void when(String properties, String when, String warning) {
        Session session = read(properties.split(" ")).orElseThrow();

        assertThat(WhenText.of(session.when())).isEqualTo(when);
        assertWarnings(warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUMMARY:A                  | line 1: DTSTART: is missing; the event is left out [missing]
            DTSTART;VALUE=DATE:20260230| line 1: DTSTART: is not a valid date or time such as 20270304T170000Z; the event is left out [value]
            DTSTART:20211108T250000Z   | line 1: DTSTART: is not a valid date or time such as 20270304T170000Z; the event is left out [value]
            DTSTART:2021-11-31         | line 1: DTSTART: is not a valid date or time such as 20270304T170000Z; the event is left out [value]
            DTSTART:00001231T000000Z   | line 1: DTSTART: is not a valid date or time such as 20270304T170000Z; the event is left out [value]
            DTSTART:                   | line 1: DTSTART: is missing; the event is left out [missing]
            """)
    void noSessionWithoutAStart(String property, String warning) {
        assertThat(read(property)).isEmpty();
        assertWarnings(warning);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                row(
                        "SUMMARY;LANGUAGE=en-us:Title",
                        s -> s.title().orElseThrow() + s.language().orElseThrow(),
                        "Titleen-us"),
                row("SUMMARY:", Session::title, Optional.empty()),
                row(
                        "DESCRIPTION:  <b>as it *stands*</b>\nnext",
                        s -> s.description().orElseThrow(),
                        "as it \\*stands\\*\\\nnext"),
                row(
                        "DESCRIPTION;DERIVED=TRUE:Plain STYLED-DESCRIPTION;FMTTYPE=text/html:<p>",
                        s -> s.description().orElseThrow(),
                        "Plain"),
                row("STATUS:CONFIRMED", Session::status, Session.Status.CONFIRMED),
                row("STATUS:tentative", Session::status, Session.Status.TENTATIVE),
                row("STATUS:CANCELLED", Session::status, Session.Status.CANCELLED),
                row("X-A:", Session::status, Session.Status.CONFIRMED),
                row("X-A:b", Session::status, Session.Status.CONFIRMED, "line 3: X-A: " + IGNORED),
                row("STATUS: ", Session::status, Session.Status.CONFIRMED),
                row("STATUS: Canceled ", Session::status, Session.Status.CANCELLED),
                row(
                        "STATUS:NEEDS-ACTION",
                        Session::status,
                        Session.Status.TENTATIVE,
                        "line 3: STATUS: is not TENTATIVE, CONFIRMED or CANCELLED; it is read as TENTATIVE [value]"),
                row("SEQUENCE:3", s -> s.revision().sequence(), 3),
                row(
                        "SEQUENCE:-1",
                        s -> s.revision().sequence(),
                        0,
                        "line 3: SEQUENCE: is not a whole number from 0 to 2147483647; it is left out [value]"),
                row(
                        "CREATED:20200101T000000Z",
                        s -> s.revision().created().orElseThrow(),
                        Instant.parse("2020-01-01T00:00:00Z")),
                row(
                        "CREATED:00001231T000000Z",
                        s -> s.revision().created(),
                        Optional.empty(),
                        "line 3: CREATED: is not a valid date or time such as 20270304T170000Z; it is left out [value]"),
                row(
                        "CREATED:20200102T000000Z LAST-MODIFIED:20200101T000000Z",
                        s -> s.revision().modified(),
                        Optional.empty(),
                        "line 4: LAST-MODIFIED: is not a time after CREATED; it is left out [value]"),
                row("LOCATION:Room\n Street", s -> place(s).name(), Optional.of("Room, Street")),
                row(
                        "LOCATION:https://zoom.example/j/1",
                        s -> online(s).join(),
                        Optional.of(JoinLink.publicLink(URI.create("https://zoom.example/j/1")))),
                row("LOCATION:https://zoom.example/j/1", s -> online(s).platform(), Optional.empty()),
                row("GEO:48.5;-2.25", s -> place(s).geo(), Optional.of(new GeoCoordinates(48.5, -2.25))),
                row(
                        "GEO:NaN;1",
                        Session::venue,
                        Optional.empty(),
                        "line 3: GEO: is not a latitude and a longitude such as 52.52;13.405; it is left out [value]"),
                row(
                        "GEO:91;1",
                        Session::venue,
                        Optional.empty(),
                        "line 3: GEO: is not a latitude and a longitude such as 52.52;13.405; it is left out [value]"),
                row(
                        "CONFERENCE;FEATURE=VIDEO;LABEL=Jitsi:https://meet.example/a",
                        s -> online(s).platform().orElseThrow().name(),
                        "Jitsi"),
                row("CONFERENCE:tel:+1-646", s -> online(s).dialIns().get(0).number(), "+1-646"),
                row(
                        "CONFERENCE:https://a.example/ CONFERENCE:https://b.example/",
                        s -> online(s).join().orElseThrow().url(),
                        URI.create("https://a.example/"),
                        "line 4: CONFERENCE: is another link to join the meeting; the first one is used [conflict]"),
                row(
                        "X-GOOGLE-CONFERENCE:https://meet.google.example/a",
                        s -> online(s).platform(),
                        Optional.empty()),
                row(
                        "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/a",
                        s -> online(s).join().orElseThrow().url(),
                        URI.create("https://teams.example/a")),
                row(
                        "X-GOOGLE-CONFERENCE:not a link",
                        Session::venue,
                        Optional.empty(),
                        "line 3: X-GOOGLE-CONFERENCE: is not a valid link with http, https or mailto; it is left out [value]"),
                row("URL:https://page.example/", s -> s.links().get(0).url(), URI.create("https://page.example/")),
                row(
                        "URL:not a link",
                        Session::links,
                        List.of(),
                        "line 3: URL: is not a valid link with http, https or mailto; it is left out [value]"),
                row(
                        "ATTACH;FILENAME=a.pdf:https://files.example/a",
                        s -> s.links().get(0).title(),
                        Optional.of("a.pdf")),
                row(
                        "ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA",
                        Session::links,
                        List.of(),
                        "line 3: ATTACH: " + IGNORED),
                row("LINK;VALUE=UID:abc", Session::links, List.of(), "line 3: LINK: " + IGNORED),
                row(
                        "LINK;LINKREL=https://schema.org/offers:mailto:a@b.example",
                        s -> s.registrations().get(0).method().name(),
                        "EMAIL"),
                row(
                        "CATEGORIES:universities\\, all,x,Libraries,University OSPOs",
                        s -> s.trackIds() + ""
                                + s.ospoTypes().stream().map(OspoType::id).toList(),
                        "[uni][library, university]",
                        "line 3: CATEGORIES: " + IGNORED),
                row("RELATED-TO:abc@x.example", Session::trackIds, List.of(), "line 3: RELATED-TO: " + IGNORED),
                row(
                        "ORGANIZER;CN=Ada:mailto:%22ada%40home%22@x.example",
                        s -> s.guests().get(0),
                        Guest.person("Ada")
                                .withRole(Guest.Role.ORGANIZER)
                                .withEmail(new EmailAddress("\"ada@home\"@x.example"))),
                row(
                        "ORGANIZER;CN=Ada:mailto:x",
                        s -> s.guests().get(0),
                        Guest.person("Ada").withRole(Guest.Role.ORGANIZER),
                        "line 3: ORGANIZER: is not a valid e-mail address; it is left out [value]"),
                row(
                        "ORGANIZER;CN=Office;CUTYPE=GROUP:https://x.example",
                        s -> s.guests().get(0),
                        Guest.organization("Office").withRole(Guest.Role.ORGANIZER)),
                row(
                        "ORGANIZER;CN=ada@x.example:mailto:ada@x.example",
                        Session::guests,
                        List.of(),
                        "line 3: ORGANIZER: has an address in CN instead of a name; it is left out [missing]"),
                row(
                        "ORGANIZER:mailto:ada@x.example",
                        Session::guests,
                        List.of(),
                        "line 3: ORGANIZER: has no name in CN; it is left out [missing]"),
                row(
                        "ORGANIZER;CN=OSPO%20Allianc%C3%A9;CUTYPE=GROUP:https://x.example",
                        s -> s.guests().get(0),
                        Guest.organization("OSPO Alliancé").withRole(Guest.Role.ORGANIZER)),
                row(
                        "ORGANIZER;CN=100 %25 Größe:https://x.example",
                        s -> s.guests().get(0), Guest.person("100 %25 Größe").withRole(Guest.Role.ORGANIZER)),
                row(
                        "ORGANIZER;CN=ada%40x.example:mailto:ada@x.example",
                        Session::guests,
                        List.of(),
                        "line 3: ORGANIZER: has an address in CN instead of a name; it is left out [missing]"),
                row(
                        "ATTENDEE:mailto:a@b.example ATTENDEE:mailto:c@d.example",
                        Session::guests,
                        List.of(),
                        "line 3: ATTENDEE: " + IGNORED),
                row("CLASS:PUBLIC", Session::classification, Session.Classification.PUBLIC),
                row("CLASS:", Session::classification, Session.Classification.PUBLIC),
                row("CLASS:PRIVATE", Session::classification, Session.Classification.PRIVATE),
                row("CLASS: confidential ", Session::classification, Session.Classification.CONFIDENTIAL),
                row(
                        "CLASS:X-MITGLIEDER",
                        Session::classification,
                        Session.Classification.PRIVATE,
                        "line 3: CLASS: " + UNKNOWN_CLASS),
                row("X-CALENDARSERVER-ACCESS:PRIVATE", Session::classification, Session.Classification.PRIVATE),
                row("X-CALENDARSERVER-ACCESS:RESTRICTED", Session::classification, Session.Classification.CONFIDENTIAL),
                row(
                        "CLASS:CONFIDENTIAL X-CALENDARSERVER-ACCESS:PUBLIC CLASS:PRIVATE",
                        Session::classification,
                        Session.Classification.CONFIDENTIAL),
                row("PRIORITY:1", Session::links, List.of(), "line 3: PRIORITY: " + IGNORED),
                row("CONTACT:Ada", Session::links, List.of(), "line 3: CONTACT: " + IGNORED),
                row(
                        "X-ALT-DESC;FMTTYPE=text/html:<p>Ada &amp; Bob</p>",
                        Session::description,
                        Optional.of("Ada & Bob")),
                row(
                        "DTSTAMP:x TRANSP:OPAQUE X-MICROSOFT-CDO-BUSYSTATUS:BUSY RRULE:FREQ=DAILY",
                        Session::links,
                        List.of()));
    }

    private static Arguments row(
            String properties, Function<Session, Object> actual, Object expected, String... warning) {
        return Arguments.of(properties, actual, expected, List.of(warning));
    }

    /** In the column with properties, a word that begins with the name of a property begins a property. */
    @ParameterizedTest
    @MethodSource("others")
    void property(String properties, Function<Session, Object> actual, Object expected, List<String> expectedWarnings) {
        List<String> lines = new ArrayList<>(List.of("UID:u@g.example", "DTSTART:20211108T150000Z"));
        for (String part : properties.split(" (?=[A-Z-]+[:;])", -1)) {
            lines.add(part);
        }

        Session session = CalendarBridge.create()
                .session(GROUP, event(lines, List.of()), warnings::add)
                .orElseThrow();

        assertThat(actual.apply(session)).isEqualTo(expected);
        assertThat(warnings).extracting(CalendarWarning::toString).isEqualTo(expectedWarnings);
    }

    private static Place place(Session session) {
        return session.venue().flatMap(Venue::place).orElseThrow();
    }

    private static VirtualLocation online(Session session) {
        return session.venue().flatMap(Venue::online).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "SPEAKER, GUEST Ada speaker ANNOUNCED",
        "PLANNER-CONTACT, GUEST Ada organizer ANNOUNCED",
        "ACTIVE, GUEST Ada guest ANNOUNCED",
        "INACTIVE, GUEST Ada guest WITHDRAWN",
        "SPONSOR, PARTNER Ada",
        "EMERGENCY-CONTACT, line 1: PARTICIPANT"
    })
    void participants(String type, String expected) {
        Component participant = new Participant(properties(List.of("PARTICIPANT-TYPE:" + type, "SUMMARY:Ada")));
        Session session = CalendarBridge.create()
                .session(
                        GROUP,
                        event(List.of("UID:u@g.example", "DTSTART:20211108T150000Z"), List.of(participant)),
                        warnings::add)
                .orElseThrow();

        List<String> found = new ArrayList<>();
        session.guests()
                .forEach(guest -> found.add("GUEST " + guest.name().orElseThrow() + " "
                        + guest.role().word() + " " + guest.standing()));
        session.partners().forEach(partner -> found.add("PARTNER " + partner.name()));
        warnings.forEach(warning -> found.add("line " + warning.line() + ": " + warning.property()));
        assertThat(found).containsExactly(expected);
    }

    @Test
    void guestsAndPlacesOfMissingAgendaItems() {
        Component guest = new Participant(properties(List.of("X-OSPO-PART:2", "SUMMARY:Ada")));
        Component place = new VLocation(properties(List.of("X-OSPO-PART:3", "NAME:Room")));

        Session session = CalendarBridge.create()
                .session(
                        GROUP,
                        event(List.of("UID:u@g.example", "DTSTART:20211108T150000Z"), List.of(guest, place)),
                        warnings::add)
                .orElseThrow();

        assertThat(session.guests()).containsExactly(Guest.person("Ada"));
        assertThat(session.venue()).isEmpty();
        assertThat(warnings)
                .extracting(CalendarWarning::toString)
                .containsExactly(
                        "line 1: X-OSPO-PART: is the number of an agenda item that does not exist; the guests of that item become guests of the event [missing]",
                        "line 1: X-OSPO-PART: is the number of an agenda item that does not exist; the venue of that item is left out [missing]");
    }

    private Optional<Session> read(String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add("UID:u@g.example");
        return CalendarBridge.create().session(GROUP, event(all, List.of()), warnings::add);
    }

    private void assertWarnings(String warning) {
        assertThat(warnings)
                .extracting(CalendarWarning::toString)
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    private static VEvent event(List<String> lines, List<Component> components) {
        VEvent event = new VEvent(properties(lines));
        event.setComponentList(new ComponentList<>(components));
        return event;
    }

    /** {@return properties like those of the reader} The lines have no quoted parameters. */
    private static PropertyList properties(List<String> lines) {
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.replace("=https:", "=https ").indexOf(':');
            String[] head = line.substring(0, end).split(";", -1);
            List<Parameter> parameters = new ArrayList<>();
            for (int j = 1; j < head.length; j++) {
                String[] parameter = head[j].split("=", 2);
                parameters.add(new TextParameter(parameter[0], parameter[1]));
            }
            properties.add(new ParsedProperty(
                    head[0],
                    new ParameterList(parameters),
                    line.substring(end + 1),
                    i + 1,
                    ZoneResolver.ofNoCalendar()));
        }
        return new PropertyList(properties);
    }
}
