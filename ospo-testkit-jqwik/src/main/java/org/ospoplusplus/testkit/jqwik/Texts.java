package org.ospoplusplus.testkit.jqwik;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Arbitraries for valid texts, ids and links. */
final class Texts {

    private static final String[] COUNTRIES = {"AR", "BR", "DE", "FR", "IN", "JP", "NG", "NZ", "TR", "US"};

    /**
     * Parts of words beyond ASCII: accents, combining marks, other scripts including right-to-left, and surrogate
     * pairs.
     */
    private static final List<String> LETTERS = List.of(
            "é", "e\u0301", "n\u0303", "ß", "ø", "İ", "ı", "ж", "שלום", "مرحبا", "\u200F", "\u00AD", "日本", "한", "ไทย",
            "👩‍💻", "🏳️‍🌈", "🗓", "𝒳", "𠮷");

    /** Characters that have a meaning in a format. */
    private static final List<String> SIGNS = List.of(
            "\\",
            ";",
            ",",
            ":",
            "\"",
            "'",
            "^",
            "^n",
            "^^",
            "\\n",
            "\\N",
            "&",
            "<b>",
            "</script>",
            "%0A",
            "{x}",
            "${x}",
            "=",
            "#",
            "*",
            "- ",
            "`",
            "|",
            "/",
            "//",
            "BEGIN:VEVENT",
            "~");

    private static final List<String> CHARACTERS = Stream.of(
                    IntStream.rangeClosed(' ', '~'),
                    IntStream.rangeClosed('\u00A1', '\u02FF'),
                    IntStream.rangeClosed('\u0370', '\u04FF'))
            .flatMapToInt(range -> range)
            .mapToObj(Character::toString)
            .toList();

    private static final String ID_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789ABC._~@+=:-";

    private static final List<String> LINE_GAPS = List.of(" ");

    private static final List<String> PROSE_GAPS = List.of(" ", "\n", "\n\n", "\\\n", "  \n", "\t", "\n ");

    /** With this number of pieces, a text is shorter than every length limit. */
    private static final int MOST_PIECES = 24;

    private static final int ONE_EXTREME_AMONG = 60;

    private Texts() {}

    private static Arbitrary<Integer> numbers(int count) {
        return Arbitraries.fromGenerator(random -> new Place(random.nextInt(count)));
    }

    /** A place in a list. The numbers of jqwik are much slower, because they have any size and distribution. */
    private record Place(Integer value) implements Shrinkable<Integer> {

        @Override
        public Stream<Shrinkable<Integer>> shrink() {
            return Stream.of(0, value / 2, value - 1)
                    .filter(smaller -> smaller >= 0 && smaller < value)
                    .distinct()
                    .map(Place::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(value);
        }
    }

    /**
     * A single number chooses the piece, because jqwik would create a choice between arbitraries again for each value.
     */
    private static Arbitrary<String> pieces(List<String> gaps) {
        return numbers(20_000).map(number -> {
            int choice = number / 2_000;
            int among = number % 2_000;
            return switch (choice) {
                case 0, 1, 2, 3 -> Character.toString('a' + among % 26);
                case 4, 5, 6 -> LETTERS.get(among % LETTERS.size());
                case 7 -> SIGNS.get(among % SIGNS.size());
                case 8 -> CHARACTERS.get(among % CHARACTERS.size());
                default -> gaps.get(among % gaps.size());
            };
        });
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** Sometimes returns an extreme. The edge cases of jqwik would multiply in composed values. */
    private static Arbitrary<String> texts(List<String> gaps, String... extremes) {
        Arbitrary<List<String>> usual =
                pieces(gaps).list().ofMinSize(1).ofMaxSize(MOST_PIECES).withoutEdgeCases();
        return Combinators.combine(usual, numbers(ONE_EXTREME_AMONG * extremes.length))
                .as((pieces, number) -> {
                    int extreme = number - (ONE_EXTREME_AMONG - 1) * extremes.length;
                    if (extreme >= 0) {
                        return extremes[extreme];
                    }
                    String text = String.join("", pieces);
                    return isBlank(text) ? text + "a" : text;
                })
                .withoutEdgeCases();
    }

    static Arbitrary<String> lines() {
        return texts(LINE_GAPS, " x ", "x".repeat(500), "é".repeat(500));
    }

    static Arbitrary<String> prose() {
        return texts(PROSE_GAPS, "\n x\n", "\\\n", "x\n".repeat(10_000));
    }

    static Arbitrary<String> ids() {
        Arbitrary<String> first = numbers(26).map(number -> Character.toString('a' + number));
        Arbitrary<String> rest = Arbitraries.strings().withChars(ID_CHARACTERS).ofMaxLength(12);
        return Combinators.combine(first, rest).as((start, end) -> start + end);
    }

    static Arbitrary<String> domains() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(10),
                        Arbitraries.of("example.org", "example", "xn--bcher-kva.example", "a-1.example.com"))
                .as((label, rest) -> label + "." + rest);
    }

    static Arbitrary<String> languages() {
        return Arbitraries.of("en", "fr", "de", "es", "pt-BR", "zh-Hans-CN", "ar", "sr-Latn", "x-private");
    }

    static Arbitrary<String> countries() {
        return Arbitraries.of(COUNTRIES);
    }

    static Arbitrary<URI> links() {
        Arbitrary<String> paths = Arbitraries.of(
                "",
                "/",
                "/a/b.html",
                "/path?x=1&y=2",
                "/#part",
                "/a%20b%2Fc",
                "/é/日本",
                "/a;b,c",
                "/'q'",
                "/~jane",
                ":8443/x");
        return Combinators.combine(Arbitraries.of("https", "https", "https", "http"), domains(), paths)
                .as((scheme, domain, path) -> URI.create(scheme + "://" + domain + path));
    }

    static Arbitrary<URI> mailLinks() {
        StringArbitrary names =
                Arbitraries.strings().withCharRange('a', 'z').withChars("-+_").ofMinLength(1);
        return Combinators.combine(names.ofMaxLength(12), domains())
                .as((name, domain) -> URI.create("mailto:" + name + "@" + domain));
    }
}
