package org.ospoplusplus.testkit.jqwik;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Texts, ids and links that are valid. */
final class Texts {

    private static final String[] COUNTRIES = {"AR", "BR", "DE", "FR", "IN", "JP", "NG", "NZ", "TR", "US"};

    private Texts() {}

    /** Letters of many scripts, marks that combine, pairs of surrogates, and what formats give a meaning to. */
    private static Arbitrary<String> pieces() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> odd = Arbitraries.of(
                "é",
                "e\u0301",
                "ß",
                "İ",
                "ı",
                "שלום",
                "مرحبا",
                "\u200F",
                "日本",
                "한",
                "ไทย",
                "👩‍💻",
                "🏳️‍🌈",
                "𝒳",
                "\u00AD",
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
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A1', '\u02FF')
                .withCharRange('\u0370', '\u04FF')
                .ofMinLength(1)
                .ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(2, odd), Tuple.of(1, any));
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces, int max) {
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join("", list))
                .filter(text -> text.length() <= max && !isBlank(text));
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    static Arbitrary<String> lines() {
        return sometimes(
                joined(Arbitraries.oneOf(pieces(), Arbitraries.just(" ")), 500),
                " x ",
                "x".repeat(500),
                "é".repeat(500));
    }

    static Arbitrary<String> prose() {
        return sometimes(
                joined(
                        Arbitraries.oneOf(pieces(), Arbitraries.of(" ", "\n", "\n\n", "\\\n", "  \n", "\t", "\n ")),
                        20_000),
                "\n x\n",
                "\\\n",
                "x\n".repeat(10_000));
    }

    /** Extremes now and then: edge cases of jqwik multiply where values are composed of many. */
    private static Arbitrary<String> sometimes(Arbitrary<String> usual, String... extremes) {
        return Arbitraries.frequencyOf(Tuple.of(60, usual), Tuple.of(1, Arbitraries.of(extremes)))
                .withoutEdgeCases();
    }

    static Arbitrary<String> ids() {
        Arbitrary<String> first = Arbitraries.strings().withCharRange('a', 'z').ofLength(1);
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("ABC._~@+=:-")
                .ofMaxLength(12);
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
