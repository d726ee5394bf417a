package org.ospoplusplus.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.ical.internal.mapping.EventWriter;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * The part of a group that its calendar carries. A calendar has neither the venue nor the policies of the group and its
 * tracks, except policies that protect the speakers of links. A reader therefore gives them to the series and sessions
 * that inherited them. A calendar also lacks series whose days are unknown.
 */
final class Carried {

    private static final EventWriter EVENTS = EventWriter.create().withTimestamp(Instant.EPOCH);

    private final WorkingGroup group;
    private final WorkingGroup base;

    private Carried(WorkingGroup group, WorkingGroup base) {
        this.group = group;
        this.base = base;
    }

    /** {@return a group as its calendar shows it} The sessions that replace an occurrence follow in order of series. */
    static WorkingGroup of(WorkingGroup group) {
        return of(group, group.sessions(), Samples.WRITER::leavesOut);
    }

    /** {@return a group as a calendar of one of its sessions shows it} */
    static WorkingGroup of(WorkingGroup group, Session session) {
        return of(group, List.of(session), series -> true);
    }

    private static WorkingGroup of(WorkingGroup group, List<Session> sessions, Predicate<Series> leavesOut) {
        WorkingGroup base = withoutEvents(group);
        List<Series> series = new ArrayList<>();
        for (Series each : group.series()) {
            if (!leavesOut.test(each)) {
                series.add(new Carried(group, base).bound(each));
            }
        }
        List<Session> ordered = inOrder(group, sessions, series);
        Set<String> known = series.stream().map(Series::id).collect(Collectors.toCollection(HashSet::new));
        ordered.stream()
                .flatMap(session -> session.occurrence().stream())
                .map(OccurrenceId::series)
                .filter(known::add)
                .forEach(id -> series.add(Series.builder(id).build()));
        WorkingGroup withSeries = base.toBuilder().series(series).build();
        Carried carried = new Carried(group, withSeries);
        return withSeries.toBuilder()
                .sessions(ordered.stream().map(carried::bound).toList())
                .build();
    }

    /** {@return a group as a stream of events shows it, in which each event is read by itself} */
    static WorkingGroup ofStream(WorkingGroup group) {
        WorkingGroup base = withoutEvents(group);
        List<Series> written = group.series().stream()
                .filter(series -> !Samples.WRITER.leavesOut(series))
                .toList();
        Carried carried = new Carried(group, base);
        return base.toBuilder()
                .sessions(inOrder(group, group.sessions(), written).stream()
                        .map(session -> carried.withPoliciesOfMaster(session, carried.bound(session)))
                        .toList())
                .build();
    }

    /** {@return the session; an override adds its policies to those of its series, although the group has them too} */
    private Session withPoliciesOfMaster(Session session, Session read) {
        List<ConductPolicy> ofMaster = EVENTS.replaced(group, session)
                .map(dates -> bound(dates.series()).policies())
                .orElse(List.of());
        List<ConductPolicy> all = ConductPolicy.merged(
                Stream.concat(read.policies().stream(), ofMaster.stream()).toList());
        return read.policyInheritance().isAdditive()
                ? read.toBuilder().policies(all).build()
                : read;
    }

    private static WorkingGroup withoutEvents(WorkingGroup group) {
        WorkingGroup.Builder carried = WorkingGroup.builder(group.id(), group.domain(), group.name())
                .links(group.links())
                .people(group.people())
                .registrations(group.registrations())
                .extensions(group.extensions())
                .displayZones(group.displayZones())
                .tracks(group.tracks().stream().map(Carried::carried).toList());
        group.description().ifPresent(carried::description);
        group.audience().ifPresent(carried::audience);
        group.summary().ifPresent(carried::summary);
        group.image().ifPresent(carried::image);
        // The policies of a group are in a calendar only if they protect the speakers of its links.
        boolean namesSpeakers =
                group.links().stream().anyMatch(link -> !link.speakers().isEmpty());
        carried.policies(namesSpeakers ? group.policies() : List.of());
        group.language().ifPresent(carried::language);
        group.modified().ifPresent(carried::modified);
        return carried.build();
    }

    private static Track carried(Track track) {
        return new Track(
                track.id(),
                track.name(),
                Aliases.NONE,
                track.description(),
                track.audience(),
                List.of(),
                track.people(),
                Optional.empty(),
                List.of(),
                ConductPolicy.Inheritance.ADDS,
                List.of(),
                List.of(),
                track.registrations(),
                track.extensions());
    }

    private static List<Session> inOrder(WorkingGroup group, List<Session> sessions, List<Series> series) {
        List<Session> ordered = new ArrayList<>();
        for (Series each : series) {
            sessions.stream().filter(session -> replaces(group, session, each)).forEach(ordered::add);
        }
        sessions.stream().filter(session -> !ordered.contains(session)).forEach(ordered::add);
        return ordered;
    }

    private static boolean replaces(WorkingGroup group, Session session, Series series) {
        return EVENTS.replaced(group, session)
                .filter(dates -> dates.series().id().equals(series.id()))
                .isPresent();
    }

    private Series bound(Series series) {
        Session any = Session.builder(series.id(), When.on(LocalDate.of(2021, 1, 1)))
                .trackIds(series.trackIds())
                .venue(series.venue().orElse(null))
                .policies(series.policies())
                .policyInheritance(series.policyInheritance())
                .links(series.links())
                .registrations(series.registrations())
                .build();
        return series.toBuilder()
                .links(list(series.links(), group.linksOf(any), base.linksOf(any)))
                .registrations(list(series.registrations(), group.registrationsOf(any), base.registrationsOf(any)))
                .venue(group.venueOf(any).orElse(null))
                .policies(policies(any))
                .build();
    }

    private Session bound(Session session) {
        boolean isClassKnown = base.classificationOf(session).compareTo(group.classificationOf(session)) >= 0;
        Session.Builder bound = session.toBuilder()
                .classification(isClassKnown ? session.classification() : group.classificationOf(session))
                .guests(list(session.guests(), group.guestsOf(session), base.guestsOf(session)))
                .links(list(session.links(), group.linksOf(session), base.linksOf(session)))
                .trackIds(trackIds(session));
        // The event names the tracks, whose ways to register are in the calendar.
        bound.registrations(
                list(session.registrations(), group.registrationsOf(session), base.registrationsOf(bound.build())));
        if (!base.languageOf(session).equals(group.languageOf(session))) {
            bound.language(group.languageOf(session).orElse(null));
        }
        // The reader compares what the session inherits from what it knows by then.
        Session read = bound.build();
        if (!base.venueOf(read).equals(group.venueOf(session))) {
            bound.venue(group.venueOf(session).orElse(null));
        }
        return bound.policies(policies(session, read)).build();
    }

    private static <T> List<T> list(List<T> own, List<T> applying, List<T> known) {
        return own.isEmpty() && !applying.equals(known) ? applying : own;
    }

    private List<String> trackIds(Session session) {
        return list(
                session.trackIds(),
                group.tracksOf(session).stream().map(Track::id).toList(),
                base.tracksOf(session).stream().map(Track::id).toList());
    }

    private List<ConductPolicy> policies(Session session) {
        return policies(session, session);
    }

    /** {@return the own policies, and the inherited ones that do not apply to the session that is read} */
    private List<ConductPolicy> policies(Session session, Session read) {
        List<ConductPolicy> known =
                base.policiesOf(read.toBuilder().policies(List.of()).build());
        List<ConductPolicy> policies = new ArrayList<>(session.policies());
        group.policiesOf(session).stream()
                .filter(applying -> !isCovered(applying, session.policies()))
                .filter(inherited -> !isCovered(inherited, known))
                .forEach(policies::add);
        return ConductPolicy.merged(policies);
    }

    private static boolean isCovered(ConductPolicy policy, List<ConductPolicy> known) {
        return known.stream().anyMatch(other -> other.id().equalsIgnoreCase(policy.id()) && other.isAsStrictAs(policy));
    }
}
