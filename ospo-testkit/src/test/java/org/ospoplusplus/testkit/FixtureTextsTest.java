package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.testkit.Records.Component;

/**
 * Every text of every fixture contains a character beyond ASCII, so that code that destroys such characters fails the
 * tests that use the fixtures. Only {@link SourcePage} is exempt, because it repeats a page.
 */
class FixtureTextsTest {

    /**
     * Components with texts for programs. All other components of type String, also of future records, have texts for
     * people.
     */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "WorkingGroup.id",
            "WorkingGroup.domain",
            "WorkingGroup.language",
            "Track.id",
            "Series.id",
            "Series.trackIds",
            "Series.language",
            "OccurrenceId.series",
            "Session.id",
            "Session.trackIds",
            "Guest$Role.word",
            "Link$Kind.word",
            "Link.language",
            "Session.language",
            "Aliases.ids",
            "ConductPolicy.id",
            "OspoType.id",
            "Acknowledgment.code",
            "Acknowledgment.id",
            "PostalAddress.country",
            "EmailAddress.address",
            "DialIn.number",
            "VirtualLocation.meetingId",
            "DialIn.accessCode",
            "PublicView$Removal.pointer",
            "PublicView$Exposure.pointer",
            "PublicView$Exposure.removedFrom");

    /** Values of the model, whose texts are in English. */
    private static final Set<Object> CONSTANTS = Stream.concat(
                    Stream.of(
                            ConductPolicy.CHATHAM_HOUSE_RULE.name(),
                            ConductPolicy.CONTRIBUTOR_COVENANT.name(),
                            ConductPolicy.NOT_RECORDED.name(),
                            ConductPolicy.CONTRIBUTOR_COVENANT.version().orElse("")),
                    OspoType.KNOWN.stream().map(OspoType::label))
            .collect(Collectors.toUnmodifiableSet());

    /** Edge cases that consist only of a word of a format. */
    private static final Set<String> WORDS_OF_FORMATS = Set.of("a component", "null", "a number");

    private static final Pattern PROPERTY = Pattern.compile("\"(name|title|text|speakers)\": *\\[?\"([^\"\\\\]+)\"");

    /** A text and its place. */
    record Text(String place, String value) {

        boolean isAscii() {
            return value.chars().allMatch(c -> c < 0x80);
        }

        @Override
        public String toString() {
            return place + ": " + value;
        }
    }

    private static Stream<Text> texts(String fixture, Record value) {
        return Records.within(value)
                .flatMap(owner -> Records.components(owner).stream())
                .filter(component -> !FOR_PROGRAMS.contains(component.toString()))
                .flatMap(component -> strings(component)
                        .filter(text -> !CONSTANTS.contains(text))
                        .map(text -> new Text(fixture + ", " + component, text)));
    }

    private static Stream<String> strings(Component component) {
        Object value = component.value();
        return (value instanceof Optional<?> optional
                        ? optional.stream()
                        : value instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Values with a common name. */
    record Fixture(String name, List<? extends Record> values) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fixture> fixtures() {
        Stream<Fixture> facts = Facts.all().entrySet().stream()
                .map(fact -> new Fixture("Facts." + fact.getKey(), List.of(fact.getValue())));
        Stream<Fixture> edges = EdgeCases.all().entrySet().stream()
                .filter(edge -> !WORDS_OF_FORMATS.contains(edge.getKey()))
                .map(edge -> new Fixture("edge case " + edge.getKey(), List.of(edge.getValue())));
        Stream<Fixture> series = SeriesSamples.all().entrySet().stream()
                .map(sample -> new Fixture("SeriesSamples, " + sample.getKey(), List.of(sample.getValue())));
        Stream<Fixture> contexts = CodecSamples.all()
                .filter(sample -> !sample.name().startsWith("source page"))
                .map(sample -> new Fixture("context of " + sample.name(), List.of(sample.context())));
        return Stream.of(
                        Stream.of(
                                new Fixture("Complete", Complete.all()),
                                new Fixture("Minimal", Minimal.all()),
                                new Fixture(
                                        "LargeProgram",
                                        List.of(LargeProgram.of(1, 300).workingGroup()))),
                        facts,
                        edges,
                        series,
                        contexts)
                .flatMap(fixtures -> fixtures);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyTextOfAFixtureContainsCharactersBeyondAscii(Fixture fixture) {
        assertThat(fixture.values().stream().flatMap(value -> texts(fixture.name(), value)))
                .filteredOn(Text::isAscii)
                .isEmpty();
    }

    @Test
    void hostileTextsContainCharactersBeyondAscii() {
        assertThat(EdgeCases.hostileTexts())
                .hasSizeGreaterThan(20)
                .noneMatch(text -> new Text("hostile", text).isAscii());
    }

    /** A text that must be empty or a single space cannot contain such a character. */
    @Test
    void everyTextOfTheCatalogueContainsCharactersBeyondAscii() {
        assertThat(InvalidValues.all().stream().flatMap(invalid -> texts(invalid.name(), invalid.value())))
                .hasSizeGreaterThan(500)
                .filteredOn(text -> !text.value().isBlank())
                .filteredOn(Text::isAscii)
                .isEmpty();
    }

    @Test
    void everyTextOfUnreadableDocumentsContainsCharactersBeyondAscii() {
        assertThat(UnreadableDocuments.all().stream()
                        .flatMap(document -> PROPERTY.matcher(document.text())
                                .results()
                                .map((MatchResult text) ->
                                        new Text(document.name() + ", " + text.group(1), text.group(2)))))
                .hasSizeGreaterThan(50)
                .filteredOn(Text::isAscii)
                .isEmpty();
    }

    /** Accented Latin letters are not enough: some faults need another plane, another direction, or ideographs. */
    @Test
    void completeValuesContainEveryKindOfCharacter() {
        assertThat(texts("Complete", Complete.workingGroup())
                        .flatMapToInt(text -> text.value().codePoints())
                        .boxed())
                .anyMatch(c -> c > 0x7F && c < 0x100)
                .anyMatch(Character::isSupplementaryCodePoint)
                .anyMatch(Character::isIdeographic)
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
