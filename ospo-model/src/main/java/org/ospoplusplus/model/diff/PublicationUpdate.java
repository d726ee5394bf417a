package org.ospoplusplus.model.diff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;

/** Compares a group with its previous publication, and gives revisions to the series and sessions that changed. */
final class PublicationUpdate {

    /** The day of the meeting whose inherited values are compared, for a series without a first day. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final WorkingGroup previous;
    private final WorkingGroup next;
    private final Instant time;
    private final ListPairs<Series> completeSeries;
    private final ListPairs<Session> completeSessions;
    private final Map<String, Series> seriesBefore = new HashMap<>();
    private final Map<String, Session> sessionsBefore = new HashMap<>();
    private final ReplacedDays replacedDaysBefore;
    private final List<Identifiable> revised = new ArrayList<>();

    PublicationUpdate(WorkingGroup previous, WorkingGroup next, WorkingGroup complete, Instant at) {
        this.previous = Require.nonNull(previous, "previous");
        this.next = Require.nonNull(next, "next");
        time = ModificationTimes.later(Optional.of(at.truncatedTo(ChronoUnit.SECONDS)), previous.modified())
                .orElseThrow();
        replacedDaysBefore = new ReplacedDays(previous);
        completeSeries = GroupComparison.paired(previous.series(), complete.series(), Series::aliases);
        completeSessions = GroupComparison.paired(previous.sessions(), complete.sessions(), Session::aliases);
    }

    NextPublication result(NextPublication.Missing treatment) {
        ZonedDateTime now =
                time.atZone(previous.displayZones().stream().findFirst().orElse(ZoneOffset.UTC));
        List<Session> missing = missingSessions(now);
        boolean isCancelled = treatment == NextPublication.Missing.CANCEL;
        List<Series> ended = isCancelled ? ended(now) : List.of();
        List<Session> cancelled = isCancelled ? cancelled(missing, ended) : List.of();
        WorkingGroup whole = next.toBuilder()
                .series(inPreviousPlaces(previous.series(), next.series(), Series::aliases, ended))
                .sessions(inPreviousPlaces(previous.sessions(), next.sessions(), Session::aliases, cancelled))
                .build();
        List<Identifiable> reported = new ArrayList<>(missingSeries(now));
        missing.stream()
                .filter(session -> session.status() != Session.Status.CANCELLED)
                .forEach(reported::add);
        return new NextPublication(revised(whole), revised, reported);
    }

    private List<Session> missingSessions(ZonedDateTime now) {
        Map<String, Series> later = new HashMap<>();
        completeSeries.pairs().forEach(pair -> later.put(pair.before().id(), pair.after()));
        return completeSessions.removed().stream()
                .filter(session -> !session.isOver(now))
                // Without the session, its occurrence takes place as planned.
                .filter(session -> session.occurrence()
                        .filter(occurrence -> Optional.ofNullable(later.get(occurrence.series()))
                                .filter(series -> series.meetsOn(occurrence.date()))
                                .isPresent())
                        .isEmpty())
                .toList();
    }

    private List<Series> missingSeries(ZonedDateTime now) {
        return completeSeries.removed().stream()
                .filter(series ->
                        previous.forSeries(series).upcoming(now).findFirst().isPresent())
                .toList();
    }

    /**
     * {@return the sessions as cancelled ones} Only the title and the time are necessary for a cancellation. Guests and
     * texts may be missing because they must not be published any more.
     */
    private List<Session> cancelled(List<Session> missing, List<Series> ended) {
        int room = WorkingGroup.MAX_SESSIONS - next.sessions().size();
        return missing.stream()
                // The UID of a meeting of a series is that of the series.
                .filter(session -> session.occurrence()
                        .filter(occurrence -> next.series(occurrence.series())
                                .filter(series -> series.couldMeetOn(occurrence.date()))
                                .isEmpty())
                        .isEmpty())
                // The end of the series removes its meeting from calendars.
                .filter(session -> session.occurrence()
                        .filter(occurrence ->
                                ended.stream().anyMatch(series -> series.id().equals(occurrence.series())))
                        .isEmpty())
                .limit(room)
                .map(session -> Session.builder(session.id(), session.when())
                        .title(session.title().orElse(null))
                        .occurrence(session.occurrence().orElse(null))
                        .trackIds(session.trackIds().stream()
                                .filter(id -> next.track(id).isPresent())
                                .toList())
                        .language(session.language().orElse(null))
                        .aliases(session.aliases())
                        .status(Session.Status.CANCELLED)
                        .build())
                .toList();
    }

    /**
     * {@return the missing series with a last day, so that they have no meetings to come} A series that ended like this
     * stays until its next meeting would have been, so that each calendar program reads the end. A series without a
     * meeting before its end cannot be shown, and is left out.
     */
    private List<Series> ended(ZonedDateTime now) {
        int room = WorkingGroup.MAX_SERIES - next.series().size();
        return completeSeries.removed().stream()
                .flatMap(series -> ended(series, now).stream())
                .limit(room)
                .map(series -> series.toBuilder()
                        .trackIds(series.trackIds().stream()
                                .filter(id -> next.track(id).isPresent())
                                .toList())
                        .build())
                .toList();
    }

    private static Optional<Series> ended(Series series, ZonedDateTime now) {
        return nextDay(series, now)
                .map(day -> day.minusDays(1))
                .map(last -> series.last().filter(own -> own.isBefore(last)).orElse(last))
                .filter(last ->
                        series.first().filter(first -> !first.isAfter(last)).isPresent())
                .map(last -> series.toBuilder()
                        .last(last)
                        .also(series.also().stream()
                                .filter(day -> !day.isAfter(last))
                                .toList())
                        .except(series.except().stream()
                                .filter(except -> !except.date().isAfter(last))
                                .toList())
                        .build())
                .filter(end -> end.dates(end.first().orElseThrow()).findFirst().isPresent());
    }

    /**
     * {@return the day of the first meeting that a series would have if it had no last day, and that is not over} For a
     * series that has ended, this is the first day after its end; empty if this day is over.
     */
    private static Optional<LocalDate> nextDay(Series series, ZonedDateTime now) {
        Series endless = series.toBuilder().last(null).build();
        LocalDate today = now.toLocalDate();
        Stream<LocalDate> days = series.last()
                .filter(last -> last.isBefore(today))
                .map(last -> endless.dates(last.plusDays(1)).limit(1))
                // A meeting of yesterday may not be over.
                .orElseGet(() -> endless.dates(today.minusDays(1)));
        return days.filter(day -> !endless.sessionOn(day).isOver(now)).findFirst();
    }

    /** {@return the later values and some earlier ones, each of which follows the same value as before} */
    private static <T extends Identifiable> List<T> inPreviousPlaces(
            List<T> previous, List<T> next, Function<T, Aliases> aliases, List<T> kept) {
        if (kept.isEmpty()) {
            return next;
        }
        Map<String, T> keptById = new HashMap<>();
        kept.forEach(value -> keptById.put(value.id(), value));
        Map<String, String> laterIds = new HashMap<>();
        GroupComparison.paired(previous, next, aliases)
                .pairs()
                .forEach(pair -> laterIds.put(pair.before().id(), pair.after().id()));
        List<T> first = new ArrayList<>();
        Map<String, List<T>> followers = new HashMap<>();
        List<T> place = first;
        for (T before : previous) {
            String later = laterIds.get(before.id());
            T earlier = keptById.get(before.id());
            if (later != null) {
                place = followers.computeIfAbsent(later, id -> new ArrayList<>());
            } else if (earlier != null) {
                place.add(earlier);
            }
        }
        return Stream.concat(
                        first.stream(),
                        next.stream()
                                .flatMap(value -> Stream.concat(
                                        Stream.of(value), followers.getOrDefault(value.id(), List.of()).stream())))
                .toList();
    }

    private WorkingGroup revised(WorkingGroup whole) {
        GroupComparison.paired(previous.series(), whole.series(), Series::aliases)
                .pairs()
                .forEach(pair -> seriesBefore.put(pair.after().id(), pair.before()));
        GroupComparison.paired(previous.sessions(), whole.sessions(), Session::aliases)
                .pairs()
                .forEach(pair -> sessionsBefore.put(pair.after().id(), pair.before()));
        ReplacedDays replacedDays = new ReplacedDays(whole);
        List<Series> series = whole.series().stream()
                .map(each -> revised(each, seriesBefore.get(each.id()), whole, replacedDays))
                .toList();
        WorkingGroup withSeries = whole.toBuilder().series(series).build();
        WorkingGroup all = withSeries.toBuilder()
                .sessions(whole.sessions().stream()
                        .map(each -> revised(each, sessionsBefore.get(each.id()), withSeries))
                        .toList())
                .modified(ModificationTimes.later(whole.modified(), previous.modified())
                        .orElse(null))
                .build();
        return all.equals(previous) ? all : dated(all);
    }

    /** {@return a changed group, with the time of its change, and with a time for each series and session} */
    private WorkingGroup dated(WorkingGroup changed) {
        Instant before = previous.modified().orElse(time);
        boolean isDated = !changed.modified().equals(previous.modified());
        WorkingGroup group = changed.toBuilder()
                .modified(isDated ? changed.modified().orElse(time) : time)
                .build();
        return ModificationTimes.filledIn(
                group,
                series -> seriesBefore.containsKey(series.id()) ? before : time,
                session -> sessionsBefore.containsKey(session.id()) ? before : time);
    }

    private Series revised(Series later, @Nullable Series earlier, WorkingGroup group, ReplacedDays replacedDays) {
        if (earlier == null) {
            revised.add(later);
            return later;
        }
        boolean isChanged = !initial(earlier).equals(initial(later))
                || !inherited(earlier, previous).equals(inherited(later, group))
                || replacedDaysBefore.changeEvent(earlier.id(), replacedDays, later.id());
        return later.toBuilder()
                .revision(revision(later, isChanged, earlier.revision(), later.revision()))
                .build();
    }

    private static Series initial(Series series) {
        return series.toBuilder().revision(Revision.INITIAL).build();
    }

    /** {@return a meeting of a series, with the values that it inherits} */
    private static Session inherited(Series series, WorkingGroup group) {
        return group.resolved(series.sessionOn(series.first().orElse(ANY_DAY)));
    }

    private Session revised(Session later, @Nullable Session earlier, WorkingGroup group) {
        if (earlier == null) {
            revised.add(later);
            return aboveSeries(later, later);
        }
        Session carried =
                later.toBuilder().earlierDates(earlierDates(earlier, later)).build();
        boolean isChanged = !initial(previous.resolved(earlier)).equals(initial(group.resolved(carried)))
                || !replaced(earlier, previous).equals(replaced(carried, group));
        Session dated = carried.toBuilder()
                .revision(revision(carried, isChanged, earlier.revision(), later.revision()))
                .build();
        boolean isNewInCalendars = !ReplacedDays.hasDay(earlier.when()) && ReplacedDays.hasDay(later.when());
        return isNewInCalendars ? aboveSeries(dated, later) : dated;
    }

    /**
     * {@return a session that calendars did not show before, with a revision after that of its series} Calendars may
     * have the meeting already, with the revision of the series.
     *
     * @param own the session as its author wrote it
     */
    private Session aboveSeries(Session session, Session own) {
        return session.occurrence()
                .flatMap(occurrence -> Optional.ofNullable(seriesBefore.get(occurrence.series()))
                        .filter(series -> series.meetsOn(occurrence.date())))
                .filter(series ->
                        session.revision().sequence() <= series.revision().sequence())
                .map(series -> session.toBuilder()
                        .revision(raised(series.revision(), own.revision()))
                        .build())
                .orElse(session);
    }

    /** {@return the date and time of the occurrence that a session replaces} Its event in calendars names them. */
    private static Optional<When> replaced(Session session, WorkingGroup group) {
        return session.occurrence()
                .flatMap(occurrence -> group.series(occurrence.series()).map(series -> series.when(occurrence.date())));
    }

    private static Session initial(Session session) {
        return session.toBuilder().revision(Revision.INITIAL).build();
    }

    private static List<When> earlierDates(Session earlier, Session later) {
        boolean isOwn = !earlier.earlierDates().containsAll(later.earlierDates());
        List<When> dates = new ArrayList<>(isOwn ? later.earlierDates() : earlier.earlierDates());
        boolean isMoved = !earlier.when().mayShareStart(later.when());
        if (isMoved && (dates.isEmpty() || !dates.get(dates.size() - 1).equals(earlier.when()))) {
            dates.add(earlier.when());
        }
        return dates.subList(Math.max(0, dates.size() - Require.MAX_LIST), dates.size());
    }

    /**
     * {@return the revision of a series or session that was published before}
     *
     * @param value the value, for the report
     * @param own the revision that the author wrote
     */
    private Revision revision(Identifiable value, boolean isChanged, Revision before, Revision own) {
        if (isChanged || own.sequence() > before.sequence()) {
            revised.add(value);
            return raised(before, own);
        }
        return new Revision(
                before.sequence(),
                own.created().or(before::created),
                ModificationTimes.later(own.modified(), before.modified()));
    }

    private Revision raised(Revision before, Revision own) {
        Optional<Instant> created = own.created().or(before::created);
        boolean isDated = own.modified()
                .filter(modified -> before.modified().filter(modified::isAfter).isPresent()
                        || before.modified().isEmpty())
                .isPresent();
        return new Revision(
                Math.max(own.sequence(), (int) Math.min(before.sequence() + 1L, Integer.MAX_VALUE)),
                created,
                ModificationTimes.later(isDated ? own.modified() : Optional.of(time), created));
    }
}
