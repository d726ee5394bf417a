package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.internal.announced.Abbreviations;
import org.ospoplusplus.model.internal.announced.DayHint;
import org.ospoplusplus.model.internal.announced.LineParser.Line;
import org.ospoplusplus.model.internal.announced.LineParser.Problem;
import org.ospoplusplus.model.internal.announced.Phrases;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;
import org.ospoplusplus.model.time.Match.Level;

/**
 * Corrects a line such that it names an instant. The times that are right remain as they are written. If the result is not
 * clear, all times are written anew. Parts that are not understood remain in the line, except links.
 */
final class Correction {

    /** Longer lines are written anew, and not at all if they are as long then. */
    private static final int MAX_LENGTH = 1_000;

    private final String text;
    private final Line parsed;
    private final Candidate meant;
    private final Optional<Duration> duration;
    private final LocalDate date;

    /**
     * @param meant the instant, and how those entries name it that do
     * @param duration how long ranges are to last; without it, they last as long as they do
     */
    Correction(String text, Line parsed, Candidate meant, Optional<Duration> duration) {
        this.text = text;
        this.parsed = parsed;
        this.meant = meant;
        this.duration = duration.filter(length -> length.compareTo(Duration.ofDays(1)) < 0);
        this.date = LocalDate.ofInstant(meant.instant(), reading(0).literal());
    }

    /** {@return the correct line, if it can be written} */
    Optional<AnnouncedTimes> line() {
        if (date.getYear() <= Years.FIRST || date.getYear() >= Years.LAST) {
            return Optional.empty();
        }
        boolean hasLink = parsed.problems().stream().anyMatch(Correction::isLink);
        Stream<Supplier<String>> lines = Stream.concat(
                isInOrder() && !hasLink ? Stream.of(this::inPlace) : Stream.empty(),
                parsed.isComplete() ? Stream.of(() -> anew(this::name), () -> anew(this::clearName)) : Stream.empty());
        List<String> parts = parsed.problems().stream()
                .filter(problem -> !isLink(problem))
                .map(Problem::text)
                .toList();
        return lines.map(Supplier::get)
                .map(Phrases::plain)
                .filter(line -> line.length() <= MAX_LENGTH)
                .filter(line -> parts.isEmpty() || !line.equals(Phrases.plain(text)))
                .filter(line -> AnnouncementChecker.isRight(line, date, meant.instant(), parts))
                .findFirst()
                .map(AnnouncedTimes::new);
    }

    private static boolean isLink(Problem problem) {
        return problem.cause() == Problem.Cause.LINK;
    }

    /**
     * {@return whether the words of each time end before those of the next begin} The zone of a time may be among the words for
     * the next one: {@code 9; Mon IST midnight UTC}.
     */
    private boolean isInOrder() {
        List<TimeEntry> timeEntries = parsed.entries();
        return IntStream.range(1, timeEntries.size())
                .allMatch(next -> timeEntries.get(next).position()
                                >= timeEntries.get(next - 1).end()
                        || timeEntries.get(next).position()
                                == timeEntries.get(next - 1).position());
    }

    private String inPlace() {
        StringBuilder line = new StringBuilder();
        int position = 0;
        List<TimeEntry> timeEntries = parsed.entries();
        for (int first = 0; first < timeEntries.size(); ) {
            TimeEntry timeEntry = timeEntries.get(first);
            int next = first;
            while (next < timeEntries.size() && timeEntries.get(next).position() == timeEntry.position()) {
                next++;
            }
            if (IntStream.range(first, next).anyMatch(index -> !isRight(index))) {
                line.append(text, position, timeEntry.position()).append(written(first, next));
                position = timeEntry.end();
            }
            first = next;
        }
        return line.append(text.substring(position)).toString();
    }

    /** {@return all entries written anew, and between them the parts that are not understood, except links} */
    private String anew(Function<Integer, String> names) {
        List<TimeEntry> timeEntries = parsed.entries();
        Stream<Part> known = IntStream.range(0, timeEntries.size())
                .mapToObj(index -> new Part(timeEntries.get(index).position(), written(index, names.apply(index))));
        Stream<Part> unknown = parsed.problems().stream()
                .filter(problem -> !isLink(problem))
                .map(problem -> new Part(problem.position(), problem.text()));
        return Stream.concat(known, unknown)
                .sorted(Comparator.comparingInt(Part::position))
                .map(Part::text)
                .collect(Collectors.joining(", "));
    }

    /** A part of the line, and where it begins in the line as it was. */
    private record Part(int position, String text) {}

    private String written(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(index -> written(index, name(index)))
                .collect(Collectors.joining(" / "));
    }

    /** {@return whether an entry names the instant to the letter, by a name that is in force, on the day that it says} */
    private boolean isRight(int index) {
        TimeEntry timeEntry = parsed.entries().get(index);
        DayHint marks = timeEntry.marks();
        return meant.matches()
                .get(index)
                .filter(match -> match.level() == Level.LITERAL
                        && match.reading().zone().isInForce(meant.instant())
                        && (timeEntry.length().isEmpty()
                                || duration.isEmpty()
                                || timeEntry.length().equals(duration))
                        && marks.weekday()
                                .map(match.day().getDayOfWeek()::equals)
                                .orElse(true))
                .isPresent();
    }

    private String written(int index, String name) {
        TimeEntry timeEntry = parsed.entries().get(index);
        LocalDateTime local = LocalDateTime.ofInstant(meant.instant(), place(index));
        boolean twelveHour = timeEntry.clock().twelveHour();
        StringBuilder result = new StringBuilder();
        timeEntry
                .marks()
                .weekday()
                .ifPresent(any ->
                        result.append(Phrases.weekday(local.getDayOfWeek())).append(' '));
        timeEntry
                .marks()
                .date()
                .ifPresent(any -> result.append(local.toLocalDate()).append(' '));
        result.append(Phrases.time(local.toLocalTime(), twelveHour));
        timeEntry
                .length()
                .map(length -> end(index, duration.orElse(length), local))
                .ifPresent(end -> result.append('–').append(Phrases.time(end, twelveHour)));
        result.append(' ').append(name);
        long days = ChronoUnit.DAYS.between(date, local.toLocalDate());
        boolean dated = timeEntry.marks().date().isPresent();
        return dated ? result.toString() : result.append(Phrases.shift(days)).toString();
    }

    /** {@return the local time at which a range ends} */
    private LocalTime end(int index, Duration length, LocalDateTime start) {
        return duration.isEmpty()
                ? start.toLocalTime().plus(length)
                : LocalDateTime.ofInstant(meant.instant().plus(length), place(index))
                        .toLocalTime();
    }

    private ZoneMeaning reading(int index) {
        return meant.matches()
                .get(index)
                .map(match -> match.reading().zone())
                .orElseGet(() -> parsed.entries().get(index).zone().readings().get(0));
    }

    /** {@return the zone whose clock an entry is to show: the offset, if its name is in force, or the region} */
    private ZoneId place(int index) {
        ZoneMeaning zone = reading(index);
        return isLiteral(index) ? zone.literal() : zone.place();
    }

    private boolean isLiteral(int index) {
        boolean civil = meant.matches()
                .get(index)
                .filter(match -> match.level() == Level.CIVIL)
                .isPresent();
        return !civil && reading(index).isInForce(meant.instant());
    }

    private String name(int index) {
        ZoneMeaning zone = reading(index);
        if (zone.offset().isEmpty()) {
            return parsed.entries().get(index).zone().text();
        }
        return isLiteral(index) ? zone.name() : Phrases.civilName(zone, meant.instant());
    }

    /** {@return a name with one meaning} */
    private String clearName(int index) {
        return Abbreviations.civil(place(index), meant.instant())
                .map(ZoneMeaning::name)
                .orElseGet(() -> Phrases.offset(place(index).getRules().getOffset(meant.instant())));
    }
}
