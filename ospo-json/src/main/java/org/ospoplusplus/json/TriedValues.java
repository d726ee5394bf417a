package org.ospoplusplus.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.time.CadenceRule.Frequency;

/** Words that people try as the frequency of a rule, or in place of the rule, with the properties to write. */
final class TriedValues {

    private static final String EVERY_TUESDAY = "\"frequency\": \"weekly\", \"weekdays\": [\"tuesday\"]";
    private static final String FIRST_TUESDAY = "\"weekdays\": [{\"day\": \"tuesday\", \"ordinal\": 1}]";

    /** The properties of a rule, by the word in lower case, of which only the letters count. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry(
                    "daily",
                    "\"frequency\": \"weekly\", \"weekdays\": [\"monday\", \"tuesday\", \"wednesday\", \"thursday\","
                            + " \"friday\", \"saturday\", \"sunday\"]"),
            Map.entry("biweekly", every(2, EVERY_TUESDAY)),
            Map.entry("fortnightly", every(2, EVERY_TUESDAY)),
            Map.entry("triweekly", every(3, EVERY_TUESDAY)),
            Map.entry("bimonthly", every(2, "\"frequency\": \"monthly\", " + FIRST_TUESDAY)),
            Map.entry("semiannually", every(6, "\"frequency\": \"monthly\", " + FIRST_TUESDAY)),
            Map.entry("biannually", every(6, "\"frequency\": \"monthly\", " + FIRST_TUESDAY)),
            Map.entry("annually", "\"frequency\": \"yearly\", \"dayOfMonth\": 15"));

    private TriedValues() {}

    private static String every(int periods, String properties) {
        return "\"interval\": " + periods + ", " + properties;
    }

    /** {@return the remedy for a word that is no constant of an enumeration, if it is a usual mistake} */
    static Optional<String> remedy(Class<?> type, String word) {
        return type == Frequency.class
                ? Optional.ofNullable(RULES.get(word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")))
                        .map(properties -> "write a rule such as {" + properties + "}")
                : Optional.empty();
    }
}
