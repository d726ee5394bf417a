package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.PlainForm;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.NoRepeatedSessions;

public final class NoRepeatedSessionsValidator implements ConstraintValidator<NoRepeatedSessions, WorkingGroup> {

    /** The maximum number of sessions on one day that a session is compared with, for each title and each start. */
    private static final int MAX_COMPARED = 20;

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        Search search = new Search(group, violationReporter);
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            if (session.isExpected()
                    && isDayKnown(session.when())
                    && session.title().isPresent()) {
                search.add(session, session.title().get(), i);
            }
        }
        return violationReporter.isValid();
    }

    private static boolean isDayKnown(When when) {
        return when instanceof When.Timed || when instanceof When.Days;
    }

    /** A session, the words of its title in lower case, and the values that show that it is another session. */
    private record Listed(
            Session session, Set<String> words, Set<String> trackIds, Set<String> guests, boolean isRepetition) {

        /** {@return whether each of two sessions has a value of its own that shows that it is another session} */
        boolean isDistinctFrom(Listed other, WorkingGroup group) {
            return isRepetition
                    || other.isRepetition
                    || (session.occurrence().isPresent()
                            && other.session.occurrence().isPresent())
                    || differ(trackIds, other.trackIds)
                    || differ(guests, other.guests)
                    || differ(
                            session.venue().flatMap(Venue::place),
                            other.session.venue().flatMap(Venue::place))
                    || differ(group.languageOf(session), group.languageOf(other.session));
        }

        /** {@return whether all words of one of two titles are words of the other} */
        boolean hasSimilarTitle(Listed other) {
            boolean isShorter = words.size() < other.words.size();
            return isShorter ? other.words.containsAll(words) : words.containsAll(other.words);
        }

        private static boolean differ(Set<String> some, Set<String> others) {
            if (some.isEmpty() || others.isEmpty()) {
                return false;
            }
            boolean isSmaller = some.size() < others.size();
            return (isSmaller ? some : others).stream().noneMatch((isSmaller ? others : some)::contains);
        }

        private static boolean differ(Optional<?> one, Optional<?> other) {
            return one.isPresent() && other.isPresent() && !one.equals(other);
        }
    }

    private static final class Search {

        private final WorkingGroup group;
        private final ViolationReporter violationReporter;

        /** The sessions on a day by a title or another value that they can share. */
        private final Map<String, List<Listed>> byDayAndValue = new HashMap<>();

        Search(WorkingGroup group, ViolationReporter violationReporter) {
            this.group = group;
            this.violationReporter = violationReporter;
        }

        void add(Session session, String title, int index) {
            List<String> words = PlainForm.words(title);
            if (words.isEmpty()) {
                return;
            }
            Listed listed = listed(session, words);
            Optional<Listed> sameTitle = find(listed, "title " + String.join(" ", words))
                    .filter(other -> !other.isDistinctFrom(listed, group))
                    .findFirst();
            if (sameTitle.isPresent()) {
                report("same-title", sameTitle.get(), index);
                return;
            }
            // Without times, a guest may speak in two sessions on one day.
            Stream<Listed> sameGuests = listed.guests().isEmpty()
                    ? Stream.empty()
                    : find(listed, "guests " + String.join("\n", listed.guests()))
                            .filter(other -> (isTimed(other) && isTimed(listed)) || other.hasSimilarTitle(listed));
            Stream<Listed> sameTicket = session.registrations().stream()
                    .filter(OwnLinksValidator::isTicket)
                    .map(Registration::url)
                    .flatMap(Optional::stream)
                    .distinct()
                    .flatMap(ticket -> find(listed, "ticket " + ticket));
            Stream.concat(sameGuests, sameTicket)
                    .filter(other -> !other.session().id().equals(session.id()))
                    .filter(other -> other.session().when().mayShareStart(session.when()))
                    .filter(other -> !other.isDistinctFrom(listed, group))
                    .findFirst()
                    .ifPresent(other -> report("session-twice", other, index));
        }

        private Listed listed(Session session, List<String> words) {
            return new Listed(
                    session,
                    new TreeSet<>(words),
                    group.tracksOf(session).stream().map(Track::id).collect(Collectors.toCollection(TreeSet::new)),
                    session.guests().stream()
                            .map(Guest::name)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    session.relatedEvents().stream().anyMatch(NoRepeatedSessionsValidator::isRepeated));
        }

        private static boolean isTimed(Listed listed) {
            return listed.session().when() instanceof When.Timed;
        }

        /** {@return the earlier sessions on the same day with a value, and adds a session to them} */
        private Stream<Listed> find(Listed listed, String value) {
            List<Listed> sessions = byDayAndValue.computeIfAbsent(
                    listed.session().when().firstDay() + " " + value, key -> new ArrayList<>());
            List<Listed> earlier = List.copyOf(sessions);
            if (sessions.size() < MAX_COMPARED) {
                sessions.add(listed);
            }
            return earlier.stream();
        }

        private void report(String code, Listed earlier, int index) {
            violationReporter
                    .with("id", earlier.session().id())
                    .with("day", earlier.session().when().firstDay())
                    .inSession(code, index, "title");
        }
    }

    private static boolean isRepeated(RelatedEvent event) {
        return switch (event.relation()) {
            case REPEATS -> true;
            case PART_OF, BESIDE -> false;
        };
    }
}
