package org.ospoplusplus.testkit.jqwik;

import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.distinct;
import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.few;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Valid working groups. Each method returns a new arbitrary with a restriction, and leaves this one unchanged. A later
 * restriction replaces an earlier one of the same component.
 *
 * <pre>
 * Arbitrary&lt;WorkingGroup&gt; groups = OspoArbitraries.workingGroups()
 *         .withTracks(Track.of("cities", "Cities"))
 *         .withSessions(OspoArbitraries.sessions().inTrack("cities").publishable());
 * </pre>
 *
 * @since 0.1.0
 */
public final class WorkingGroupArbitrary extends ArbitraryDecorator<WorkingGroup> {

    // Only set in a new copy, before the copy is returned.
    private Arbitrary<List<Track>> tracks = distinct(OspoArbitraries.tracks());
    private Arbitrary<List<Session>> sessions = distinct(OspoArbitraries.sessions());

    WorkingGroupArbitrary() {}

    private WorkingGroupArbitrary with(Consumer<WorkingGroupArbitrary> change) {
        WorkingGroupArbitrary copy = typedClone();
        change.accept(copy);
        return copy;
    }

    /**
     * {@return working groups with exactly these tracks}
     *
     * @param exactly the tracks; empty for groups without tracks
     */
    public WorkingGroupArbitrary withTracks(Track... exactly) {
        List<Track> list = List.of(exactly);
        return with(copy -> copy.tracks = Arbitraries.just(list));
    }

    /**
     * {@return working groups with one to three of the given sessions} A session keeps the tracks that the group has.
     * If the group has none of its tracks, the session gets the same number of tracks of the group.
     *
     * @param some the sessions; the sessions of a group get different ids
     */
    public WorkingGroupArbitrary withSessions(Arbitrary<Session> some) {
        return with(copy -> copy.sessions = distinct(some).ofMinSize(1));
    }

    /** {@return working groups without sessions} */
    public WorkingGroupArbitrary withoutSessions() {
        return with(copy -> copy.sessions = Arbitraries.just(List.of()));
    }

    @Override
    protected Arbitrary<WorkingGroup> arbitrary() {
        return Builders.withBuilder(() -> WorkingGroup.builder("x", "example.org", "x"))
                .use(Texts.ids())
                .in(WorkingGroup.Builder::id)
                .use(Texts.domains())
                .in(WorkingGroup.Builder::domain)
                .use(Texts.lines())
                .in(WorkingGroup.Builder::name)
                .use(Texts.lines().optional())
                .in((builder, summary) -> builder.summary(summary.orElse(null)))
                .use(Texts.prose().optional())
                .in((builder, description) -> builder.description(description.orElse(null)))
                .use(Texts.prose().optional())
                .in((builder, audience) -> builder.audience(audience.orElse(null)))
                .use(Texts.languages().optional())
                .in((builder, language) -> builder.language(language.orElse(null)))
                .use(TimeArbitraries.instants().optional())
                .in((builder, modified) -> builder.modified(modified.orElse(null)))
                .use(OspoArbitraries.venues().optional())
                .in((builder, venue) -> builder.venue(venue.orElse(null)))
                .use(distinct(OspoArbitraries.policies()))
                .in(WorkingGroup.Builder::policies)
                .use(few(TimeArbitraries.zones()).uniqueElements())
                .in(WorkingGroup.Builder::displayZones)
                .use(distinct(OspoArbitraries.ospoTypes()))
                .in(WorkingGroup.Builder::ospoTypes)
                .use(few(OspoArbitraries.contacts()))
                .in(WorkingGroup.Builder::contacts)
                .use(few(OspoArbitraries.links()))
                .in(WorkingGroup.Builder::links)
                .use(tracks)
                .in(WorkingGroup.Builder::tracks)
                .use(sessions)
                .in(WorkingGroup.Builder::sessions)
                .build(builder -> withKnownTracks(builder.build()))
                .withoutEdgeCases();
    }

    private static WorkingGroup withKnownTracks(WorkingGroup group) {
        List<String> known = group.tracks().stream().map(Track::id).toList();
        List<Session> sessions = group.sessions().stream()
                .map(session -> session.toBuilder()
                        .trackIds(knownTracks(session.trackIds(), known))
                        .build())
                .toList();
        return group.toBuilder().sessions(sessions).build();
    }

    private static List<String> knownTracks(List<String> named, List<String> known) {
        List<String> kept = named.stream().filter(known::contains).toList();
        return kept.isEmpty() ? known.subList(0, Math.min(known.size(), named.size())) : kept;
    }
}
