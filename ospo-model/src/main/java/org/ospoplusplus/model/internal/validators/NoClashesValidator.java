package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.NoClashes;

public final class NoClashesValidator implements ConstraintValidator<NoClashes, WorkingGroup> {

    /** The maximum number of meetings that are compared. */
    private static final int MAX_MEETINGS = 100_000;

    /** The maximum number of meetings at one time that a meeting is compared with. */
    private static final int MAX_AT_ONE_TIME = 20;

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        new Search(group, violationReporter).run();
        return violationReporter.isValid();
    }

    /** A meeting, its end, and the things that it cannot share with another meeting. */
    private record Running(Meeting meeting, Object owner, Instant end, Set<Object> uses) {}

    /** A session or series that clashes with another one, and the days of these clashes. */
    private static final class Pair {

        /** The maximum number of days that a message names. */
        private static final int MAX_DAYS = 3;

        private final Meeting first;
        private final Running later;
        private final List<LocalDate> days = new ArrayList<>();
        private int more;

        /** @param first the first meeting with which the other one clashes */
        Pair(Meeting first, Running later) {
            this.first = first;
            this.later = later;
        }

        void add(LocalDate day) {
            if (days.size() < MAX_DAYS) {
                days.add(day);
            } else {
                more++;
            }
        }

        /** {@return the names of the texts that name the days after the first one} */
        String[] suffixes(ViolationReporter violationReporter) {
            if (days.size() == 1) {
                return new String[0];
            }
            violationReporter
                    .with("days", days.stream().skip(1).map(LocalDate::toString).collect(Collectors.joining(", ")))
                    .with("more", more);
            return new String[] {more == 0 ? "clash-days" : "clash-more-days"};
        }
    }

    private static final class Search {

        private final WorkingGroup group;
        private final ViolationReporter violationReporter;
        private final IdentityHashMap<Object, Set<Object>> usesOfSeries = new IdentityHashMap<>();
        private final IdentityHashMap<Object, Map<Object, Pair>> pairs = new IdentityHashMap<>();
        private final List<Pair> found = new ArrayList<>();
        private final UnnamedOccurrences unnamed;
        private final Map<String, Integer> places = new HashMap<>();

        Search(WorkingGroup group, ViolationReporter violationReporter) {
            this.group = group;
            this.violationReporter = violationReporter;
            unnamed = new UnnamedOccurrences(group);
        }

        void run() {
            List<LocalDate> days = days().sorted().toList();
            if (days.isEmpty()) {
                return;
            }
            ZonedDateTime from = days.get(0).atStartOfDay(ZoneOffset.UTC).minusDays(1);
            ZonedDateTime to =
                    days.get(days.size() - 1).atStartOfDay(ZoneOffset.UTC).plusYears(1);
            List<Running> running = new ArrayList<>();
            Iterator<Meeting> meetings = group.meetings(from, to)
                    .limit(MAX_MEETINGS)
                    .filter(meeting -> meeting.isExpected() && meeting.when() instanceof When.Timed)
                    .iterator();
            while (meetings.hasNext()) {
                compare(meetings.next(), running);
            }
            found.forEach(this::report);
        }

        private Stream<LocalDate> days() {
            return Stream.concat(
                    group.sessions().stream()
                            .filter(session -> session.when() instanceof When.Timed)
                            .map(session -> session.when().firstDay()),
                    group.series().stream()
                            .filter(series ->
                                    series.hasKnownDates() && series.time().isPresent())
                            .flatMap(series -> series.dates(start(series)).findFirst().stream()));
        }

        /**
         * {@return the day from which the meetings of a series are compared} A series without a first day meets since
         * the year 1; comparing all these meetings would leave no time for those of the present.
         */
        private static LocalDate start(Series series) {
            LocalDate latest = series.last()
                    .filter(last -> last.getYear() > Years.FIRST)
                    .map(last -> last.minusYears(1))
                    .filter(AssumedStarts.PRESENT::isAfter)
                    .orElse(AssumedStarts.PRESENT);
            return series.first().orElse(series.isRuleKnown() ? latest : Years.FIRST_DAY);
        }

        private void compare(Meeting meeting, List<Running> running) {
            Instant start = ((When.Timed) meeting.when()).instant();
            running.removeIf(earlier -> !earlier.end().isAfter(start));
            Running current = running(meeting, start);
            for (Running earlier : running) {
                if (!Collections.disjoint(earlier.uses(), current.uses())) {
                    add(earlier, current);
                }
            }
            if (running.size() < MAX_AT_ONE_TIME) {
                running.add(current);
            }
        }

        private Running running(Meeting meeting, Instant start) {
            Instant end =
                    ((When.Timed) meeting.when()).duration().map(start::plus).orElse(start.plusSeconds(1));
            if (meeting instanceof Occurrence occurrence) {
                Series series = occurrence.series();
                return new Running(
                        meeting, series, end, usesOfSeries.computeIfAbsent(series, key -> uses(meeting.toSession())));
            }
            return new Running(meeting, meeting, end, uses(meeting.toSession()));
        }

        /** {@return the series, the tracks, the guests, the place and the join link of a session} */
        private Set<Object> uses(Session session) {
            Set<Object> uses = new HashSet<>(group.tracksOf(session));
            // Any day of the series; an id as text could equal the name of a guest.
            session.occurrence()
                    .map(occurrence -> new OccurrenceId(occurrence.series(), Years.FIRST_DAY))
                    .ifPresent(uses::add);
            Stream.concat(
                            group.guestsOf(session).stream(),
                            session.agenda().stream().map(AgendaItem::guests).flatMap(List::stream))
                    .map(Guest::name)
                    .flatMap(Optional::stream)
                    .forEach(uses::add);
            Optional<Venue> venue = group.venueOf(session);
            venue.flatMap(Venue::place).ifPresent(uses::add);
            venue.flatMap(Venue::online)
                    .flatMap(VirtualLocation::join)
                    .map(JoinLink::url)
                    .ifPresent(uses::add);
            return uses;
        }

        private void add(Running earlier, Running later) {
            if (isReplacement(earlier.meeting(), later.meeting())
                    || isReplacement(later.meeting(), earlier.meeting())) {
                return;
            }
            pairs.computeIfAbsent(later.owner(), key -> new IdentityHashMap<>())
                    .computeIfAbsent(earlier.owner(), key -> {
                        Pair pair = new Pair(earlier.meeting(), later);
                        found.add(pair);
                        return pair;
                    })
                    .add(later.meeting().when().firstDay());
        }

        /** {@return whether a session should name the occurrence, which {@link ClearOccurrencesValidator} reports} */
        private boolean isReplacement(Meeting meeting, Meeting other) {
            return meeting instanceof Session session
                    && other instanceof Occurrence occurrence
                    && unnamed.of(session).equals(occurrence.occurrence());
        }

        private void report(Pair pair) {
            violationReporter.with("id", pair.first.id()).with("day", pair.days.get(0));
            boolean isSession = pair.later.owner() instanceof Session;
            violationReporter
                    .at("clash", pair.suffixes(violationReporter))
                    .addPropertyNode(isSession ? "sessions" : "series")
                    .addPropertyNode(isSession ? "when" : "time")
                    .inIterable()
                    .atIndex(place(pair.later))
                    .addConstraintViolation();
        }

        private int place(Running running) {
            if (places.isEmpty()) {
                List<Session> sessions = group.sessions();
                for (int i = 0; i < sessions.size(); i++) {
                    places.putIfAbsent("sessions " + sessions.get(i).id(), i);
                }
                List<Series> series = group.series();
                for (int i = 0; i < series.size(); i++) {
                    places.putIfAbsent("series " + series.get(i).id(), i);
                }
            }
            String id = running.owner() instanceof Session session
                    ? "sessions " + session.id()
                    : "series " + ((Series) running.owner()).id();
            return places.getOrDefault(id, 0);
        }
    }
}
