package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.UnreadableDocument.wrong;

import java.util.stream.Stream;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/** Documents that are not JSON, or have another structure than expected. */
final class UnreadableStructures {

    private UnreadableStructures() {}

    static Stream<UnreadableDocument> structure() {
        return Stream.of(
                wrong(Organization.class, "", " 1:1 syntax"),
                wrong(Organization.class, "  \n ", " 2:2 syntax"),
                wrong(Organization.class, "null", " 1:1 null"),
                wrong(Organization.class, "[]", " 1:1 type"),
                wrong(Organization.class, "[{\"name\": \"é\"}]", " 1:1 type"),
                wrong(Session.class, "\"é\"", " 1:1 type"),
                wrong(Organization.class, "7", " 1:1 type"),
                wrong(Organization.class, "{}", " 1:1 missing-property"),
                wrong(Organization.class, "\n  {\"url\": \"https://a.example\"}", " 2:3 missing-property"),
                wrong(Organization.class, "{\"name\": null}", "/name 1:10 null"),
                wrong(Organization.class, "{\"name\": \"é\", \"url\": null}", "/url 1:22 null"),
                wrong(Organization.class, "{\"name\": 7}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": true}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": [\"é\"]}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": {\"name\": \"é\"}}", "/name 1:10 type"),
                wrong(Organization.class, "{\"name\": \"é\", \"name\": \"é\"}", "/name 1:15 duplicate-property"),
                wrong(
                        Organization.class,
                        "{\"name\": \"é\",\n \"name\": {\"b\": [1]}, \"name\": null}",
                        "/name 2:2 duplicate-property",
                        "/name 2:22 duplicate-property"),
                wrong(Organization.class, "{\"name\": \"é\", \"Name\": \"é\"}", "/Name 1:15 unknown-property"),
                wrong(Organization.class, "{\"naem\": \"é\"}", " 1:1 missing-property", "/naem 1:2 unknown-property"),
                wrong(
                        Organization.class,
                        "{\"name\": \"é\", \"a/b~c\": {\"x\": [null]}, \"\": 1}",
                        " 1:15 unknown-property",
                        "/ 1:39 unknown-property"),
                wrong(
                        Organization.class,
                        "{\"name\": \"é\", \"@class\": \"java.lang.Thread\"}",
                        " 1:15 unknown-property"),
                wrong(Organization.class, "{\"name\": \"é\"} {}", " 1:15 trailing-data"),
                wrong(Organization.class, "{\"name\": \"é\"}\n\n , ", " 3:2 trailing-data"),
                wrong(Organization.class, "{\"name\": \"é\"}]", " 1:14 trailing-data"),
                wrong(Organization.class, "{\"name\": \"é\"} x", " 1:15 trailing-data"),
                wrong(
                        Organization.class,
                        "{\"nam\": \"é\"} 1",
                        " 1:1 missing-property",
                        "/nam 1:2 unknown-property",
                        " 1:14 trailing-data"));
    }

    static Stream<UnreadableDocument> syntax() {
        return Stream.of(
                wrong(Organization.class, "{\"name\": \"é\"", " 1:13 syntax"),
                wrong(Organization.class, "{\"name\": \"é", "/name 1:12 syntax"),
                wrong(Organization.class, "{\"name\"", "/name 1:8 syntax"),
                wrong(Organization.class, "{name: \"a\"}", " 1:2 syntax"),
                wrong(Organization.class, "{'name': 'a'}", " 1:2 syntax"),
                wrong(Organization.class, "{\"name\": \"é\",}", " 1:14 syntax"),
                wrong(Organization.class, "{\"name\": ada@example.org}", "/name 1:10 syntax"),
                wrong(Organization.class, "{\"name\": \"é\"\n \"url\": \"b\"}", " 2:2 syntax"),
                wrong(Organization.class, "{\"name\": \"é\nb\"}", "/name 1:12 syntax"),
                wrong(Organization.class, "{\"name\": \"\\q\"}", "/name 1:12 syntax"),
                wrong(Organization.class, "{\"name\": \"é\"]", " 1:13 syntax"),
                wrong(Organization.class, "// no\n{\"name\": \"é\"}", " 1:1 syntax"),
                wrong(Organization.class, "{\"name\": NaN}", "/name 1:13 syntax"),
                wrong(Organization.class, "{\"name\": +1}", "/name 1:11 syntax"),
                wrong(Organization.class, "{\"name\": 01}", "/name 1:11 syntax"),
                wrong(
                        WorkingGroup.class,
                        """
                        {
                          "id": 7,
                          "domain": "a.example",
                          "name": "é",
                          "tracks": [
                            {"id": "é🎉", "nmae": "ü"},
                            {"id": tru}
                          ]
                        }
                        """,
                        "/id 2:9 type",
                        "/tracks/0 6:5 missing-property",
                        "/tracks/0/nmae 6:19 unknown-property",
                        "/tracks/1/id 7:12 syntax"));
    }

    static Stream<UnreadableDocument> documents() {
        return Stream.of(
                wrong(Track.class, "{\"version\": 0.1, \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 type"),
                wrong(Track.class, "{\"version\": \"1.0\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 version"),
                wrong(Track.class, "{\"version\": \"12.7\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 version"),
                wrong(Track.class, "{\"version\": \"0\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"0.1.0\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"v0.1\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"0.01\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"0.\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 format"),
                wrong(Track.class, "{\"version\": \"\", \"id\": \"a\", \"name\": \"ü\"}", "/version 1:13 format"),
                wrong(
                        Track.class,
                        "{\"version\": \"0.1\", \"id\": \"a\", \"name\": \"ü\", \"version\": \"0.1\"}",
                        "/version 1:44 duplicate-property"),
                wrong(Track.class, "{\"$schema\": {}, \"id\": \"a\", \"name\": \"ü\"}", "/$schema 1:13 type"),
                wrong(
                        Session.class,
                        "{\"id\": \"a\", \"when\": {\"version\": \"0.1\", \"year\": 2030}}",
                        "/when/version 1:22 unknown-property"),
                wrong(
                        PublicView.class,
                        "{\"workingGroup\": {\"version\": \"1.0\", \"id\": \"a\", \"domain\": \"b\", \"name\": \"ç\"}}",
                        "/workingGroup/version 1:30 version"),
                wrong(
                        WorkingGroup.class,
                        """
                        {
                          "version": "0.1",
                          "id": "a",
                          "domain": "b",
                          "name": "ç",
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
                              "guests": [{"name": "é", "role": "host", "affiliation": []}, {}],
                              "agenda": [{"title": "þ", "duration": "PT0S"}]
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
}
