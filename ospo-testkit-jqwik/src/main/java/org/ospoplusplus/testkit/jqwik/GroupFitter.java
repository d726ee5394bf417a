package org.ospoplusplus.testkit.jqwik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;

/** Changes arbitrary series and sessions so that they fit the group, its tracks and each other. */
final class GroupFitter {

    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    /** The number of days that are tried until one is found whose occurrence no session replaces yet. */
    private static final int TRIES = 5;

    /** A weekday or day of the month of any rule is found within this number of days, except in rare rules. */
    private static final int DAYS = 400;

    private final List<String> trackIds;
    private final List<Series> series = new ArrayList<>();
    private final Set<OccurrenceId> replaced = new HashSet<>();

    private GroupFitter(WorkingGroup group) {
        trackIds = group.tracks().stream().map(Track::id).toList();
    }

    static WorkingGroup fit(WorkingGroup group) {
        GroupFitter fitter = new GroupFitter(group);
        fitter.addSeries(group);
        List<Session> sessions = group.sessions().stream().map(fitter::fit).toList();
        return group.toBuilder()
                .series(fitter.seriesFor(sessions))
                .sessions(sessions)
                .build();
    }

    /** The ids of series differ from the ids of sessions. */
    private void addSeries(WorkingGroup group) {
        Set<String> taken = new HashSet<>();
        group.sessions().forEach(session -> taken.add(session.id().toLowerCase(Locale.ROOT)));
        for (Series each : group.series()) {
            String id = each.id();
            for (int i = 1; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
                id = each.id().substring(0, Math.min(each.id().length(), 190)) + "-s" + i;
            }
            series.add(each.toBuilder()
                    .id(id)
                    .trackIds(knownTracks(each.trackIds()))
                    .build());
        }
    }

    private Session fit(Session session) {
        return session.toBuilder()
                .trackIds(knownTracks(session.trackIds()))
                .occurrence(occurrence(session).orElse(null))
                .build();
    }

    private List<String> knownTracks(List<String> named) {
        List<String> kept = named.stream().filter(trackIds::contains).toList();
        return kept.isEmpty() ? trackIds.subList(0, Math.min(trackIds.size(), named.size())) : kept;
    }

    /** {@return an occurrence of a series of the group near the session, if the session names any occurrence} */
    private Optional<OccurrenceId> occurrence(Session session) {
        return session.occurrence().stream()
                .flatMap(named -> fromPlace(named.date()))
                .flatMap(each -> days(each, session.when().firstDay()).map(day -> new OccurrenceId(each.id(), day)))
                .filter(replaced::add)
                .findFirst();
    }

    /** {@return all series, each of which comes first for some dates} */
    private Stream<Series> fromPlace(LocalDate date) {
        int place = series.isEmpty() ? 0 : (int) Math.floorMod(date.toEpochDay(), (long) series.size());
        return Stream.concat(series.subList(place, series.size()).stream(), series.subList(0, place).stream());
    }

    private static Stream<LocalDate> days(Series series, LocalDate near) {
        LocalDate start = series.first().or(series::last).orElse(near);
        return Stream.of(near, start).flatMap(day -> daysFrom(series, day).limit(TRIES));
    }

    private static Stream<LocalDate> daysFrom(Series series, LocalDate day) {
        if (series.hasKnownDates()) {
            return series.dates(day);
        }
        LocalDate end = day.isAfter(LAST_DATE.minusDays(DAYS)) ? LAST_DATE : day.plusDays(DAYS);
        return day.datesUntil(end).filter(series::couldMeetOn);
    }

    /** {@return the series, of which none is firm if a session might be off its days} */
    private List<Series> seriesFor(List<Session> sessions) {
        boolean firm = sessions.stream()
                .noneMatch(session ->
                        session.occurrence().isEmpty() && session.earlierDates().isEmpty());
        return firm ? series : series.stream().map(GroupFitter::usual).toList();
    }

    private static Series usual(Series series) {
        return series.toBuilder()
                .cadence(series.cadence()
                        .map(cadence -> new Cadence(cadence.text(), cadence.rule(), false))
                        .orElse(null))
                .build();
    }
}
