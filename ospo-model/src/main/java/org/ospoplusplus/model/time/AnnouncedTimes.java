package org.ospoplusplus.model.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.WrittenAsText;
import org.ospoplusplus.model.internal.announced.LineParser;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * One moment in several time zones, in the words of an announcement: {@code 9am PT, 12pm EDT, 6pm CET}. A session has
 * this line beside its {@linkplain When start}. The line is kept as published, including mistakes.
 *
 * <p>A line is a list of entries. Each entry is a time or a range, and its zone. Entries are separated by {@code ,}
 * {@code /} {@code |} {@code ;} or {@code and}, or are in parentheses:
 *
 * <ul>
 *   <li>Times: {@code 9am}, {@code 9:30 a.m.}, {@code 12 noon}, {@code midnight}, {@code 09:00}, {@code 1500},
 *       {@code 9h30}. {@code 12am} and {@code midnight} are the start of the day, {@code 12pm} is noon. If an hour from
 *       1 to 12 has neither {@code am} nor {@code pm}, the other entries decide. If they don't, and the zones differ,
 *       the hours that are in daytime everywhere are used: {@code 12ET/9PT}. A single {@code 9 ET} or {@code 3:00 ET}
 *       is ambiguous; {@code 9:00 ET} and {@code 3:00 UTC} are read in the 24-hour clock.
 *   <li>A time from {@code 13:00} on shows that the line uses the 24-hour clock. Then all times with minutes but
 *       without {@code am} or {@code pm} are read in that clock: in {@code 19:00 CET, 1:00 ET}, {@code 1:00} is in the
 *       morning. An hour without minutes, {@code 1 ET}, remains open.
 *   <li>Ranges: {@code 1-3pm}, {@code 11 am – 5 pm}, {@code 14:00 to 17:00}. The starts are compared, and all ranges
 *       must have the same length.
 *   <li>A zone, after the time or before it. An abbreviation in wide use means its exact offset. Generic names mean the
 *       local time of their region: {@code PT}, {@code MT}, {@code CT}, {@code ET}, their long names
 *       ({@code Pacific Time (US and Canada)}), pairs such as {@code CET/CEST}, the cities of the IANA time zone
 *       database and some other places ({@code Toronto time}), with or without a country ({@code San Francisco, USA}),
 *       and ids of the database ({@code Europe/Paris}). Offsets such as {@code UTC+2} are possible, too. A zone applies
 *       only to its own entry.
 *   <li>A day, if an entry is on another day: {@code +1 day}, {@code (+1)}, {@code next day}, a weekday or a date.
 * </ul>
 *
 * @param text the line as announced
 * @since 0.1.0
 */
@SuppressWarnings("exports") // WrittenAsText is internal
public record AnnouncedTimes(
        @SingleLine(payload = WrittenAsText.class) String text) {

    /** The maximum number of zones in a line that is written, and of entries in a line that is read. */
    public static final int MAX_ENTRIES = LineParser.MAX_ENTRIES;

    /**
     * Creates a line.
     *
     * @throws IllegalArgumentException if the text is longer than 65,536 characters
     */
    public AnnouncedTimes {
        Require.text(text, "AnnouncedTimes.text");
    }

    /**
     * {@return the line that announces a start in several zones} If {@link #check(LocalDate)} reads the line on the
     * local date in the first zone, it finds this start and has no findings.
     *
     * <p>Each zone gets the abbreviation in wide use that is in force at the start ({@code EST}, not {@code EDT}, in
     * November), or its offset if no abbreviation is known ({@code UTC+05:45}). An abbreviation with several meanings
     * is written only if the other entries decide between them. An entry on another day than the first is marked:
     * {@code (+1 day)}.
     *
     * @param start the start, in whole seconds; its own zone is written only if {@code zones} contains it
     * @param zones 1 to {@value #MAX_ENTRIES} zones, in the order of the line
     * @param locale the language. English has the twelve-hour clock, French {@code 18 h 00}, German {@code 18:00 Uhr},
     *     and Spanish {@code 18:00}. Other languages have {@code 18:00} and English words.
     * @throws IllegalArgumentException if the start has a fraction of a second, if its year is not 1 to 9999, or if
     *     there are no zones or more than {@value #MAX_ENTRIES}
     */
    public static AnnouncedTimes write(ZonedDateTime start, List<ZoneId> zones, Locale locale) {
        Require.date(Require.nonNull(start, "start").toLocalDate(), "start");
        if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("start: must be a whole second; truncate it");
        }
        List<ZoneId> copy = Require.list(zones, MAX_ENTRIES, "zones");
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("zones: must not be empty; name at least one zone");
        }
        return new AnnouncedTimes(new TimesWriter(start.toInstant(), copy, Require.nonNull(locale, "locale")).write());
    }

    /**
     * {@return the line that announces a start in several zones} If clocks show the local start twice, the earlier
     * instant is used.
     *
     * @param start the start
     * @param zones 1 to {@value #MAX_ENTRIES} zones, in the order of the line
     * @param locale the language
     * @throws IllegalArgumentException if clocks skip the start, or if there are no zones or more than
     *     {@value #MAX_ENTRIES}
     * @see #write(ZonedDateTime, List, Locale)
     */
    public static AnnouncedTimes write(When.Timed start, List<ZoneId> zones, Locale locale) {
        ZonedDateTime zoned = Require.nonNull(start, "start").zonedStart();
        if (!zoned.toLocalDateTime().equals(start.start())) {
            throw new IllegalArgumentException(
                    "start: clocks in " + start.zone() + " skip " + start.start() + "; use a time that exists");
        }
        return write(zoned, zones, locale);
    }

    /**
     * {@return whether the entries of this line name one instant on a date, and the findings about the line}
     *
     * <p>The date is the local date of the first entry, unless the line gives that entry another day and gives this
     * date to another entry. An entry without a day may be on the day before or after, if all entries agree then.
     *
     * <p>First, each entry is read literally: an abbreviation means its offset. It is read as a generic name, which
     * means the local time of its region, only if the entries don't agree otherwise, or if no abbreviation of the line
     * is in force. Ambiguous abbreviations ({@code IST} in India, Israel and Ireland, {@code CST} in America and China)
     * get the meaning with which the entries agree. If the entries agree with several meanings, the finding lists them
     * and their zones. The date does not decide between the meanings, because people use abbreviations that are not in
     * force. If entries disagree, the findings are about the entries that differ from most others. Of two entries, it
     * is the one at the less usual hour, or otherwise the second.
     *
     * @param date the date, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public TimesCheck check(LocalDate date) {
        return AnnouncementChecker.of(text, Require.date(date, "date"));
    }

    /**
     * {@return whether the entries of this line name one instant on the day of a start, and the findings about the
     * line} The start decides whether hours without am and pm are in the morning, and the {@linkplain
     * TimesCheck#corrected() corrected line} names the start. A range that is longer or shorter than the duration is a
     * finding. To see whether the line names the start, compare {@link TimesCheck#start()} with it.
     *
     * <p>The date is the local date of the start, or the day before or after if the line names the start only on that
     * day.
     *
     * @param when the start and, if known, the duration
     */
    public TimesCheck check(When.Timed when) {
        return new StartChecker(text, Require.nonNull(when, "when")).check();
    }
}
