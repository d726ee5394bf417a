package org.ospoplusplus.model.internal;

import java.time.LocalDate;
import java.util.Locale;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/**
 * The id of a session that announces an occurrence and has no id of its own. It never changes, because the planned day
 * stays the same if the meeting is moved.
 */
public final class OccurrenceSessionId {

    private OccurrenceSessionId() {}

    /**
     * {@return the id of the series, a hyphen and the day} A hash replaces the end of a series id that would make the
     * result longer than 200 characters.
     *
     * @param series the id of the series
     * @param date the planned day
     */
    public static String of(String series, LocalDate date) {
        String end = "-" + date;
        int most = IdentifierValidator.MAX_LENGTH - end.length();
        if (series.length() <= most) {
            return series + end;
        }
        String hash = String.format(Locale.ROOT, "-%08x", series.hashCode());
        return series.substring(0, most - hash.length()) + hash + end;
    }
}
