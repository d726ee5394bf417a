package org.ospoplusplus.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Finds the meetings of a group by the names that people write on the command line. */
final class MeetingNames {

    /** The length of a date such as {@code 2026-03-01}, and of the hyphen before it. */
    private static final int LENGTH_OF_DATE = 11;

    private static final int SHOWN_DAYS = 3;

    private final WorkingGroup group;

    MeetingNames(WorkingGroup group) {
        this.group = group;
    }

    /** A series and a day on which it may not meet. */
    private record Day(Series series, LocalDate date) {}

    /** {@return the session with an id, a former id or a title, or the meeting of a series on a date} */
    Optional<Session> find(String name) {
        return group.findSession(name)
                .or(() -> day(name)
                        .filter(day -> day.series().meetsOn(day.date()))
                        .map(this::session));
    }

    /** {@return the session that replaces the meeting, or the meeting itself} */
    private Session session(Day day) {
        return group.sessions().stream()
                .filter(own -> own.occurrence()
                        .filter(occurrence ->
                                occurrence.series().equals(day.series().id())
                                        && occurrence.date().equals(day.date()))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> day.series().sessionOn(day.date()));
    }

    private Optional<Day> day(String name) {
        return date(name).flatMap(date -> group.findSeries(withoutDate(name)).map(series -> new Day(series, date)));
    }

    private static String withoutDate(String name) {
        return name.substring(0, name.length() - LENGTH_OF_DATE);
    }

    private static Optional<LocalDate> date(String name) {
        int hyphen = name.length() - LENGTH_OF_DATE;
        if (hyphen < 1 || name.charAt(hyphen) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(hyphen + 1))).filter(date -> date.getYear() >= 1);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the reason for which no meeting has a name, and the remedy} */
    String problem(String name) {
        return day(name)
                .map(MeetingNames::problem)
                .orElseGet(() -> "has no public session " + name + "; "
                        + similar(name)
                                .map(known -> "did you mean " + known + "?")
                                .orElse("write the id or title of a session, or the id of a series with a date, such as"
                                        + " community-call-2026-03-03; ospo next --format json lists the ids"));
    }

    private static String problem(Day day) {
        Series series = day.series();
        Optional<ExceptDate> except = series.except().stream()
                .filter(each -> each.date().equals(day.date()))
                .findFirst();
        if (except.isPresent()) {
            return "the meeting of the series " + series.id() + " on " + day.date()
                    + " is cancelled, because the day is under except"
                    + except.get().reason().map(reason -> " (" + reason + ")").orElse("") + nextDays(day);
        }
        return "the series " + series.id() + " does not meet on " + day.date() + nextDays(day);
    }

    private static String nextDays(Day day) {
        String days = day.series()
                .dates(day.date())
                .limit(SHOWN_DAYS)
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "; it has no meetings after this day" : "; its next meetings are on " + days;
    }

    /** {@return the most similar id of a session, or of a series together with the date} */
    private Optional<String> similar(String name) {
        Stream<String> sessions = group.sessions().stream().map(Session::id);
        Stream<String> meetings = date(name).stream()
                .flatMap(date -> group.series().stream()
                        .filter(series -> series.meetsOn(date))
                        .map(series -> series.id() + "-" + date));
        return SimilarNames.find(name, Stream.concat(sessions, meetings));
    }
}
