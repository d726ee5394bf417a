package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.UnreadableDocument.wrong;

import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.time.When;

/** Documents with unreadable times, zones and durations. */
final class UnreadableTimes {

    private UnreadableTimes() {}

    static Stream<UnreadableDocument> times() {
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
                wrong(When.class, "[\"2021-06-01\"]", " 1:1 type"),
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
                        "/month 1:2 unknown-property"));
    }

    private static UnreadableDocument timed(String start, String fault) {
        return wrong(When.class, "{\"start\": \"" + start + "\", \"zone\": \"Europe/Paris\"}", fault);
    }

    private static UnreadableDocument zone(String zone) {
        return wrong(When.class, "{\"start\": \"2021-11-08T15:00\", \"zone\": \"" + zone + "\"}", "/zone 1:39 format");
    }

    private static UnreadableDocument duration(String duration) {
        return wrong(
                AgendaItem.class, "{\"title\": \"é\", \"duration\": \"" + duration + "\"}", "/duration 1:28 format");
    }
}
