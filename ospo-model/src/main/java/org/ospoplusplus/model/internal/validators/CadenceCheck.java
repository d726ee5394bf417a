package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Compares the days of sessions that replace no occurrence with the series of their tracks. */
final class CadenceCheck {

    /** The maximum number of comparisons of a session with a series. Sessions beyond it are not compared. */
    private static final int MAX_COMPARISONS = 200_000;

    /** A range of this length contains a day of any rule that is likely. */
    private static final int DAYS_OF_A_YEAR = 366;

    private final Map<String, List<Series>> byTrack = new HashMap<>();
    private final List<Series> withoutTrack = new ArrayList<>();
    private int comparisons;

    private CadenceCheck(WorkingGroup group) {
        for (Series series : group.series()) {
            if (series.rule().isPresent()) {
                if (series.trackIds().isEmpty()) {
                    withoutTrack.add(series);
                }
                for (String trackId : new LinkedHashSet<>(series.trackIds())) {
                    byTrack.computeIfAbsent(trackId, id -> new ArrayList<>()).add(series);
                }
            }
        }
    }

    static boolean isKept(WorkingGroup group, boolean firm, ViolationReporter violationReporter, String code) {
        CadenceCheck check = new CadenceCheck(group);
        for (int i = 0; i < group.sessions().size() && check.comparisons < MAX_COMPARISONS; i++) {
            Session session = group.sessions().get(i);
            if (session.occurrence().isEmpty()) {
                check.check(group, session, i, firm, violationReporter, code);
            }
        }
        return violationReporter.isValid();
    }

    private void check(
            WorkingGroup group,
            Session session,
            int index,
            boolean firm,
            ViolationReporter violationReporter,
            String code) {
        List<Series> series = seriesFor(group, session);
        if (series.isEmpty() || series.stream().anyMatch(each -> allows(each, session.when()))) {
            return;
        }
        // A session with earlier dates was moved on purpose, so a deviation is only a warning.
        boolean breaksFirmRule = session.earlierDates().isEmpty()
                && series.stream()
                        .anyMatch(each -> each.cadence().filter(Cadence::firm).isPresent());
        if (breaksFirmRule == firm) {
            violationReporter
                    .atDay(code, NearestDays.of(series, session.when().firstDay()))
                    .addPropertyNode("sessions")
                    .addPropertyNode("when")
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }

    /**
     * {@return the series with a rule that go on while a session takes place} They are the series of its tracks. If one
     * of its tracks has none, or if it has no track, the series without tracks count, too.
     */
    private List<Series> seriesFor(WorkingGroup group, Session session) {
        List<Track> tracks = group.tracksOf(session);
        Set<Series> found = new LinkedHashSet<>();
        boolean eachHasItsOwn = !tracks.isEmpty();
        for (Track track : tracks) {
            List<Series> ofTrack = byTrack.getOrDefault(track.id(), List.of());
            found.addAll(ofTrack);
            eachHasItsOwn &= !ofTrack.isEmpty();
        }
        comparisons += found.size() + withoutTrack.size() + 1;
        return Stream.concat(found.stream(), eachHasItsOwn ? Stream.empty() : withoutTrack.stream())
                .filter(series -> goesOn(series, session.when()))
                .toList();
    }

    private static boolean goesOn(Series series, When when) {
        return series.first().filter(when.lastDay()::isBefore).isEmpty()
                && series.last().filter(when.firstDay()::isAfter).isEmpty();
    }

    /** {@return whether a session can be on a day of a series, at the known precision} */
    private static boolean allows(Series series, When when) {
        if (when instanceof When.Timed timed) {
            Optional<ZoneId> zone = series.time().map(UsualTime::zone);
            LocalDate day = zone.map(timed.zonedStart()::withZoneSameInstant)
                    .orElseGet(timed::zonedStart)
                    .toLocalDate();
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
}
