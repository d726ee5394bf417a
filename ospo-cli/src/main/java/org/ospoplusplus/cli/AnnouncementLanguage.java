package org.ospoplusplus.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.internal.PriceText;

/** The words of announcements in one language, and its formats of dates and times, which come from the JDK (CLDR). */
final class AnnouncementLanguage {

    /** The languages that have words. */
    static final List<String> TAGS = List.of("en", "de", "fr", "es");

    private static final String BUNDLE = "org.ospoplusplus.cli.announcement";

    private final Locale locale;
    private final ResourceBundle words;

    /** @param tag one of {@link #TAGS} */
    AnnouncementLanguage(String tag) {
        locale = Locale.forLanguageTag(tag);
        // The English words are in the bundle of the root. The bundle of another locale would fall back to the default
        // locale.
        words = ResourceBundle.getBundle(BUNDLE, tag.equals("en") ? Locale.ROOT : locale);
    }

    String word(String key) {
        return words.getString(key);
    }

    /**
     * {@return a sentence with a value} Not a {@code MessageFormat}, in which apostrophes and braces of values matter.
     */
    String sentence(String key, String value) {
        return words.getString(key).replace("{0}", value);
    }

    /** {@return a price, or the word for free} */
    String price(Price price) {
        return price.isFree()
                ? word("free")
                : PriceText.of(price.amount(), price.currency().orElseThrow(), locale);
    }

    /** {@return a day with its weekday: {@code Thursday, March 5, 2026}} */
    String day(LocalDate day) {
        return plain(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day));
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    String time(LocalTime time) {
        return plain(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time));
    }

    String month(YearMonth month) {
        return plain(DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month));
    }

    String year(Year year) {
        return year.toString();
    }

    /**
     * Replaces the narrow space of newer versions of CLDR, which many fonts lack, so that all JDKs give the same text.
     */
    private static String plain(String text) {
        return text.replace('\u202F', ' ');
    }
}
