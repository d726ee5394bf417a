package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.UnreadableDocument.wrong;

import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;

/** Documents with values of another type or form than expected. */
final class UnreadableTypes {

    private UnreadableTypes() {}

    static Stream<UnreadableDocument> values() {
        return Stream.of(
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
                wrong(UsualTime.class, "{\"start\": \"9:0\", \"zone\": \"UTC\"}", "/start 1:11 format"),
                wrong(UsualTime.class, "{\"start\": \"09-00\", \"zone\": \"UTC\"}", "/start 1:11 format"),
                wrong(GeoCoordinates.class, "{\"latitude\": \"1\", \"longitude\": 181}", "/latitude 1:14 type"),
                wrong(GeoCoordinates.class, "{\"latitude\": 1, \"longitude\": 181}", "/longitude 1:30 ill-formed"),
                wrong(GeoCoordinates.class, "{\"latitude\": 1e999, \"longitude\": 0}", "/latitude 1:14 ill-formed"),
                wrong(GeoCoordinates.class, "{\"latitude\": 1}", " 1:1 missing-property"),
                wrong(Platform.class, "{\"name\": \"é\", \"openSource\": \"false\"}", "/openSource 1:29 type"),
                wrong(Platform.class, "{\"name\": \"é\", \"openSource\": 0}", "/openSource 1:29 type"),
                wrong(
                        JoinLink.class,
                        "{\"url\": \"https://a.example/ b\", \"secret\": 1}",
                        "/url 1:9 format",
                        "/secret 1:43 type"),
                wrong(JoinLink.class, "{\"url\": \"\"}", "/url 1:9 format"),
                wrong(JoinLink.class, "{\"url\": {}}", "/url 1:9 type"),
                wrong(Link.class, "{\"url\": \"a\", \"kind\": \"RECORDING\"}", "/kind 1:22 ill-formed"),
                wrong(Link.class, "{\"url\": \"a\", \"kind\": 1}", "/kind 1:22 type"),
                wrong(Guest.class, "{\"name\": \"é\", \"kind\": \"\"}", "/kind 1:23 closed-list"),
                wrong(Link.class, "{\"url\": \"a\", \"speakers\": \"Adá\"}", "/speakers 1:26 type"),
                wrong(Link.class, "{\"url\": \"a\", \"speakers\": {\"0\": \"Adá\"}}", "/speakers 1:26 type"),
                wrong(
                        Link.class,
                        "{\"url\": \"a\", \"speakers\": [\"Adá\", null, 1, [\"ẍ\"], \"Eví\"]}",
                        "/speakers/1 1:34 null",
                        "/speakers/2 1:40 type",
                        "/speakers/3 1:43 type"),
                wrong(Guest.class, "{\"name\": \"é\", \"kind\": \"to_be_announced\"}", "/kind 1:23 closed-list"),
                wrong(Guest.class, "{\"kind\": \"person\"}", "/name 1:1 ill-formed"),
                wrong(Guest.class, "{\"name\": \"é\", \"email\": {\"address\": \"a@b.example\"}}", "/email 1:24 type"),
                wrong(EmailAddress.class, "{\"address\": \"a@b.example\"}", " 1:1 type"),
                wrong(AnnouncedTimes.class, "null", " 1:1 null"),
                wrong(Registration.class, "{\"method\": \"ticket\"}", "/url 1:1 ill-formed"),
                wrong(Place.class, "{}", " 1:1 ill-formed"),
                wrong(Place.class, "{\"address\": {}}", "/address 1:13 ill-formed"),
                wrong(Contact.class, "{\"name\": \"é\"}", " 1:1 missing-property"),
                wrong(ConductPolicy.class, "{\"id\": \"a\", \"name\": \"ü\", \"version\": 2.1}", "/version 1:37 type"),
                wrong(AgendaItem.class, "{\"title\": \"é\", \"offset\": \"-PT1M\"}", "/offset 1:26 format"),
                wrong(Cadence.class, "{\"text\": \"é\", \"firm\": true}", "/rule 1:1 ill-formed"),
                wrong(
                        CadenceRule.class,
                        "{\"frequency\": \"monthly\", \"weekdays\": [{\"day\": \"friday\"}]}",
                        "/weekdays 1:38 ill-formed"),
                wrong(
                        CadenceRule.class,
                        "{\"frequency\": \"weekly\", \"weekdays\": [5, \"Friday\", {\"day\": \"Friday\"}, {\"day\": 5}]}",
                        "/weekdays/0 1:38 type",
                        "/weekdays/1 1:41 closed-list",
                        "/weekdays/2/day 1:59 closed-list",
                        "/weekdays/3/day 1:78 type"),
                wrong(CadenceRule.Weekday.class, "{\"day\": \"friday\", \"ordinal\": 0}", "/ordinal 1:30 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"except\": [\"2026-02-30\", 4, {\"reason\": \"é\"}, [], null]}",
                        "/except/0 1:24 format",
                        "/except/1 1:38 type",
                        "/except/2 1:41 missing-property",
                        "/except/3 1:58 type",
                        "/except/4 1:62 null"),
                wrong(Series.class, "{\"id\": \"a\", \"also\": [{\"date\": \"2026-08-04\"}]}", "/also/0 1:22 type"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"cadence\": [\"weekly\"], \"links\": [7, \"\"]}",
                        "/cadence 1:24 type",
                        "/links/0 1:46 type",
                        "/links/1 1:49 format"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"except\": [\"2026-02-03\", {\"date\": \"2026-02-03\"}]}",
                        "/except 1:23 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"except\": [\"2026-02-03\"], \"also\": [\"2026-02-03\"]}",
                        "/also 1:47 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"usualTime\": {}, \"anchor\": \"2026-02-03\"}",
                        "/usualTime 1:13 unknown-property",
                        "/anchor 1:30 unknown-property"));
    }

    private static UnreadableDocument instant(String instant) {
        return wrong(Revision.class, "{\"created\": \"" + instant + "\"}", "/created 1:13 format");
    }
}
