package com.example;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.SerializableComparator;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;

/**
 * A meeting that was found in a feed.
 *
 * @param id the same for all copies of an event, because the reader derives it from the UID
 * @param revision the number of the version, and then its time
 * @param title the title without case, blanks and punctuation
 * @param start the start, so that meetings in different zones can be compared
 * @param month the month of the program
 * @param json the session as JSON
 */
@DefaultCoder(SerializableCoder.class)
record Found(String id, int revision, Instant modified, String title, Instant start, YearMonth month, String json)
        implements Serializable {

    /** Of copies of an event, the newest; of equal ones, always the same. */
    static final class ByRevision implements SerializableComparator<Found> {

        private static final long serialVersionUID = 1;

        @Override
        public int compare(Found one, Found other) {
            return Comparator.comparing(Found::revision)
                    .thenComparing(Found::modified)
                    .thenComparing(Found::json)
                    .compare(one, other);
        }
    }

    /** Of meetings with the same title and start, always the same. */
    static final class ById implements SerializableComparator<Found> {

        private static final long serialVersionUID = 1;

        @Override
        public int compare(Found one, Found other) {
            return other.id().compareTo(one.id());
        }
    }

    static Found of(Session session, String title, ZoneId zone, OspoJson json) {
        Instant start = session.when().earliestStart(zone);
        return new Found(
                session.id(),
                session.revision().sequence(),
                session.revision().modified().orElse(Instant.EPOCH),
                title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""),
                start,
                YearMonth.from(start.atZone(zone)),
                json.write(session));
    }
}
