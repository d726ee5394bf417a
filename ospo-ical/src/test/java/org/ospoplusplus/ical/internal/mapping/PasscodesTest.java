package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.internal.PasscodeNames;

/** Compares the search with the patterns that define a passcode, which are much slower on long texts. */
class PasscodesTest {

    private static final List<Pattern> DEFINITION = List.of(
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + String.join("|", PasscodeNames.IN_TEXTS)
                            + ")\\h{0,3}(?:[:=#]|(?:is|ist|est|es)\\h)[\\h*_`\"'(]{0,8}+"
                            + "(?=[^\\s:/]{4,80}(?:\\s|$))(?:[^\\s\\p{N}]{0,79}+\\p{N}|[^\\s:/]{4,80}+\\h*$)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE),
            Pattern.compile(
                    "(?:[?&;#]|%3F|%26|%23)(?:pwd|passwd|password|passcode)(?:=|%3D)[^\\s&;#]",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:access\\s?code|pass\\s?code|pass\\s?word|pin|zugangscode|kenncode|kennwort"
                            + "|passwort|code d[e'’]\\s?acc[eè]s|mot de passe|c[oó]digo de acceso|contrase[nñ]a)"
                            + "\\h{1,3}[0-9]{4,12}+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("[0-9][0-9\\h().-]{5,24}(?:,{1,4}|;ext=)\\h?[*#]?[0-9]{4,14}+#?"));

    private static final List<String> PIECES = List.of(
            "access code",
            "Passcode",
            "pass word",
            "passwd",
            "PWD",
            "pın",
            "PİN-code",
            "Zugangscode",
            "Kenncode",
            "\u212Aennwort",
            "passwort",
            "code d’accès",
            "Mot de passe",
            "CÓDIGO",
            "código de acceso",
            "contraseña",
            "clave",
            "code",
            "token",
            "tk",
            ":",
            "=",
            "#",
            " is ",
            " ist ",
            " ",
            "\n",
            "\u00A0",
            "\u180E",
            "\t",
            "²",
            "Ⅷ",
            "é",
            "\uD835\uDC00",
            "4711",
            "98765432109876",
            "a",
            "(",
            ")",
            "-",
            ".",
            ",",
            ",,",
            ";ext=",
            "?",
            "&",
            ";",
            "%3F",
            "%26",
            "%3D",
            "+1 555 0100 200",
            "1234567890 1234567890 1234567890",
            "*",
            "_");

    private static boolean isDefined(String text) {
        return DEFINITION.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    @Test
    void findsTheSameAsTheDefinition() {
        Random random = new Random(20260115);
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            boolean expected = isDefined(text.toString());
            assertThat(Passcodes.isIn(text.toString())).as(text.toString()).isEqualTo(expected);
            found += expected ? 1 : 0;
        }
        assertThat(found).isGreaterThan(4_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passcode: 4711x",
                "Kennwort ist Wärme7",
                "pın: 1234",
                "zoom.us/j/1?pwd=x",
                "x%3Fpasscode%3D7",
                "+1 555 010 0200,,4711#",
                "+1 (555) 010-0200;ext=*4711",
                "mot de passe 4711"
            })
    void findsPasscodes(String text) {
        assertThat(Passcodes.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spin: 4711x", "Passcode", "1234,4711", "555-010-0200, 470", "a,b,c", "Code", "", "p"})
    void doesNotFindOtherTexts(String text) {
        assertThat(Passcodes.isIn(text)).isFalse();
    }

    /** A text that counts how often its characters are looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }

    /** The patterns of the definition look at each character of such texts 25 times or more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b.",
                "*_[]()<>",
                "1",
                "1,",
                "5 5 5 5 5 5,",
                "größe ",
                "%",
                ";ext=",
                "<td>",
                "c",
                "pin",
                "code: "
            })
    void eachCharacterTakesFewSteps(String piece) {
        Counted text = new Counted(piece.repeat(10_000));

        assertThat(Passcodes.isIn(text)).isFalse();
        assertThat(text.looks).isLessThan(20L * text.length());
    }
}
