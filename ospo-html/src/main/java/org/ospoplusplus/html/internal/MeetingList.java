package org.ospoplusplus.html.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /**
     * Divides meetings among pages.
     *
     * @param folder the folder of the pages
     * @param meetings the meetings; their order stays
     */
    static List<MeetingList> divide(String folder, List<Meeting> meetings, PageLanguage language) {
        List<MeetingList> lists = new ArrayList<>();
        by(month -> YearMonth.of(month.getYear(), 1), meetings).forEach((first, ofYear) -> {
            String year = "%04d".formatted(first.getYear());
            if (ofYear.size() <= MAX) {
                lists.add(new MeetingList(SitePaths.listPage(folder, year), year, ofYear));
            } else {
                by(month -> month, ofYear)
                        .forEach((month, ofMonth) -> addParts(
                                SitePaths.listPage(folder, year + "-%02d".formatted(month.getMonthValue())),
                                language.month(month),
                                ofMonth,
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

    private static void addParts(String path, String month, List<Meeting> meetings, List<MeetingList> lists) {
        for (int start = 0, part = 1; start < meetings.size(); start += MAX, part++) {
            List<Meeting> some = meetings.subList(start, Math.min(start + MAX, meetings.size()));
            lists.add(
                    part == 1
                            ? new MeetingList(path, month, some)
                            : new MeetingList(SitePaths.part(path, part), month + " (" + part + ")", some));
        }
    }
}
