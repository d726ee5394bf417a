package org.ospoplusplus.testkit.jqwik;

import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.distinct;
import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.few;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;

/** Arbitraries for series and their days. */
final class SeriesArbitraries {

    private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    /** The day near which a series without a first and a last day has its exceptions. */
    private static final LocalDate PRESENT = LocalDate.of(2021, 11, 8);

    /** The number of days of a rule among which the exceptions are. */
    private static final int NEAR = 12;

    private SeriesArbitraries() {}

    /**
     * The days of a series before its rule is known.
     *
     * @param first the first day
     * @param last the last day
     * @param exceptions the exceptions
     * @param extraDays the numbers of days from the first day to each extra day
     */
    private record Days(
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            List<MissedMeeting> exceptions,
            List<Integer> extraDays) {

        LocalDate start() {
            return first.or(() -> last.map(day -> plus(day, -100))).orElse(PRESENT);
        }

        boolean include(LocalDate day) {
            return first.filter(day::isBefore).isEmpty()
                    && last.filter(day::isAfter).isEmpty();
        }
    }

    /**
     * An exception.
     *
     * @param index the index among the first meetings
     * @param daysLater the number of days from the meeting to the exception
     * @param reason the reason
     */
    private record MissedMeeting(int index, int daysLater, Optional<String> reason) {}

    static Arbitrary<ExceptDate> exceptDates() {
        return Combinators.combine(TimeArbitraries.dates(), Choice.optional(Texts.lines()))
                .as(ExceptDate::new);
    }

    static Arbitrary<OccurrenceId> occurrenceIds() {
        return Combinators.combine(Texts.ids(), TimeArbitraries.dates()).as(OccurrenceId::new);
    }

    static Arbitrary<Series> series() {
        return Combinators.combine(withoutDays(), days())
                .as(SeriesArbitraries::withDays)
                .withoutEdgeCases();
    }

    private static Arbitrary<Series> withoutDays() {
        return Builders.withBuilder(() -> Series.builder("x"))
                .use(Texts.ids())
                .in(Series.Builder::id)
                .use(Choice.optional(Texts.lines(), 0.8))
                .in((builder, title) -> builder.title(title.orElse(null)))
                .use(Choice.optional(Texts.prose(), 0.3))
                .in((builder, description) -> builder.description(description.orElse(null)))
                .use(few(Texts.ids()))
                .in(Series.Builder::trackIds)
                .use(Choice.optional(TimeArbitraries.cadences(), 0.9))
                .in((builder, cadence) -> builder.cadence(cadence.orElse(null)))
                .use(Choice.optional(TimeArbitraries.usualTimes(), 0.8))
                .in((builder, time) -> builder.time(time.orElse(null)))
                .use(Choice.optional(TimeArbitraries.announcedTimes(), 0.3))
                .in((builder, announced) -> builder.announced(announced.orElse(null)))
                .use(Arbitraries.frequency(
                        Tuple.of(8, Session.Classification.PUBLIC),
                        Tuple.of(1, Session.Classification.PRIVATE),
                        Tuple.of(1, Session.Classification.CONFIDENTIAL)))
                .in(Series.Builder::classification)
                .use(few(OspoArbitraries.guests()))
                .in(Series.Builder::guests)
                .use(Choice.optional(OspoArbitraries.venues(), 0.3))
                .in((builder, venue) -> builder.venue(venue.orElse(null)))
                .use(distinct(OspoArbitraries.policies()))
                .in(Series.Builder::policies)
                .use(OspoArbitraries.policyInheritances())
                .in(Series.Builder::policyInheritance)
                .use(OspoArbitraries.registrations().list().ofMaxSize(2))
                .in(Series.Builder::registrations)
                .use(few(OspoArbitraries.links()))
                .in(Series.Builder::links)
                .use(few(OspoArbitraries.contacts()))
                .in(Series.Builder::contacts)
                .use(Choice.optional(Texts.languages(), 0.3))
                .in((builder, language) -> builder.language(language.orElse(null)))
                .use(few(Texts.lines()))
                .in(Series.Builder::topics)
                .use(Choice.optional(Texts.prose(), 0.3))
                .in((builder, audience) -> builder.audience(audience.orElse(null)))
                .use(OspoArbitraries.revisions())
                .in(Series.Builder::revision)
                .use(OspoArbitraries.aliases())
                .in(Series.Builder::aliases)
                .use(OspoArbitraries.extensions())
                .in(Series.Builder::extensions)
                .build(Series.Builder::build);
    }

    private static Arbitrary<Days> days() {
        Arbitrary<MissedMeeting> exceptions = Combinators.combine(
                        Arbitraries.integers().between(0, NEAR - 1),
                        Arbitraries.of(0, 0, 0, 1),
                        Choice.optional(Texts.lines()))
                .as(MissedMeeting::new);
        return Combinators.combine(
                        Choice.optional(TimeArbitraries.dates(), 0.7),
                        Choice.optional(Arbitraries.integers().between(0, 1_500).shrinkTowards(0), 0.4),
                        few(exceptions),
                        few(Arbitraries.integers().between(0, 60)))
                .as((first, length, missed, extraDays) ->
                        new Days(first, length.map(days -> plus(first.orElse(PRESENT), days)), missed, extraDays));
    }

    private static Series withDays(Series series, Days days) {
        Series dated = series.toBuilder()
                .first(days.first().orElse(null))
                .last(days.last().orElse(null))
                .build();
        List<LocalDate> meetings = dated.dates(days.start()).limit(NEAR).toList();
        Set<LocalDate> used = new HashSet<>();
        List<ExceptDate> except = new ArrayList<>();
        for (MissedMeeting missed : days.exceptions()) {
            LocalDate meeting = meetings.isEmpty() ? days.start() : meetings.get(missed.index() % meetings.size());
            LocalDate day = plus(meeting, missed.daysLater());
            if (used.add(day)) {
                except.add(new ExceptDate(day, missed.reason()));
            }
        }
        List<LocalDate> also = days.extraDays().stream()
                .map(later -> plus(days.start(), later))
                .filter(days::include)
                .filter(used::add)
                .toList();
        return dated.toBuilder().except(except).also(also).build();
    }

    /** {@return a day some days later, or the first or last possible date} */
    private static LocalDate plus(LocalDate day, long days) {
        long least = ChronoUnit.DAYS.between(day, FIRST_DATE);
        long most = ChronoUnit.DAYS.between(day, LAST_DATE);
        return day.plusDays(Math.max(least, Math.min(days, most)));
    }
}
