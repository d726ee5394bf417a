package org.ospoplusplus.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.SeriesSamples;
import org.ospoplusplus.testkit.UnreadableDocuments;

/** Documents on which the reader, the constraints and the schemas must agree, and the exceptions. */
final class SchemaDocuments {

    private static final OspoJson JSON = OspoJson.create();
    private static final OspoValidator VALIDATION = OspoValidator.create();

    /** Faults that the parser finds before a validator sees the document. */
    private static final Set<String> OF_THE_TEXT = Set.of("syntax", "trailing-data", "duplicate-property", "limit");

    /** Documents that a schema accepts because no keyword can express the rule; see docs/reference/json.md. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "{\"year\": 2020.0}",
            "{\"year\": 2e3}",
            "{\"sequence\": 1.0}",
            "{\"first\": \"2021-02-03\", \"last\": \"2021-02-02\"}",
            "{\"id\": \"a\", \"except\": [\"2026-02-03\", {\"date\": \"2026-02-03\"}]}",
            "{\"id\": \"a\", \"except\": [\"2026-02-03\"], \"also\": [\"2026-02-03\"]}",
            "{\"id\": \"a\", \"first\": \"2026-01-06\", \"last\": \"2026-01-05\"}",
            "{\"id\": \"a\", \"except\": [{\"date\": \"2026-01-06\"}, {\"date\": \"2026-01-06\", \"reason\": \"é\"}]}",
            "{\"id\": \"a\", \"except\": [{\"date\": \"2026-01-06\"}], \"also\": [\"2026-01-06\"]}",
            "{\"id\": \"a\", \"first\": \"2026-01-06\", \"also\": [\"2026-01-05\"]}",
            "{\"id\": \"a\", \"last\": \"2026-01-06\", \"also\": [\"2026-01-07\"]}",
            "{\"start\": \"2026-03-29T17:00\", \"zone\": \"Europe/Paris\", \"end\": \"16:59\"}",
            "{\"start\": \"2026-03-29T17:00\", \"zone\": \"Europe/Paris\", \"end\": \"17:00\"}",
            "{\"start\": \"2026-03-29T17:00\", \"zone\": \"Europe/Paris\", \"end\": \"2026-03-29T16:00\"}",
            "{\"start\": \"2026-03-29T17:00\", \"zone\": \"Europe/Paris\", \"end\": \"2027-03-31T17:00\"}",
            "{\"start\": \"2026-03-29T17:00\", \"zone\": \"Europe/Paris\", \"end\": \"18:00\", \"duration\": \"PT59M\"}",
            "{\"start\": \"2026-03-29T01:00\", \"zone\": \"Europe/Paris\", \"end\": \"02:30\"}",
            "{\"start\": \"22:00\", \"zone\": \"Europe/Paris\", \"end\": \"01:00\"}",
            "\"2026-03-05 17:00-16:00 UTC\"",
            "\"2026-03-29 01:30-02:30 Europe/Paris\"",
            "\"2026-03-05/2026-03-04\"",
            "\"22:00–01:00 Europe/Paris\"",
            "{\"id\": \"a\", \"when\": \"2026-03-28 9:00 Europe/Paris\", \"agenda\": [\"8:30 Été\"]}",
            "{\"id\": \"a\", \"when\": \"2026-03-28 9:00 Europe/Paris\", \"agenda\": [\"9:30 Été\", {\"title\": \"é\", \"at\": \"8:00\"}]}",
            "{\"id\": \"a\", \"when\": \"2026-03-28 9:00 Europe/Paris\", \"agenda\": [\"2026-03-29 2:30 Été\"]}",
            "{\"id\": \"a\", \"when\": \"2026-03-28 9:00 Europe/Paris\", \"agenda\": [\"2027-03-30 9:30 Été\"]}",
            "{\"id\": \"a\", \"when\": \"2026-03-28\", \"agenda\": [\"9:30 Été\"]}",
            "\"9:30 Été\"",
            "{\"slides\": \"Été https://é.example/ü\", \"title\": \"Été\"}",
            "{\"created\": \"2021-10-20T08:00:01Z\", \"modified\": \"2021-10-20T08:00:00Z\"}",
            "{\"start\": \"2021-11-08T15:00\", \"zone\": \"Europe/paris\"}",
            "{\"start\": \"2021-11-08T15:00\", \"zone\": \"Mars/Olympus\"}",
            "{\"start\": \"2021-11-08T15:00\", \"zone\": \"UTC\", \"duration\": \"P367D\"}");

    private SchemaDocuments() {}

    /** {@return whether a schema accepts a document that the reader or a constraint rejects} */
    static boolean isBeyondASchema(String document) {
        return BEYOND_A_SCHEMA.contains(document);
    }

    static Stream<Record> fixtures() {
        return Stream.of(
                        Fixtures.complete().stream(),
                        Fixtures.minimal().stream(),
                        Facts.all().values().stream().map(Record.class::cast),
                        SeriesSamples.all().values().stream().map(Record.class::cast))
                .flatMap(each -> each);
    }

    static Stream<Arguments> wrong() {
        return UnreadableDocuments.all().stream()
                .filter(each -> each.faults().stream().noneMatch(fault -> OF_THE_TEXT.contains(fault.code())))
                .map(each -> Arguments.of(each.type(), each.text()));
    }

    /** {@return documents with values at the bounds of constructors and constraints} */
    static Stream<Arguments> bounds() {
        String long500 = "\"" + "a".repeat(500) + "\"";
        String long501 = "\"" + "a".repeat(501) + "\"";
        return Stream.of(
                        of(When.class, "%s", "'2026-03-05'", "'2026-02-30'", "'2026-03'", "'2026-13'", "'2026'")
                                .with(
                                        "'2026-03-05/2026-03-06'",
                                        "'2026-03-05 17:00 Europe/Paris'",
                                        "'2026-03-05T9:00-18:30 UTC'",
                                        "'2026-03-05 17:00 – 2026-03-06 18:30 UTC'",
                                        "'2026-03-05 17:00'",
                                        "'2026-03-05  17:00 UTC'",
                                        "'2026-03-05 17:00-18:60 UTC'",
                                        "'2026-03-05 17:00 UTC+2'",
                                        "'2026-03-05 17:00 é'",
                                        "2026"),
                        of(UsualTime.class, "%s", "'17:00 UTC'", "'17:00-18:00 UTC'", "'9:00/10:00 UTC'", "'17:00'")
                                .with("'17:00 – 18:00 é'", "'5pm UTC'"),
                        of(
                                        OccurrenceId.class,
                                        "%s",
                                        "'a 2026-03-05'",
                                        "'a 2026-02-30'",
                                        "'2026-03-05'",
                                        "'é 2026-03-05'")
                                .with("'a b 2026-03-05'"),
                        of(
                                        CadenceRule.class,
                                        "%s",
                                        "'every Tuesday'",
                                        "'Every Tuesday'",
                                        "'every Dienstag'",
                                        "'tuesdays'")
                                .with("'first monday of the month'", "'first monday'", "'é'"),
                        of(Link.class, "%s", "'Été https://a.example/'", "'Été'", "'https://a.example/ Été'", "' é'")
                                .with("'Été  https://a.example/'", "'a\\n https://a.example/'"),
                        of(Link.class, "{%s}", "'slides': 'Été https://a.example/'", "'slides': 'é'", "'slides': 5")
                                .with(
                                        "'slides': 'https://a.example/', 'url': 'https://a.example/'",
                                        "'slides': 'https://a.example/', 'kind': 'slides'",
                                        "'slides': 'https://a.example/', 'notes': 'https://a.example/'",
                                        "'slides': 'https://a.example/', 'language': 'fr'",
                                        "'title': 'é'"),
                        of(
                                        Guest.class,
                                        "{%s}",
                                        "'speaker': 'Zoë'",
                                        "'speaker': ''",
                                        "'speaker': 5",
                                        "'role': 'speaker'")
                                .with(
                                        "'speaker': 'Zoë', 'name': 'Zoë'",
                                        "'speaker': 'Zoë', 'role': 'speaker'",
                                        "'speaker': 'Zoë', 'host': 'Zoë'",
                                        "'speaker': 'Zoë', 'url': 'https://a.example/'",
                                        "'kind': 'to-be-announced', 'role': 'speaker'"),
                        of(
                                        Series.class,
                                        "{'id': 'a', 'cadence': 'Mondays', 'except': [%s]}",
                                        "'2026-08'",
                                        "'2026-08-01/2026-08-31'",
                                        "'2026-13'",
                                        "'2026-08-01/é'")
                                .with(
                                        "{'days': '2026-08', 'reason': 'é'}",
                                        "{'days': '2026-08', 'date': '2026-08-03'}",
                                        "{'days': 'é'}"),
                        of(Registration.class, "{%s}", "'ticket': 'https://a.example/'", "'ticket': 'é'", "'ticket': 5")
                                .with(
                                        "'ticket': 'https://a.example/', 'url': 'https://a.example/'",
                                        "'ticket': 'https://a.example/', 'method': 'ticket'",
                                        "'ticket': 'https://a.example/', 'email': 'mailto:a@b.example'",
                                        "'ticket': 'https://a.example/', 'price': 'free'",
                                        "'none': 'https://a.example/'",
                                        "'price': 'free'"),
                        of(
                                        Session.class,
                                        "{'id': 'a', 'when': '2026-03-05 9:00 UTC', 'agenda': [%s]}",
                                        "'9:30 é'",
                                        "{'title': 'é', 'at': '9:30'}",
                                        "{'title': 'é', 'at': '2026-03-06 9:30'}")
                                .with(
                                        "{'title': 'é', 'at': '9:60'}",
                                        "{'title': 'é', 'at': '9:30', 'offset': 'PT1H'}",
                                        "{'title': 'é', 'at': 930}"),
                        of(Session.class, "{%s}", "'occurrence': 'a 2026-03-05', 'when': '2026-03-06'")
                                .with(
                                        "'occurrence': 'a 2026-03-05'",
                                        "'id': 'é', 'when': '2026-03-06'",
                                        "'id': 'a', 'when': '2026-03-06'",
                                        "'when': '2026-03-06'"),
                        of(
                                        WorkingGroup.class,
                                        "{'id': 'a', 'name': 'é', 'domain': 'a.example', 'series': [{'id': 'a'}], 'sessions': [{%s}]}",
                                        "'occurrence': 'a 2026-03-05'")
                                .with("'title': 'é'", "'occurrence': 'a 2026-03-05', 'when': '2026-03-06'"),
                        of(CadenceRule.class, "{'frequency': 'weekly', 'interval': %s}", "0", "1", "2", "1000", "1001"),
                        of(CadenceRule.class, "%s", "'weekly'", "'daily'", "''", "7"),
                        of(CadenceRule.class, "{'frequency': 'weekly', 'weekdays': [%s]}", "'friday'", "'Friday'", "5")
                                .with("'monday', 'friday'", "'friday', 'friday'", "['friday']"),
                        of(CadenceRule.class, "{'frequency': 'monthly', 'weekdays': [%s]}", "'friday'"),
                        of(Series.class, "{'id': 'a', 'except': [%s]}", "'2026-08-04'", "'2026-02-30'", "'0000-01-01'")
                                .with(
                                        "{'date': '2026-08-04'}",
                                        "{'reason': 'b'}",
                                        "20260804",
                                        "'2026-08-04', {'date': '2026-09-04'}"),
                        of(Series.class, "{'id': 'a', 'also': [%s]}", "'2026-08-04'", "'2026-08-04', '2026-08-04'")
                                .with("{'date': '2026-08-04'}"),
                        of(Series.class, "{'id': 'a', 'cadence': %s}", "'twice a month'", "' '", long501, "['a']"),
                        of(WorkingGroup.class, "{'id': 'a', 'name': 'b', 'domain': 'a.example', 'series': [%s]}", "'a'")
                                .with("{'id': 'a'}", "{}"),
                        of(Platform.class, "%s", "'Jitsi'", "{'name': 'Jitsi'}", "''", "['Jitsi']", "true"),
                        of(Contact.class, "%s", "'https://a.example/'", "'a'", "'mailto:a@b.example'"),
                        of(OccurrenceId.class, "{'series': 'a', 'date': %s}", "'2026-08-04'", "'2026-08'", "''"),
                        of(CadenceRule.class, "{'frequency': %s, 'dayOfMonth': 3}", "'weekly'", "'monthly'"),
                        of(CadenceRule.class, "{'frequency': 'monthly', 'dayOfMonth': %s}", "0", "1", "31", "32"),
                        of(
                                CadenceRule.class,
                                "{'frequency': 'monthly', 'weekdays': [%s]}",
                                "{'day': 'friday'}",
                                "{'day': 'friday', 'ordinal': 1}",
                                "{'day': 'friday', 'ordinal': 1}, {'day': 'friday', 'ordinal': 1}"),
                        of(
                                CadenceRule.class,
                                "{'frequency': 'weekly', 'weekdays': [%s]}",
                                "{'day': 'friday'}",
                                "{'day': 'friday', 'ordinal': 1}"),
                        of(
                                CadenceRule.class,
                                "{'frequency': 'monthly', 'weekdays': [%s], 'dayOfMonth': 1}",
                                "",
                                "{'day': 'friday', 'ordinal': 1}"),
                        of(
                                CadenceRule.Weekday.class,
                                "{'day': 'friday', 'ordinal': %s}",
                                "-54",
                                "-53",
                                "0",
                                "53",
                                "54"),
                        of(Cadence.class, "{'text': 'a', 'firm': %s}", "true", "false"),
                        of(Cadence.class, "{'text': 'a', 'firm': true, 'rule': {'frequency': %s}}", "'weekly'"),
                        of(GeoCoordinates.class, "{'latitude': %s, 'longitude': 0}", "-90.1", "-90", "90", "90.1"),
                        of(GeoCoordinates.class, "{'latitude': 0, 'longitude': %s}", "-181", "-180", "180", "181"),
                        of(Revision.class, "{'sequence': %s}", "-1", "0", "2147483647", "2147483648"),
                        of(
                                Guest.class,
                                "{%s}",
                                "",
                                "'name': 'a'",
                                "'kind': 'organization'",
                                "'kind': 'to-be-announced'"),
                        of(Place.class, "{%s}", "", "'name': 'a'"),
                        of(PostalAddress.class, "{%s}", "", "'country': 'FR'", "'country': 'fr'", "'country': 'FRA'"),
                        of(Venue.class, "{%s}", "", "'place': {'name': 'a'}"),
                        of(Registration.class, "{'method': %s}", "'ticket'", "'email'", "'mailing-list'")
                                .with("'invitation'", "'none'"),
                        of(
                                Link.class,
                                "{'url': 'https://a.example/', 'duration': %s}",
                                "'PT0S'",
                                "'P0DT0H1M'",
                                "'P366D'"),
                        of(AgendaItem.class, "{'title': 'a', 'duration': %s}", "'PT0S'", "'PT1S'"),
                        of(
                                AgendaItem.class,
                                "{'title': 'a', 'offset': %s}",
                                "'PT0S'",
                                "'P1DT'",
                                "'P'",
                                "'PT'",
                                "'P1DT1S'"),
                        of(UsualTime.class, "{'start': '09:00', 'zone': 'UTC', 'duration': %s}", "'PT0S'", "'PT1H'"),
                        of(Organization.class, "{'name': %s}", "''", "' '", "'a'", long500, long501)
                                .with("'a\\nb'", "'a\\tb'", "'a\\u202eb'", "'a\\u0000'", "'\\ud83d\\ude00'"),
                        of(
                                OspoType.class,
                                "{'id': 'a', 'label': 'b', 'description': %s}",
                                "'a\\n\\tb'",
                                "'\\n'",
                                "'a\\rb'"),
                        of(
                                        OspoType.class,
                                        "{'label': 'b', 'id': %s}",
                                        "'a'",
                                        "'-a'",
                                        "'a b'",
                                        "'é'",
                                        "'A0._~@+=:-'",
                                        "''")
                                .with("'" + "a".repeat(200) + "'", "'" + "a".repeat(201) + "'"),
                        of(
                                        WorkingGroup.class,
                                        "{'id': 'a', 'name': 'b', 'domain': %s}",
                                        "'a'",
                                        "'a.example'",
                                        "'A.example'")
                                .with(
                                        "'a.1'",
                                        "'-a.example'",
                                        "'a-.example'",
                                        "'a..b'",
                                        "'a.b1'",
                                        "'xn--bcher-kva.example'"),
                        of(
                                        WorkingGroup.class,
                                        "{'id': 'a', 'name': 'b', 'domain': 'a.example', 'language': %s}",
                                        "'en'",
                                        "'pt-BR'",
                                        "'de-1996'")
                                .with("'en_GB'", "''", "'toolongtag'", "'e!'"),
                        of(
                                        Contact.class,
                                        "{'url': %s}",
                                        "'https://a.example'",
                                        "'http://a.example/b?c#d'",
                                        "'ftp://a.example'")
                                .with(
                                        "'https://'",
                                        "'https:///a'",
                                        "'https://u:p@a.example/'",
                                        "'https://a.example/@b'")
                                .with("'HTTPS://A.EXAMPLE'", "'mailto:a@b.example'", "'MAILTO:a@b'", "'mailto:a'")
                                .with(
                                        "'mailto:@b'",
                                        "'javascript:alert(1)'",
                                        "'//a.example'",
                                        "'a'",
                                        "'https://a.example/é'")
                                .with("'https://a.example/a b'", "'https://a.example/\\\"'", "'https://[::1]:80/'"),
                        of(Contact.class, "{'url': 'https://a.example/%s'}", "a".repeat(2030), "a".repeat(2031)),
                        of(EmailAddress.class, "%s", "'a@b.example'", "'a'", "'@b.example'", "'a@'"),
                        of(Contact.class, "%s", "'mailto:é@b.example'", "null"),
                        of(Guest.class, "%s", "'Ada Lovelace é'", "''", "['Ada']", "5"),
                        of(Place.class, "%s", "'Hôtel de ville'", "' '", "true"),
                        of(OspoType.class, "%s", "'university'", "'global-ngo'", "'University'", "'é'", "[]"),
                        of(
                                ConductPolicy.class,
                                "%s",
                                "'chatham-house-rule'",
                                "'contributor-covenant'",
                                "'chatham'",
                                "7"),
                        of(
                                        Registration.class,
                                        "%s",
                                        "'https://a.example/x'",
                                        "'mailto:a@b.example'",
                                        "'ftp://a.example'")
                                .with("'ticket'", "'email'", "'mailing-list'", "'invitation'", "'none'", "'é'"),
                        of(When.class, "{%s}", "'day': '2026-03-01'", "'day': '2026-02-30'", "'day': 20260301")
                                .with(
                                        "'day': '2026-03-01', 'first': '2026-03-01'",
                                        "'day': '2026-03-01', 'last': '2026-03-01'",
                                        "'day': '2026-03-01', 'first': '2026-03-01', 'last': '2026-03-01'",
                                        "'first': '2026-03-01', 'last': '2026-03-01'",
                                        "'day': '2026-03-01', 'zone': 'UTC'"),
                        of(
                                        When.class,
                                        "{'start': '2026-03-05T9:00', 'zone': 'UTC', 'end': %s}",
                                        "'10:00'",
                                        "'9:01'",
                                        "'24:00'",
                                        "'2026-03-06T8:00'")
                                .with(
                                        "'9:1'",
                                        "'009:30'",
                                        "'2026-03-05'",
                                        "'2026-03-05 10:00'",
                                        "'T10:00'",
                                        "10",
                                        "'10:00', 'duration': 'PT1H'"),
                        of(
                                UsualTime.class,
                                "{'start': %s, 'zone': 'UTC'}",
                                "'9:00'",
                                "'9:00:01'",
                                "'19:0'",
                                "'9:00:1'"),
                        of(
                                UsualTime.class,
                                "{'start': '9:00', 'zone': 'UTC', 'end': %s}",
                                "'9:30'",
                                "'2026-03-05T10:00'"),
                        of(When.class, "{'year': %s}", "0", "1", "9999", "10000"),
                        of(When.class, "{'month': %s}", "'0000-01'", "'0001-01'", "'2024-00'", "'2024-12'"),
                        of(
                                When.class,
                                "{'first': %s, 'last': '2100-01-01'}",
                                "'2023-02-29'",
                                "'2024-02-29'",
                                "'2024-04-31'"))
                .flatMap(Bounds::documents);
    }

    private static Bounds of(Class<?> type, String document, String... values) {
        return new Bounds(type, document, Stream.of(values).toList());
    }

    /** A document with a placeholder, and the values for it. Apostrophes become quotes. */
    private record Bounds(Class<?> type, String document, List<String> values) {

        private Bounds with(String... more) {
            return new Bounds(
                    type,
                    document,
                    Stream.concat(values.stream(), Stream.of(more)).toList());
        }

        private Stream<Arguments> documents() {
            return values.stream()
                    .map(value -> Arguments.of(type, document.formatted(value).replace('\'', '"')));
        }
    }

    /** {@return whether a document can be read and has no violation that is an error} */
    static boolean isValid(Class<?> type, String document) {
        try {
            return VALIDATION.validate(JSON.read(document, type)).stream()
                    .noneMatch(violation -> violation.severity() == Severity.ERROR);
        } catch (OspoJsonException e) {
            return false;
        }
    }
}
