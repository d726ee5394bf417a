package org.ospoplusplus.ical;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.FeedEvents.Located;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Finds firm series that contradict a session on another day. A firm series is the complete list of the meetings of its
 * tracks, but {@code STATUS:CONFIRMED} only means that the event takes place.
 */
final class FirmSeries {

    /** The validation of a group compares as many. */
    private static final int MAX_COMPARISONS = 2_000_000;

    private final WorkingGroup group;
    private final Map<String, List<Series>> byTrack = new HashMap<>();
    private final List<Series> withoutTrack = new ArrayList<>();
    private final Set<String> contradicted = new HashSet<>();
    private int comparisons;

    FirmSeries(List<Series> all, List<Session> sessions, WorkingGroup group) {
        this.group = group;
        for (Series series : all) {
            if (series.rule().isPresent()) {
                if (series.trackIds().isEmpty()) {
                    withoutTrack.add(series);
                }
                for (String trackId : new LinkedHashSet<>(series.trackIds())) {
                    byTrack.computeIfAbsent(trackId, id -> new ArrayList<>()).add(series);
                }
            }
        }
        boolean hasFirm = all.stream().anyMatch(FirmSeries::isFirm);
        for (Session session : hasFirm ? sessions : List.<Session>of()) {
            if (comparisons >= MAX_COMPARISONS) {
                return;
            }
            if (session.occurrence().isEmpty() && session.earlierDates().isEmpty()) {
                compare(session);
            }
        }
    }

    /** {@return the series, of which those with a contradicting session are usual ones} */
    List<Located<Series>> fitted(List<Located<Series>> series, WarningSink warnings) {
        return series.stream().map(each -> fitted(each, warnings)).toList();
    }

    private Located<Series> fitted(Located<Series> located, WarningSink warnings) {
        Series series = located.value();
        if (!contradicted.contains(series.id())) {
            return located;
        }
        warnings.add(
                located.line(),
                Property.STATUS,
                Code.CONFLICT,
                "is CONFIRMED, but the calendar has a session on another day; the cadence is read as the usual one");
        Cadence firm = series.cadence().orElseThrow();
        return new Located<>(
                series.toBuilder()
                        .cadence(new Cadence(firm.text(), firm.rule(), false))
                        .build(),
                located.line());
    }

    private void compare(Session session) {
        List<Series> series = seriesFor(session);
        if (series.stream().anyMatch(FirmSeries::isFirm)
                && series.stream().noneMatch(each -> allows(each, session.when()))) {
            series.stream().filter(FirmSeries::isFirm).map(Series::id).forEach(contradicted::add);
        }
    }

    private static boolean isFirm(Series series) {
        return series.cadence().filter(Cadence::firm).isPresent();
    }

    private List<Series> seriesFor(Session session) {
        // Series are compared by identity, because their hash codes take long.
        Set<Series> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Track> tracks = group.tracksOf(session);
        boolean eachHasItsOwn = !tracks.isEmpty();
        for (Track track : tracks) {
            List<Series> ofTrack = byTrack.getOrDefault(track.id(), List.of());
            found.addAll(ofTrack);
            eachHasItsOwn &= !ofTrack.isEmpty();
        }
        comparisons += found.size() + withoutTrack.size() + 1;
        if (!eachHasItsOwn) {
            found.addAll(withoutTrack);
        }
        found.removeIf(series -> series.first()
                        .filter(session.when().lastDay()::isBefore)
                        .isPresent()
                || series.last().filter(session.when().firstDay()::isAfter).isPresent());
        return List.copyOf(found);
    }

    /** {@return whether a session can be on a day of a series, at the known precision} */
    private static boolean allows(Series series, When when) {
        if (when instanceof When.Timed timed) {
            Optional<LocalDate> day = series.time()
                    .map(UsualTime::zone)
                    .map(timed.zonedStart()::withZoneSameInstant)
                    .map(ZonedDateTime::toLocalDate);
            LocalDate local = day.orElseGet(() -> timed.zonedStart().toLocalDate());
            return !Years.contains(local.getYear()) || series.couldMeetOn(local);
        }
        boolean isOnExtraDay =
                series.also().stream().anyMatch(day -> !day.isBefore(when.firstDay()) && !day.isAfter(when.lastDay()));
        return isOnExtraDay
                || !series.isRuleKnown()
                || series.rule()
                        .flatMap(rule -> rule.next(series.first().orElse(when.firstDay()), when.firstDay()))
                        .filter(day -> !day.isAfter(when.lastDay()))
                        .isPresent();
    }
}
