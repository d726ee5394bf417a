package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;

/** Explains each mistake that people make in documents, at its place, with the remedy. */
class MistakesOfPeopleTest {

    private static final OspoJson JSON = OspoJson.create();

    private static final String OF_GUEST =
            "name, kind, role, standing, jobTitle, affiliations, url, image, email, guest, speaker, host, facilitator,"
                    + " moderator, panelist, organizer, chair, lead, maintainer";

    private static final String WHEN = "must be a text such as 2026-03-05 17:00-18:30 Europe/Paris or 2026-03-05";

    private static final String ZONE = "must be the name of a time zone in a string, such as Europe/Paris";
    private static final String TIME = "must be a local date and time in a string, such as 2021-11-08T15:00";
    private static final String DURATION =
            "must be a duration in a string: days, hours, minutes and seconds, such as PT1H30M";
    private static final String STATUS =
            "must be one of the strings tentative, confirmed, postponed, cancelled, withdrawn";
    private static final String FREQUENCY = "must be one of the strings weekly, monthly, quarterly, yearly";

    private static final String INDENTED =
            "this line has more spaces at its start than the line above, so that it continues the text there; align it"
                    + " with the other properties, or put the whole text in quotes";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // Names of properties.
                session("speakers: [Zoë]", "2:1 /speakers unknown property \"speakers\"; did you mean \"guests\"?"),
                session("location: Köln", "2:1 /location unknown property \"location\"; did you mean \"venue\"?"),
                session(
                        "host: Zoë",
                        "2:1 /host unknown property \"host\"; write it in \"guests\": {\"name\": …, \"role\": \"host\"}"),
                session("url: https://ö.example", "2:1 /url unknown property \"url\"; did you mean \"links\"?"),
                session("tickets: []", "2:1 /tickets unknown property \"tickets\"; did you mean \"registrations\"?"),
                session("track: é", "2:1 /track unknown property \"track\"; did you mean \"trackIds\"?"),
                session("name: é", "2:1 /name unknown property \"name\"; did you mean \"title\"?"),
                session("state: é", "2:1 /state unknown property \"state\"; did you mean \"status\"?"),
                session(
                        "recording: https://ö.example",
                        "2:1 /recording unknown property \"recording\"; write it in \"links\": {\"url\": …, \"kind\":"
                                + " \"recording\"}"),
                session(
                        "codeOfConduct: é",
                        "2:1 /codeOfConduct unknown property \"codeOfConduct\"; did you mean \"policies\"?"),
                session(
                        "series: é",
                        "2:1 /series unknown property \"series\"; name the series and the planned day in \"occurrence\":"
                                + " {\"series\": \"call\", \"date\": \"2026-03-03\"}"),
                wrong(
                        Session.class,
                        "id: a\ndate: 2026-03-01\n",
                        "1:1  the property \"when\" is missing; add it",
                        "2:1 /date unknown property \"date\"; write it in \"when\": {\"day\": …}"),
                wrong(
                        Session.class,
                        "id: a\ntime: 17:00\n",
                        "1:1  the property \"when\" is missing; add it",
                        "2:1 /time unknown property \"time\"; write it in \"when\": {\"start\": …, \"zone\": …}"),
                wrong(
                        Series.class,
                        "id: a\ntags: [é]\n",
                        "2:1 /tags unknown property \"tags\"; did you mean \"topics\"?"),
                wrong(
                        Series.class,
                        "id: a\nuntil: 2026-03-01\n",
                        "2:1 /until unknown property \"until\"; did you mean \"last\"?"),
                wrong(
                        Link.class,
                        "href: https://ö.example\nurl: https://a.example\n",
                        "1:1 /href unknown property \"href\"; did you mean \"url\"?"),
                wrong(
                        WorkingGroup.class,
                        "id: g\ndomain: g.example\ntitle: Größe\nname: é\ntalks: []\n",
                        "3:1 /title unknown property \"title\"; did you mean \"name\"?",
                        "5:1 /talks unknown property \"talks\"; did you mean \"sessions\"?"),
                when(
                        "{start: 2026-03-01T17:00, timezone: Europe/Paris}",
                        "1:7 /when the property \"zone\" is missing; add it",
                        "1:33 /when/timezone unknown property \"timezone\"; did you mean \"zone\"?"),
                when(
                        "{date: 2026-03-01}",
                        "1:7 /when must be an object with a start and its zone, such as {\"start\": \"2021-11-08T15:00\", \"zone\":"
                                + " \"Europe/Paris\"}, with a day, such as {\"day\": \"2021-11-08\"}, with the first and last day,"
                                + " with a month, or with a year, or a text such as 2026-03-05 17:00-18:30 Europe/Paris or 2026-03-05",
                        "1:8 /when/date unknown property \"date\"; did you mean \"day\"?"),
                // Objects and lists.
                session(
                        "guests: [{name: Größe, Gewicht, role: host}]",
                        "2:24 /guests/0/Gewicht unknown property \"Gewicht\"; known here: " + OF_GUEST
                                + "; if a comma in a text ends the text here, put the text in quotes"),
                wrong(
                        Link.class,
                        "url: https://matrix.to/#/#été:matrix.example\n",
                        "1:6 /url must be a URI in a string, such as https://example.org/; write each number sign (#) after the"
                                + " first one as %23"),
                wrong(
                        Link.class,
                        "chat: Été https://matrix.to/#/#a:matrix.example\n",
                        "1:7 /chat must be a link in a string, after its \"title\" and a blank if it has one, such as Été"
                                + " https://example.org/; write each number sign (#) after the first one as %23"),
                wrong(
                        Link.class,
                        "url: https://é.example/a b\n",
                        "1:6 /url must be a URI in a string, such as https://example.org/; write each blank of an address as %20"),
                wrong(
                        Cadence.class,
                        "text: é\nrule: monthly, second Tuesday\n",
                        "2:7 /rule must be words such as second Tuesday of the month, every Tuesday or every second Tuesday"),
                wrong(
                        Cadence.class,
                        "text: é\nrule: second Tuesday\n",
                        "2:7 /rule must be words such as second Tuesday of the month, every Tuesday or every second Tuesday; write"
                                + " a rule such as {\"frequency\": \"monthly\", \"weekdays\": [{\"day\": \"tuesday\","
                                + " \"ordinal\": 2}]}"),
                wrong(
                        WorkingGroup.class,
                        "id: g\ndomain: g.example\nname: é\nsponsors: [Größe]\n",
                        "4:1 /sponsors unknown property \"sponsors\"; name organizations in \"people\": {\"name\": …, \"kind\":"
                                + " \"organization\", \"role\": …}, or in \"description\""),
                when("2026-03-01 17:00", "1:7 /when " + WHEN + "; add the time zone at the end"),
                when("2026-03-01T17:00", "1:7 /when " + WHEN + "; add the time zone at the end"),
                when("2026-03-01 17:00-18:00 Europe/Pairs", "1:7 /when " + WHEN + "; did you mean \"Europe/Paris\"?"),
                when(
                        "2026-03-01 17:00-18:00 PST",
                        "1:7 /when " + WHEN + "; an abbreviation has several meanings; name a region"),
                when("2026-03-01 5pm", "1:7 /when " + WHEN + "; write hours from 0 to 23 without am and pm"),
                when(
                        "2026-03-01 23:00-01:00 UTC",
                        "1:7 /when must be after the start; add the date if the end is on the next day: 2026-03-02T01:00"),
                wrong(
                        Series.class,
                        "id: é\ntime: 17:00\n",
                        "2:7 /time must be start, end and time zone in a string, such as 17:00-18:30 Europe/Paris; add the time"
                                + " zone at the end"),
                wrong(
                        Link.class,
                        "{recording: https://a.example, slides: https://é.example}\n",
                        "1:32 /slides \"recording\" and \"slides\" exclude each other; keep one of them"),
                wrong(
                        Link.class,
                        "{recording: https://a.example, url: https://a.example}\n",
                        "1:13 /recording \"recording\" is short for \"url\" and \"kind\"; remove it, or remove these"),
                wrong(
                        Link.class,
                        "{recording: Größe https://a.example, title: é}\n",
                        "1:13 /recording has a title before the link and another one in \"title\"; remove one of them"),
                wrong(
                        Session.class,
                        "title: é\noccurrence: call 2026-03-03\n",
                        "1:1  the property \"when\" is missing; add it, because only a session in the document of its series"
                                + " can take the time from there"),
                session(
                        "trackIds: main",
                        "2:11 /trackIds must be an array, also of a single element; each element must be a string"),
                session("venue: Köln", "2:8 /venue must be an object such as {\"place\": …, \"online\": …}"),
                session(
                        "guests: [[Zoë]]",
                        "2:10 /guests/0 must be an object such as {\"name\": …, \"kind\": …}, or only its \"name\": a string; put"
                                + " a text that begins with a bracket in quotes"),
                wrong(
                        Track.class,
                        "id: a\nname: é\npolicies: [chatam-house-rule]\n",
                        "3:12 /policies/0 must be an object such as {\"id\": …, \"name\": …}, or one of the known ids"
                                + " chatham-house-rule, contributor-covenant, not-recorded; did you mean \"chatham-house-rule\"?"),
                // Time zones, times and durations.
                zone("Europe/Pairs", ZONE + "; did you mean \"Europe/Paris\"?"),
                zone("europe/berlin", ZONE + "; did you mean \"Europe/Berlin\"?"),
                zone("New York", ZONE + "; did you mean \"America/New_York\"?"),
                zone("Pacific Time", ZONE + "; did you mean \"America/Los_Angeles\"?"),
                zone("ET", ZONE + "; did you mean \"America/New_York\"?"),
                zone("Asia/Mumbai", ZONE + "; did you mean \"Asia/Kolkata\"?"),
                zone("Poland é", ZONE),
                zone("India", ZONE + "; did you mean \"Asia/Kolkata\"?"),
                zone("UTC+2", ZONE + "; an offset is not a time zone, because it does not change in summer"),
                zone("'+02:00'", ZONE + "; an offset is not a time zone, because it does not change in summer"),
                zone("PST", ZONE + "; an abbreviation has several meanings; name a region"),
                start("2026-03-01 17:00", TIME + "; write a capital T between date and time"),
                start("2026-03-01T17:00Z", TIME + "; remove the offset at the end, because \"zone\" has the time zone"),
                start(
                        "2026-03-01T17:00+01:00",
                        TIME + "; remove the offset at the end, because \"zone\" has the time zone"),
                start(
                        "2026-03-01",
                        TIME + "; add the time, or write {\"day\": …} in place of the start if only the day is known"),
                start("2026-03-01T5pm", TIME + "; write hours from 0 to 23 without am and pm"),
                duration("2h", DURATION + "; did you mean PT2H?"),
                duration("90 min", DURATION + "; did you mean PT1H30M?"),
                duration("1 hour 15 minutes", DURATION + "; did you mean PT1H15M?"),
                duration("1:30", DURATION + "; did you mean PT1H30M?"),
                duration("lang", DURATION),
                // Words of lists.
                session("status: canceled", "2:9 /status " + STATUS + "; did you mean \"cancelled\"?"),
                session("status: 'Confirmed '", "2:9 /status " + STATUS + "; did you mean \"confirmed\"?"),
                session(
                        "status: scheduled",
                        "2:9 /status " + STATUS + "; write \"confirmed\", or \"tentative\" if it may change"),
                rule(
                        "frequency: biweekly",
                        "1:13 /frequency " + FREQUENCY
                                + "; write a rule such as {\"interval\": 2, \"frequency\": \"weekly\", \"weekdays\": [\"tuesday\"]}"),
                rule("frequency: 'weekly '", "1:13 /frequency " + FREQUENCY + "; did you mean \"weekly\"?"),
                rule(
                        "frequency: weekly, weekdays: [Tue]",
                        "1:32 /weekdays/0 must be one of the strings monday, tuesday, wednesday, thursday, friday, saturday,"
                                + " sunday; did you mean \"tuesday\"?"),
                // Quotation marks.
                session("version: 0.1", "2:10 /version must be a string; put a number in quotes"),
                session("title: 2026", "2:8 /title must be a string; put a number in quotes"),
                session("title: true", "2:8 /title must be a string; put the word in quotes"),
                session("title: [Zoë]", "2:8 /title must be a string; put a text that begins with a bracket in quotes"),
                session(
                        "title: {Zoë: 1}",
                        "2:8 /title must be a string; put a text that begins with a brace in quotes"),
                session(
                        "title: #ospo-für-alle",
                        "2:7 /title null is not allowed; leave the property out, or write a string; put the text in quotes if it"
                                + " begins with a number sign (#)"),
                session("title:", "2:7 /title null is not allowed; leave the property out, or write a string"),
                session(
                        "title: @zoë",
                        "2:8  found character @, which cannot begin a text; put the text in quotes if it belongs to it"),
                session(
                        "title: Zoë: the talk",
                        "2:11  mapping values are not allowed here: a colon before a space ends the name of a property; put the"
                                + " text in quotes if the colon belongs to it"),
                // A day that does not exist.
                when(
                        "{start: 2026-02-30T17:00, zone: Europe/Paris}",
                        "1:15 /when/start must be a local date and time in a string, such as 2021-11-08T15:00; this day does"
                                + " not exist, and the last one of the month is 2026-02-28"),
                when(
                        "{day: 2027-01-32}",
                        "1:13 /when/day must be a date in a string, such as 2021-11-08; this day does not exist, and the last"
                                + " one of the month is 2027-01-31"),
                when("{day: 2027-13-01}", "1:13 /when/day must be a date in a string, such as 2021-11-08"),
                // A line with more spaces than the one above.
                session("title: Zoë\n\n  format: meetup", "4:3  " + INDENTED),
                session("title: Zoë\n  and others: they", "3:3  " + INDENTED),
                session("title: Zoë\n  format:", "3:3  " + INDENTED),
                session("title: Zoë\n  a: b: c", "3:3  " + INDENTED),
                session(
                        "title: >\n  é\nformat: a: b",
                        "4:10  mapping values are not allowed here: a colon before a space ends the name of a property; put the"
                                + " text in quotes if the colon belongs to it"),
                wrong(
                        Series.class,
                        "id: a\ncadence: {text: é, firm: yes}\n",
                        "2:26 /cadence/firm must be true or false, without quotes; write true"),
                wrong(
                        VirtualLocation.class,
                        "platform: é\njoin: {url: https://a.example, secret: Off}\n",
                        "2:40 /join/secret must be true or false, without quotes; write false"),
                wrong(
                        Venue.class,
                        "location: Köln\nonline: {platform: é}\n",
                        "1:1 /location unknown property \"location\"; did you mean \"place\"?"));
    }

    private static Arguments wrong(Class<?> type, String yaml, String... faults) {
        return Arguments.of(type, yaml, faults);
    }

    private static Arguments session(String line, String... faults) {
        return wrong(Session.class, "id: a\n" + line + "\nwhen: {year: 2026}\n", faults);
    }

    private static Arguments when(String value, String... faults) {
        return wrong(Session.class, "when: " + value + "\nid: a\n", faults);
    }

    private static Arguments zone(String zone, String message) {
        return when("{zone: " + zone + ", start: 2026-03-01T17:00}", "1:14 /when/zone " + message);
    }

    private static Arguments start(String start, String message) {
        return when("{start: " + start + ", zone: UTC}", "1:15 /when/start " + message);
    }

    private static Arguments duration(String duration, String message) {
        return wrong(Link.class, "duration: " + duration + "\nurl: https://a.example\n", "1:11 /duration " + message);
    }

    private static Arguments rule(String properties, String... faults) {
        return wrong(CadenceRule.class, "{" + properties + "}\n", faults);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsExplainedAtItsPlace(Class<?> type, String yaml, String... faults) {
        assertThat(faults(type, yaml)).containsExactly(faults);
    }

    private static Stream<String> faults(Class<?> type, String yaml) {
        return FaultPhrasesTest.assertTranslated(catchThrowableOfType(
                                OspoJsonException.class,
                                () -> JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), type))
                        .faults())
                .stream()
                .map(fault -> fault.location() + " " + fault.pointer() + " " + fault.message());
    }

    /** These need no quotation marks in YAML 1.2. */
    @Test
    void textsThatOlderYamlConvertsAreTexts() {
        Session session = JSON.readYaml("""
                        id: no
                        title: on
                        format: 1:30
                        when: {start: 2026-03-05T9:00, end: 9:45, zone: Europe/Zurich}
                        guests: [Yes, Zoë, ~x, 2026-03-05, C#]
                        """.getBytes(StandardCharsets.UTF_8), Session.class)
                .value();

        assertThat(JSON.write(session))
                .contains(
                        "\"id\": \"no\"",
                        "\"title\": \"on\"",
                        "\"format\": \"1:30\"",
                        "\"start\": \"2026-03-05T09:00\"",
                        "\"duration\": \"PT45M\"",
                        "\"name\": \"Yes\"",
                        "\"name\": \"Zoë\"",
                        "\"name\": \"~x\"",
                        "\"name\": \"2026-03-05\"",
                        "\"name\": \"C#\"");
    }

    /** A text in the wrong place can be a passcode or a link. */
    @Test
    void noMessageRepeatsTheText() {
        String yaml = """
                id: a
                when: {start: SECRET-é, zone: SECRET-é}
                status: SECRET-é
                policies: [SECRET-é]
                registrations: [SECRET-é]
                links: [{url: https://a.example, duration: SECRET-é}]
                """;

        assertThat(faults(Session.class, yaml)).hasSize(6).noneMatch(fault -> fault.contains("SECRET"));
    }
}
