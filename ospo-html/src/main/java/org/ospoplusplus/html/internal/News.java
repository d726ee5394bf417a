package org.ospoplusplus.html.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.When;

/**
 * The news of a group: its sessions and series, the last changed first.
 *
 * <p>A move, a cancellation, a postponement and the first recording or other result make a new entry, which programs
 * show as new. Other changes update the entry. All times are those of the group, so that news do not depend on the
 * moment of writing.
 */
final class News {

    private static final Comparator<Candidate> NEWEST_FIRST = Comparator.comparing(Candidate::updated)
            .thenComparing(Candidate::day)
            .reversed()
            .thenComparing(Candidate::id);

    private final WorkingGroup group;
    private final PageLanguage language;
    private final SitePaths paths;
    private final Moments moments;

    News(WorkingGroup group, PageLanguage language, SitePaths paths) {
        this.group = group;
        this.language = language;
        this.paths = paths;
        moments = new Moments(language);
    }

    /** A session or series, whose entry is created only if it is among the newest. */
    private record Candidate(Instant updated, LocalDate day, String id, Supplier<FeedEntry> entry) {}

    /** The state of a session: a text for the id, and the state in words. */
    private record State(String key, String words) {}

    /** {@return the newest entries, the newest first} Values without any time of change are left out. */
    List<FeedEntry> newest(int most) {
        return Stream.concat(
                        group.sessions().stream().flatMap(session -> candidate(session).stream()),
                        group.series().stream().flatMap(series -> candidate(series).stream()))
                .sorted(NEWEST_FIRST)
                .limit(most)
                .map(candidate -> candidate.entry().get())
                .toList();
    }

    private Optional<Candidate> candidate(Session session) {
        return updated(session.revision())
                .map(time -> new Candidate(time, session.when().firstDay(), session.id(), () -> entry(session, time)));
    }

    private Optional<Candidate> candidate(Series series) {
        return updated(series.revision())
                .map(time -> new Candidate(
                        time, series.first().orElse(LocalDate.MIN), series.id(), () -> entry(series, time)));
    }

    /** {@return the time of the last change} A value that has not changed yet has only the time of the group. */
    private Optional<Instant> updated(Revision revision) {
        return revision.modified().or(revision::created).or(group::modified);
    }

    private FeedEntry entry(Session session, Instant updated) {
        State state = state(session);
        return new FeedEntry(
                "session/" + session.id() + state.key(),
                state.words().isEmpty() ? group.titleOf(session) : state.words() + ": " + group.titleOf(session),
                lang(session),
                updated,
                state.key().isEmpty() ? session.revision().created() : Optional.empty(),
                paths.sessionPage(session.id()),
                tracks(session),
                lines(session));
    }

    private FeedEntry entry(Series series, Instant updated) {
        // A meeting of the series on any day has the values that its meetings inherit.
        Session any = series.sessionOn(LocalDate.EPOCH);
        return new FeedEntry(
                "series/" + series.id(),
                series.title().orElseGet(() -> language.word("regular-meetings")),
                lang(any),
                updated,
                series.revision().created(),
                paths.seriesPage(series.id()),
                tracks(any),
                series.cadence().map(Cadence::text).stream().toList());
    }

    private State state(Session session) {
        return switch (session.status()) {
            case CANCELLED, WITHDRAWN -> new State("/cancelled", language.word("cancelled"));
            case POSTPONED -> new State("/postponed", language.word("postponed"));
            case CONFIRMED, TENTATIVE -> results(session);
        };
    }

    private State results(Session session) {
        List<Link.Kind> kinds = Stream.concat(
                        session.links().stream(), session.agenda().stream().flatMap(part -> part.links().stream()))
                .map(Link::kind)
                .filter(kind -> kind.known().filter(News::isResult).isPresent())
                .distinct()
                .toList();
        if (!kinds.isEmpty()) {
            return new State(
                    "/results",
                    kinds.stream()
                            .map(kind -> language.word("link-" + kind.word()))
                            .collect(Collectors.joining(", ")));
        }
        return movedFrom(session).isEmpty()
                ? new State("", "")
                : new State("/moved/" + start(session.when()), language.word("moved-title"));
    }

    /** {@return whether a kind of link shows the results of a session} */
    private static boolean isResult(Link.Kind.Known kind) {
        return switch (kind) {
            case RECORDING, PLAYLIST, SLIDES, PAPER, NOTES, PHOTOS -> true;
            case PAGE, PRESS, CHAT, MAILING_LIST, REPOSITORY, LIVESTREAM, IMAGE -> false;
        };
    }

    /** {@return the start of a session in a form that no display zone affects} */
    private static String start(When when) {
        return when instanceof When.Timed timed ? timed.instant().toString() : when.firstDay() + "/" + when.lastDay();
    }

    private String movedFrom(Session session) {
        return group.earlierStartsOf(session).stream()
                .reduce((first, second) -> second)
                .map(earlier -> moments.line(earlier, group.displayZonesOf(session)))
                .orElse("");
    }

    private List<String> lines(Session session) {
        MomentView moment = moments.view(session.when(), group.displayZonesOf(session));
        String from = movedFrom(session);
        return Stream.of(
                        moment.text(),
                        moment.timesText(),
                        from.isEmpty() ? "" : language.sentence("moved", from),
                        session.notice().orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> tracks(Session session) {
        return group.tracksOf(session).stream().map(Track::name).distinct().toList();
    }

    /** {@return the language of a session, if it is not that of the group} */
    private @Nullable String lang(Session session) {
        return group.languageOf(session)
                .filter(tag -> !group.language().equals(Optional.of(tag)))
                .orElse(null);
    }
}
