package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.UnreadableDocument.wrong;

import java.util.stream.Stream;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.time.CadenceRule;

/** Series and occurrences with days that are unreadable or that contradict each other. */
final class UnreadableSeries {

    private UnreadableSeries() {}

    static Stream<UnreadableDocument> all() {
        return Stream.of(
                wrong(Series.class, "{\"title\": \"é\"}", " 1:1 missing-property"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"first\": \"2026-01-06\", \"last\": \"2026-01-05\"}",
                        "/last 1:44 ill-formed"),
                wrong(Series.class, "{\"id\": \"a\", \"first\": \"2026-02-29\"}", "/first 1:22 format"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"except\": [{\"date\": \"2026-01-06\"}, {\"date\": \"2026-01-06\", \"reason\": \"é\"}]}",
                        "/except 1:23 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"also\": [\"2026-01-06\", \"2026-01-07\", \"2026-01-06\"]}",
                        "/also 1:21 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"except\": [{\"date\": \"2026-01-06\"}], \"also\": [\"2026-01-06\"]}",
                        "/also 1:57 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"first\": \"2026-01-06\", \"also\": [\"2026-01-05\"]}",
                        "/also 1:44 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"last\": \"2026-01-06\", \"also\": [\"2026-01-07\"]}",
                        "/also 1:43 ill-formed"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"also\": [\"2026-01-06\", \"2026-1-7\", 20260108]}",
                        "/also/1 1:36 format",
                        "/also/2 1:48 type"),
                wrong(ExceptDate.class, "{\"reason\": \"é\"}", " 1:1 missing-property"),
                wrong(ExceptDate.class, "{\"date\": \"0000-12-31\", \"reason\": \"é\"}", "/date 1:10 ill-formed"),
                wrong(OccurrenceId.class, "{\"series\": \"a\"}", " 1:1 missing-property"),
                wrong(OccurrenceId.class, "{\"series\": \"a\", \"date\": \"2026-01-06T17:00\"}", "/date 1:25 format"),
                wrong(
                        Session.class,
                        "{\"id\": \"a\", \"when\": {\"year\": 2026}, \"occurrence\": [\"2026-01-06\"]}",
                        "/occurrence 1:51 type"),
                wrong(
                        CadenceRule.class,
                        "{\"frequency\": \"weekly\", \"anchor\": \"2026-01-06\"}",
                        "/anchor 1:25 unknown-property"),
                wrong(CadenceRule.class, "{\"frequency\": \"biweekly\"}", "/frequency 1:15 closed-list"),
                wrong(
                        Series.class,
                        "{\"id\": \"a\", \"cadence\": {\"text\": \"é\", \"rule\": \"biweekly\"}}",
                        "/cadence/rule 1:46 closed-list"),
                wrong(
                        Track.class,
                        "{\"id\": \"a\", \"name\": \"é\", \"cadence\": {\"text\": \"é\"}}",
                        "/cadence 1:26 unknown-property"));
    }
}
