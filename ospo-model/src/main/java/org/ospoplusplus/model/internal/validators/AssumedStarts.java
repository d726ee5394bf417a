package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.UsualTime;

/**
 * The first meetings that are assumed for series without a first day, because a calendar needs one. They depend only on
 * the series and the sessions, so that an event does not move when it is published again.
 */
public final class AssumedStarts {

    /** The first day of the year in which this library appeared. Its users plan meetings from then on. */
    public static final LocalDate PRESENT = LocalDate.of(2026, 1, 1);

    /** The earliest day of an occurrence that a session replaces, by the id of its series. */
    private final Map<String, LocalDate> replaced = new HashMap<>();

    /**
     * The starts of the series of a group.
     *
     * @param sessions the sessions of the group
     */
    public AssumedStarts(Collection<Session> sessions) {
        for (Session session : sessions) {
            session.occurrence()
                    .ifPresent(occurrence -> replaced.merge(
                            occurrence.series(), occurrence.date(), (one, other) -> one.isBefore(other) ? one : other));
        }
    }

    /**
     * {@return a day of the rule that is not after any day that the series or a session names; empty if the days of the
     * rule are not known or it has none} Without such days, the series meets since it was created, or since 2026. If it
     * ended before, its last meeting is the only one.
     *
     * @param series a series without a first day
     */
    public Optional<LocalDate> of(Series series) {
        return series.rule().filter(rule -> series.isRuleKnown()).flatMap(rule -> {
            LocalDate last = series.last().orElse(Years.LAST_DAY);
            LocalDate from = created(series);
            Optional<LocalDate> regular = rule.next(from, from)
                    .filter(day -> !day.isAfter(last))
                    .or(() -> rule.previous(Years.FIRST_DAY, last));
            return named(series)
                    .filter(day -> regular.filter(day::isBefore).isPresent())
                    .min(LocalDate::compareTo)
                    .flatMap(day -> rule.previous(Years.FIRST_DAY, day).or(() -> rule.next(day, day)))
                    .or(() -> regular);
        });
    }

    /**
     * {@return whether a series without a first day ended before the day from which its meetings are assumed}
     * Otherwise, the assumed start only decides how many past meetings a calendar contains.
     */
    static boolean isAfterEnd(Series series) {
        return series.last().filter(created(series)::isAfter).isPresent();
    }

    private Stream<LocalDate> named(Series series) {
        return Stream.of(
                        series.except().stream().map(ExceptDate::date),
                        series.also().stream(),
                        Stream.ofNullable(replaced.get(series.id())))
                .flatMap(days -> days);
    }

    private static LocalDate created(Series series) {
        ZoneId zone = series.time().map(UsualTime::zone).orElse(ZoneOffset.UTC);
        return series.revision()
                .created()
                .map(created -> LocalDate.ofInstant(created, zone))
                .map(day -> day.isBefore(Years.FIRST_DAY) ? Years.FIRST_DAY : day)
                .map(day -> day.isAfter(Years.LAST_DAY) ? Years.LAST_DAY : day)
                .orElse(PRESENT);
    }
}
