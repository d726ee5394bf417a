package org.ospoplusplus.html.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * The meetings of a calendar year that take place, by track, with a mark for each day.
 *
 * @param year the year
 * @param rows the tracks that have meetings
 * @param months the short names of the months
 * @param monthLines a path with a line at the beginning of each month but the first
 */
record Timeline(String year, List<Row> rows, List<String> months, String monthLines) {

    /** More meetings than this make the drawing useless. */
    private static final int MAX_MEETINGS = 10_000;

    private static final int MAX_ROWS = 12;
    private static final int FEWEST_MEETINGS = 2;

    /** Above this number of marks, a mark covers more days, so that the drawing stays small. */
    private static final int MAX_MARKS = 300;

    /** The numbers of days that a mark can cover. The last one gives at most 14 marks to each row. */
    private static final List<Integer> UNITS = List.of(1, 7, 14, 28);

    /**
     * The meetings of a track.
     *
     * @param tag the name and the class of the track
     * @param text the text alternative: the name, and the number of meetings in each month
     * @param marks a path with a line for each day
     */
    record Row(MeetingView.TrackTag tag, String text, String marks) {}

    /**
     * {@return the timeline of the year of the next meeting, otherwise of the last one; null if this year has fewer
     * than two meetings, or very many}
     */
    static @Nullable Timeline of(
            WorkingGroup group, Schedule schedule, MeetingViews views, PageLanguage language, ZonedDateTime now) {
        @Nullable
        Meeting current = Stream.concat(schedule.upcoming().stream(), schedule.past().stream())
                .filter(Timeline::isKnown)
                .findFirst()
                .orElse(null);
        if (current == null) {
            return null;
        }
        LocalDate first = current.when().firstDay().withDayOfYear(1);
        List<Meeting> meetings = group.meetings(
                        first.atStartOfDay(now.getZone()), first.plusYears(1).atStartOfDay(now.getZone()))
                .limit(MAX_MEETINGS + 1)
                .toList();
        List<Meeting> known = meetings.stream()
                .filter(Timeline::isKnown)
                .filter(meeting -> Schedule.isKnown(meeting, now))
                .filter(meeting -> meeting.when().firstDay().getYear() == first.getYear())
                .toList();
        return meetings.size() > MAX_MEETINGS || known.size() < FEWEST_MEETINGS
                ? null
                : new Timeline(
                        String.valueOf(first.getYear()),
                        rows(byTrack(group, known, views, language), language),
                        Stream.of(Month.values()).map(language::shortMonth).toList(),
                        Stream.of(Month.values())
                                .skip(1)
                                .map(month -> line(month.firstDayOfYear(first.isLeapYear()) - 1))
                                .collect(Collectors.joining()));
    }

    /** {@return whether a meeting takes place on a known day} */
    private static boolean isKnown(Meeting meeting) {
        return meeting.isExpected() && (meeting.when() instanceof When.Timed || meeting.when() instanceof When.Days);
    }

    /** {@return the days of the meetings of each track, in the order of the tracks} */
    private static Map<MeetingView.TrackTag, List<LocalDate>> byTrack(
            WorkingGroup group, List<Meeting> meetings, MeetingViews views, PageLanguage language) {
        Map<MeetingView.TrackTag, List<LocalDate>> days = new LinkedHashMap<>();
        group.tracks().stream().limit(MAX_ROWS).map(views::tag).forEach(tag -> days.put(tag, new ArrayList<>()));
        MeetingView.TrackTag others =
                new MeetingView.TrackTag(language.word(days.isEmpty() ? "all-meetings" : "other-meetings"), "");
        for (Meeting meeting : meetings) {
            List<Track> tracks = group.tracksOf(meeting.toSession());
            List<MeetingView.TrackTag> tags =
                    tracks.stream().map(views::tag).filter(days::containsKey).toList();
            (tags.isEmpty() ? List.of(others) : tags)
                    .forEach(tag -> days.computeIfAbsent(tag, any -> new ArrayList<>())
                            .add(meeting.when().firstDay()));
        }
        days.values().removeIf(List::isEmpty);
        return days;
    }

    private static List<Row> rows(Map<MeetingView.TrackTag, List<LocalDate>> days, PageLanguage language) {
        int unit = UNITS.stream()
                .filter(each -> days.values().stream()
                                .mapToLong(row -> marks(row, each).count())
                                .sum()
                        <= MAX_MARKS)
                .findFirst()
                .orElse(UNITS.get(UNITS.size() - 1));
        return days.entrySet().stream()
                .map(row -> new Row(
                        row.getKey(),
                        language.label(row.getKey().name()) + " " + numbers(row.getValue(), language),
                        marks(row.getValue(), unit).mapToObj(Timeline::line).collect(Collectors.joining())))
                .toList();
    }

    /** {@return the first days of the units that have a meeting, counted from the beginning of the year} */
    private static IntStream marks(List<LocalDate> days, int unit) {
        return days.stream()
                .mapToInt(day -> (day.getDayOfYear() - 1) / unit * unit)
                .distinct()
                .sorted();
    }

    /** {@return the numbers of meetings by month: {@code Jan (2), Mar (1)}} */
    private static String numbers(List<LocalDate> days, PageLanguage language) {
        return days.stream()
                .collect(Collectors.groupingBy(LocalDate::getMonth, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(month -> language.shortMonth(month.getKey()) + " (" + month.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    /** {@return a vertical line in the middle of a day} The drawing has one unit for each day of the year. */
    private static String line(int dayOfYear) {
        return "M" + dayOfYear + ".5 1v8";
    }
}
