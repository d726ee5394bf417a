package org.ospoplusplus.testkit.jqwik;

import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.distinct;
import static org.ospoplusplus.testkit.jqwik.OspoArbitraries.few;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Series;
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
    private Arbitrary<List<Series>> series = distinct(OspoArbitraries.series()).ofMaxSize(2);
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
     * {@return working groups with one to three of the given series} A series keeps the tracks that the group has, like
     * a session. No series is firm if the group has a session that neither replaces an occurrence nor was moved.
     *
     * @param some the series; the series of a group get different ids, which no session has
     */
    public WorkingGroupArbitrary withSeries(Arbitrary<Series> some) {
        return with(copy -> copy.series = distinct(some).ofMinSize(1));
    }

    /** {@return working groups without series} */
    public WorkingGroupArbitrary withoutSeries() {
        return with(copy -> copy.series = Arbitraries.just(List.of()));
    }

    /**
     * {@return working groups with one to three of the given sessions} A session keeps the tracks that the group has.
     * If the group has none of its tracks, the session gets the same number of tracks of the group. A session that
     * replaces an occurrence gets an occurrence of a series of the group, or none if there is no series that could
     * meet.
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
        return Remembered.of(any()).withoutEdgeCases();
    }

    private Arbitrary<WorkingGroup> any() {
        return Builders.withBuilder(() -> WorkingGroup.builder("x", "example.org", "x"))
                .use(Texts.ids())
                .in(WorkingGroup.Builder::id)
                .use(Texts.domains())
                .in(WorkingGroup.Builder::domain)
                .use(Texts.lines())
                .in(WorkingGroup.Builder::name)
                .use(Choice.optional(Texts.lines()))
                .in((builder, summary) -> builder.summary(summary.orElse(null)))
                .use(Choice.optional(Texts.prose()))
                .in((builder, description) -> builder.description(description.orElse(null)))
                .use(Choice.optional(Texts.prose()))
                .in((builder, audience) -> builder.audience(audience.orElse(null)))
                .use(Choice.optional(Texts.languages()))
                .in((builder, language) -> builder.language(language.orElse(null)))
                .use(Choice.optional(TimeArbitraries.instants()))
                .in((builder, modified) -> builder.modified(modified.orElse(null)))
                .use(Choice.optional(OspoArbitraries.images(), 0.3))
                .in((builder, image) -> builder.image(image.orElse(null)))
                .use(few(OspoArbitraries.guests()))
                .in(WorkingGroup.Builder::people)
                .use(Choice.optional(OspoArbitraries.venues()))
                .in((builder, venue) -> builder.venue(venue.orElse(null)))
                .use(distinct(OspoArbitraries.policies()))
                .in(WorkingGroup.Builder::policies)
                .use(OspoArbitraries.extensions())
                .in(WorkingGroup.Builder::extensions)
                .use(few(TimeArbitraries.zones()).uniqueElements())
                .in(WorkingGroup.Builder::displayZones)
                .use(distinct(OspoArbitraries.ospoTypes()))
                .in(WorkingGroup.Builder::ospoTypes)
                .use(few(OspoArbitraries.contacts()))
                .in(WorkingGroup.Builder::contacts)
                .use(few(OspoArbitraries.links()))
                .in(WorkingGroup.Builder::links)
                .use(few(OspoArbitraries.registrations()))
                .in(WorkingGroup.Builder::registrations)
                .use(tracks)
                .in(WorkingGroup.Builder::tracks)
                .use(series)
                .in(WorkingGroup.Builder::series)
                .use(sessions)
                .in(WorkingGroup.Builder::sessions)
                .use(Choice.optional(Combinators.combine(Arbitraries.of(true, false), Texts.lines())
                        .as(Map::entry)))
                .in((builder, noted) -> noted.map(note -> acknowledge(builder, note.getKey(), note.getValue()))
                        .orElse(builder))
                .build(builder -> GroupFitter.fit(builder.build()));
    }

    /** Adds a value that causes a warning, and acknowledges the warning, because others would be without effect. */
    private static WorkingGroup.Builder acknowledge(WorkingGroup.Builder builder, boolean isPolicy, String reason) {
        if (isPolicy) {
            String id = "acknowledged-covenant";
            return builder.policy(ConductPolicy.of(id, "Contributor Covenant é", URI.create("https://example.org/code"))
                            .withStances(ConductPolicy.Stance.ALLOWS, ConductPolicy.Stance.SILENT))
                    .acknowledged(Acknowledgment.of("known-policy-stance", id, reason));
        }
        return builder.link(Link.page(URI.create("http://example.org/old"), reason))
                .acknowledged(Acknowledgment.ofAll("insecure-link", reason));
    }
}
