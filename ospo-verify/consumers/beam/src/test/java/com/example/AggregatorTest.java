package com.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ospoplusplus.ical.CalendarLimits;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;

class AggregatorTest {

    @TempDir
    Path folder;

    private Path aggregate(Feeds feeds, String name, int order) throws IOException {
        Path input = Files.createDirectories(folder.resolve(name));
        Path program = Files.createDirectories(folder.resolve(name + "-program"));
        feeds.write(input, order);
        Aggregator.Options options = PipelineOptionsFactory.as(Aggregator.Options.class);
        options.setFeeds(input + "/*");
        options.setProgram(program.toString());
        options.setFirst("2030-01-01");
        options.setLast("2030-12-31");
        options.as(DirectOptions.class).setTargetParallelism(2);
        options.as(DirectOptions.class).setEnforceEncodability(false);
        options.as(DirectOptions.class).setEnforceImmutability(false);
        Aggregator.pipeline(options).run().waitUntilFinish();
        return program;
    }

    private static Map<String, byte[]> programs(Path folder) throws IOException {
        Map<String, byte[]> programs = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(jsonl|ics)"))
                    .toList()) {
                programs.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return programs;
    }

    private static List<String> lines(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().startsWith(prefix))
                    .flatMap(AggregatorTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Session> sessions(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Stream<Session> sessions = OspoJson.create().readSessions(in)) {
            return sessions.toList();
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    @Test
    void eachMeetingIsOnceInTheProgramOfItsMonth() throws IOException {
        int number = Integer.getInteger("feeds");
        Feeds feeds = new Feeds(number);
        Path program = aggregate(feeds, "feeds", 1);

        Set<String> seen = new TreeSet<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (String file : programs(program).keySet()) {
            if (file.endsWith(".jsonl")) {
                String month = file.replace(".jsonl", "");
                List<Session> sessions = sessions(program.resolve(file));
                counts.put(month, sessions.size());
                for (Session session : sessions) {
                    String title = session.title().orElseThrow().replaceAll("[^0-9.]", "");
                    seen.add(month + " " + session.when().earliestStart(ZoneOffset.UTC) + " " + title);
                }
            }
        }
        assertEquals(Set.of(), without(feeds.meetings(), seen), "missing");
        assertEquals(Set.of(), without(seen, feeds.meetings()), "unexpected");
        assertEquals(feeds.byMonth(), counts);
        assertTrue(feeds.copies() > feeds.meetings().size() * 11 / 10, "there are few repetitions");
        assertEquals(
                feeds.meetings().size(),
                CalendarReader.create()
                        .withLimits(CalendarLimits.DEFAULT.withSize(100_000_000, 100_000))
                        .read(Files.readAllBytes(program.resolve("calendar.ics")))
                        .sessions()
                        .size());

        List<String> bad = lines(program, "bad");
        assertEquals(
                feeds.bad(),
                bad.stream().map(line -> line.replaceFirst(": .*", "")).collect(Collectors.toSet()));
        assertTrue(bad.stream().allMatch(line -> line.matches("feed-\\d+\\.(ics|json|yml): .{10,}")), bad::toString);
        assertTrue(lines(program, "warnings").stream().anyMatch(line -> line.contains("VALARM")));
        System.out.printf(
                "%,d feeds of %d producers, %d of them bad: %,d copies of %,d meetings%n",
                number, Producer.all().size(), feeds.bad().size(), feeds.copies(), seen.size());
    }

    @Test
    void theOrderOfTheFeedsMakesNoDifference() throws IOException {
        Map<String, byte[]> one = programs(aggregate(new Feeds(81), "one", 1));
        Map<String, byte[]> other = programs(aggregate(new Feeds(81), "other", 80));

        assertEquals(one.keySet(), other.keySet());
        assertTrue(one.size() > 10);
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }
}
