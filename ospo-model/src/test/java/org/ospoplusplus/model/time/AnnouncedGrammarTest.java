package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

/** Reads generated lines in the forms that people use, and compares the result with the known start. */
class AnnouncedGrammarTest {

    private static final Set<Code> HONEST = EnumSet.of(Code.AMBIGUOUS, Code.OVERLAP);

    /** The form of a time. */
    enum Form {
        AM("h:mma"),
        SPACED("h:mm a"),
        SHORT("ha"),
        DAY("HH:mm"),
        DIGITS("HHmm"),
        HOURS("H'h'mm"),
        GERMAN("HH.mm 'Uhr'"),
        BARE("h"),
        LOOSE("h:mm");

        private final DateTimeFormatter format;

        Form(String pattern) {
            format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        boolean isOpen() {
            return this == BARE || this == LOOSE;
        }

        /** {@return whether a time in this form shows that a line uses the 24-hour clock} */
        boolean is24Hour(LocalTime time) {
            return (this == DAY || this == DIGITS || this == HOURS || this == GERMAN) && time.getHour() > 12;
        }

        String write(LocalTime time) {
            boolean full = time.getMinute() == 0;
            Form form = full ? this : this == SHORT ? AM : this == BARE ? LOOSE : this;
            return form.format.format(time);
        }

        /** {@return a range; am or pm is written only once if the range stays clear} */
        String write(LocalTime start, LocalTime end, String dash) {
            boolean half =
                    start.getHour() / 12 == end.getHour() / 12 && start.isBefore(end) && (this == SHORT || this == AM);
            String first = half ? (start.getMinute() == 0 ? BARE : LOOSE).write(start) : write(start);
            return first + dash + write(end);
        }
    }

    /** A name that always means the same zone. */
    record Zone(String name, ZoneId id) {}

    record Item(Zone zone, Form form, String dash, boolean zoneFirst, boolean enclosed, boolean weekday) {

        String write(Instant start, Duration duration) {
            LocalDateTime local = LocalDateTime.ofInstant(start, zone.id);
            LocalDateTime end = LocalDateTime.ofInstant(start.plus(duration), zone.id);
            String time = dash.isEmpty()
                    ? form.write(local.toLocalTime())
                    : form.write(local.toLocalTime(), end.toLocalTime(), dash);
            String day = weekday ? local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " : "";
            return zoneFirst
                    ? day + zone.name + ": " + time
                    : day + time + (enclosed ? " (" + zone.name + ")" : " " + zone.name);
        }

        /** {@return the start and the end in the local time of the zone} */
        Stream<LocalTime> times(Instant start, Duration duration) {
            return Stream.of(start, start.plus(duration))
                    .limit(dash.isEmpty() ? 1 : 2)
                    .map(instant -> LocalTime.ofInstant(instant, zone.id));
        }

        Item in(Form other) {
            return new Item(zone, other, dash, zoneFirst, enclosed, weekday);
        }
    }

    @Provide
    Arbitrary<Item> items() {
        return Combinators.combine(
                        Arbitraries.of(zones()),
                        Arbitraries.of(Form.class),
                        Arbitraries.of("", "", "-", " - ", "–", " to ", " until "),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false, false))
                .as(Item::new);
    }

    private static List<Zone> zones() {
        return List.of(
                        "PT=America/Los_Angeles",
                        "Pacific=America/Los_Angeles",
                        "US Pacific Time=America/Los_Angeles",
                        "Pacific Time (US and Canada)=America/Los_Angeles",
                        "Americas Pacific=America/Los_Angeles",
                        "PST/PDT=America/Los_Angeles",
                        "Mountain=America/Denver",
                        "US Central Time=America/Chicago",
                        "CT=America/Chicago",
                        "ET=America/New_York",
                        "Eastern Time (US & Canada)=America/New_York",
                        "EST/EDT=America/New_York",
                        "Toronto time=America/Toronto",
                        "New York=America/New_York",
                        "US/Eastern=America/New_York",
                        "Central European Time=Europe/Paris",
                        "CET/CEST=Europe/Paris",
                        "Berlin=Europe/Berlin",
                        "Zürich time=Europe/Zurich",
                        "Europe/Madrid=Europe/Madrid",
                        "UK time=Europe/London",
                        "UTC=UTC",
                        "GMT=UTC",
                        "JST=Asia/Tokyo",
                        "Tokyo=Asia/Tokyo",
                        "India=Asia/Kolkata",
                        "IST=Asia/Kolkata",
                        "Beijing Time=Asia/Shanghai",
                        "CST=Asia/Shanghai",
                        "UTC+5:30=+05:30",
                        "UTC -3=-03:00",
                        "GMT+8=+08:00",
                        "WAT=Africa/Lagos",
                        "EAT=Africa/Nairobi",
                        "São Paulo=America/Sao_Paulo",
                        "Sydney time=Australia/Sydney",
                        "NZT=Pacific/Auckland",
                        "Kathmandu=Asia/Kathmandu")
                .stream()
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Zone(pair[0], ZoneId.of(pair[1])))
                .toList();
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2010-01-05T00:00:00Z").getEpochSecond() / 900,
                        Instant.parse("2035-01-01T00:00:00Z").getEpochSecond() / 900)
                .map(quarters -> Instant.ofEpochSecond(quarters * 900));
    }

    @Provide
    Arbitrary<Duration> durations() {
        return Arbitraries.of(30, 45, 60, 90, 120, 180).map(Duration::ofMinutes);
    }

    /** Without am or pm in the line, hours are in daytime, and the form 9:30 is before noon. */
    private static boolean isClear(List<Item> items, Instant start) {
        boolean isFixed = items.stream().anyMatch(item -> !item.form.isOpen());
        return isFixed
                || items.stream().allMatch(item -> {
                    LocalTime time = LocalTime.ofInstant(start, item.zone.id);
                    return time.getHour() >= 7
                            && time.getHour() < (item.form == Form.BARE && time.getMinute() == 0 ? 22 : 13);
                });
    }

    /** Times in UTC use the 24-hour clock. */
    private static Item in24Hours(Item item) {
        boolean isUtc =
                item.zone.id.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC) && item.zone.name.length() == 3;
        return isUtc && item.form.isOpen() ? item.in(Form.DAY) : item;
    }

    /** In a line with a time such as 13:00, all times with minutes use the 24-hour clock or have am or pm. */
    private static List<Item> inOneStyle(List<Item> items, Instant start, Duration duration) {
        boolean is24Hour =
                items.stream().anyMatch(item -> item.times(start, duration).anyMatch(item.form::is24Hour));
        return items.stream()
                .map(item -> {
                    boolean isFull = item.times(start, duration).allMatch(time -> time.getMinute() == 0);
                    return is24Hour && item.form.isOpen() && !(item.form == Form.BARE && isFull)
                            ? item.in(Form.DAY)
                            : item;
                })
                .toList();
    }

    @Property(tries = 5_000)
    void aLineIsReadAsTheStartItWasMadeFromOrAsAmbiguous(
            @ForAll @Size(min = 1, max = 4) List<@From("items") Item> drawn,
            @ForAll("starts") Instant start,
            @ForAll("durations") Duration duration,
            @ForAll("separators") String separator) {
        List<Item> items =
                inOneStyle(drawn.stream().map(AnnouncedGrammarTest::in24Hours).toList(), start, duration);
        if (!isClear(items, start)) {
            return;
        }
        String line = items.stream().map(item -> item.write(start, duration)).collect(Collectors.joining(separator));
        LocalDate date = LocalDate.ofInstant(start, items.get(0).zone().id());

        TimesCheck check = new AnnouncedTimes(line).check(date);

        assertThat(check.findings())
                .as("%s on %s: %s", line, date, check)
                .allSatisfy(finding -> assertThat(HONEST).contains(finding.code()));
        boolean isTwice = check.findings().stream().anyMatch(finding -> finding.code() == Code.OVERLAP);
        if (check.verdict() == Verdict.AGREES && !isTwice) {
            assertThat(check.start()).as("%s on %s", line, date).hasValue(start);
        } else if (!isTwice) {
            assertThat(check.verdict()).as("%s on %s: %s", line, date, check).isEqualTo(Verdict.UNREADABLE);
        }
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", " / ", " | ", "; ", " and ", " = ", " · ", " • ");
    }
}
