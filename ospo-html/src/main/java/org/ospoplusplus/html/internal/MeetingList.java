package org.ospoplusplus.html.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ospoplusplus.model.Meeting;

/**
 * The meetings of one page: those of a year, or of a month if the year has many.
 *
 * @param path the path of the page
 * @param period the year or the month in words
 */
record MeetingList(String path, String period, List<Meeting> meetings) {

    /** The number of meetings that keeps a page short. */
    private static final int MAX = 60;

    /** The size in bytes of all rows of a page. */
    private static final int MAX_BYTES = 45_000;

    /**
     * Divides meetings among pages.
     *
     * @param folder the folder of the pages
     * @param meetings the meetings; their order stays
     * @param size the size in bytes of the row of a meeting
     */
    static List<MeetingList> divide(
            String folder, List<Meeting> meetings, PageLanguage language, ToIntFunction<Meeting> size) {
        List<MeetingList> lists = new ArrayList<>();
        by(month -> YearMonth.of(month.getYear(), 1), meetings).forEach((first, ofYear) -> {
            String year = "%04d".formatted(first.getYear());
            if (ofYear.size() <= MAX && ofYear.stream().mapToInt(size).sum() <= MAX_BYTES) {
                lists.add(new MeetingList(SitePaths.listPage(folder, year), year, ofYear));
            } else {
                by(month -> month, ofYear)
                        .forEach((month, ofMonth) -> addParts(
                                SitePaths.listPage(folder, year + "-%02d".formatted(month.getMonthValue())),
                                language.month(month),
                                parts(ofMonth, size),
                                lists));
            }
        });
        return List.copyOf(lists);
    }

    private static Map<YearMonth, List<Meeting>> by(Function<YearMonth, YearMonth> period, List<Meeting> meetings) {
        return meetings.stream()
                .collect(Collectors.groupingBy(
                        meeting -> period.apply(YearMonth.from(meeting.when().firstDay())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static List<List<Meeting>> parts(List<Meeting> meetings, ToIntFunction<Meeting> size) {
        List<List<Meeting>> parts = new ArrayList<>();
        int bytes = 0;
        int start = 0;
        for (int i = 0; i < meetings.size(); i++) {
            int row = size.applyAsInt(meetings.get(i));
            if (i > start && (i - start == MAX || bytes + row > MAX_BYTES)) {
                parts.add(meetings.subList(start, i));
                start = i;
                bytes = 0;
            }
            bytes += row;
        }
        parts.add(meetings.subList(start, meetings.size()));
        return parts;
    }

    private static void addParts(String path, String month, List<List<Meeting>> parts, List<MeetingList> lists) {
        for (int i = 0; i < parts.size(); i++) {
            lists.add(
                    i == 0
                            ? new MeetingList(path, month, parts.get(i))
                            : new MeetingList(SitePaths.part(path, i + 1), month + " (" + (i + 1) + ")", parts.get(i)));
        }
    }
}
