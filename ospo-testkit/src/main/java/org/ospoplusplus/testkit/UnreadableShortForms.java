package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.UnreadableDocument.wrong;

import java.util.stream.Stream;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Documents with short forms that contradict other properties, or that no value has. */
final class UnreadableShortForms {

    private UnreadableShortForms() {}

    static Stream<UnreadableDocument> all() {
        return Stream.of(
                wrong(When.class, "{\"day\": \"2026-02-29\"}", "/day 1:9 format"),
                wrong(When.class, "{\"day\": \"0000-03-01\"}", "/day 1:9 ill-formed"),
                wrong(When.class, "{\"day\": \"2026-03-01\", \"first\": \"2026-03-01\"}", "/day 1:9 ill-formed"),
                wrong(
                        When.class,
                        "{\"day\": \"2026-03-01\", \"first\": \"2026-03-01\", \"last\": \"2026-03-02\"}",
                        "/day 1:9 ill-formed"),
                wrong(When.class, "{\"day\": \"2026-03-01\", \"day\": \"2026-03-01\"}", "/day 1:23 duplicate-property"),
                wrong(When.class, "{\"day\": \"2026-03-01\", \"end\": \"18:00\"}", "/end 1:23 unknown-property"),
                timed("\"6pm\"", "format"),
                timed("\"18\"", "format"),
                timed("18", "type"),
                timed("\"16:59\"", "ill-formed"),
                timed("\"17:00\"", "ill-formed"),
                timed("\"2026-03-29T16:00\"", "ill-formed"),
                timed("\"2027-03-31T17:00\"", "ill-formed"),
                timed("\"18:00\", \"duration\": \"PT59M\"", "ill-formed"),
                wrong(
                        When.class,
                        "{\"start\": \"2026-03-29T01:00\", \"zone\": \"Europe/Paris\", \"end\": \"02:30\"}",
                        "/end 1:62 ill-formed"),
                wrong(When.class, "{\"end\": \"18:00\"}", " 1:1 missing-property", " 1:1 missing-property"),
                wrong(
                        UsualTime.class,
                        "{\"start\": \"22:00\", \"zone\": \"Europe/Paris\", \"end\": \"01:00\"}",
                        "/end 1:51 ill-formed"),
                wrong(
                        UsualTime.class,
                        "{\"start\": \"22:00\", \"zone\": \"Europe/Paris\", \"end\": \"2026-03-06T01:00\"}",
                        "/end 1:51 format"),
                wrong(
                        Track.class,
                        "{\"id\": \"a\", \"name\": \"é\", \"policies\": [\"chatham-house-rule\", \"Chatham House Rule\"]}",
                        "/policies/1 1:61 closed-list"),
                wrong(
                        Track.class,
                        "{\"id\": \"a\", \"name\": \"é\", \"ospoTypes\": [\"universität\", 7]}",
                        "/ospoTypes/0 1:40 closed-list",
                        "/ospoTypes/1 1:55 type"),
                wrong(
                        Session.class,
                        "{\"id\": \"a\", \"when\": {\"day\": \"2026-03-01\"}, \"registrations\": [\"ticket\", \"on site\","
                                + " \"https://tickets.example/é x\"]}",
                        "/registrations/0 1:62 ill-formed",
                        "/registrations/1 1:72 closed-list",
                        "/registrations/2 1:83 format"));
    }

    private static UnreadableDocument timed(String end, String code) {
        return wrong(
                When.class,
                "{\"start\": \"2026-03-29T17:00\", \"zone\": \"Europe/Paris\", \"end\": " + end + "}",
                "/end 1:62 " + code);
    }
}
