package org.ospoplusplus.json;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.Session.Status;
import org.ospoplusplus.model.time.CadenceRule.Frequency;

/** Words that people try in place of constants, with the words or properties to write. */
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

    private static final Map<String, String> STATUSES = Map.of(
            "scheduled", "write \"confirmed\", or \"tentative\" if it may change",
            "planned", "write \"tentative\", or \"confirmed\" if it takes place",
            "rescheduled", "write the new date in \"when\", and the former one in \"earlierDates\"",
            "moved", "write the new date in \"when\", and the former one in \"earlierDates\"");

    private TriedValues() {}

    private static String every(int periods, String properties) {
        return "\"interval\": " + periods + ", " + properties;
    }

    /**
     * {@return the remedy for a word that is no constant of an enumeration, if it is a usual mistake or near a known
     * word}
     *
     * @param known the words for the constants
     */
    static Optional<String> remedy(Class<?> type, String word, Collection<String> known) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Optional<String> tried = Optional.empty();
        if (type == Frequency.class) {
            tried = Optional.ofNullable(RULES.get(letters))
                    .map(rule -> '{' + rule + '}')
                    .or(() -> RuleWords.rule(word))
                    .map("write a rule such as "::concat);
        } else if (type == DayOfWeek.class) {
            tried = RuleWords.weekday(word).map("write "::concat);
        } else if (type == Status.class) {
            tried = Optional.ofNullable(STATUSES.get(letters));
        }
        return tried.or(() -> Suggestions.nearestWord(word, known).map(near -> "did you mean \"" + near + "\"?"));
    }
}
