package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Tests each limit with the largest accepted value and the next one. */
class JsonLimitsTest {

    private static final OspoJson JSON = OspoJson.create();

    private static String[] codes(String document, Class<?> type) {
        return Wrong.faults(document, type).stream()
                .map(fault -> fault.pointer() + " " + fault.location() + " " + fault.code())
                .toArray(String[]::new);
    }

    private static String organization(String name) {
        return "{\"name\": \"" + name + "\"}";
    }

    @Test
    void stringsHave65536Characters() {
        String longest = "é".repeat(65_535) + "a";
        String shorter = longest.substring(1);

        assertThat(JSON.read(organization(shorter), Organization.class)).isEqualTo(Organization.of(shorter));
        assertThat(JSON.read(organization(longest), Organization.class)).isEqualTo(Organization.of(longest));
        assertThat(JSON.read(organization("\\n" + longest.substring(1)), Organization.class)
                        .name())
                .hasSize(65_536);
        assertThat(codes(organization(longest + "b"), Organization.class)).containsExactly("/name 1:10 limit");
        assertThat(codes(organization("\\n" + longest), Organization.class)).containsExactly("/name 1:10 limit");
    }

    @Test
    void namesHave128Characters() {
        assertThat(codes("{\"" + "n".repeat(127) + "\": 1, \"name\": \"a\"}", Organization.class))
                .containsExactly(" 1:2 unknown-property");
        assertThat(codes("{\"" + "n".repeat(128) + "\": 1, \"name\": \"a\"}", Organization.class))
                .containsExactly(" 1:2 unknown-property");
        assertThat(codes("{\"" + "n".repeat(129) + "\": 1, \"name\": \"a\"}", Organization.class))
                .containsExactly(" 1:133 limit");
        assertThat(codes("{\"name\": \"a\", \"" + "n".repeat(129) + "\": 1}", Organization.class))
                .containsExactly(" 1:146 limit");
    }

    @Test
    void numbersHave32Characters() {
        assertThat(codes("{\"year\": " + "1".repeat(31) + "}", When.class)).containsExactly("/year 1:10 format");
        assertThat(codes("{\"year\": " + "1".repeat(32) + "}", When.class)).containsExactly("/year 1:10 format");
        assertThat(codes("{\"year\": " + "1".repeat(33) + "}", When.class)).containsExactly("/year 1:43 limit");
        assertThat(codes("{\"year\": 1." + "1".repeat(32) + "}", When.class)).containsExactly("/year 1:44 limit");
        assertThat(JSON.read("{\"latitude\": 1." + "0".repeat(30) + "1, \"longitude\": 0}", GeoCoordinates.class)
                        .latitude())
                .isEqualTo(1);
    }

    @Test
    void nestingIs32Deep() {
        assertThat(codes(nested(30), Organization.class)).containsExactly("/x 1:2 unknown-property");
        assertThat(codes(nested(31), Organization.class)).containsExactly("/x 1:2 unknown-property");
        assertThat(codes(nested(32), Organization.class)).containsExactly("/x 1:2 unknown-property", "/x 1:38 limit");
        assertThat(codes("[".repeat(100_000), Organization.class)).contains(" 1:1 type");
    }

    /** {@return an object with nested arrays; the innermost opening bracket is in column 6 + arrays} */
    private static String nested(int arrays) {
        return "{\"x\": " + "[".repeat(arrays) + "]".repeat(arrays) + ", \"name\": \"a\"}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"affiliations\": [{\"name\": \"a\"}]}         | /affiliations 1:19",
                "{\"affiliations\": [ \t {\"name\": \"a\"}]}      | /affiliations 1:22",
                "{\"url\": {\"b\" :   {\"c\": 1}}}               | /url/b 1:18",
                "{\"url\": [1,  [1]]}                         | /url 1:14",
            })
    void theBracketThatIsOneTooDeepIsPointedAt(String document, String place) {
        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class,
                () -> JSON.withLimits(JsonLimits.DEFAULT.withDepth(2)).read(document, Guest.class));

        assertThat(exception.faults())
                .filteredOn(fault -> fault.code() == Fault.Code.LIMIT)
                .extracting(fault -> fault.pointer() + " " + fault.location())
                .containsExactly(place);
    }

    @Test
    void documentsHave5MiB() {
        int limit = 5 * 1024 * 1024;
        byte[] document = new byte[limit + 1];
        Arrays.fill(document, (byte) ' ');
        byte[] json = organization("a").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(json, 0, document, 0, json.length);

        assertThat(JSON.read(Arrays.copyOf(document, limit - 1), Organization.class))
                .isEqualTo(Organization.of("a"));
        assertThat(JSON.read(Arrays.copyOf(document, limit), Organization.class))
                .isEqualTo(Organization.of("a"));
        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> JSON.read(document, Organization.class));
        assertThat(exception.faults())
                .extracting(Fault::code, Fault::location)
                .containsExactly(tuple(Fault.Code.LIMIT, new Location(1, 1)));
        assertThat(codes(new String(document, StandardCharsets.US_ASCII), Organization.class))
                .containsExactly(" 1:1 limit");
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanTheLimit() {
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                read[0] += length;
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> JSON.read(endless, Organization.class));

        assertThat(exception.faults()).extracting(Fault::code).containsExactly(Fault.Code.LIMIT);
        assertThat(read[0]).isEqualTo(5 * 1024 * 1024 + 1);
    }

    @Test
    void listsHave1000Elements() {
        String names = IntStream.range(0, 1000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(", "));

        assertThat(JSON.read("{\"names\": [" + names + "]}", Aliases.class).names())
                .hasSize(1000);
        assertThat(codes("{\"names\": [" + names + ", \"x\"]}", Aliases.class))
                .containsExactly("/names 1:11 ill-formed");
    }

    @Test
    void aHundredFaultsAreReported() {
        String exactly = "{\"name\": \"a\", \"affiliations\": [" + "7,".repeat(99) + "7]}";
        String more = "{\"name\": \"a\", \"affiliations\": [" + "7,".repeat(100) + "7]}";

        assertThat(Wrong.exception(exactly, Guest.class)).hasMessageStartingWith("100 faults:\n");
        assertThat(Wrong.exception(more, Guest.class)).hasMessageStartingWith("100 faults, and more:\n");
        assertThat(Wrong.faults(more, Guest.class))
                .hasSize(100)
                .last()
                .extracting(Fault::pointer)
                .isEqualTo("/affiliations/99");
    }

    @Test
    void aDocumentFullOfFaultsCostsNoMoreThanAFew() {
        StringBuilder many = new StringBuilder("{\"name\": \"a\"");
        for (int i = 0; many.length() < 5_000_000; i++) {
            many.append(", \"").append("unknown".repeat(15)).append(i).append("\": 1");
        }
        many.append('}');

        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        List<Fault> faults = Wrong.faults(many.toString(), Organization.class);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(faults).hasSize(100);
        // A suggestion for each of 45,000 names would need hundreds of bytes for each byte of input.
        assertThat(allocated).isLessThan(20L * many.length());
    }

    @Test
    void faultsBeforeALimitAreReported() {
        assertThat(codes("{\"id\": 7, \"domain\": \"" + "a".repeat(65_537) + "\"}", WorkingGroup.class))
                .containsExactly("/id 1:8 type", "/domain 1:21 limit");
    }

    @Test
    void octetsThatAreNotUtf8AreRefused() {
        assertThat(encoding("{\"name\":\n \"é", 0xC3, '"', '}')).isEqualTo(new Location(2, 4));
        assertThat(encoding("{\"name\": \"", 0xED, 0xA0, 0x80, '"', '}')).isEqualTo(new Location(1, 11));
        assertThat(encoding("{\"name\": \"", 0xC0, 0xAF, '"', '}')).isEqualTo(new Location(1, 11));
        assertThat(encoding("", 0xFF, 0xFE, '{', 0, '}', 0)).isEqualTo(new Location(1, 1));
        assertThat(encoding("\uFEFF{", 0x80)).isEqualTo(new Location(1, 2));
        assertThat(encoding("{\"name\":\r\r\n\"a\"}", 0xE2, 0x82)).isEqualTo(new Location(3, 5));
    }

    @Test
    void eachLimitCanBeChanged() {
        assertThat(JsonLimits.DEFAULT
                        .withDepth(1)
                        .withNumber(2)
                        .withString(3)
                        .withName(4)
                        .withDocument(5))
                .isEqualTo(new JsonLimits(1, 2, 3, 4, 5));
    }

    @Test
    void limitsCanBeMoved() {
        JsonLimits tight = new JsonLimits(2, 4, 8, 16, 60);

        assertThat(faults(tight, "{\"name\": \"12345678\"}")).isEmpty();
        assertThat(faults(tight, "{\"name\": \"123456789\"}")).containsExactly("a string is longer than 8 characters");
        assertThat(faults(tight, "{\"name\": \"a\", \"x\": [[1]]}"))
                .contains("objects and arrays are nested more than 2 levels deep");
        assertThat(faults(tight, "{\"name\": 12345}")).contains("a number is longer than 4 characters");
        assertThat(faults(tight, "{\"name\": \"a\", \"12345678901234567\": 1}"))
                .contains("a name is longer than 16 characters");
        assertThat(faults(tight, organization("a") + " ".repeat(47))).isEmpty();
        assertThat(faults(tight, organization("a") + " ".repeat(48)))
                .containsExactly("the document is longer than 60 characters; shorten it, or raise the limit");
        assertThat(faults(
                        JsonLimits.DEFAULT.withDepth(40),
                        "{\"x\": " + "[".repeat(39) + "]".repeat(39) + ", \"name\": \"a\"}"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("unknown property");
        assertThat(faults(JsonLimits.DEFAULT.withString(100_000), organization("a".repeat(65_537))))
                .containsExactly("longer than 65536 characters");
        assertThat(faults(JsonLimits.DEFAULT.withDocument(6_000_000), organization("a") + " ".repeat(5_900_000)))
                .isEmpty();
    }

    private static List<String> faults(JsonLimits jsonLimits, String document) {
        try {
            JSON.withLimits(jsonLimits).read(document, Organization.class);
            return List.of();
        } catch (OspoJsonException e) {
            return FaultPhrasesTest.assertTranslated(e.faults()).stream()
                    .map(Fault::message)
                    .toList();
        }
    }

    static Stream<Arguments> limitsOfTheParser() {
        return Stream.of(
                Arguments.of(
                        "[[[[",
                        constraints().maxNestingDepth(3),
                        "objects and arrays are nested more than 3 levels deep"),
                Arguments.of("[12345678]", constraints().maxNumberLength(7), "a number is longer than 7 characters"),
                Arguments.of(
                        "[\"Größe 📏\"]", constraints().maxStringLength(5), "a string is longer than 5 characters"),
                Arguments.of("{\"größe\": 1}", constraints().maxNameLength(4), "a name is longer than 4 characters"),
                Arguments.of(
                        "[\"" + "é".repeat(30_000) + "\"]",
                        constraints().maxDocumentLength(20_000),
                        "the document is longer than 20000 units"),
                Arguments.of(
                        "[1, 2, 3, 4]",
                        constraints().maxTokenCount(3),
                        "the document has more than 3 names, values and brackets"));
    }

    private static StreamReadConstraints.Builder constraints() {
        return StreamReadConstraints.builder();
    }

    /** Some limits apply only to a mapper of the application. */
    @ParameterizedTest
    @MethodSource("limitsOfTheParser")
    void eachLimitOfTheParserIsExplained(String document, StreamReadConstraints.Builder limit, String message) {
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limit.build()).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(document))) {
            StreamConstraintsException exception = catchThrowableOfType(StreamConstraintsException.class, () -> {
                while (parser.nextToken() != null) {
                    parser.getString();
                }
            });

            assertThat(SyntaxMessages.of(exception, parser.streamReadConstraints()))
                    .isEqualTo(message);
        }
    }

    /** {@code aB} and {@code b!} have the same hash code in the parser. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void namesThatCollideAreRefusedAsSuch(boolean asText) {
        String names = IntStream.range(0, 1000)
                .mapToObj(i -> "\""
                        + IntStream.range(0, 15)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "aB" : "b!")
                                .collect(Collectors.joining())
                        + "\": 1")
                .collect(Collectors.joining(", "));
        String document = "{\"name\": \"Größe\", \"x\": {" + names + "}}";
        OspoJsonException exception = catchThrowableOfType(OspoJsonException.class, () -> {
            if (asText) {
                JSON.read(document, Organization.class);
            } else {
                JSON.read(document.getBytes(StandardCharsets.UTF_8), Organization.class);
            }
        });

        assertThat(exception.faults())
                .filteredOn(fault -> fault.code() == Fault.Code.LIMIT)
                .extracting(Fault::message)
                .containsExactly("the names of too many properties have the same hash code, as in an attack; rename or"
                        + " remove properties");
    }

    @Test
    void limitsAreOneOrMore() {
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withDepth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withDocument(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Location encoding(String start, int... rest) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] document = Arrays.copyOf(first, first.length + rest.length);
        for (int i = 0; i < rest.length; i++) {
            document[first.length + i] = (byte) rest[i];
        }
        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> JSON.read(document, Organization.class));
        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("", Fault.Code.ENCODING));
        return exception.faults().get(0).location();
    }
}
