package org.ospoplusplus.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** The types of simple properties in the words of the field reference. */
final class FieldTypes {

    /**
     * A type of the field reference.
     *
     * @param words the name of the type for authors
     * @param type the Java type
     * @param constraint the simple name of the constraint that distinguishes the type from others of the same Java
     *     type; empty if none is needed
     * @param meaning the explanation for authors
     * @param example a value as JSON
     */
    record FieldType(String words, Class<?> type, String constraint, String meaning, String example) {}

    static final List<FieldType> ALL = List.of(
            new FieldType(
                    "line of text",
                    String.class,
                    "SingleLine",
                    "Plain text without line breaks, 500 characters at most",
                    "\"Réunion des villes — 都市\""),
            new FieldType(
                    "Markdown",
                    String.class,
                    "MultiLine",
                    "Text with line breaks, 20,000 characters at most",
                    "\"Bring a *question*.\\n\\n- Où ? 🧭\""),
            new FieldType(
                    "id",
                    String.class,
                    "Identifier",
                    "Begins with a letter or digit; may contain letters, digits and `. _ ~ @ + = : -`, 200 characters at most",
                    "\"2026-03-licenses\""),
            new FieldType("domain", String.class, "DomainName", "An internet domain in lower case", "\"city.example\""),
            new FieldType("language", String.class, "LanguageTag", "A language tag (BCP 47)", "\"pt-BR\""),
            new FieldType("country", String.class, "CountryCode", "An ISO 3166-1 alpha-2 code in capitals", "\"FR\""),
            new FieldType("true or false", boolean.class, "", "Without quotation marks", "true"),
            new FieldType("whole number", int.class, "", "Without a decimal point", "3"),
            new FieldType("number", double.class, "", "With a decimal point if needed", "48.8566"),
            new FieldType("amount", BigDecimal.class, "", "A number, with a decimal point if needed", "12.5"),
            new FieldType("currency", Currency.class, "", "An ISO 4217 code in capitals", "\"EUR\""),
            new FieldType(
                    "link",
                    URI.class,
                    "WebOrMailLink",
                    "Begins with `https://`, `http://` or `mailto:`, 2,048 characters at most; percent-encode other characters than ASCII",
                    "\"https://city.example/r%C3%A9union\""),
            new FieldType(
                    "time zone",
                    ZoneId.class,
                    "",
                    "A region of the IANA time zone database, not an offset",
                    "\"Europe/Paris\""),
            new FieldType("date", LocalDate.class, "", "Year, month, day", "\"2026-03-05\""),
            new FieldType(
                    "local date and time",
                    LocalDateTime.class,
                    "",
                    "As clocks show it in the time zone beside it; seconds only if they are not zero",
                    "\"2026-03-05T17:00\""),
            new FieldType(
                    "time of day",
                    LocalTime.class,
                    "",
                    "From 00:00 to 23:59; seconds only if they are not zero",
                    "\"17:00\""),
            new FieldType("month", YearMonth.class, "", "Year and month", "\"2026-03\""),
            new FieldType("year", Year.class, "", "From 1 to 9999, without quotation marks", "2026"),
            new FieldType("moment", Instant.class, "", "In UTC, to the second", "\"2026-03-05T16:00:00Z\""),
            new FieldType(
                    "duration",
                    Duration.class,
                    "",
                    "Days, hours, minutes and seconds as in ISO 8601: `PT90M` and `PT1H30M` are the same",
                    "\"PT1H30M\""));

    private FieldTypes() {}

    /** {@return the words for a Java type with constraints} */
    static String words(Class<?> type, List<String> constraints) {
        Class<?> plain = type == Boolean.class ? boolean.class : type == Integer.class ? int.class : type;
        return ALL.stream()
                .filter(each -> each.type() == plain
                        && (each.constraint().isEmpty() || constraints.contains(each.constraint())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no words for " + type + " with " + constraints))
                .words();
    }
}
