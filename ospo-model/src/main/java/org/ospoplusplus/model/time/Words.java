package org.ospoplusplus.model.time;

import java.util.Set;

/** The words and signs between the times of a line. */
final class Words {

    private static final Set<String> SEPARATORS = Set.of(
            ",", "/", "|", ";", "(", ")", "[", "]", "{", "}", "&", "=", "\\", "\u00b7", "\u2022", "\u2192", "\u21d2",
            "and", "und", "y", "or", "oder", "ou", "resp");

    /** Words and signs that say nothing of the time. A word that might change the meaning is not among them. */
    private static final Set<String> FILLERS = Set.of(
            // English
            "at",
            "on",
            "the",
            "when",
            "time",
            "times",
            "timezone",
            "zone",
            "t",
            "from",
            "between",
            "in",
            "for",
            "of",
            "starting",
            "starts",
            "start",
            "begins",
            "beginning",
            "begin",
            "every",
            "each",
            "weekly",
            "biweekly",
            "fortnightly",
            "monthly",
            "quarterly",
            "daily",
            "bi",
            "week",
            "weeks",
            "month",
            "months",
            "other",
            "odd",
            "even",
            "alternate",
            "alternating",
            "local",
            "date",
            "hour",
            "hours",
            "meeting",
            "meetings",
            "meet",
            "meets",
            "call",
            "calls",
            "session",
            "sessions",
            "webinar",
            "event",
            "we",
            "is",
            "are",
            "will",
            "be",
            "that",
            "which",
            "i",
            "e",
            "aka",
            "approx",
            "lasting",
            "duration",
            "length",
            "your",
            "s",
            // French, German, Spanish, and the word for hour in others
            "heure",
            "heures",
            "de",
            "des",
            "du",
            "le",
            "les",
            "entre",
            "um",
            "von",
            "ab",
            "jeden",
            "jede",
            "zwischen",
            "zeit",
            "ortszeit",
            "hora",
            "horas",
            "horario",
            "a",
            "las",
            "el",
            "los",
            "desde",
            "partir",
            "kl",
            "klo",
            "ore",
            "ora",
            // Signs
            "@",
            ":",
            ".",
            "*",
            "_",
            "\"",
            "'",
            "\u201c",
            "\u201d",
            "\u201e",
            "\u00ab",
            "\u00bb",
            "!",
            ">",
            "#");

    private Words() {}

    static boolean isSeparator(String text) {
        return SEPARATORS.contains(text);
    }

    static boolean isFiller(String text) {
        return FILLERS.contains(text);
    }
}
