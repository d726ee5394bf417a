package org.ospoplusplus.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * The meetings of a group in the order of their starts. Sessions are sorted; the occurrences of each series are
 * computed one by one, and merged with them.
 */
final class Meetings implements Iterator<Meeting> {

    private static final long SECONDS_OF_A_DAY = 86_400;

    /** A zone is never further from UTC than this; a day on each side covers each zone. */
    private static final long DAYS_OF_ZONES = 2;

    private final SourceHeap sources;

    /** Meetings of one group or of one series, in the order of their starts. */
    interface Source {

        /** {@return the start of the current meeting, as epoch second} */
        long start();

        /** {@return the current meeting} */
        Meeting meeting();

        /** {@return whether there is one more meeting, which then is the current one} */
        boolean advance();
    }

    private Meetings(List<? extends Source> all) {
        sources = new SourceHeap(all.stream().filter(Source::advance).toList());
    }

    @Override
    public boolean hasNext() {
        return !sources.isEmpty();
    }

    @Override
    public Meeting next() {
        if (sources.isEmpty()) {
            throw new NoSuchElementException();
        }
        Source source = sources.first();
        Meeting meeting = source.meeting();
        if (source.advance()) {
            sources.firstHasChanged();
        } else {
            sources.removeFirst();
        }
        return meeting;
    }

    static Stream<Meeting> between(WorkingGroup group, ZonedDateTime from, ZonedDateTime to) {
        return of(group, group.sessions().stream(), group.series(), from, to.toEpochSecond(), Span::start);
    }

    static Stream<Meeting> upcoming(WorkingGroup group, ZonedDateTime now) {
        return of(
                group,
                group.sessions().stream().filter(Session::isExpected),
                group.series(),
                now,
                Long.MAX_VALUE,
                Span::expected);
    }

    private static Stream<Meeting> of(
            WorkingGroup group,
            Stream<Session> sessions,
            List<Series> series,
            ZonedDateTime from,
            long to,
            ToLongFunction<Span> order) {
        long first = from.toEpochSecond();
        List<Source> sources = new ArrayList<>();
        sources.add(new Sessions(
                sessions.map(session -> Span.of(session, from.getZone()))
                        .filter(span -> span.touches(first, to))
                        .sorted(Comparator.comparingLong(order)
                                .thenComparing(span -> span.meeting().id()))
                        .iterator(),
                order));
        Map<String, Set<Long>> replaced = series.isEmpty() ? Map.of() : replaced(group);
        series.stream()
                .filter(Series::hasKnownDates)
                .sorted(Comparator.comparing(Series::id))
                .map(each -> new Occurrences(each, from, to, replaced.getOrDefault(each.id(), Set.of())))
                .forEach(sources::add);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Meetings(sources), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** {@return the days on which a session replaces the occurrence, as epoch days, by the id of the series} */
    private static Map<String, Set<Long>> replaced(WorkingGroup group) {
        Map<String, Set<Long>> days = new HashMap<>();
        for (Session session : group.sessions()) {
            session.occurrence()
                    .ifPresent(occurrence -> days.computeIfAbsent(occurrence.series(), id -> new HashSet<>())
                            .add(occurrence.date().toEpochDay()));
        }
        return days;
    }

    static boolean isOver(Meeting meeting, ZonedDateTime now) {
        return !Span.of(meeting, now.getZone()).touches(now.toEpochSecond(), Long.MAX_VALUE);
    }

    static List<WorkingGroup.Clash> clashes(Stream<Meeting> meetings) {
        List<WorkingGroup.Clash> clashes = new ArrayList<>();
        // In the order of their starts, each meeting clashes exactly with the meetings that are still running. The work
        // is therefore linear in the result.
        Deque<Span> running = new ArrayDeque<>();
        Iterator<Meeting> timed = meetings.filter(
                        meeting -> meeting.isExpected() && meeting.when() instanceof When.Timed)
                .iterator();
        while (timed.hasNext()) {
            Span span = Span.of(timed.next(), ZoneOffset.UTC);
            running.removeIf(earlier -> !earlier.touches(span.start(), span.start() + 1));
            for (Span earlier : running) {
                if (clashes.size() == WorkingGroup.MAX_CLASHES) {
                    return List.copyOf(clashes);
                }
                clashes.add(new WorkingGroup.Clash(earlier.meeting(), span.meeting()));
            }
            running.add(span);
        }
        return List.copyOf(clashes);
    }

    /** The time of a meeting in epoch seconds. Without a known end, start and end are equal. */
    private record Span(Meeting meeting, When when, long start, long end) {

        static Span of(Meeting meeting, ZoneId zoneOfDays) {
            When when = meeting.when();
            if (when instanceof When.Timed timed) {
                Instant start = timed.instant();
                long end = timed.duration().map(start::plus).orElse(start).getEpochSecond();
                return new Span(meeting, when, start.getEpochSecond(), end);
            }
            return new Span(
                    meeting,
                    when,
                    when.firstDay().atStartOfDay(zoneOfDays).toEpochSecond(),
                    when.lastDay().plusDays(1).atStartOfDay(zoneOfDays).toEpochSecond());
        }

        /**
         * A session of a month or year can be as late as the end of this period, so meetings with a known day come
         * first.
         */
        long expected() {
            boolean isDayKnown = when instanceof When.Timed || when instanceof When.Days;
            return isDayKnown ? start : end;
        }

        boolean touches(long from, long to) {
            return Meetings.touches(start, end, from, to);
        }
    }

    private static boolean touches(long start, long end, long from, long to) {
        return start < to && (end > from || start >= from);
    }

    /** Sessions that are sorted already. */
    private static final class Sessions implements Source {

        private final Iterator<Span> spans;
        private final ToLongFunction<Span> order;
        private Span current;

        @SuppressWarnings("NullAway.Init") // the caller advances first
        Sessions(Iterator<Span> spans, ToLongFunction<Span> order) {
            this.spans = spans;
            this.order = order;
        }

        @Override
        public boolean advance() {
            boolean more = spans.hasNext();
            if (more) {
                current = spans.next();
            }
            return more;
        }

        @Override
        public long start() {
            return order.applyAsLong(current);
        }

        @Override
        public Meeting meeting() {
            return current.meeting();
        }
    }

    /** The occurrences of one series. Only numbers are computed for each day until a meeting is taken. */
    private static final class Occurrences implements Source {

        private final Series series;
        private final Set<Long> replaced;
        private final SeriesDates dates;
        private final long from;
        private final long to;
        private final ZoneRules rules;
        private final LocalTime time;
        private final boolean wholeDays;
        private final long duration;
        private long day;
        private long start;

        /** The offset of all local times before {@link #stableUntil}. */
        private long offset;

        /** A local time in seconds. Starts only increase, so that the last offset usually serves. */
        private long stableUntil = Long.MIN_VALUE;

        Occurrences(Series series, ZonedDateTime from, long to, Set<Long> replaced) {
            this.series = series;
            this.replaced = replaced;
            this.to = to;
            this.from = from.toEpochSecond();
            rules = series.time().map(UsualTime::zone).orElse(from.getZone()).getRules();
            time = series.time().map(UsualTime::start).orElse(LocalTime.MIDNIGHT);
            wholeDays = series.time().isEmpty();
            duration = series.time()
                    .flatMap(UsualTime::duration)
                    .map(Duration::toSeconds)
                    .orElse(0L);
            dates = new SeriesDates(series, firstDay(from.toLocalDate(), duration));
        }

        /** {@return the first day whose meeting may not be over} */
        private static LocalDate firstDay(LocalDate from, long duration) {
            if (from.isBefore(Years.FIRST_DAY)) {
                return Years.FIRST_DAY;
            }
            LocalDate day = from.minusDays(duration / SECONDS_OF_A_DAY + DAYS_OF_ZONES);
            if (day.isBefore(Years.FIRST_DAY)) {
                return Years.FIRST_DAY;
            }
            return day.isAfter(Years.LAST_DAY) ? Years.LAST_DAY : day;
        }

        @Override
        public boolean advance() {
            while (dates.hasNext()) {
                day = dates.nextLong();
                start = start(day);
                if (start >= to) {
                    return false;
                }
                long end = wholeDays ? start(day + 1) : start + duration;
                if (touches(start, end, from, to) && !replaced.contains(day)) {
                    return true;
                }
            }
            return false;
        }

        /**
         * {@return the start on a day as epoch second} Like {@link When.Timed#zonedStart()}, it uses the offset before
         * a change of clocks.
         */
        private long start(long epochDay) {
            long local = epochDay * SECONDS_OF_A_DAY + time.toSecondOfDay();
            if (local >= stableUntil) {
                offset = rules.getOffset(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC))
                        .getTotalSeconds();
                stableUntil = nextChange(local - offset);
            }
            return local - offset;
        }

        /** {@return the earliest local time that the next change of clocks concerns} */
        private long nextChange(long epochSecond) {
            ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(epochSecond));
            return next == null
                    ? Long.MAX_VALUE
                    : Math.min(
                            next.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC),
                            next.getDateTimeAfter().toEpochSecond(ZoneOffset.UTC));
        }

        @Override
        public long start() {
            return start;
        }

        @Override
        public Meeting meeting() {
            return new Occurrence(series, LocalDate.ofEpochDay(day));
        }
    }
}
