package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.validation.OspoValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies that schemas and constraints accept the same characters in texts and links: each character of the Basic
 * Multilingual Plane, unpaired surrogates, all noncharacters, and arbitrary texts.
 */
class SchemaCharactersTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();
    private static final Pattern LINE = pattern("organization", "name");
    private static final Pattern PROSE = pattern("ospo-type", "description");
    private static final Pattern LINK = pattern("contact", "url");

    private static IntStream characters() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE);
    }

    /** {@return the last two characters of each plane beyond the first, and their neighbors} */
    private static IntStream charactersBeyond() {
        return IntStream.rangeClosed(1, 16)
                .flatMap(plane -> IntStream.of(0, 1, 0xFDD0, 0xFFFD, 0xFFFE, 0xFFFF)
                        .map(c -> plane << 16 | c)
                        .sorted());
    }

    /** {@return texts of allowed characters, unpaired surrogates, noncharacters, spaces and control characters} */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of("é", "東", "😀", "\uDBFF\uDFFD", "a", " ", "\u00A0", "\n"),
                Arbitraries.integers().between(0x10000, 0x10FFFF).map(Character::toString),
                Arbitraries.of("\uD800", "\uDBFF", "\uDC00", "\uDFFE", "\uDFFF", "\uD83F", "\u0007", "\u202E"),
                Arbitraries.integers().between(0, 16).map(plane -> Character.toString(plane << 16 | 0xFFFE)));
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }

    @Property
    void arbitraryTextsAgree(@ForAll("texts") String text) {
        assertThat(LINE.matcher(text).find()).isEqualTo(isValid(Organization.of(text)));
        assertThat(PROSE.matcher(text).find())
                .isEqualTo(isValid(OspoType.of("a", "é").withDescription(text)));
    }

    @Property
    void arbitraryLinksAgree(@ForAll("texts") String text) {
        String link = "https://a.example/" + text;

        assertThat(LINK.matcher(link).find()).isEqualTo(isValidLink(link));
    }

    /** .NET matches UTF-16 units. The surrogates of this character also occur in noncharacters. */
    @Test
    void charactersThatShareUnitsWithNoncharactersAreAllowed() {
        for (String text : List.of("👋🏾", "👋🏿", "\uD83F\uDFFD", "🏾🏿")) {
            assertThat(LINE.matcher(text).find()).isTrue();
            assertThat(isValid(Organization.of(text))).isTrue();
        }
    }

    /** Long texts do not exhaust the stack. */
    @Test
    void textsOfTheGreatestLengthAreMatched() {

        assertThat(PROSE.matcher("😀".repeat(32_768)).find()).isTrue();
        assertThat(PROSE.matcher("😀".repeat(32_767) + "\uDBFF\uDFFF").find()).isFalse();
    }

    private static Pattern pattern(String schema, String property) {
        JsonNode pattern = SchemaGenerator.object(
                        new JsonMapper().readTree(OspoJson.create().schema(schema)))
                .at("/properties/" + property + "/pattern");
        return Pattern.compile(pattern.asString());
    }

    private static boolean isValid(Object record) {
        return VALIDATOR.validate(record).isEmpty();
    }

    /** A text of only spaces is invalid; a space beside other characters is valid. */
    @Test
    void textsOfOneLineAgree() {
        List<String> differing = new ArrayList<>();
        for (String rest : List.of("", "é", "\u00A0")) {
            characters()
                    // The text after the first letter makes no difference.
                    .filter(c -> rest.isEmpty() || !Character.isLetter(c))
                    .mapToObj(c -> (char) c + rest)
                    .filter(text -> LINE.matcher(text).find() != isValid(Organization.of(text)))
                    .forEach(differing::add);
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void textsOfSeveralLinesAgree() {
        List<String> differing = new ArrayList<>();
        for (String rest : List.of("", "\né", "\n\u00A0\n")) {
            characters()
                    // The text after the first letter makes no difference.
                    .filter(c -> rest.isEmpty() || !Character.isLetter(c))
                    .mapToObj(c -> (char) c + rest)
                    .filter(text -> PROSE.matcher(text).find()
                            != isValid(OspoType.of("a", "é").withDescription(text)))
                    .forEach(differing::add);
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void textsOfOnlySpacesAreInvalid() {

        for (String text : List.of("\u00A0", "\u00A0\u2003 ", "\u3000", "\u1680", "\u202F\u205F")) {
            assertThat(LINE.matcher(text).find()).as(text).isFalse();
            assertThat(isValid(Organization.of(text))).as(text).isFalse();
        }
    }

    @Test
    void noncharactersBeyondTheFirstPlaneAreRefusedByAll() {
        charactersBeyond().forEach(c -> {
            String text = "é" + Character.toString(c) + "é";
            String link = "https://a.example/" + text;
            boolean isCharacter = (c & 0xFFFE) != 0xFFFE;

            assertThat(LINE.matcher(text).find()).as("U+%X", c).isEqualTo(isCharacter);
            assertThat(isValid(Organization.of(text))).as("U+%X", c).isEqualTo(isCharacter);
            assertThat(LINK.matcher(link).find()).as("U+%X", c).isEqualTo(isCharacter);
            assertThat(isValidLink(link)).as("U+%X", c).isEqualTo(isCharacter);
        });
    }

    @Test
    void linksAgree() {
        List<String> differing = new ArrayList<>();
        // A schema cannot check percent signs, brackets and ports; see docs/reference/json.md.
        characters()
                .filter(c -> "%[]#?/:@".indexOf(c) < 0)
                .mapToObj(c -> "https://a.example/" + (char) c)
                .filter(link -> LINK.matcher(link).find() != isValidLink(link))
                .forEach(differing::add);
        assertThat(differing).isEmpty();
        assertThat(characters()
                        .filter(SchemaCharactersTest::isNoncharacter)
                        .mapToObj(c -> "https://a.example/" + (char) c))
                .hasSize(34)
                .noneMatch(link -> LINK.matcher(link).find());
    }

    private static boolean isNoncharacter(int character) {
        return character >= 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isValidLink(String link) {
        try {
            return isValid(new Contact(Optional.empty(), new URI(link)));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
