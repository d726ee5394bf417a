package org.ospoplusplus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** Texts beyond ASCII are common in every text component of every record. */
class ArbitraryTextsTest {

    /** Ids, codes, numbers and Internet names, which are ASCII by definition. */
    private static final Set<String> ASCII_ONLY = Set.of(
            "Acknowledgment.code",
            "Acknowledgment.id",
            "Aliases.ids",
            "ConductPolicy.id",
            "DialIn.accessCode",
            "DialIn.number",
            "EmailAddress.address",
            "Kind.word",
            "Link.language",
            "OspoType.id",
            "PostalAddress.country",
            "Role.word",
            "Series.id",
            "Series.trackIds",
            "Series.language",
            "OccurrenceId.series",
            "Session.id",
            "Session.language",
            "Session.trackIds",
            "Track.id",
            "VirtualLocation.meetingId",
            "WorkingGroup.domain",
            "WorkingGroup.id",
            "WorkingGroup.language");

    private static void collect(String component, Object value, Map<String, List<String>> texts) {
        if (value instanceof String text) {
            texts.computeIfAbsent(component, name -> new ArrayList<>()).add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(component, present, texts));
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> collect(component, each, texts));
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                collect(value.getClass().getSimpleName() + "." + part.getName(), read(part, value), texts);
            }
        }
    }

    private static Object read(RecordComponent part, Object value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.toString(), e);
        }
    }

    private static void sample(Arbitrary<?> arbitrary, int count, Map<String, List<String>> texts) {
        arbitrary.generator(1000).stream(new Random(2030))
                .limit(count)
                .map(Shrinkable::value)
                .forEach(value -> collect("", value, texts));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isSupplementary(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    @Example
    void everyTextIsOftenBeyondAscii() {
        Map<String, List<String>> texts = new TreeMap<>();
        sample(OspoArbitraries.workingGroups(), 200, texts);
        sample(OspoArbitraries.cadences(), 100, texts);

        assertThat(texts).hasSizeGreaterThan(40);
        Set<String> ascii = new TreeSet<>();
        texts.forEach((component, values) -> {
            if (values.stream().allMatch(ArbitraryTextsTest::isAscii)) {
                ascii.add(component);
            } else {
                assertThat(values)
                        .as("%s beyond ASCII", component)
                        .filteredOn(text -> !isAscii(text))
                        .hasSizeGreaterThan(values.size() / 5);
                assertThat(values)
                        .as("%s with supplementary characters", component)
                        .filteredOn(ArbitraryTextsTest::isSupplementary)
                        .hasSizeGreaterThan(values.size() / 20);
            }
        });
        assertThat(ascii).isEqualTo(ASCII_ONLY);
    }

    @Example
    void textsMixScriptsAndMarks() {
        List<String> lines = Texts.lines().generator(1000).stream(new Random(2030))
                .limit(500)
                .map(Shrinkable::value)
                .toList();

        for (String part : List.of("é", "e\u0301", "שלום", "مرحبا", "日本", "ไทย", "👩‍💻", "🗓", "𠮷")) {
            assertThat(lines).filteredOn(line -> line.contains(part)).as(part).hasSizeGreaterThan(10);
        }
    }
}
