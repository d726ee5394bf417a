package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Documents that are wrong, each with all that is said of it: {@code pointer line:column code}. */
class FaultsTest {

    static Stream<Arguments> structure() {
        return Stream.of(
                wrong(Organization.class, "", " 1:1 syntax"),
                wrong(Organization.class, "  \n ", " 2:2 syntax"),
                wrong(Organization.class, "null", " 1:1 null"),
                wrong(Organization.class, "[]", " 1:1 type"),
                wrong(Organization.class, "[{\"name\": \"a\"}]", " 1:1 type"),
                wrong(Organization.class, "\"a\"", " 1:1 type"),
                wrong(Organization.class, "7", " 1:1 type"),
                wrong(Organization.class, "{}", " 1:1 missing-property"),
                wrong(Organization.class, "\n  {\"url\": \"https://a.example\"}", " 2:3 missing-property"),
                wrong(Organization.class, "{\"name\": null}", "/name 1:10 null"),
                wrong(Organization.class, "{\"name\": \"a\", \"url\": null}", "/url 1:22 null"),
                wrong(Organization.class, "{\"name\": 7}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": true}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": [\"a\"]}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": {\"name\": \"a\"}}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": \"a\", \"name\": \"a\"}", "/name 1:15 duplicate-property"),
                wrong(
                        Organization.class,
                        "{\"name\": \"a\",\n \"name\": {\"b\": [1]}, \"name\": null}",
                        "/name 2:2 duplicate-property",
                        "/name 2:22 duplicate-property"),
                wrong(Organization.class, "{\"name\": \"a\", \"Name\": \"a\"}", "/Name 1:15 unknown-property"),
                wrong(Organization.class, "{\"naem\": \"a\"}", " 1:1 missing-property", "/naem 1:2 unknown-property"),
                wrong(
                        Organization.class,
                        "{\"name\": \"a\", \"a/b~c\": {\"x\": [null]}, \"\": 1}",
                        "/a~1b~0c 1:15 unknown-property",
                        "/ 1:39 unknown-property"),
                wrong(
                        Organization.class,
                        "{\"name\": \"a\", \"@class\": \"java.lang.Thread\"}",
                        "/@class 1:15 unknown-property"),
                wrong(Organization.class, "{\"name\": \"a\"} {}", " 1:15 trailing-data"),
                wrong(Organization.class, "{\"name\": \"a\"}\n\n , ", " 3:2 trailing-data"),
                wrong(Organization.class, "{\"name\": \"a\"}]", " 1:14 trailing-data"),
                wrong(Organization.class, "{\"name\": \"a\"} x", " 1:15 trailing-data"),
                wrong(
                        Organization.class,
                        "{\"nam\": \"a\"} 1",
                        " 1:1 missing-property",
                        "/nam 1:2 unknown-property",
                        " 1:14 trailing-data"));
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                wrong(Organization.class, "{\"name\": \"a\"", " 1:13 syntax"),
                wrong(Organization.class, "{\"name\": \"a", "/name 1:12 syntax"),
                wrong(Organization.class, "{\"name\"", "/name 1:8 syntax"),
                wrong(Organization.class, "{name: \"a\"}", " 1:2 syntax"),
                wrong(Organization.class, "{'name': 'a'}", " 1:2 syntax"),
                wrong(Organization.class, "{\"name\": \"a\",}", " 1:14 syntax"),
                wrong(Organization.class, "{\"name\": ada@example.org}", "/name 1:10 syntax"),
                wrong(Organization.class, "{\"name\": \"a\"\n \"url\": \"b\"}", " 2:2 syntax"),
                wrong(Organization.class, "{\"name\": \"a\nb\"}", "/name 1:12 syntax"),
                wrong(Organization.class, "{\"name\": \"\\q\"}", "/name 1:12 syntax"),
                wrong(Organization.class, "{\"name\": \"a\"]", " 1:13 syntax"),
                wrong(Organization.class, "// no\n{\"name\": \"a\"}", " 1:1 syntax"),
                wrong(Organization.class, "{\"name\": NaN}", "/name 1:13 syntax"),
                wrong(Organization.class, "{\"name\": +1}", "/name 1:11 syntax"),
                wrong(Organization.class, "{\"name\": 01}", "/name 1:11 syntax"),
                wrong(
                        WorkingGroup.class,
                        """
                        {
                          "id": 7,
                          "domain": "a.example",
                          "name": "a",
                          "tracks": [
                            {"id": "é🎉", "nmae": "b"},
                            {"id": tru}
                          ]
                        }
                        """,
                        "/id 2:9 type",
                        "/tracks/0 6:5 missing-property",
                        "/tracks/0/nmae 6:19 unknown-property",
                        "/tracks/1/id 7:12 syntax"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                wrong(When.class, "{\"year\": \"2020\"}", "/year 1:10 type"),
                wrong(When.class, "{\"year\": 2020.0}", "/year 1:10 type"),
                wrong(When.class, "{\"year\": 2e3}", "/year 1:10 type"),
                wrong(When.class, "{\"year\": 0}", "/year 1:10 format"),
                wrong(When.class, "{\"year\": 10000}", "/year 1:10 format"),
                wrong(When.class, "{\"year\": 99999999999999999999}", "/year 1:10 format"),
                wrong(When.class, "{\"month\": 202106}", "/month 1:11 type"),
                wrong(When.class, "{\"month\": \"2021-13\"}", "/month 1:11 format"),
                wrong(When.class, "{\"month\": \"2021-6\"}", "/month 1:11 format"),
                wrong(When.class, "{\"month\": \"0000-01\"}", "/month 1:11 ill-formed"),
                wrong(When.class, "{\"month\": \"2021-06\", \"year\": 2021}", "/year 1:22 unknown-property"),
                wrong(When.class, "{}", " 1:1 missing-property"),
                wrong(When.class, "\"2021-06-01\"", " 1:1 type"),
                wrong(When.class, "{\"begin\": \"2021\"}", " 1:1 missing-property", "/begin 1:2 unknown-property"),
                wrong(When.class, "{\"begin\": {}, \"year\": 2021}", "/begin 1:2 unknown-property"),
                wrong(When.class, "{\"first\": \"2021-02-29\", \"last\": \"2021-02-28\"}", "/first 1:11 format"),
                wrong(
                        When.class,
                        "{\"first\": [2021, 2, 3], \"last\": 1e1000000000}",
                        "/first 1:11 type",
                        "/last 1:33 type"),
                wrong(When.class, "{\"first\": \"2021-02-03\"}", " 1:1 missing-property"),
                wrong(When.class, "{\"first\": \"2021-02-03\", \"last\": \"2021-02-02\"}", "/last 1:33 ill-formed"),
                wrong(
                        When.class,
                        "{\"first\": \"20210203\", \"last\": \"+2021-02-03\"}",
                        "/first 1:11 format",
                        "/last 1:31 format"),
                wrong(
                        When.class,
                        "{\"first\": \"２０２１-02-03\", \"last\": \"\"}",
                        "/first 1:11 format",
                        "/last 1:33 format"),
                timed("2021-11-08T15:60", "/start 1:11 format"),
                timed("2021-11-08T24:00", "/start 1:11 format"),
                timed("2021-11-08T23:59:60", "/start 1:11 format"),
                timed("2021-11-08t15:00", "/start 1:11 format"),
                timed("2021-11-08 15:00", "/start 1:11 format"),
                timed("2021-11-08T15", "/start 1:11 format"),
                timed("2021-11-08T15:00Z", "/start 1:11 format"),
                timed("2021-11-08T15:00+01:00", "/start 1:11 format"),
                timed("2021-11-08T15:00:00.000", "/start 1:11 format"),
                timed("2021-11-08", "/start 1:11 format"),
                timed("2021-11-31T15:00", "/start 1:11 format"),
                zone("+02:00"),
                zone("UTC+2"),
                zone("GMT+02:00"),
                zone("Z"),
                zone("Europe/paris"),
                zone("Mars/Olympus"),
                zone("+05:00[Europe/Vienna]"),
                zone(""),
                duration("PT"),
                duration("P"),
                duration("2h"),
                duration("pt2h"),
                duration("PT2H "),
                duration("PT-2H"),
                duration("+PT2H"),
                duration("PT1.5H"),
                duration("PT30M2H"),
                duration("PT1H1H"),
                duration("P1W"),
                duration("P1Y"),
                duration("P1DT"),
                duration("1D"),
                duration("P2H"),
                duration("PTH"),
                duration("PT9999999999S"),
                duration(""),
                wrong(
                        When.Timed.class,
                        "{\"start\": \"2021-11-08T15:00\", \"zone\": \"UTC\", \"duration\": \"PT0S\"}",
                        "/duration 1:58 ill-formed"),
                wrong(
                        When.Timed.class,
                        "{\"start\": \"2021-11-08T15:00\", \"zone\": \"UTC\", \"duration\": \"P367D\"}",
                        "/duration 1:58 ill-formed"),
                wrong(
                        When.Timed.class,
                        "{\"month\": \"2021-06\"}",
                        " 1:1 missing-property",
                        " 1:1 missing-property",
                        "/month 1:2 unknown-property"),
                wrong(Revision.class, "{\"sequence\": 1.9}", "/sequence 1:14 type"),
                wrong(Revision.class, "{\"sequence\": 1.0}", "/sequence 1:14 type"),
                wrong(Revision.class, "{\"sequence\": \"1\"}", "/sequence 1:14 type"),
                wrong(Revision.class, "{\"sequence\": \"\"}", "/sequence 1:14 type"),
                wrong(Revision.class, "{\"sequence\": true}", "/sequence 1:14 type"),
                wrong(Revision.class, "{\"sequence\": 2147483648}", "/sequence 1:14 format"),
                wrong(Revision.class, "{\"sequence\": -1}", "/sequence 1:14 ill-formed"),
                wrong(Revision.class, "{\"created\": 1634716800}", "/created 1:13 type"),
                instant("2021-10-20T08:00Z"),
                instant("2021-10-20T08:00:00"),
                instant("2021-10-20T08:00:00z"),
                instant("2021-10-20T08:00:60Z"),
                instant("2021-10-20T08:00:00+00:00"),
                instant("2021-10-20T08:00:00.5Z"),
                instant("20211020T080000Z"),
                wrong(
                        Revision.class,
                        "{\"created\": \"2021-10-20T08:00:01Z\", \"modified\": \"2021-10-20T08:00:00Z\"}",
                        "/modified 1:49 ill-formed"),
                wrong(UsualTime.class, "{\"start\": \"9:00\", \"zone\": \"UTC\"}", "/start 1:11 format"),
                wrong(UsualTime.class, "{\"start\": \"09-00\", \"zone\": \"UTC\"}", "/start 1:11 format"),
                wrong(GeoCoordinates.class, "{\"latitude\": \"1\", \"longitude\": 181}", "/latitude 1:14 type"),
                wrong(GeoCoordinates.class, "{\"latitude\": 1, \"longitude\": 181}", "/longitude 1:30 ill-formed"),
                wrong(GeoCoordinates.class, "{\"latitude\": 1e999, \"longitude\": 0}", "/latitude 1:14 ill-formed"),
                wrong(GeoCoordinates.class, "{\"latitude\": 1}", " 1:1 missing-property"),
                wrong(Platform.class, "{\"name\": \"a\", \"openSource\": \"false\"}", "/openSource 1:29 type"),
                wrong(Platform.class, "{\"name\": \"a\", \"openSource\": 0}", "/openSource 1:29 type"),
                wrong(
                        JoinLink.class,
                        "{\"url\": \"https://a.example/ b\", \"secret\": 1}",
                        "/url 1:9 format",
                        "/secret 1:43 type"),
                wrong(JoinLink.class, "{\"url\": \"\"}", "/url 1:9 format"),
                wrong(JoinLink.class, "{\"url\": {}}", "/url 1:9 type"),
                wrong(Link.class, "{\"url\": \"a\", \"kind\": \"RECORDING\"}", "/kind 1:22 closed-list"),
                wrong(Link.class, "{\"url\": \"a\", \"kind\": 1}", "/kind 1:22 type"),
                wrong(Link.class, "{\"url\": \"a\", \"kind\": \"\"}", "/kind 1:22 closed-list"),
                wrong(Link.class, "{\"url\": \"a\", \"speakers\": \"Ada\"}", "/speakers 1:26 type"),
                wrong(Link.class, "{\"url\": \"a\", \"speakers\": {\"0\": \"Ada\"}}", "/speakers 1:26 type"),
                wrong(
                        Link.class,
                        "{\"url\": \"a\", \"speakers\": [\"Ada\", null, 1, [\"x\"], \"Eve\"]}",
                        "/speakers/1 1:34 null",
                        "/speakers/2 1:40 type",
                        "/speakers/3 1:43 type"),
                wrong(Guest.class, "{\"name\": \"a\", \"kind\": \"to_be_announced\"}", "/kind 1:23 closed-list"),
                wrong(Guest.class, "{\"kind\": \"person\"}", "/name 1:1 ill-formed"),
                wrong(Guest.class, "{\"name\": \"a\", \"email\": {\"address\": \"a@b.example\"}}", "/email 1:24 type"),
                wrong(EmailAddress.class, "{\"address\": \"a@b.example\"}", " 1:1 type"),
                wrong(AnnouncedTimes.class, "null", " 1:1 null"),
                wrong(Registration.class, "{\"method\": \"ticket\"}", "/url 1:1 ill-formed"),
                wrong(Place.class, "{}", " 1:1 ill-formed"),
                wrong(Place.class, "{\"address\": {}}", "/address 1:13 ill-formed"),
                wrong(Contact.class, "{\"name\": \"a\"}", " 1:1 missing-property"),
                wrong(ConductPolicy.class, "{\"id\": \"a\", \"name\": \"b\", \"version\": 2.1}", "/version 1:37 type"),
                wrong(AgendaItem.class, "{\"title\": \"a\", \"offset\": \"-PT1M\"}", "/offset 1:26 format"),
                wrong(Cadence.class, "{\"text\": \"a\", \"firm\": true}", "/rule 1:1 ill-formed"),
                wrong(
                        CadenceRule.class,
                        "{\"frequency\": \"monthly\", \"weekdays\": [{\"day\": \"friday\"}]}",
                        "/weekdays 1:38 ill-formed"),
                wrong(
                        CadenceRule.class,
                        "{\"frequency\": \"weekly\", \"weekdays\": [\"friday\", {\"day\": \"Friday\"}, {\"day\": 5}]}",
                        "/weekdays/0 1:38 type",
                        "/weekdays/1/day 1:56 closed-list",
                        "/weekdays/2/day 1:75 type"),
                wrong(CadenceRule.Weekday.class, "{\"day\": \"friday\", \"ordinal\": 0}", "/ordinal 1:30 ill-formed"));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                wrong(Track.class, "{\"version\": 0.1, \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 type"),
                wrong(Track.class, "{\"version\": \"1.0\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 version"),
                wrong(Track.class, "{\"version\": \"12.7\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 version"),
                wrong(Track.class, "{\"version\": \"0\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"0.1.0\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"v0.1\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"0.01\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"0.\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"\", \"id\": \"a\", \"name\": \"b\"}", "/version 1:13 format"),
                wrong(
                        Track.class,
                        "{\"version\": \"0.1\", \"id\": \"a\", \"name\": \"b\", \"version\": \"0.1\"}",
                        "/version 1:44 duplicate-property"),
                wrong(Track.class, "{\"$schema\": {}, \"id\": \"a\", \"name\": \"b\"}", "/$schema 1:13 type"),
                wrong(
                        Session.class,
                        "{\"id\": \"a\", \"when\": {\"version\": \"0.1\", \"year\": 2030}}",
                        "/when/version 1:22 unknown-property"),
                wrong(
                        PublicView.class,
                        "{\"workingGroup\": {\"version\": \"1.0\", \"id\": \"a\", \"domain\": \"b\", \"name\": \"c\"}}",
                        "/workingGroup/version 1:30 version"),
                wrong(
                        WorkingGroup.class,
                        """
                        {
                          "version": "0.1",
                          "id": "a",
                          "domain": "b",
                          "name": "c",
                          "displayZones": ["Europe/Paris", "Paris", "+01:00"],
                          "sessions": [
                            {"id": "x", "when": {"year": 2030}},
                            {
                              "id": "y",
                              "when": {
                                "start": "2030-01-01T10:00",
                                "zone": "UTC"
                              },
                              "status": "confirmd",
                              "guests": [{"name": "a", "role": "host", "affiliation": []}, {}],
                              "agenda": [{"title": "t", "duration": "PT0S"}]
                            }
                          ]
                        }
                        """,
                        "/displayZones/1 6:36 format",
                        "/displayZones/2 6:45 format",
                        "/sessions/1/status 15:17 closed-list",
                        "/sessions/1/guests/0/affiliation 16:48 unknown-property",
                        "/sessions/1/guests/1/name 16:68 ill-formed",
                        "/sessions/1/agenda/0/duration 17:45 ill-formed"),
                wrong(
                        WorkingGroup.class,
                        "{\r\n  \"id\": \"🎉🎉\", \"x\": 1,\r \"y\": 2,\n\"z\": 3}",
                        " 1:1 missing-property",
                        " 1:1 missing-property",
                        "/x 2:17 unknown-property",
                        "/y 3:2 unknown-property",
                        "/z 4:1 unknown-property"));
    }

    private static Arguments wrong(Class<?> type, String document, String... faults) {
        return arguments(type, document, List.of(faults));
    }

    private static Arguments timed(String start, String fault) {
        return wrong(When.class, "{\"start\": \"" + start + "\", \"zone\": \"Europe/Paris\"}", fault);
    }

    private static Arguments zone(String zone) {
        return wrong(When.class, "{\"start\": \"2021-11-08T15:00\", \"zone\": \"" + zone + "\"}", "/zone 1:39 format");
    }

    private static Arguments duration(String duration) {
        return wrong(
                AgendaItem.class, "{\"title\": \"a\", \"duration\": \"" + duration + "\"}", "/duration 1:28 format");
    }

    private static Arguments instant(String instant) {
        return wrong(Revision.class, "{\"created\": \"" + instant + "\"}", "/created 1:13 format");
    }

    @ParameterizedTest
    @MethodSource({"structure", "syntax", "values", "documents"})
    void everyFaultIsToldWithItsPlace(Class<?> type, String document, List<String> faults) {
        assertThat(Wrong.faults(document, type))
                .extracting(fault -> fault.pointer() + " " + fault.location() + " " + fault.code())
                .containsExactlyElementsOf(faults);
    }
}
