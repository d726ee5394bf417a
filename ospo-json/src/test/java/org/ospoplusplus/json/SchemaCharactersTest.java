package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.validation.OspoValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which characters a text and a link can have: schemas and constraints agree on each of the Basic Multilingual Plane. */
class SchemaCharactersTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    /** Of halves of surrogate pairs a schema says nothing. */
    private static IntStream characters() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE).filter(c -> !Character.isSurrogate((char) c));
    }

    private static Pattern pattern(String schema, String property) {
        JsonNode pattern =
                new JsonMapper().readTree(OspoJson.create().schema(schema)).at("/properties/" + property + "/pattern");
        return Pattern.compile(pattern.asString());
    }

    private static boolean isValid(Object record) {
        return VALIDATOR.validate(record).isEmpty();
    }

    /** Alone, a blank is no text; beside others it is part of one. */
    @Test
    void textsOfOneLineAgree() {
        Pattern pattern = pattern("organization", "name");
        List<String> differing = new ArrayList<>();
        for (String rest : List.of("", "é", "\u00A0")) {
            characters()
                    // What follows a letter makes no difference.
                    .filter(c -> rest.isEmpty() || !Character.isLetter(c))
                    .mapToObj(c -> (char) c + rest)
                    .filter(text -> pattern.matcher(text).find() != isValid(Organization.of(text)))
                    .forEach(differing::add);
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void textsOfSeveralLinesAgree() {
        Pattern pattern = pattern("ospo-type", "description");
        List<String> differing = new ArrayList<>();
        for (String rest : List.of("", "\né", "\n\u00A0\n")) {
            characters()
                    // What follows a letter makes no difference.
                    .filter(c -> rest.isEmpty() || !Character.isLetter(c))
                    .mapToObj(c -> (char) c + rest)
                    .filter(text -> pattern.matcher(text).find()
                            != isValid(OspoType.of("a", "é").describedAs(text)))
                    .forEach(differing::add);
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void blanksAloneAreNoText() {
        Pattern pattern = pattern("organization", "name");

        for (String text : List.of("\u00A0", "\u00A0\u2003 ", "\u3000", "\u1680", "\u202F\u205F")) {
            assertThat(pattern.matcher(text).find()).as(text).isFalse();
            assertThat(isValid(Organization.of(text))).as(text).isFalse();
        }
    }

    @Test
    void linksAgree() {
        Pattern pattern = pattern("contact", "url");
        List<String> differing = new ArrayList<>();
        // Percent signs, brackets and ports are beyond a schema, as docs/reference/json.md says.
        characters()
                .filter(c -> "%[]#?/:@".indexOf(c) < 0)
                .mapToObj(c -> "https://a.example/" + (char) c)
                .filter(link -> pattern.matcher(link).find() != isValidLink(link))
                .forEach(differing::add);
        assertThat(differing).isEmpty();
        assertThat(characters()
                        .filter(SchemaCharactersTest::isNoncharacter)
                        .mapToObj(c -> "https://a.example/" + (char) c))
                .hasSize(34)
                .noneMatch(link -> pattern.matcher(link).find());
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
