package org.ospoplusplus.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words for the sessions of {@link LargeProgram}. */
final class LargeWords {

    static final List<String> FORMATS =
            List.of("atelier créatif", "séminaire", "2 hour spécial", "open call 📣", "パネル");

    static final List<City> CITIES = List.of(
            new City("Málaga", "malaga"),
            new City("Genève", "geneve"),
            new City("الإسكندرية", "alexandria"),
            new City("কলকাতা", "kolkata"),
            new City("上海", "shanghai"),
            new City("Nîmes", "nimes"),
            new City("Évora", "evora"),
            new City("Łódź", "lodz"),
            new City("İzmir", "izmir"));

    private static final List<String> NAMES =
            List.of("Joana", "Tomás", "Amina", "Wei", "Siobhán", "Łukasz", "Priya", "Emre", "Noor", "Kofi");

    private static final List<String> SURNAMES =
            List.of("Gonçalves", "Simões", "Ọkafọ", "張", "Ó Néill", "Wójcik", "शर्मा", "Yılmaz", "حداد", "Møller");

    private static final List<String> SUBJECTS = List.of(
            "Licenses ©",
            "Budgets in €",
            "Dashboards 📊",
            "Öffentliche Beschaffung",
            "Curricula — 课程",
            "Open data — بيانات",
            "Maintainers 🛠",
            "Sécurité");

    private static final List<String> ANGLES = List.of(
            "that a council understands",
            "from first talk to first release",
            "across three universities",
            "when nobody owns them",
            "in small steps",
            "and what they cost");

    private static final List<String> SENTENCES = List.of(
            "Two offices — Zürich and Málaga — report their attempts, the costs and the lessons.",
            "We look at contracts that others have signed, and at the “clauses” that made the difference.",
            "Bring a question of your own — the second half belongs to everyone in the room.",
            "The figures come from *quatre années* of notes, and the notes are open: 公開.",
            "A short talk opens the session; then everyone draws the map of their own institution 🗺.",
            "There is no recording of the discussion, so that people can speak of échecs.",
            "Beginners are as welcome as experts: ברוכים הבאים.",
            "Afterwards, a working paper collects the “arguments”, without the names of speakers.");

    /** A city and its label in its domain. */
    record City(String name, String label) {}

    private LargeWords() {}

    static String title(SeededRandom seededRandom) {
        return seededRandom.of(SUBJECTS) + " " + seededRandom.of(ANGLES);
    }

    static String person(SeededRandom seededRandom) {
        return seededRandom.of(NAMES) + " " + seededRandom.of(SURNAMES);
    }

    /** {@return two paragraphs with a list between them} */
    static String paragraphs(SeededRandom seededRandom) {
        String list = Stream.generate(() -> "- " + title(seededRandom)).limit(3).collect(Collectors.joining("\n"));
        return sentences(seededRandom) + "\n\n" + list + "\n\n" + sentences(seededRandom);
    }

    private static String sentences(SeededRandom seededRandom) {
        return IntStream.range(0, 6).mapToObj(i -> seededRandom.of(SENTENCES)).collect(Collectors.joining(" "));
    }
}
