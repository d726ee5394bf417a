package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;

/** English words that state a rule, and words that do not. */
class RuleTextTest {

    private static final OspoJson JSON = OspoJson.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "every Tuesday | {'frequency': 'weekly', 'weekdays': ['tuesday']}",
                "Tuesdays and Thursdays | {'frequency': 'weekly', 'weekdays': ['tuesday', 'thursday']}",
                "each Monday, Tuesday, and Friday | {'frequency': 'weekly', 'weekdays': ['monday', 'tuesday', 'friday']}",
                "weekly on Saturday | {'frequency': 'weekly', 'weekdays': ['saturday']}",
                "Monthly on the first Wednesday | {'frequency': 'monthly', 'weekdays': [{'day': 'wednesday', 'ordinal': 1}]}",
                "On Sundays | {'frequency': 'weekly', 'weekdays': ['sunday']}",
                "every other Wednesday | {'frequency': 'weekly', 'interval': 2, 'weekdays': ['wednesday']}",
                "every 3rd week on Saturday | {'frequency': 'weekly', 'interval': 3, 'weekdays': ['saturday']}",
                "every four weeks on Tuesdays | {'frequency': 'weekly', 'interval': 4, 'weekdays': ['tuesday']}",
                "every second Tuesday of the month | {'frequency': 'monthly', 'weekdays': [{'day': 'tuesday', 'ordinal': 2}]}",
                "1st and 3rd Thursday in each month | {'frequency': 'monthly', 'weekdays': [{'day': 'thursday', 'ordinal': 1},"
                        + " {'day': 'thursday', 'ordinal': 3}]}",
                "the Last friday of every month | {'frequency': 'monthly', 'weekdays': [{'day': 'friday', 'ordinal': -1}]}",
                "fifth Monday of every other month | {'frequency': 'monthly', 'interval': 2, 'weekdays': [{'day': 'monday',"
                        + " 'ordinal': 5}]}",
                "second Wednesday of the quarter | {'frequency': 'quarterly', 'weekdays': [{'day': 'wednesday', 'ordinal': 2}]}",
                "first Monday of the year | {'frequency': 'yearly', 'weekdays': [{'day': 'monday', 'ordinal': 1}]}",
                "the 15th of each month | {'frequency': 'monthly', 'dayOfMonth': 15}",
                "31st of the month | {'frequency': 'monthly', 'dayOfMonth': 31}",
            })
    void wordsStateARule(String words, String rule) {
        CadenceRule expected = JSON.read(rule.replace('\'', '"'), CadenceRule.class);

        assertThat(RuleText.parse(words)).isEqualTo(expected);
        assertThat(JSON.read("\"" + words + "\"", Cadence.class)).isEqualTo(Cadence.firmly(words, expected));
        assertThat(JSON.read("\"Usually " + words + "\"", Cadence.class))
                .isEqualTo(Cadence.usually("Usually " + words, expected));
        assertThat(JSON.read("{\"text\": \"" + words + "\"}", Cadence.class)).isEqualTo(Cadence.usually(words, null));
        assertThat(RuleText.patterns()).anyMatch(pattern -> Pattern.matches(pattern, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twice monthly on Thursdays (usually)",
                "every Tuesday, not in August",
                "every Tuesday and Tuesday",
                "second Tuesday",
                "Tuesday",
                "tuesday the 15th",
                "every second month",
                "every second and fourth Tuesday",
                "EVERY TUESDAY",
                "every  Tuesday",
                "32nd of the month",
                "sechster Dienstag im Monat",
                "毎週 Tuesdays",
                "biweekly",
                ""
            })
    void otherWordsStateNoRule(String words) {
        assertThat(RuleText.parse(words)).isNull();
        assertThat(JSON.read("\"" + words + "\"", Cadence.class)).isEqualTo(Cadence.usually(words, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 10_000})
    void longWordsStateNoRule(int count) {
        assertThat(RuleText.parse("every Monday" + ", Monday".repeat(count))).isNull();
    }
}
