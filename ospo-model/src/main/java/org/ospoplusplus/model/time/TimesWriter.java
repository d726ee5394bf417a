package org.ospoplusplus.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ospoplusplus.model.internal.announced.Abbreviations;
import org.ospoplusplus.model.internal.announced.Phrases;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;

/**
 * Writes an instant in several zones. A zone gets the abbreviation that is in force at the instant. If an abbreviation
 * is ambiguous and the line doesn't decide, all zones get their generic names instead. A zone without a name gets its
 * offset.
 */
final class TimesWriter {

    private final Instant start;
    private final List<ZoneId> zones;
    private final Style style;

    TimesWriter(Instant start, List<ZoneId> zones, Locale locale) {
        this.start = start;
        this.zones = zones;
        this.style = Style.of(locale);
    }

    String write() {
        String line = line(this::abbreviation);
        return readsBack(line) ? line : line(this::unambiguous);
    }

    private String line(Function<ZoneId, String> names) {
        LocalDate first = LocalDate.ofInstant(start, zones.get(0));
        return zones.stream()
                .map(zone -> {
                    LocalDateTime local = LocalDateTime.ofInstant(start, zone);
                    long shift = ChronoUnit.DAYS.between(first, local.toLocalDate());
                    return style.time(local.toLocalTime()) + " " + names.apply(zone) + style.shift(shift);
                })
                .collect(Collectors.joining(", "));
    }

    private boolean readsBack(String line) {
        return AnnouncementChecker.isRight(line, LocalDate.ofInstant(start, zones.get(0)), start);
    }

    private String abbreviation(ZoneId zone) {
        return Abbreviations.exact(zone, start).map(style::name).orElseGet(() -> offset(zone));
    }

    /**
     * {@return the generic name of a zone, or its offset if the zone has none or if clocks show the local time twice}
     */
    private String unambiguous(ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(LocalDateTime.ofInstant(start, zone));
        return Abbreviations.generic(zone, start)
                .filter(meaning -> offsets.size() == 1)
                .map(style::name)
                .orElseGet(() -> offset(zone));
    }

    private String offset(ZoneId zone) {
        return Phrases.offset(zone.getRules().getOffset(start));
    }

    /** The notation of times and days in a language. */
    private enum Style {
        ENGLISH("", "day", "days"),
        FRENCH("", "jour", "jours"),
        GERMAN(" Uhr", "Tag", "Tage"),
        SPANISH("", "d\u00eda", "d\u00edas"),
        OTHER("", "day", "days");

        private final String unit;
        private final String day;
        private final String days;

        Style(String unit, String day, String days) {
            this.unit = unit;
            this.day = day;
            this.days = days;
        }

        static Style of(Locale locale) {
            return switch (locale.getLanguage()) {
                case "en" -> ENGLISH;
                case "fr" -> FRENCH;
                case "de" -> GERMAN;
                case "es" -> SPANISH;
                default -> OTHER;
            };
        }

        String time(LocalTime time) {
            if (this == ENGLISH) {
                return Phrases.time(time, true);
            }
            // Only the local mean times before about 1920 have seconds.
            return this == FRENCH && time.getSecond() == 0
                    ? time.getHour() + " h " + time.toString().substring(3)
                    : time + unit;
        }

        String shift(long count) {
            if (count == 0) {
                return "";
            }
            return " (" + (count > 0 ? "+" : "") + count + " " + (Math.abs(count) == 1 ? day : days) + ")";
        }

        /** {@return the name of a zone in this language} German has its own names for Central European time. */
        String name(ZoneMeaning zone) {
            if (this == GERMAN && zone.place().equals(ZoneId.of("Europe/Paris"))) {
                return zone.offset().equals(Optional.of(ZoneOffset.ofHours(1))) ? "MEZ" : "MESZ";
            }
            return zone.name();
        }
    }
}
