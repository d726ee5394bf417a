package org.ospoplusplus.ical;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the texts for people in a calendar file. It does not use the reader under test, so that a text that the reader
 * skips counts too.
 */
final class CalendarTexts {

    /** Properties with a text for people as their value. */
    private static final Set<String> PROPERTIES = Set.of(
            "SUMMARY",
            "DESCRIPTION",
            "STYLED-DESCRIPTION",
            "LOCATION",
            "COMMENT",
            "CONTACT",
            "NAME",
            "REQUEST-STATUS",
            "X-ALT-DESC",
            "X-WR-CALNAME",
            "X-WR-CALDESC",
            "X-OSPO-AFFILIATION",
            "X-OSPO-AGENDA",
            "X-OSPO-ANNOUNCED",
            "X-OSPO-DIAL-IN",
            "X-OSPO-FORMAT",
            "X-OSPO-LOCALITY",
            "X-OSPO-OTHER-NAME",
            "X-OSPO-PLATFORM",
            "X-OSPO-POLICY",
            "X-OSPO-POSTAL-CODE",
            "X-OSPO-REGION",
            "X-OSPO-RELATED-EVENT",
            "X-OSPO-STREET",
            "X-OSPO-TRACK");

    /** Properties with a list of texts for people. */
    private static final Set<String> LISTS = Set.of("CATEGORIES", "RESOURCES");

    /** Parameters with a text for people. */
    private static final Set<String> PARAMETERS = Set.of(
            "CN",
            "LABEL",
            "TITLE",
            "X-ADDRESS",
            "X-TITLE",
            "X-OSPO-DESCRIPTION",
            "X-OSPO-NOTE",
            "X-OSPO-RATIONALE",
            "X-OSPO-REPORT-TO-NAME",
            "X-OSPO-SPEAKERS");

    private static final Pattern FOLD = Pattern.compile("(?:\r\n|[\r\n])[ \t]");

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9-]++)((?:;(?:\"[^\"]*+\"|[^:\"])*+)?):(.*+)", Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile(";([A-Za-z0-9-]++)=(\"[^\"]*+\"|[^;:\"]*+)");

    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

    private CalendarTexts() {}

    /**
     * A text for people.
     *
     * @param property the name of the property
     * @param parameter the name of the parameter; empty if the text is the value of the property
     * @param value the text as it is written, in which each byte is one character
     */
    record Text(String property, String parameter, String value) {

        private static final Pattern PERCENT_ENCODED = Pattern.compile("%[89A-Fa-f][0-9A-Fa-f]");

        /** {@return whether all characters are ASCII} A percent-encoded byte beyond ASCII counts as a character. */
        boolean isAscii() {
            return value.chars().allMatch(c -> c < 0x80)
                    && !PERCENT_ENCODED.matcher(value).find();
        }
    }

    /** {@return the texts of a calendar in the order of the file} */
    static List<Text> of(Path file) throws IOException {
        String calendar = FOLD.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                .replaceAll("");
        List<Text> texts = new ArrayList<>();
        for (String line : calendar.split("[\r\n]", -1)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                add(texts, matcher.toMatchResult());
            }
        }
        return texts;
    }

    private static void add(List<Text> texts, MatchResult line) {
        String property = line.group(1).toUpperCase(Locale.ROOT);
        PARAMETER.matcher(line.group(2)).results().forEach(parameter -> {
            String name = parameter.group(1).toUpperCase(Locale.ROOT);
            if (PARAMETERS.contains(name)) {
                texts.add(new Text(property, name, parameter.group(2).replace("\"", "")));
            }
        });
        if (PROPERTIES.contains(property)) {
            texts.add(new Text(property, "", line.group(3)));
        } else if (LISTS.contains(property)) {
            for (String value : COMMA.split(line.group(3), -1)) {
                texts.add(new Text(property, "", value));
            }
        }
    }
}
