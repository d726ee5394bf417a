package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.UnreadableDocument.wrong;

import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Registration;
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
                wrong(When.class, "\"2026-03-05 17:00 Europe/Pariß\"", " 1:1 format"),
                wrong(When.class, "\"2026-03-05 17:00\"", " 1:1 format"),
                wrong(When.class, "\"2026-03-05 17:00-25:00 UTC\"", " 1:1 format"),
                wrong(When.class, "\"2026-03-05 17:00-16:00 UTC\"", " 1:1 ill-formed"),
                wrong(When.class, "\"2026-03-29 01:30-02:30 Europe/Paris\"", " 1:1 ill-formed"),
                wrong(When.class, "\"2026-03-05/2026-03-04\"", " 1:1 ill-formed"),
                wrong(When.class, "\"été 2026\"", " 1:1 format"),
                wrong(UsualTime.class, "\"17h – 18h Europe/Paris\"", " 1:1 format"),
                wrong(UsualTime.class, "\"22:00–01:00 Europe/Paris\"", " 1:1 ill-formed"),
                wrong(
                        Session.class,
                        "{\"when\": {\"year\": 2026}, \"title\": \"é\", \"occurrence\": \"2026-01-06\"}",
                        " 1:1 missing-property",
                        "/occurrence 1:54 format"),
                wrong(
                        Session.class,
                        "{\"title\": \"é\", \"occurrence\": \"call 2026-01-06\"}",
                        " 1:1 missing-property"),
                wrong(Guest.class, "{\"speaker\": \"Zoë\", \"name\": \"Zoë\"}", "/speaker 1:13 ill-formed"),
                wrong(Guest.class, "{\"speaker\": \"Zoë\", \"host\": \"Zoë\"}", "/host 1:20 ill-formed"),
                wrong(
                        Link.class,
                        "{\"slides\": \"Été https://é.example/ü\", \"title\": \"Été\"}",
                        "/slides 1:12 ill-formed"),
                wrong(
                        Link.class,
                        "{\"slides\": \"https://a.example/ü\", \"kind\": \"slides\"}",
                        "/slides 1:12 ill-formed"),
                wrong(Link.class, "\"Été 2026\"", " 1:1 format"),
                wrong(AgendaItem.class, "\"9:30 Été\"", " 1:1 ill-formed"),
                wrong(
                        AgendaItem.class,
                        "{\"title\": \"Été\", \"at\": \"9:30\", \"offset\": \"PT1H\"}",
                        "/at 1:24 ill-formed"),
                wrong(AgendaItem.class, "{\"title\": \"Été\", \"at\": \"9h30\"}", "/at 1:24 format"),
                agenda("\"8:30 Été\"", "/agenda/0 1:64 ill-formed"),
                agenda("\"9:30 Été\", {\"title\": \"é\", \"at\": \"8:00\"}", "/agenda/1/at 1:97 ill-formed"),
                agenda("\"2026-03-29 2:30 Été\"", "/agenda/0 1:64 ill-formed"),
                agenda("\"2027-03-30 9:30 Été\"", "/agenda/0 1:64 ill-formed"),
                wrong(
                        Session.class,
                        "{\"id\": \"a\", \"when\": \"2026-03-28\", \"agenda\": [\"9:30 Été\"]}",
                        "/agenda/0 1:46 ill-formed"),
                wrong(
                        Registration.class,
                        "{\"note\": \"é\", \"ticket\": \"https://a.example/\", \"method\": \"none\"}",
                        "/ticket 1:25 ill-formed"),
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

    private static UnreadableDocument agenda(String parts, String... faults) {
        return wrong(
                Session.class,
                "{\"id\": \"a\", \"when\": \"2026-03-28 9:00 Europe/Paris\", \"agenda\": [" + parts + "]}",
                faults);
    }

    private static UnreadableDocument timed(String end, String code) {
        return wrong(
                When.class,
                "{\"start\": \"2026-03-29T17:00\", \"zone\": \"Europe/Paris\", \"end\": " + end + "}",
                "/end 1:62 " + code);
    }
}
