package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Compares the days of sessions with the cadence rules of their tracks. */
final class CadenceCheck {

    private CadenceCheck() {}

    /** A rule and the zone of its days, if the zone is known. */
    private record Rule(CadenceRule rule, boolean firm, Optional<ZoneId> zone) {

        /** {@return the rule of a cadence; empty if the cadence has no rule, or the rule names no days} */
        static Stream<Rule> of(Optional<Cadence> cadence, Optional<ZoneId> zone) {
            return cadence.stream()
                    .flatMap(published -> published.rule().stream()
                            .filter(rule -> !rule.weekdays().isEmpty()
                                    || rule.dayOfMonth().isPresent())
                            .map(rule -> new Rule(rule, published.firm(), zone)));
        }

        /** {@return whether a session can be on a day of the rule, at the known precision} */
        boolean allows(When when, Map<CadenceRule, Boolean> known) {
            if (when instanceof When.Timed timed) {
                LocalDate day = zone.map(timed.zonedStart()::withZoneSameInstant)
                        .orElseGet(timed::zonedStart)
                        .toLocalDate();
                return !Years.contains(day.getYear()) || rule.includes(day);
            }
            if (when.firstDay().equals(when.lastDay())) {
                return rule.includes(when.firstDay());
            }
            return known.computeIfAbsent(rule, Rule::hasDays)
                    && rule.days(when.firstDay())
                            .findFirst()
                            .filter(day -> !day.isAfter(when.lastDay()))
                            .isPresent();
        }

        /** A rule such as 30 February never has a day. The search for one covers centuries, so its result is kept. */
        private static boolean hasDays(CadenceRule rule) {
            return rule.days(LocalDate.of(1, 1, 1)).findFirst().isPresent();
        }
    }

    static boolean isKept(WorkingGroup group, boolean firm, ViolationReporter violationReporter, String code) {
        Rules ruled = new Rules(group);
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            List<Rule> rules = ruled.of(session);
            boolean off = !rules.isEmpty() && !ruled.allow(rules, session.when());
            // A session with earlier dates was moved on purpose, so a deviation is only a warning.
            boolean breaksFirmRule =
                    session.earlierDates().isEmpty() && rules.stream().anyMatch(Rule::firm);
            if (off && breaksFirmRule == firm) {
                violationReporter
                        .at(code)
                        .addPropertyNode("sessions")
                        .addPropertyNode("when")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        return violationReporter.isValid();
    }

    /** The rules of the tracks of one group and of the group itself. */
    private static final class Rules {

        private final GroupIndex index;
        private final List<Rule> ofGroup;
        private final IdentityHashMap<Track, List<Rule>> ofTrack = new IdentityHashMap<>();

        /** Whether a rule has any day. */
        private final Map<CadenceRule, Boolean> known = new HashMap<>();

        Rules(WorkingGroup group) {
            index = new GroupIndex(group);
            ofGroup = Rule.of(group.cadence(), Optional.empty()).toList();
        }

        boolean allow(List<Rule> rules, When when) {
            return rules.stream().anyMatch(rule -> rule.allows(when, known));
        }

        private static List<Rule> of(Track track) {
            return Rule.of(track.cadence(), track.usualTime().map(UsualTime::zone))
                    .toList();
        }

        List<Rule> of(Session session) {
            List<Track> tracks = index.tracksOf(session);
            List<Rule> ofTracks = tracks.stream()
                    .flatMap(track -> ofTrack.computeIfAbsent(track, Rules::of).stream())
                    .toList();
            boolean eachHasItsOwn = ofTracks.size() == tracks.size() && !tracks.isEmpty();
            return eachHasItsOwn
                    ? ofTracks
                    : Stream.concat(ofTracks.stream(), ofGroup.stream()).toList();
        }
    }
}
