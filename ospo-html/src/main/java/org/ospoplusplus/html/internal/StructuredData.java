package org.ospoplusplus.html.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.ospoplusplus.json.JsonLdException;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The JSON-LD of pages. It escapes {@code <}, so that no text can end the script element. */
final class StructuredData {

    /**
     * A page has at most 60 KB. Search engines find the events of larger groups on the pages of sessions and series.
     */
    private static final int MAX_LENGTH = 16_384;

    /** One next meeting of each series is enough on the index, because the page of the series has more. */
    private static final int OCCURRENCES_ON_INDEX = 1;

    /** A bound for the sessions that are converted before the length is known. */
    private static final int MAX_SESSIONS = 100;

    private static final OspoJson JSON = OspoJson.create();

    private final WorkingGroup group;
    private final ZonedDateTime now;

    StructuredData(WorkingGroup group, ZonedDateTime now) {
        this.group = group;
        this.now = now;
    }

    /** {@return the series and the sessions that are not over} */
    String ofGroup() {
        return bounded(JSON.withOccurrences(OCCURRENCES_ON_INDEX), current(group));
    }

    /**
     * {@return a series with its next meetings}
     *
     * @param only the group with only this series
     */
    String ofSeries(WorkingGroup only) {
        return bounded(JSON, current(only));
    }

    /** {@return a session} */
    String of(Session session) {
        return bounded(() -> JSON.writeJsonLd(group, session).orElse(""));
    }

    /** {@return a group without the past sessions that replace no future occurrence} */
    private WorkingGroup current(WorkingGroup all) {
        LocalDate today = now.toLocalDate().minusDays(1);
        return all.toBuilder()
                .sessions(all.sessions().stream()
                        .filter(session -> !session.isOver(now)
                                || session.occurrence()
                                        .filter(occurrence -> !occurrence.date().isBefore(today))
                                        .isPresent())
                        .toList())
                .build();
    }

    private String bounded(OspoJson json, WorkingGroup events) {
        if (events.sessions().size() > MAX_SESSIONS || events.series().size() > MAX_SESSIONS) {
            return "";
        }
        return bounded(() -> json.writeJsonLd(events, now));
    }

    private static String bounded(Supplier<String> events) {
        try {
            String text = events.get();
            return text.length() > MAX_LENGTH || !text.contains("\"@type\"") ? "" : text;
        } catch (JsonLdException e) {
            return ""; // The page is complete without events for search engines.
        }
    }
}
