package org.ospoplusplus.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdFileNamesTest {

    private static String only(String id) {
        return IdFileNames.distinct(List.of(id)).get(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"measuring-ospos", "KubeCon-2026", "a.b", "call~1@team.example", "console", "com10", "nullify"})
    void anOrdinaryIdIsItsOwnName(String id) {
        assertThat(only(id)).isEqualTo(id);
    }

    @Test
    void aColonIsEncoded() {
        assertThat(only("team:call")).isEqualTo("team%3Acall");
    }

    @Test
    void manyColonsDoNotMakeANameTooLong() {
        String id = "a" + ":".repeat(84);
        assertThat(only(id)).isEqualTo("a_______________________________________,853aadf056a4e6224026ad46");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "con",
                "aux.txt",
                "AUX",
                "nul.",
                "com1",
                "LPT9.ics",
                "prn:x",
                "a.",
                "COM0",
                "CLOCK$",
                "Zürich",
                ".a",
                "+",
                "~a.b"
            })
    void namesThatAFileSystemRefusesOrChangesAreReplaced(String id) {
        assertThat(only(id)).matches("[A-Za-z0-9_-]+,[0-9a-f]{24}").isEqualTo(only(id));
    }

    @Test
    void idsThatDifferInCaseOrNormalizationGetDistinctNames() {
        Map<String, String> names =
                IdFileNames.distinct(List.of("intro", "Intro", "INTRO", "caf\u00e9", "cafe\u0301", "other"));

        assertThat(names).containsEntry("intro", "intro").containsEntry("other", "other");
        assertThat(names.values().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct())
                .hasSize(6);
    }

    @Test
    void aNameDoesNotDependOnTheOrder() {
        assertThat(IdFileNames.distinct(List.of("B", "b", "x")))
                .isEqualTo(IdFileNames.distinct(List.of("x", "b", "B")));
    }

    /** An unpaired surrogate has no encoding, and identifiers never contain one. */
    private static char[] surrogates() {
        char[] surrogates = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < surrogates.length; i++) {
            surrogates[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return surrogates;
    }

    @Provide
    Arbitrary<List<String>> ids() {
        Arbitrary<String> identifiers = Arbitraries.strings()
                .withChars("abAB01._~@+=:-")
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(id -> Character.isLetterOrDigit(id.charAt(0)));
        Arbitrary<String> tricky = Arbitraries.of(
                "con", "Con", "CON.x", "\u017f", "s", "S", "\u212a", "K", "k", "\u00df", "ss", "SS", "\ufb01", "fi",
                "\u0130", "i");
        return Arbitraries.oneOf(
                        identifiers,
                        tricky,
                        Arbitraries.strings()
                                .all()
                                .excludeChars(surrogates())
                                .ofMinLength(1)
                                .ofMaxLength(5))
                .list()
                .uniqueElements()
                .ofMaxSize(30);
    }

    @Property(tries = 1_000)
    void namesAreDistinctOnEveryFileSystem(@ForAll("ids") List<String> ids) {
        Map<String, String> names = IdFileNames.distinct(ids);

        Set<String> folded = names.values().stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(folded).hasSameSizeAs(ids);
        assertThat(names.values())
                .allSatisfy(name -> assertThat((name + ".ics").getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(256))
                .allSatisfy(name -> assertThat(name).matches("[A-Za-z0-9][A-Za-z0-9._~@+=%,-]*|[_-][A-Za-z0-9_,-]*"));
    }
}
