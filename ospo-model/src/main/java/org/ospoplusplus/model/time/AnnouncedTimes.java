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
 * One moment as announced in several zones, in the words of the announcement: {@code 9am PT, 12pm EDT, 6pm CET}. It stands
 * beside the {@linkplain When start} that is meant, and is kept as published, mistakes included.
 *
 * <p>A line is a list of times or ranges, each with its zone, between {@code ,} {@code /} {@code |} {@code ;} {@code and} or in
 * parentheses:
 *
 * <ul>
 *   <li>{@code 9am}, {@code 9:30 a.m.}, {@code 12 noon}, {@code midnight}, {@code 09:00}, {@code 1500}, {@code 9h30}. Twelve
 *       comes before one: {@code 12am} and {@code midnight} begin the day, {@code 12pm} is noon. If an hour from 1 to 12 has
 *       neither {@code am} nor {@code pm}, the other entries decide. If they don't, hours by day are taken where the zones
 *       differ: {@code 12ET/9PT}. A single {@code 9 ET} or {@code 3:00 ET} is ambiguous; {@code 9:00 ET} and {@code 3:00 UTC}
 *       are read in the 24-hour clock.
 *   <li>One time such as {@code 13:00} or later shows that the line uses the 24-hour clock: in {@code 19:00 CET, 1:00 ET}, all
 *       times with minutes but without {@code am} or {@code pm} are read in that clock, so {@code 1:00} is in the morning. An
 *       hour without minutes, {@code 1 ET}, remains open.
 *   <li>Ranges: {@code 1-3pm}, {@code 11 am – 5 pm}, {@code 14:00 to 17:00}. Their start counts, and all last equally long.
 *   <li>The zone after the time or before it: abbreviations in wide use, read as their exact offsets; {@code PT}, {@code MT},
 *       {@code CT}, {@code ET}, their long names ({@code Pacific Time (US and Canada)}) and pairs such as {@code CET/CEST} as
 *       civil time; cities of the time zone database and some other places ({@code Toronto time}), with or without their country
 *       ({@code San Francisco, USA}); ids of the database
 *       ({@code Europe/Paris}), and offsets ({@code UTC+2}). A zone of one entry doesn't extend to others.
 *   <li>{@code +1 day}, {@code (+1)}, {@code next day}, a weekday or a date for an entry that is on another day.
 * </ul>
 *
 * @param text the line as announced
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the mark of its constraints is no API
public record AnnouncedTimes(
        @SingleLine(payload = WrittenAsText.class) String text) {

    /** The most zones that a line is written for, and the most entries that are read from one. */
    public static final int MAX_ENTRIES = LineParser.MAX_ENTRIES;

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if the text is longer than 65,536 characters
     */
    public AnnouncedTimes {
        Require.text(text, "AnnouncedTimes.text");
    }

    /**
     * {@return the line that announces a start in several zones} {@linkplain #check Read back} on the date that it is in the
     * first zone, it agrees on the start, without findings.
     *
     * <p>Each zone goes by the abbreviation in wide use that is literally right then ({@code EST}, not {@code EDT}, in
     * November), or else by its offset ({@code UTC+05:45}). An abbreviation with several meanings is written where the
     * other entries decide between them. A zone that is in another day than the first is marked: {@code (+1 day)}.
     *
     * @param start the start, in whole seconds; its own zone isn't written unless it is among the zones
     * @param zones 1 to {@value #MAX_ENTRIES} zones, in the order to be written
     * @param locale the language: the twelve-hour clock for English, {@code 18 h 00} for French, {@code 18:00 Uhr} for
     *     German, {@code 18:00} for Spanish; for others, {@code 18:00} and the English words
     * @throws IllegalArgumentException if the start has a fraction of a second or its year isn't 1 to 9999, or there are no
     *     zones or too many
     */
    public static AnnouncedTimes write(ZonedDateTime start, List<ZoneId> zones, Locale locale) {
        Require.date(Require.nonNull(start, "start").toLocalDate(), "start");
        if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("start: must be a whole second");
        }
        List<ZoneId> copy = Require.list(zones, MAX_ENTRIES, "zones");
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("zones: at least one is due");
        }
        return new AnnouncedTimes(new TimesWriter(start.toInstant(), copy, Require.nonNull(locale, "locale")).write());
    }

    /**
     * {@return the line that announces a start in several zones} In an overlap, the start is at the earlier instant.
     *
     * @param start the start
     * @param zones 1 to {@value #MAX_ENTRIES} zones, in the order to be written
     * @param locale the language to write
     * @throws IllegalArgumentException if clocks skip the start, or there are no zones or too many
     * @see #write(ZonedDateTime, List, Locale)
     */
    public static AnnouncedTimes write(When.Timed start, List<ZoneId> zones, Locale locale) {
        ZonedDateTime zoned = Require.nonNull(start, "start").zonedStart();
        if (!zoned.toLocalDateTime().equals(start.start())) {
            throw new IllegalArgumentException("start: clocks in " + start.zone() + " skip " + start.start());
        }
        return write(zoned, zones, locale);
    }

    /**
     * {@return whether the entries of this line name one instant on a date, and what there is to notice}
     *
     * <p>The date is the local one of the first entry, unless the words put that one on another day and another entry on
     * this. Entries without a word about their day may be on a neighbouring one, as long as all agree.
     *
     * <p>Each entry is read to the letter first. An abbreviation with an offset is read as the civil time of its region only
     * if the entries don't agree then, or if no abbreviation of the line is in force. Ambiguous abbreviations ({@code IST} in
     * India, Israel and Ireland, {@code CST} in America and China) are read such that the entries agree; if they agree in
     * several ways, the finding names the candidates and their zones. The date does not decide between them, because people
     * use abbreviations that are not in force. Of entries that disagree, those are reported that differ from most; of
     * two, the one at the odder hour, or else the second.
     *
     * @param date the date, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public TimesCheck check(LocalDate date) {
        return AnnouncementChecker.of(text, Require.date(date, "date"));
    }

    /**
     * {@return whether the entries of this line name one instant on the day of a start, and what there is to notice} The start
     * decides what hours without am and pm mean, and the {@linkplain TimesCheck#corrected() corrected line} names it. A range
     * that lasts longer or shorter than announced is a finding. Whether the line names the start can be seen from
     * {@link TimesCheck#start()}.
     *
     * <p>The date is that of the start in its zone, or the day before or after if the line agrees on the start only then.
     *
     * @param when the start and, if it is known, the duration
     */
    public TimesCheck check(When.Timed when) {
        return new StartChecker(text, Require.nonNull(when, "when")).check();
    }
}
