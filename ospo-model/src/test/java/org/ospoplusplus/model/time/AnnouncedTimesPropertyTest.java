package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

class AnnouncedTimesPropertyTest {

    private static final List<Locale> LOCALES = Stream.of("en", "fr", "de", "es", "tr", "ar", "th-TH-u-nu-thai")
            .map(Locale::forLanguageTag)
            .toList();

    /** Ids of the time zone database, without ids that libraries add. */
    private static final List<ZoneId> ZONES = new TreeSet<>(ZoneId.getAvailableZoneIds())
            .stream().filter(id -> !id.contains("~")).map(ZoneId::of).toList();

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(LOCALES);
    }

    @Provide
    Arbitrary<Instant> starts() {
        Arbitrary<Instant> recent = seconds("1970-01-01T00:00:00Z", "2060-01-01T00:00:00Z");
        Arbitrary<Instant> any = seconds("0001-01-02T00:00:00Z", "9999-12-30T00:00:00Z");
        return Arbitraries.oneOf(recent, recent.map(start -> round(start, 1_800)), any);
    }

    /** Instants near clock changes, where mistakes are likely. */
    @Provide
    Arbitrary<Change> changes() {
        List<ZoneId> changing = ZONES.stream()
                .filter(zone -> zone.getRules().nextTransition(Instant.EPOCH) != null)
                .toList();
        return Combinators.combine(
                        Arbitraries.of(changing),
                        seconds("1950-01-01T00:00:00Z", "2040-01-01T00:00:00Z"),
                        Arbitraries.integers().between(-8, 8))
                .as((zone, from, quarters) -> {
                    ZoneOffsetTransition change = zone.getRules().nextTransition(from);
                    Instant at = change == null ? from : change.getInstant();
                    return new Change(zone, at.plusSeconds(quarters * 900L));
                });
    }

    record Change(ZoneId zone, Instant start) {}

    private static Arbitrary<Instant> seconds(String from, String to) {
        return Arbitraries.longs()
                .between(Instant.parse(from).getEpochSecond(), Instant.parse(to).getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static Instant round(Instant instant, long seconds) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), seconds) * seconds);
    }

    private static void assertReadsBack(Instant start, List<ZoneId> zones, Locale locale) {
        AnnouncedTimes line = AnnouncedTimes.write(start.atZone(ZoneOffset.UTC), zones, locale);
        TimesCheck check = line.check(LocalDate.ofInstant(start, zones.get(0)));
        assertThat(check.start()).as("%s: %s", line, check).hasValue(start);
        assertThat(check.verdict()).as("%s: %s", line, check).isEqualTo(Verdict.AGREES);
        assertThat(check.findings()).as("%s: %s", line, check).isEmpty();
    }

    @Property(tries = 1_500)
    void aWrittenLineReadsBack(
            @ForAll("starts") Instant start,
            @ForAll @Size(min = 1, max = 6) List<@From("zones") ZoneId> zones,
            @ForAll("locales") Locale locale) {
        assertReadsBack(start, zones, locale);
    }

    @Property(tries = 2_000)
    void aWrittenLineReadsBackAroundClockChanges(
            @ForAll("changes") Change change, @ForAll("zones") ZoneId other, @ForAll("locales") Locale locale) {
        assertReadsBack(change.start(), List.of(change.zone()), locale);
        assertReadsBack(change.start(), List.of(change.zone(), other), locale);
        assertReadsBack(change.start(), List.of(other, change.zone()), locale);
    }

    @Example
    void everyZoneReadsBackInEveryWeekOfAYear() {
        for (ZoneId zone : ZONES) {
            for (int week = 0; week < 53; week++) {
                Instant start = Instant.parse("2021-01-01T15:45:00Z").plusSeconds(week * 7L * 86_400);
                assertReadsBack(
                        start,
                        week % 4 == 0 ? List.of(zone) : List.of(ZoneId.of("America/New_York"), zone),
                        Locale.ENGLISH);
            }
        }
    }

    @Property(tries = 1_000)
    void genericNamesFollowTheDatabase(@ForAll("starts") Instant start, @ForAll("regions") ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        boolean twice = zone.getRules().getValidOffsets(local).size() == 2;
        String line = local.toLocalTime() + " " + zone + ", "
                + start.atZone(ZoneOffset.UTC).toLocalTime() + " UTC";
        TimesCheck check = new AnnouncedTimes(line).check(local.toLocalDate());
        assertThat(check.verdict()).as("%s: %s", line, check).isEqualTo(Verdict.AGREES);
        assertThat(check.start()).as("%s: %s", line, check).hasValue(start);
        assertThat(check.findings())
                .extracting(TimesCheck.Finding::code)
                .containsExactlyElementsOf(twice ? List.of(Code.OVERLAP) : List.of());
    }

    /** Zones whose ids have a slash; ids of one word may have another meaning. */
    @Provide
    Arbitrary<ZoneId> regions() {
        return Arbitraries.of(
                ZONES.stream().filter(zone -> zone.getId().contains("/")).toList());
    }

    @Property(tries = 1_000)
    void aWrongHourIsNeverOverlooked(@ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 23) int hours) {
        String right = start.atZone(ZoneOffset.UTC).toLocalTime() + " UTC";
        String wrong = AnnouncedTimes.write(
                        start.plusSeconds(hours * 3_600L).atZone(ZoneOffset.UTC),
                        List.of(ZoneOffset.ofHours(3)),
                        Locale.ROOT)
                .text();
        TimesCheck check = new AnnouncedTimes(right + ", " + right + ", " + wrong)
                .check(LocalDate.ofInstant(start, ZoneOffset.UTC));
        assertThat(check.verdict()).as(check.toString()).isEqualTo(Verdict.DISAGREES);
        assertThat(check.findings()).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.entry()).isEqualTo(wrong);
            assertThat(finding.code()).isEqualTo(hours == 12 ? Code.MAYBE_AM_PM : Code.DISAGREES);
        });
    }

    @Property(tries = 1_000)
    void theOrderOfEntriesOnOneDayDoesNotMatter(@ForAll("hours") int hour, @ForAll("dates") LocalDate date) {
        List<String> entries = List.of(
                hour + ":00 America/New_York", hour + 1 + ":00 America/Halifax", hour + 1 + ":00 America/Halifax");
        TimesCheck forward = new AnnouncedTimes(String.join(", ", entries)).check(date);
        TimesCheck backward =
                new AnnouncedTimes(entries.get(2) + " | " + entries.get(1) + " / " + entries.get(0)).check(date);
        assertThat(backward.verdict()).isEqualTo(forward.verdict());
        assertThat(backward.start()).isEqualTo(forward.start());
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(4, 22);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Words and signs of the grammar, in any order. */
    @Provide
    Arbitrary<String> garbage() {
        Set<String> pieces = Set.of(
                "9",
                "12",
                "9am",
                "2:30am",
                "02:30",
                "11pm",
                "EDT",
                "PT",
                "Pacific/Apia",
                "am",
                "p.m.",
                "noon",
                "24:00",
                "1500",
                "2021",
                ":",
                ".",
                ",",
                "/",
                "(",
                ")",
                "|",
                "and",
                "+1",
                "-1",
                "day",
                "days",
                "ET",
                "CET",
                "CEST",
                "IST",
                "CST",
                "UTC",
                "UTC+2",
                "+02:00",
                "Europe/Paris",
                "Europe/",
                "Thu",
                "Friday",
                "Nov",
                "18",
                "2021-11-18",
                "18.11.2021",
                "h",
                "Uhr",
                "next",
                "the",
                "time",
                "\u0000",
                "é",
                "🙂",
                "\ud800",
                "x",
                "\u202e",
                "–",
                "T",
                "Z",
                "-",
                "to",
                "Zürich",
                "Toronto time",
                "Pacific Time (US and Canada)",
                "1-3pm",
                "1st",
                "7/8/2021",
                "90 minutes",
                "9:30",
                "🇨🇭");
        return Arbitraries.of(pieces)
                .list()
                .ofMaxSize(40)
                .flatMap(words -> Arbitraries.of("", " ").map(between -> String.join(between, words)));
    }

    /** Readable lines of two entries, which rarely agree. */
    @Provide
    Arbitrary<String> pairs() {
        Arbitrary<String> entries = Combinators.combine(
                        Arbitraries.of("2am", "2:30am", "2", "02:15", "11pm", "noon", "24:00"),
                        Arbitraries.of(
                                "PT",
                                "ET",
                                "EDT",
                                "CST",
                                "IST",
                                "CET",
                                "CET/CEST",
                                "UTC",
                                "Pacific/Apia",
                                "Australia/Lord_Howe"),
                        Arbitraries.of("", " (+1 day)", " (-1 day)", " Sunday"))
                .as((time, zone, day) -> time + " " + zone + day);
        return entries.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(", ", list));
    }

    @Provide
    Arbitrary<LocalDate> notableDates() {
        return Arbitraries.of(
                        "2021-11-18",
                        "2021-07-08",
                        "2021-03-13",
                        "2021-03-14",
                        "2021-11-07",
                        "2021-03-28",
                        "2011-12-30")
                .map(LocalDate::parse);
    }

    @Property(tries = 2_000)
    void everyReadableLineHasAReasonForItsVerdict(
            @ForAll("pairs") String line, @ForAll("notableDates") LocalDate date) {
        TimesCheck check = new AnnouncedTimes(line).check(date);
        assertThat(check.start().isEmpty() && check.findings().isEmpty())
                .as(check.toString())
                .isFalse();
        assertThat(check.findings()).allSatisfy(finding -> assertThat(line).contains(finding.entry()));
        assertThat(check.findings())
                .extracting(TimesCheck.Finding::code)
                .doesNotContain(Code.UNREADABLE, Code.UNKNOWN_ZONE);
    }

    @Property(tries = 20_000)
    @Tag("slow")
    void manyLinesHaveAVerdict(@ForAll("garbage") String line, @ForAll("notableDates") LocalDate date) {
        everyLineHasAVerdict(line, date);
    }

    @Property(tries = 700)
    void everyLineHasAVerdict(@ForAll("garbage") String line, @ForAll("notableDates") LocalDate date) {
        TimesCheck check = new AnnouncedTimes(line).check(date);
        boolean agrees = check.verdict() == Verdict.AGREES || check.verdict() == Verdict.AGREES_IF_GENERIC;
        assertThat(check.start().isPresent()).isEqualTo(agrees);
        assertThat(!agrees && check.findings().isEmpty())
                .as("no reason is given: %s", check)
                .isFalse();
        assertThat(check.findings()).allSatisfy(finding -> {
            assertThat(finding.entry().length()).isLessThan(200);
            assertThat(finding.message()).doesNotContain("\u0000", "\u202e", "\ud800");
        });
    }

    @Property(tries = 20_000)
    @Tag("slow")
    void manyLinesHaveAVerdictBesideAStart(@ForAll("garbage") String line, @ForAll("starts") Instant start) {
        everyLineHasAVerdictBesideAStart(line, start);
    }

    @Property(tries = 600)
    void everyLineHasAVerdictBesideAStart(@ForAll("garbage") String line, @ForAll("starts") Instant start) {
        When.Timed when = When.at(LocalDateTime.ofInstant(start, ZoneOffset.UTC), ZoneId.of("UTC"));
        TimesCheck check = new AnnouncedTimes(line).check(when);
        check.corrected().ifPresent(corrected -> {
            TimesCheck again = corrected.check(when);
            List<String> kept = partsNotUnderstood(check);
            assertThat(again.start())
                    .as("%s: %s", line, check)
                    .isEqualTo(kept.isEmpty() ? Optional.of(start) : Optional.empty());
            assertThat(again.findings())
                    .as("%s: %s: %s", line, check, again)
                    .extracting(TimesCheck.Finding::entry)
                    .containsExactlyElementsOf(kept);
        });
    }

    /** Times, zones and weekdays in any order. There are few of each, so that many lines are readable. */
    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> times =
                Arbitraries.of("9", "0", "2:30", "9am", "midnight", "noon", "02:15", "1500", "1-3pm", "24:00");
        Arbitrary<String> zones = Arbitraries.of(
                "IST", "EST", "EDT", "PT", "CET", "CET/CEST", "Z", "+0530", "UTC+2", "Paris", "Zürich", "Europe/Paris");
        Arbitrary<String> days = Arbitraries.of("Mon", "Sunday", "2021-11-07", "(+1 day)", "next day");
        Arbitrary<String> separators = Arbitraries.of(",", ";", "/", "|", "and", "(", ")", ":", "–", "to");
        return Combinators.combine(
                        Arbitraries.oneOf(times, times, zones, zones, days, separators), Arbitraries.of("", " ", " "))
                .as((word, behind) -> word + behind)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }

    @Property(tries = 100_000)
    @Tag("slow")
    void manyMixturesHaveAVerdictAndTheirCorrectionIsRight(
            @ForAll("soup") String line, @ForAll("notableDates") LocalDate date) {
        everyMixtureHasAVerdictAndItsCorrectionIsRight(line, date);
    }

    @Property(tries = 3_000)
    void everyMixtureHasAVerdictAndItsCorrectionIsRight(
            @ForAll("soup") String line, @ForAll("notableDates") LocalDate date) {
        assertCorrectionIsRight(new AnnouncedTimes(line), date);
    }

    @Property(tries = 1_000)
    void anyTextHasAVerdict(@ForAll String text) {
        for (String date : List.of("2021-11-18", "2021-11-07", "2021-03-28", "0001-01-01", "9999-12-31")) {
            assertCorrectionIsRight(new AnnouncedTimes(text), LocalDate.parse(date));
        }
    }

    /** {@return the possible days of the first entry} The words may name another day, such as 2021-11-07. */
    private static List<LocalDate> datesOf(LocalDate date) {
        return Stream.of(date, LocalDate.of(2021, 11, 7))
                .flatMap(day -> Stream.of(-2, -1, 0, 1, 2).map(day::plusDays))
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                .toList();
    }

    private static List<String> partsNotUnderstood(TimesCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.code() == Code.UNREADABLE || finding.code() == Code.UNKNOWN_ZONE)
                .map(TimesCheck.Finding::entry)
                .toList();
    }

    private static void assertCorrectionIsRight(AnnouncedTimes line, LocalDate date) {
        TimesCheck check = line.check(date);
        assertThat(check.start().isEmpty() && check.findings().isEmpty())
                .as(check.toString())
                .isFalse();
        check.corrected()
                .ifPresent(corrected -> assertThat(datesOf(date))
                        .as("%s: %s", line, check)
                        .anySatisfy(day -> {
                            TimesCheck again = corrected.check(day);
                            List<String> kept = partsNotUnderstood(check);
                            assertThat(again.verdict()).isEqualTo(kept.isEmpty() ? Verdict.AGREES : Verdict.UNREADABLE);
                            assertThat(again.findings())
                                    .extracting(TimesCheck.Finding::entry)
                                    .containsExactlyElementsOf(kept);
                        }));
    }
}
