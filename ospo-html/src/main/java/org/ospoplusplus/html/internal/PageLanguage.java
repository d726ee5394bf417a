package org.ospoplusplus.html.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.internal.PriceText;

/** The words of pages in one language, and its formats of dates and times, which come from the JDK (CLDR). */
final class PageLanguage {

    private static final List<String> TAGS = List.of("en", "de", "fr", "es");
    private static final String BUNDLE = "org.ospoplusplus.html.internal.page";

    private final String tag;
    private final Locale locale;
    private final ResourceBundle words;
    private final DateTimeFormatter dayFormat;
    private final DateTimeFormatter timeFormat;
    private final DateTimeFormatter monthFormat;
    private final DateTimeFormatter shortDayFormat;

    /** The texts of at most 1,440 times, because each page needs several of them. */
    private final Map<LocalTime, String> times = new ConcurrentHashMap<>();

    private PageLanguage(String tag) {
        this.tag = tag;
        locale = Locale.forLanguageTag(tag);
        // The English words are in the bundle of the root. The bundle of another locale would fall back to the default
        // locale.
        words = ResourceBundle.getBundle(BUNDLE, tag.equals("en") ? Locale.ROOT : locale);
        dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        timeFormat = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        monthFormat = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        // Java 17 does not know the pattern MMMd of CLDR.
        shortDayFormat = DateTimeFormatter.ofPattern(words.getString("short-day"), locale);
    }

    /** {@return the language for a tag such as {@code de-AT}, or English if there are no words for it} */
    static PageLanguage of(Optional<String> languageTag) {
        return new PageLanguage(languageTag
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(TAGS::contains)
                .orElse("en"));
    }

    String tag() {
        return tag;
    }

    String word(String key) {
        return words.getString(key);
    }

    /** {@return the word for a constant or open word, or the word itself if the bundle lacks it} */
    String wordOr(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }

    /**
     * {@return a sentence with a value} Not a {@code MessageFormat}, in which apostrophes and braces of values matter.
     */
    String sentence(String key, String value) {
        return words.getString(key).replace("{0}", value);
    }

    /** {@return a text before its value, with a colon} */
    String label(String text) {
        return sentence("labeled", text);
    }

    /** {@return the name of a language: {@code French} for {@code fr-CA}} */
    String nameOf(String languageTag) {
        return Locale.forLanguageTag(languageTag).getDisplayLanguage(locale);
    }

    /** {@return a price, or the word for free} */
    String price(Price price) {
        return price.isFree()
                ? word("register-free")
                : PriceText.of(price.amount(), price.currency().orElseThrow(), locale);
    }

    /** {@return a day with its weekday: {@code Thursday, March 5, 2026}} */
    String day(LocalDate day) {
        return plain(dayFormat.format(day));
    }

    /** {@return a time of day in hours and minutes} */
    String time(LocalTime time) {
        return times.computeIfAbsent(time.truncatedTo(ChronoUnit.MINUTES), each -> plain(timeFormat.format(each)));
    }

    String month(YearMonth month) {
        return plain(monthFormat.format(month));
    }

    String shortMonth(Month month) {
        return plain(month.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }

    /** {@return a day without its year: {@code Mar 5}} */
    String shortDay(LocalDate day) {
        return plain(shortDayFormat.format(day));
    }

    String shortWeekday(DayOfWeek day) {
        return plain(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }

    String weekday(DayOfWeek day) {
        return plain(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }

    /**
     * Replaces the narrow space of newer versions of CLDR, which many fonts lack, so that all JDKs give the same text.
     */
    private static String plain(String text) {
        return text.replace('\u202F', ' ');
    }
}
