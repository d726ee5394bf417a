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
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.WebOrMailLink;

/** The rules of readers, constraints and constructors as keywords of JSON Schema. */
final class SchemaKeywords {

    private static final String YEAR = "(?!0000)[0-9]{4}";
    private static final String DAY = YEAR
            + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|[12][0-9]))";
    private static final String MINUTE = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    /** An hour before ten may have one digit. */
    private static final String TIME = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?";

    private static final String MONTH = YEAR + "-(?:0[1-9]|1[0-2])";

    /** The sign between start and end. */
    private static final String TO = " ?[-\\u2013/] ?";

    private static final String ZONE = "(?!(?:UTC|GMT|UT)[+-])[A-Za-z][A-Za-z0-9._~/+-]+";

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final String BIDI = "\\u202A-\\u202E\\u2066-\\u2069";
    private static final String NONCHARACTERS = "\\uFDD0-\\uFDEF\\uFFFE\\uFFFF";
    /** The end of a text. In Java a dollar sign also matches before a final line break. */
    private static final String END = "(?![\\s\\S])";

    private static final String NO_CONTROL_CHARACTERS = "\\u007F-\\u009F\\u2028\\u2029" + BIDI + NONCHARACTERS;

    private static final String NO_CONTROL = NO_CONTROL_CHARACTERS + "]*" + END;

    /**
     * Excludes unpaired surrogates, and noncharacters beyond the Basic Multilingual Plane. No noncharacter is in
     * brackets, so that implementations that match UTF-16 units and those that match code points give the same result.
     */
    private static final String WELL_FORMED = "(?![\\s\\S]*(?:"
            + IntStream.rangeClosed(1, 16)
                    .mapToObj(plane -> escaped(plane << 16 | 0xFFFE) + "|" + escaped(plane << 16 | 0xFFFF))
                    .collect(Collectors.joining("|"))
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?:^|[^\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]))";

    /** Spaces beyond ASCII. The meaning of {@code \\s} differs between dialects of regular expressions. */
    private static final String BLANKS = "\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    private static final String NOT_BLANK = "(?=[\\t\\n \\u00A0" + BLANKS + "]*[^\\t\\n \\u00A0" + BLANKS + "])";
    private static final String IN_LINK =
            "[^\\u0000-\\u0020\\u007F-\\u00A0\"<>\\\\^`{|}" + BIDI + BLANKS + NONCHARACTERS + "]";

    private static final String LINK = "(?:[Hh][Tt][Tt][Pp][Ss]?://(?:(?![/?#@])" + IN_LINK + ")+(?:[/?#]" + IN_LINK
            + "*)?|[Mm][Aa][Ii][Ll][Tt][Oo]:(?:(?!@)" + IN_LINK + ")+@" + IN_LINK + "*)" + END;

    private static final Map<Class<?>, Map<String, Object>> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string", "maxLength", 65_536)),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE)),
            Map.entry(
                    Integer.class,
                    Map.of("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE)),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            // A list of codes would change with the JDK.
            Map.entry(Currency.class, string("^[A-Z]{3}$")),
            Map.entry(Year.class, Map.of("type", "integer", "minimum", 1, "maximum", 9999)),
            Map.entry(URI.class, Map.of("type", "string", "minLength", 1, "maxLength", 65_536)),
            // A list of names would change with the time zone database. Offsets are not allowed.
            Map.entry(ZoneId.class, string("^" + ZONE + "$")),
            Map.entry(Instant.class, string("^" + DAY + "T" + MINUTE + ":[0-5][0-9]Z$", "date-time")),
            Map.entry(LocalDate.class, string("^" + DAY + "$", "date")),
            Map.entry(LocalDateTime.class, string("^" + DAY + "T" + TIME + "$")),
            Map.entry(LocalTime.class, string("^" + TIME + "$")),
            Map.entry(YearMonth.class, string("^" + MONTH + "$")),
            Map.entry(
                    Duration.class,
                    string("^P(?=[0-9T])(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?"
                            + "(?:[0-9]{1,9}S)?)?$")));

    private static final Map<String, Map<String, Object>> BY_CONSTRAINT = Map.of(
            "SingleLine",
                    Map.of(
                            "maxLength",
                            SingleLine.MAX_LENGTH,
                            "pattern",
                            "^" + WELL_FORMED + NOT_BLANK + "[^\\u0000-\\u001F" + NO_CONTROL),
            "MultiLine",
                    Map.of(
                            "maxLength",
                            MultiLine.MAX_LENGTH,
                            "pattern",
                            "^" + WELL_FORMED + NOT_BLANK + "[^\\u0000-\\u0008\\u000B-\\u001F" + NO_CONTROL),
            "Identifier", Map.of("maxLength", 200, "pattern", "^[A-Za-z0-9][A-Za-z0-9._~@+=:-]*$"),
            "DomainName", Map.of("maxLength", 253, "pattern", "^(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL + "$"),
            "LanguageTag", Map.of("maxLength", 35, "pattern", "^[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*$"),
            "CountryCode", Map.of("pattern", "^[A-Z]{2}$"),
            "Email", Map.of("pattern", "^.+@[^@]+$"),
            "WebOrMailLink", Map.of("maxLength", WebOrMailLink.MAX_LENGTH, "pattern", "^" + WELL_FORMED + LINK));

    /** Constraints that a schema cannot express, and the annotation for nested validation. */
    private static final Set<String> NOT_EXPRESSIBLE = Set.of("Valid", "UniqueIds");

    private static final Map<String, Object> LONGER_THAN_ZERO = Map.of("pattern", "[1-9]");

    /** Rules of constructors without an annotation, by component. */
    private static final Map<String, Map<String, Object>> BY_COMPONENT = Map.ofEntries(
            Map.entry("AgendaItem.duration", LONGER_THAN_ZERO),
            Map.entry("Link.duration", LONGER_THAN_ZERO),
            Map.entry("Timed.duration", LONGER_THAN_ZERO),
            Map.entry("UsualTime.duration", LONGER_THAN_ZERO),
            Map.entry("CadenceRule.interval", Map.of("minimum", 1, "maximum", 1000)),
            Map.entry("CadenceRule.weekdays", Map.of("uniqueItems", true)),
            Map.entry("CadenceRule.dayOfMonth", Map.of("minimum", 1, "maximum", 31)),
            Map.entry("Weekday.ordinal", Map.of("minimum", -53, "maximum", 53, "not", Map.of("const", 0))),
            Map.entry("GeoCoordinates.latitude", Map.of("minimum", -90, "maximum", 90)),
            Map.entry("GeoCoordinates.longitude", Map.of("minimum", -180, "maximum", 180)),
            Map.entry("Price.amount", Map.of("minimum", 0, "maximum", 999_999_999)),
            Map.entry("Registration.capacity", Map.of("minimum", 1, "maximum", 1_000_000)),
            Map.entry("Revision.sequence", Map.of("minimum", 0)),
            Map.entry("Series.also", Map.of("uniqueItems", true)),
            Map.entry("WorkingGroup.series", Map.of("maxItems", WorkingGroup.MAX_SERIES)),
            Map.entry("WorkingGroup.sessions", Map.of("maxItems", WorkingGroup.MAX_SESSIONS)));

    /** Rules of constructors without an annotation, by record. */
    private static final Map<String, Map<String, Object>> BY_RECORD = Map.of(
            "Cadence", Map.of("if", has("firm", true), "then", required("rule")),
            "CadenceRule",
                    Map.of(
                            "allOf",
                            List.of(
                                    Map.of(
                                            "if",
                                            has("frequency", "weekly"),
                                            "then",
                                            Map.of(
                                                    "not",
                                                    required("dayOfMonth"),
                                                    "properties",
                                                    weekdays("items", Map.of("not", required("ordinal")))),
                                            "else",
                                            Map.of("properties", weekdays("items", required("ordinal")))),
                                    Map.of(
                                            "if",
                                            required("dayOfMonth"),
                                            "then",
                                            Map.of("properties", weekdays("maxItems", 0))))),
            "Deadline", Map.of("dependentRequired", Map.of("time", List.of("zone"), "zone", List.of("time"))),
            "Guest", Map.of("anyOf", guestWithName()),
            "Place", Map.of("minProperties", 1),
            "Price", Map.of("anyOf", List.of(required("currency"), has("amount", 0))),
            "PostalAddress", Map.of("minProperties", 1),
            "Registration", Map.of("anyOf", registrationWithLink()),
            "Venue", Map.of("minProperties", 1));

    /** Properties that replace components, by record. */
    private static final Map<String, Map<String, Object>> REPLACEMENTS = Map.of(
            "Days",
            replacement(
                    "The only day, in place of `first` and `last`. It is written as these.",
                    ofType(LocalDate.class),
                    "2026-03-05"),
            "Timed",
            replacement(
                    "The local end, in place of `duration`: a date and time, or only a time on the day of the start. The duration"
                            + " is the time that elapses from start to end, also if clocks change in between. If clocks show the"
                            + " end twice, the first time counts. It is written as `duration`.",
                    string("^(?:" + DAY + "T)?" + TIME + "$"),
                    "18:30"),
            "ExceptDate",
            replacement(
                    "The first and the last day of a break, or its month, in place of `date`. It is written as the days of the"
                            + " rule in this time.",
                    string("^(?:" + DAY + "(?:/" + DAY + ")?|" + MONTH + ")$"),
                    "2026-07-01/2026-08-31"),
            "AgendaItem",
            replacement(
                    "The local start, in place of `offset`: a time, or a date and time. A time is on the day of the part before,"
                            + " and for the first part on the day of the start of the session. It is written as `offset`.",
                    string("^(?:" + DAY + "[T ])?" + TIME + "$"),
                    "18:30"),
            "UsualTime",
            replacement(
                    "The local end on the same day, in place of `duration`. It is written as `duration`.",
                    ofType(LocalTime.class),
                    "18:30"));

    private SchemaKeywords() {}

    private static Map<String, Object> replacement(String description, Map<String, Object> keywords, String example) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.putAll(ordered(keywords));
        schema.put("examples", List.of(example));
        return schema;
    }

    /** {@return the schema of a property that replaces components of a record} */
    static Map<String, Object> ofReplacement(Class<?> type, String name) {
        if (type == Guest.class) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put(
                    "description",
                    "The name of a guest with this role, in place of `name` and `role`. It is written as these.");
            schema.putAll(ofType(String.class));
            schema.putAll(ofConstraint("SingleLine"));
            schema.put("examples", List.of("Zoë Ångström"));
            return schema;
        }
        if (type == Link.class) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put(
                    "description",
                    "The address of a link of this kind, after its title and a blank if it has one, in place of `url` and"
                            + " `kind`. It is written as these.");
            schema.putAll(labeledLink());
            return schema;
        }
        if (type == Registration.class) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put(
                    "description",
                    "The link of a registration with this method, in place of `method` and `url`. It is written as these.");
            schema.putAll(ofType(URI.class));
            schema.putAll(ofConstraint("WebOrMailLink"));
            schema.put("examples", List.of("https://example.org/"));
            return schema;
        }
        return REPLACEMENTS.get(type.getSimpleName());
    }

    /** {@return the schema of the string with several values that may replace an object} */
    static Map<String, Object> ofText(Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type == Price.class) {
            schema.put("description", "Short for an object with \"amount\" and \"currency\", or with the amount zero");
            schema.putAll(ordered(string("^(?:[0-9]{1,9}(?:\\.[0-9]{1,4})? [A-Z]{3}|[Ff][Rr][Ee][Ee])$")));
            schema.put("examples", List.of("15 EUR", "free"));
        } else if (type == When.class) {
            schema.put(
                    "description",
                    "Short for an object: a day, the first and the last day, a month, or a local date and time with the time"
                            + " zone. The local end follows the start; without a date, it is on the day of the start");
            schema.putAll(ordered(string("^(?:" + DAY + "(?:/" + DAY + ")?|" + MONTH + "|" + DAY + "[T ]" + TIME + "(?:"
                    + TO + "(?:" + DAY + "[T ])?" + TIME + ")? " + ZONE + ")$")));
            schema.put(
                    "examples",
                    List.of("2026-03-05 17:00-18:30 Europe/Paris", "2026-03-05", "2026-03-05/2026-03-07", "2026-03"));
        } else if (type == UsualTime.class) {
            schema.put(
                    "description",
                    "Short for an object with \"start\", \"zone\" and, if it is known, the end on the same day");
            schema.putAll(ordered(string("^" + TIME + "(?:" + TO + TIME + ")? " + ZONE + "$")));
            schema.put("examples", List.of("17:00-18:30 Europe/Paris", "9:00 UTC"));
        } else if (type == OccurrenceId.class) {
            schema.put("description", "Short for an object with \"series\" and \"date\"");
            schema.putAll(ordered(string("^[A-Za-z0-9][A-Za-z0-9._~@+=:-]{0,199} " + DAY + "$")));
            schema.put("examples", List.of("call 2026-03-03"));
        } else if (type == CadenceRule.class) {
            schema.put(
                    "description",
                    "Short for an object: English words that state the rule. \"every second Tuesday\" is every two weeks, and"
                            + " \"second Tuesday of the month\" is once a month");
            schema.putAll(ordered(string("^(?=.{1,200}$)(?:" + String.join("|", RuleText.patterns()) + ")$")));
            schema.put(
                    "examples",
                    List.of(
                            "every Tuesday",
                            "every second Tuesday",
                            "second Tuesday of the month",
                            "15th of the month"));
        } else if (type == Cadence.class) {
            schema.put(
                    "description",
                    "Short for an object with \"text\". Words such as those of a rule also state the rule, which is then firm"
                            + " unless \"usually\" is before them");
            schema.put("examples", List.of("second Tuesday of the month", "usually every Tuesday", "twice a month"));
        } else if (type == ExceptDate.class) {
            schema.put(
                    "description",
                    "Short for an object with only \"date\", or with \"days\": the first and the last day of a break, or its month");
            schema.putAll(ordered(string("^(?:" + DAY + "(?:/" + DAY + ")?|" + MONTH + ")$")));
            schema.put("examples", List.of("2026-08-04", "2026-07-01/2026-08-31", "2026-08"));
        } else if (type == AgendaItem.class) {
            schema.put(
                    "description",
                    "Short for an object that has only \"title\", also after the local start, which then is \"at\"");
            schema.put("examples", List.of("9:30 Accueil", "Accueil"));
        } else if (type == Link.class) {
            schema.put("description", "Short for an object that has only \"url\", or \"title\" and \"url\"");
            schema.putAll(labeledLink());
        } else if (type == Contact.class) {
            schema.put("description", "Short for an object that has only \"url\", or \"name\" and \"url\"");
            schema.putAll(labeledLink());
        } else if (type == VirtualLocation.class) {
            schema.put("description", "Short for an object that has only \"platform\", only \"join\", or both");
            schema.putAll(ofType(String.class));
            schema.putAll(ofConstraint("SingleLine"));
            schema.remove("maxLength");
            schema.put("examples", List.of("Jitsi https://example.org/call", "https://example.org/call", "Jitsi"));
        }
        return schema;
    }

    private static Map<String, Object> labeledLink() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("maxLength", SingleLine.MAX_LENGTH + 1 + WebOrMailLink.MAX_LENGTH);
        schema.put("pattern", "^" + WELL_FORMED + "(?:[^\\u0000-\\u001F" + NO_CONTROL_CHARACTERS + "]+ )?" + LINK);
        schema.put("examples", List.of("Été https://example.org/", "https://example.org/"));
        return schema;
    }

    private static String escaped(int codePoint) {
        return String.format(Locale.ROOT, "\\u%04X\\u%04X", (int) Character.highSurrogate(codePoint), (int)
                Character.lowSurrogate(codePoint));
    }

    static Map<String, Object> ofType(Class<?> type) {
        Map<String, Object> keywords = BY_TYPE.get(type);
        if (keywords == null) {
            throw new IllegalStateException("no keywords for " + type);
        }
        return ordered(keywords);
    }

    static Map<String, Object> ofConstraint(String name) {
        if (NOT_EXPRESSIBLE.contains(name)) {
            return Map.of();
        }
        Map<String, Object> keywords = BY_CONSTRAINT.get(name);
        if (keywords == null) {
            throw new IllegalStateException("no keywords for the constraint " + name);
        }
        return ordered(keywords);
    }

    static Map<String, Object> ofComponent(Class<?> type, String component) {
        return ordered(BY_COMPONENT.getOrDefault(type.getSimpleName() + "." + component, Map.of()));
    }

    static Map<String, Object> ofRecord(Class<?> type) {
        return ordered(BY_RECORD.getOrDefault(type.getSimpleName(), Map.of()));
    }

    /** Sorts keywords, with the type first, because the order of {@link Map#of} differs in each run. */
    private static Map<String, Object> ordered(Map<?, ?> keywords) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        if (keywords.containsKey("type")) {
            ordered.put("type", keywords.get("type"));
        }
        keywords.entrySet().stream()
                .sorted(Comparator.comparing(entry -> (String) entry.getKey()))
                .forEach(entry -> ordered.putIfAbsent((String) entry.getKey(), orderedValue(entry.getValue())));
        return ordered;
    }

    private static Object orderedValue(Object value) {
        if (value instanceof Map<?, ?> keywords) {
            return ordered(keywords);
        }
        return value instanceof List<?> values
                ? values.stream().map(SchemaKeywords::orderedValue).toList()
                : value;
    }

    private static Map<String, Object> string(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> string(String pattern, String format) {
        return Map.of("type", "string", "pattern", pattern, "format", format);
    }

    /** {@return the ways in which a registration has a link or needs none} */
    private static List<Map<String, Object>> registrationWithLink() {
        Map<String, Object> notLinked =
                Map.of("properties", Map.of("method", Map.of("enum", List.of("invitation", "none"))));
        return Stream.concat(
                        Stream.of(required("url"), notLinked),
                        Stream.of(Registration.Method.values())
                                .filter(Registration.Method::isLinked)
                                .map(EnumWords::of)
                                .map(SchemaKeywords::required))
                .toList();
    }

    /** {@return the ways in which a guest has a name or needs none} */
    private static List<Map<String, Object>> guestWithName() {
        return Stream.concat(
                        Stream.of(required("name"), has("kind", "to-be-announced")),
                        Stream.of(Guest.Role.Known.values()).map(EnumWords::of).map(SchemaKeywords::required))
                .toList();
    }

    private static Map<String, Object> weekdays(String keyword, Object value) {
        return Map.of("weekdays", Map.of("type", "array", keyword, value));
    }

    /** Repeats type and property, because strict validators report a mistake without them. */
    private static Map<String, Object> required(String property) {
        return object(property, true);
    }

    private static Map<String, Object> has(String property, Object value) {
        return object(property, Map.of("const", value));
    }

    private static Map<String, Object> object(String property, Object value) {
        return Map.of("type", "object", "required", List.of(property), "properties", Map.of(property, value));
    }
}
