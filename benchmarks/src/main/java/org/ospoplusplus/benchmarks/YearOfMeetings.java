package org.ospoplusplus.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** The starts of all meetings of 1,000 series in a year, in their order, as epoch seconds. */
final class YearOfMeetings {

    private static final int SERIES = 1_000;

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Etc/UTC"));

    private static final ZonedDateTime FROM = ZonedDateTime.parse("2027-01-01T00:00Z");
    private static final Instant TO = FROM.plusYears(1).toInstant();

    private YearOfMeetings() {}

    /** Computes the starts of all meetings, in their order. */
    interface Expander {

        /** Computes the starts. */
        void expand(LongConsumer epochSecond);
    }

    /** One of the series, for all contestants. */
    private record Sample(SampleRule rule, ZoneId zone, LocalTime time) {

        static Sample of(int number) {
            SampleRule[] rules = SampleRule.values();
            return new Sample(
                    rules[number % rules.length],
                    ZONES.get(number % ZONES.size()),
                    LocalTime.of(8, 0).plusMinutes(number % 700));
        }

        Series series(int number) {
            return Series.builder("réunion-" + number)
                    .cadence(Cadence.firmly("régulièrement", rule.rule()))
                    .first(rule.first())
                    .time(new UsualTime(time, zone, Optional.of(Duration.ofHours(1))))
                    .build();
        }
    }

    private static List<Sample> samples() {
        return IntStream.range(0, SERIES).mapToObj(Sample::of).toList();
    }

    static Expander ospo() {
        List<Sample> samples = samples();
        WorkingGroup group = WorkingGroup.builder("g", "example.org", "Grüße")
                .series(IntStream.range(0, SERIES)
                        .mapToObj(number -> samples.get(number).series(number))
                        .toList())
                .build();
        return starts -> group.upcoming(FROM)
                .map(Meeting::when)
                .map(When.Timed.class::cast)
                .map(When.Timed::instant)
                .takeWhile(TO::isAfter)
                .forEach(start -> starts.accept(start.getEpochSecond()));
    }

    static Expander libRecur() {
        List<RecurrenceRule> rules = new ArrayList<>();
        List<DateTime> firsts = new ArrayList<>();
        for (Sample sample : samples()) {
            try {
                rules.add(new RecurrenceRule(sample.rule().rrule()));
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalArgumentException("The rule of " + sample + " is invalid.", e);
            }
            LocalDate first = sample.rule().first();
            firsts.add(new DateTime(
                    TimeZone.getTimeZone(sample.zone()),
                    first.getYear(),
                    first.getMonthValue() - 1,
                    first.getDayOfMonth(),
                    sample.time().getHour(),
                    sample.time().getMinute(),
                    0));
        }
        long from = FROM.toInstant().toEpochMilli();
        long to = TO.toEpochMilli();
        return starts -> {
            Collected collected = new Collected();
            for (int i = 0; i < SERIES; i++) {
                RecurrenceRuleIterator instances = rules.get(i).iterator(firsts.get(i));
                instances.fastForward(from);
                for (long next = instances.nextMillis(); next < to; next = instances.nextMillis()) {
                    collected.add(next / 1_000);
                }
            }
            collected.sorted(starts);
        };
    }

    static Expander ical4j() {
        List<Recur<ZonedDateTime>> rules = new ArrayList<>();
        List<ZonedDateTime> firsts = new ArrayList<>();
        for (Sample sample : samples()) {
            rules.add(new Recur<>(sample.rule().rrule()));
            firsts.add(sample.rule().first().atTime(sample.time()).atZone(sample.zone()));
        }
        return starts -> {
            Collected collected = new Collected();
            for (int i = 0; i < SERIES; i++) {
                ZoneId zone = firsts.get(i).getZone();
                for (ZonedDateTime start : rules.get(i)
                        .getDates(
                                firsts.get(i),
                                FROM.withZoneSameInstant(zone),
                                TO.atZone(zone).minusSeconds(1))) {
                    collected.add(start.toEpochSecond());
                }
            }
            collected.sorted(starts);
        };
    }

    /** Starts that are sorted at the end. */
    private static final class Collected {

        private long[] values = new long[1_024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        void sorted(LongConsumer consumer) {
            Arrays.sort(values, 0, size);
            for (int i = 0; i < size; i++) {
                consumer.accept(values[i]);
            }
        }
    }
}
