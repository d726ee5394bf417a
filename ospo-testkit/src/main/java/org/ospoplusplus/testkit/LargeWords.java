package org.ospoplusplus.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What sessions of {@link LargeProgramme} are about. */
final class LargeWords {

    static final List<String> FORMATS = List.of("workshop", "seminar", "2 hour special", "open call", "panel");

    static final List<String> PLACES = List.of(
            "Rotterdam", "Venice", "Alexandria", "Kolkata", "Shanghai", "Lagos", "Camargue", "Porto", "Bristol");

    private static final List<String> NAMES =
            List.of("Joana", "Tomás", "Amina", "Wei", "Siobhán", "Łukasz", "Priya", "Emre", "Noor", "Kofi");

    private static final List<String> SURNAMES =
            List.of("Vidal", "Reis", "Okafor", "Zhang", "O'Neill", "Wójcik", "Sharma", "Yılmaz", "Haddad", "Mensah");

    private static final List<String> SUBJECTS = List.of(
            "Licences", "Budgets", "Dashboards", "Procurement", "Curricula", "Open data", "Maintainers", "Security");

    private static final List<String> ANGLES = List.of(
            "that a council understands",
            "from first talk to first release",
            "across three universities",
            "when nobody owns them",
            "in small steps",
            "and what they cost");

    private static final List<String> SENTENCES = List.of(
            "Two offices tell what they tried, what it cost them and what they would not do again.",
            "We look at contracts that others have signed, and at the clauses that made the difference.",
            "Bring a question of your own: the second half belongs to whoever is in the room.",
            "The figures come from *four years* of notes, and the notes are open.",
            "A short talk opens the session; then everyone draws the map of their own institution.",
            "There is no recording of the discussion, so that people can speak of what went wrong.",
            "Who has never done this is as welcome as who does it every day.",
            "Afterwards, a working paper collects what was said, without who said it.");

    private LargeWords() {}

    static String title(Draws draws) {
        return draws.of(SUBJECTS) + " " + draws.of(ANGLES);
    }

    static String person(Draws draws) {
        return draws.of(NAMES) + " " + draws.of(SURNAMES);
    }

    /** Two paragraphs, with a list between them. */
    static String paragraphs(Draws draws) {
        String list = Stream.generate(() -> "- " + title(draws)).limit(3).collect(Collectors.joining("\n"));
        return sentences(draws) + "\n\n" + list + "\n\n" + sentences(draws);
    }

    private static String sentences(Draws draws) {
        return IntStream.range(0, 6).mapToObj(i -> draws.of(SENTENCES)).collect(Collectors.joining(" "));
    }
}
