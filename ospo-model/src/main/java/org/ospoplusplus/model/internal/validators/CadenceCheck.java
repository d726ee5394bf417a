package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Compares the days of sessions that replace no occurrence with the series of their tracks. */
final class CadenceCheck {

    /** A range of this length contains a day of any rule that is likely. */
    private static final int DAYS_OF_A_YEAR = 366;

    private final TrackSeries tracks;

    private CadenceCheck(WorkingGroup group) {
        tracks = new TrackSeries(group, series -> series.rule().isPresent());
    }

    static boolean isKept(WorkingGroup group, boolean firm, ViolationReporter violationReporter, String code) {
        CadenceCheck check = new CadenceCheck(group);
        for (int i = 0; i < group.sessions().size() && !check.tracks.isExhausted(); i++) {
            Session session = group.sessions().get(i);
            if (session.occurrence().isEmpty()) {
                check.check(session, i, firm, violationReporter, code);
            }
        }
        return violationReporter.isValid();
    }

    private void check(Session session, int index, boolean firm, ViolationReporter violationReporter, String code) {
        List<Series> series = tracks.of(session).stream()
                .filter(each -> mayAnnounce(session, each))
                .filter(each -> goesOn(each, session.when()))
                .toList();
        if (series.isEmpty() || series.stream().anyMatch(each -> allows(each, session.when()))) {
            return;
        }
        // A session with earlier dates was moved on purpose, so a deviation is only a warning.
        List<Series> broken = session.earlierDates().isEmpty()
                ? series.stream().filter(CadenceCheck::isFirm).toList()
                : List.of();
        if (!broken.isEmpty() == firm) {
            NearestSeries nearest =
                    NearestSeries.of(firm ? broken : series, session.when().firstDay());
            violationReporter
                    .with("series", nearest.series().id())
                    .atDay(code, nearest.days())
                    .addPropertyNode("sessions")
                    .addPropertyNode("when")
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }

    private static boolean isFirm(Series series) {
        return series.cadence().filter(Cadence::firm).isPresent();
    }

    /**
     * {@return whether a session may announce a meeting of a series} A series without tracks has another title than the
     * workshops of a track. A public session is no meeting of a private board.
     */
    private static boolean mayAnnounce(Session session, Series series) {
        return session.classification().compareTo(series.classification()) >= 0
                && (!series.trackIds().isEmpty() || TrackSeries.mayBeOf(session, series));
    }

    private static boolean goesOn(Series series, When when) {
        return series.first().filter(when.lastDay()::isBefore).isEmpty()
                && series.last().filter(when.firstDay()::isAfter).isEmpty();
    }

    /** {@return whether a session can be on a day of a series, at the known precision} */
    private static boolean allows(Series series, When when) {
        if (when instanceof When.Timed timed) {
            LocalDate day = day(series, timed);
            return !Years.contains(day.getYear()) || series.couldMeetOn(day);
        }
        if (series.also().stream().anyMatch(day -> !day.isBefore(when.firstDay()) && !day.isAfter(when.lastDay()))) {
            return true;
        }
        CadenceRule rule = series.rule().orElseThrow();
        if (series.isRuleKnown()) {
            LocalDate first = series.first().orElse(when.firstDay());
            return rule.next(first, when.firstDay())
                    .filter(day -> !day.isAfter(when.lastDay()))
                    .isPresent();
        }
        return ChronoUnit.DAYS.between(when.firstDay(), when.lastDay()) >= DAYS_OF_A_YEAR
                || when.firstDay().datesUntil(when.lastDay().plusDays(1)).anyMatch(rule::mayInclude);
    }

    /** {@return the day of a start in the time zone of a series} */
    static LocalDate day(Series series, When.Timed timed) {
        return series.time()
                .map(UsualTime::zone)
                .map(timed.zonedStart()::withZoneSameInstant)
                .orElseGet(timed::zonedStart)
                .toLocalDate();
    }
}
