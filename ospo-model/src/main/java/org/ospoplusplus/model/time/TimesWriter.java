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
 * Writes an instant in several zones. A zone goes by the abbreviation that is literally right at the instant; by the name of
 * its civil time where that abbreviation is ambiguous and the line doesn't decide; and by its offset from UTC where it has
 * neither.
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

    /** Where no abbreviation of the line decides what the others mean, none is used. */
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

    /** How a language writes a time and a shift of days. */
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
            // Only local mean times of long ago have seconds.
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

        /** German has names of its own for the times of Central Europe. */
        String name(ZoneMeaning zone) {
            if (this == GERMAN && zone.place().equals(ZoneId.of("Europe/Paris"))) {
                return zone.offset().equals(Optional.of(ZoneOffset.ofHours(1))) ? "MEZ" : "MESZ";
            }
            return zone.name();
        }
    }
}
