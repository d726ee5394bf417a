package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.ical.LineComparison.assertSameLines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.ospoplusplus.ical.internal.recurrence.Window;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;

/** Reads calendars with random damage. The work is limited, and a second reading yields the same result. */
class MutatedFeedsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/ospoplusplus/ical");

    private static final Window WINDOW = new Window.Days(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    /** The maximum work in this test, which is an eighth of the budget of a calendar. */
    private static final long FEW_STEPS = 500_000;

    private enum Mutation {
        DELETE_LINE,
        DUPLICATE_LINE,
        SWAP_LINES,
        FLIP_BIT,
        REPLACE_BYTE,
        TRUNCATE
    }

    @Provide
    Arbitrary<byte[]> mutated() {
        Arbitrary<byte[]> feeds = Arbitraries.of(feeds());
        Arbitrary<List<Mutation>> mutations =
                Arbitraries.of(Mutation.class).list().ofMinSize(1).ofMaxSize(12);
        return Combinators.combine(feeds, mutations, Arbitraries.randomValue(Random::nextLong))
                .as((feed, steps, seed) -> {
                    Random random = new Random(seed);
                    byte[] bytes = feed.clone();
                    for (Mutation step : steps) {
                        bytes = bytes.length == 0 ? bytes : mutate(bytes, step, random);
                    }
                    return bytes;
                });
    }

    private static List<byte[]> feeds() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("feeds/producers"))) {
            List<byte[]> feeds = new ArrayList<>();
            for (Path file : Stream.concat(files.sorted(), Stream.of(RESOURCES.resolve("everything.ics")))
                    .filter(path -> path.toString().endsWith(".ics"))
                    .toList()) {
                feeds.add(Files.readAllBytes(file));
            }
            return feeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] mutate(byte[] bytes, Mutation step, Random random) {
        int at = random.nextInt(bytes.length);
        switch (step) {
            case FLIP_BIT -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case REPLACE_BYTE -> bytes[at] = (byte) "\r\n \t:;,=\"\\^09\u0000A".charAt(random.nextInt(15));
            case TRUNCATE -> {
                return Arrays.copyOf(bytes, at);
            }
            default -> {
                return mutateLines(bytes, step, random);
            }
        }
        return bytes;
    }

    private static byte[] mutateLines(byte[] bytes, Mutation step, Random random) {
        List<String> lines =
                new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (step) {
            case DELETE_LINE -> lines.remove(one);
            case DUPLICATE_LINE -> lines.add(other, lines.get(one));
            default -> Collections.swap(lines, one, other);
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Property(tries = 10_000)
    @Tag("slow")
    void manyAreReadOrRefused(@ForAll("mutated") byte[] bytes) {
        areReadOrRefused(bytes);
    }

    @Property(tries = 300)
    void areReadOrRefused(@ForAll("mutated") byte[] bytes) {
        String first = outcome(bytes);
        assertSameLines(outcome(bytes), first);
    }

    private static String outcome(byte[] bytes) {
        FeedReader reading = new FeedReader(CalendarLimits.DEFAULT, ZoneId.of("UTC"), null, WINDOW);
        try {
            CalendarFeed feed = reading.read(new ByteArrayInputStream(bytes));
            assertThat(VALIDATOR.validate(feed.group()))
                    .filteredOn(violation -> violation.severity() == Severity.ERROR)
                    .isEmpty();
            String outline = Outline.of(feed);
            assertThat(reading.steps()).isLessThan(FEW_STEPS);
            return outline;
        } catch (CalendarException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
