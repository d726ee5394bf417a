package org.ospoplusplus.html.internal;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** The meetings of a group, divided into upcoming and past ones. Occurrences of series are bounded in number. */
final class Schedule {

    /** The number of occurrences of one series, so that a frequent series does not hide other meetings. */
    private static final int MAX_OF_SERIES = 4;

    /** The number of occurrences that are examined. */
    private static final int MAX_STEPS = 2_000;

    /**
     * The days of the past in which occurrences without a session are listed. The period is shorter if it has too many
     * occurrences, because the latest ones matter most.
     */
    private static final List<Integer> DAYS_OF_OCCURRENCES = List.of(120, 30, 7, 1);

    private final ZonedDateTime now;
    private final List<Meeting> upcoming;
    private final List<Meeting> past;
    private boolean hasMoreOccurrences;

    /**
     * Divides the meetings.
     *
     * @param ofSeries the maximum number of upcoming and of past occurrences of each series
     */
    private Schedule(WorkingGroup group, ZonedDateTime now, int ofSeries) {
        this.now = now;
        upcoming = upcoming(group, ofSeries);
        past = past(group, ofSeries);
    }

    static Schedule of(WorkingGroup group, ZonedDateTime now) {
        return new Schedule(group, now, MAX_OF_SERIES);
    }

    /** {@return the meetings with more occurrences of each series} */
    static Schedule detailed(WorkingGroup group, ZonedDateTime now) {
        return new Schedule(group, now, MAX_OF_SERIES * 3);
    }

    /** {@return the meetings that are not over, of any status, the next one first} */
    List<Meeting> upcoming() {
        return upcoming;
    }

    /** {@return the meetings that are over, of any status, the last one first} */
    List<Meeting> past() {
        return past;
    }

    /** {@return whether a series has more upcoming occurrences than are listed} */
    boolean hasMoreOccurrences() {
        return hasMoreOccurrences;
    }

    private List<Meeting> upcoming(WorkingGroup group, int ofSeries) {
        Map<String, Integer> counts = new HashMap<>();
        List<Meeting> found = new ArrayList<>(group.sessions().stream()
                .filter(session -> !isOver(session, now))
                .toList());
        if (!group.series().isEmpty()) {
            // Meetings without a known end have started, and are not over on this day.
            group.upcoming(now.minusDays(1))
                    .filter(Occurrence.class::isInstance)
                    .filter(meeting -> !isOver(meeting, now))
                    .limit(MAX_STEPS)
                    .filter(meeting -> isAmongFirst(meeting, counts, ofSeries))
                    .forEach(found::add);
            hasMoreOccurrences = counts.values().stream().anyMatch(count -> count > ofSeries);
        }
        found.sort(Comparator.comparingLong(this::order).thenComparing(Meeting::id));
        return found;
    }

    private List<Meeting> past(WorkingGroup group, int ofSeries) {
        List<Meeting> found = new ArrayList<>(group.sessions().stream()
                .filter(session -> isOver(session, now))
                .toList());
        if (!group.series().isEmpty()) {
            List<Meeting> occurrences = new ArrayList<>(pastOccurrences(group));
            Collections.reverse(occurrences);
            Map<String, Integer> counts = new HashMap<>();
            occurrences.stream()
                    .filter(meeting -> isAmongFirst(meeting, counts, ofSeries))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingLong(this::order).reversed().thenComparing(Meeting::id));
        return found;
    }

    private List<Meeting> pastOccurrences(WorkingGroup group) {
        for (int days : DAYS_OF_OCCURRENCES) {
            List<Meeting> found = group.meetings(now.minusDays(days), now)
                    .filter(Occurrence.class::isInstance)
                    .filter(meeting -> isKnown(meeting, now))
                    .limit(MAX_STEPS + 1)
                    .toList();
            if (found.size() <= MAX_STEPS) {
                return found.stream().filter(meeting -> isOver(meeting, now)).toList();
            }
        }
        return List.of();
    }

    /**
     * {@return whether a meeting is over} If its end is not known, it is over at the end of the day, because nobody
     * knows earlier that it was held.
     */
    static boolean isOver(Meeting meeting, ZonedDateTime now) {
        if (meeting.when() instanceof When.Timed timed && timed.duration().isEmpty()) {
            return now.withZoneSameInstant(timed.zone()).toLocalDate().isAfter(timed.firstDay());
        }
        return meeting.isOver(now);
    }

    /**
     * {@return whether there was or will be such a meeting} If the first day of a series is not known, nobody knows
     * whether the series met before.
     */
    static boolean isKnown(Meeting meeting, ZonedDateTime now) {
        return !(meeting instanceof Occurrence occurrence)
                || occurrence.series().first().isPresent()
                || !isOver(meeting, now);
    }

    private static boolean isAmongFirst(Meeting occurrence, Map<String, Integer> counts, int most) {
        return occurrence.occurrence().stream().allMatch(id -> counts.merge(id.series(), 1, Integer::sum) <= most);
    }

    private long order(Meeting meeting) {
        return start(meeting.when(), now.getZone());
    }

    /** {@return the start as epoch second; of a month or a year, its end, because the meeting may be on any day} */
    static long start(When when, ZoneId zone) {
        if (when instanceof When.Timed timed) {
            return timed.zonedStart().toEpochSecond();
        }
        return when instanceof When.Days
                ? when.firstDay().atStartOfDay(zone).toEpochSecond()
                : when.lastDay().plusDays(1).atStartOfDay(zone).toEpochSecond();
    }
}
