package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Verifies that the memory for reading and writing grows no faster than the document, in each dimension of a document.
 * The test counts allocated bytes, which do not depend on the load of the machine.
 */
class CostsInProportionTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OspoJson STRICT = OspoJson.create();
    private static final OspoJson LENIENT = STRICT.withWarnings(warning -> {});

    /** The double and ten percent, because tables and buffers grow by doubling. */
    private static final double MOST = 2.2;

    /** Allowance for buffers that the parser reuses, or that grow in steps. */
    private static final long BUFFERS = 256 << 10;

    private static final String GROUP = "\"id\": \"g\", \"domain\": \"g.example\", \"name\": \"Größe\"";

    /** Reads a document; faults are a result, too. */
    private enum Reader {
        STRICT {
            @Override
            void read(String document) {
                CostsInProportionTest.STRICT.read(document, WorkingGroup.class);
            }
        },
        PLACES {
            @Override
            void read(String document) {
                CostsInProportionTest.STRICT.readDocument(document, WorkingGroup.class);
            }
        },
        LENIENT {
            @Override
            void read(String document) {
                CostsInProportionTest.LENIENT.readDocument(document, WorkingGroup.class);
            }
        },
        YAML {
            @Override
            void read(String document) {
                CostsInProportionTest.STRICT.readYaml(document.getBytes(StandardCharsets.UTF_8), WorkingGroup.class);
            }
        },
        JSON_LD {
            @Override
            void read(String document) {
                CostsInProportionTest.STRICT.writeJsonLd(
                        CostsInProportionTest.STRICT.read(document, WorkingGroup.class), NOW);
            }
        };

        abstract void read(String document);
    }

    private static final ZonedDateTime NOW = ZonedDateTime.of(2030, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    static Stream<Arguments> dimensions() {
        return Stream.<List<Arguments>>of(
                        all("sessions", 4_000, CostsInProportionTest::sessions),
                        all(
                                "series",
                                400,
                                n -> list("series", n, i -> "{\"id\": \"r" + i + "\", \"cadence\": " + WEEKLY + "}")),
                        all(
                                "sessions that replace occurrences",
                                400,
                                n -> object("\"series\": [{\"id\": \"r\", \"cadence\": " + WEEKLY
                                        + "}], \"sessions\": [" + each(n, CostsInProportionTest::replacing) + "]")),
                        all(
                                "days without a meeting",
                                400,
                                n -> object("\"series\": [{\"id\": \"r\", \"except\": ["
                                        + each(n, i -> "\"" + LocalDate.EPOCH.plusDays(i) + "\"") + "]}]")),
                        all(
                                "tracks",
                                400,
                                n -> list("tracks", n, i -> "{\"id\": \"t" + i + "\", \"name\": \"Gleis " + i + "\"}")),
                        all(
                                "policies",
                                400,
                                n -> list("policies", n, i -> "{\"id\": \"p" + i + "\", \"name\": \"Règle\"}")),
                        all("links", 400, n -> list("links", n, i -> "{\"url\": \"https://a.example/é" + i + "\"}")),
                        all(
                                "guests",
                                400,
                                n -> session("\"guests\": [" + each(n, i -> "{\"name\": \"Ægir " + i + "\"}") + "]")),
                        all(
                                "equal guests",
                                400,
                                n -> session("\"guests\": [" + each(n, i -> "{\"name\": \"Ægir\"}") + "]")),
                        all(
                                "guests whose hash codes collide",
                                400,
                                n -> session(
                                        "\"guests\": [" + each(n, i -> "{\"name\": \"" + colliding(i) + "\"}") + "]")),
                        all(
                                "a long text",
                                20_000,
                                n -> session("\"description\": \"" + "Zürich *am* See. ".repeat(n / 17) + "\"")),
                        all("brackets in a text", 20_000, n -> session("\"description\": \"" + "[".repeat(n) + "\"")),
                        all("faults", 20_000, n -> list("displayZones", n, i -> "7")),
                        all("unknown properties", 20_000, n -> object(each(n, i -> "\"é" + i + "\": 1"))),
                        all(
                                "an unknown property of any length",
                                20_000,
                                n -> object("\"é\": [" + each(n, i -> "{\"x\": 1}") + "]")),
                        all("hidden names", 20_000, n -> object(each(n, i -> "\"https://é.example/" + i + "\": 1"))),
                        all("duplicate properties", 20_000, n -> object(each(n, i -> "\"summary\": \"é\""))),
                        all("elements beyond the limit", 20_000, n -> list("displayZones", n, i -> "\"UTC\"")),
                        of(
                                "flow nodes in one line",
                                Reader.YAML,
                                20_000,
                                n -> "{" + GROUP + ", \"é\": [" + "a,".repeat(n) + "a]}"),
                        of(
                                "emoji in one line",
                                Reader.YAML,
                                20_000,
                                n -> "{" + GROUP + ", \"é\": [" + "😀,".repeat(n) + "a]}"),
                        of("lines", Reader.YAML, 20_000, n -> GROUP_YAML + "é:\n" + "- 😀\n".repeat(n)),
                        of("comments", Reader.YAML, 20_000, n -> GROUP_YAML + "# é 😀\n".repeat(n)),
                        of("a long comment", Reader.YAML, 40_000, n -> GROUP_YAML + "# " + "😀".repeat(n) + "\n"),
                        of("blanks", Reader.YAML, 40_000, n -> GROUP_YAML + " ".repeat(n) + "\n"),
                        of(
                                "a literal text",
                                Reader.YAML,
                                20_000,
                                n -> GROUP_YAML + "description: |\n" + "  é 😀\n".repeat(n)),
                        of("brackets that are never closed", Reader.YAML, 40_000, "["::repeat),
                        of("quotes that are never closed", Reader.YAML, 40_000, n -> "é: \"" + "a\n".repeat(n)),
                        of(
                                "anchors",
                                Reader.YAML,
                                20_000,
                                n -> GROUP_YAML + "é: [" + each(n, i -> "&a" + i + " b") + "]"),
                        of("merge markers", Reader.YAML, 20_000, n -> GROUP_YAML + "<<<<<<< é\n".repeat(n)),
                        of("question marks", Reader.YAML, 20_000, n -> GROUP_YAML + "? é\n: a\n".repeat(n)))
                .flatMap(List::stream);
    }

    private static final String WEEKLY =
            "{\"text\": \"jeden Freitag\", \"rule\": {\"frequency\": \"weekly\", \"weekdays\": [\"friday\"]}}";

    private static String replacing(int i) {
        LocalDate friday = LocalDate.of(2030, 1, 4).plusWeeks(i);
        return "{\"id\": \"s" + i + "\", \"occurrence\": {\"series\": \"r\", \"date\": \"" + friday
                + "\"}, \"when\": {\"first\": \"" + friday + "\", \"last\": \"" + friday + "\"}}";
    }

    private static final String GROUP_YAML = "id: g\ndomain: g.example\nname: Größe\n";

    private static List<Arguments> all(String name, int size, IntFunction<String> document) {
        return Stream.of(Reader.values())
                .map(reader -> Arguments.of(name, reader, size, document))
                .toList();
    }

    private static List<Arguments> of(String name, Reader reader, int size, IntFunction<String> document) {
        return List.of(Arguments.of(name, reader, size, document));
    }

    private static String object(String properties) {
        return "{" + GROUP + ", " + properties + "}";
    }

    private static String list(String property, int size, IntFunction<String> element) {
        return object("\"" + property + "\": [" + each(size, element) + "]");
    }

    private static String each(int size, IntFunction<String> element) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(", "));
    }

    private static String session(String properties) {
        return object("\"sessions\": [{\"id\": \"s\", \"when\": {\"first\": \"2030-01-02\", \"last\": \"2030-01-02\"}, "
                + properties + "}]");
    }

    private static String sessions(int size) {
        return list(
                "sessions",
                size,
                i -> "{\"id\": \"s" + i + "\", \"title\": \"Café " + i
                        + "\", \"when\": {\"start\": \"2030-01-02T18:00\", \"zone\": \"Europe/Paris\"}}");
    }

    /** {@return one of many texts with the same hash code, by its number} */
    private static String colliding(int i) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 12; bit++) {
            text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void textsThatCollideDo() {
        assertThat(colliding(1)).hasSameHashCodeAs(colliding(2)).isNotEqualTo(colliding(2));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("dimensions")
    void aDocumentTwiceAsLongCostsTwiceAsMuchAtMost(
            String name, Reader reader, int size, IntFunction<String> document) {
        String once = document.apply(size);
        String twice = document.apply(2 * size);
        allocated(reader, once);
        long costOfOnce = allocated(reader, once);
        long costOfTwice = allocated(reader, twice);

        assertThat((double) (costOfTwice - BUFFERS) / costOfOnce)
                .as(
                        "%s: %,d and %,d bytes for %,d and %,d characters",
                        name, costOfOnce, costOfTwice, once.length(), twice.length())
                .isLessThanOrEqualTo(MOST);
    }

    private static long allocated(Reader reader, String document) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        try {
            reader.read(document);
        } catch (OspoJsonException e) {
            assertThat(e.faults()).isNotEmpty();
        }
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
