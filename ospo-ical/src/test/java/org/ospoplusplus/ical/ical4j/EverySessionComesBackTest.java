package org.ospoplusplus.ical.ical4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SourcePage;

/**
 * Reads back each event that the bridge creates: the objects of ical4j themselves, and a copy that was written and
 * parsed.
 */
class EverySessionComesBackTest {

    private static final CalendarBridge BRIDGE = CalendarBridge.create().withTimestamp(Instant.EPOCH);

    @Property
    void eachOfAGroup(@ForAll WorkingGroup group) {
        group.sessions().forEach(session -> assertComesBack(group, session));
    }

    @Property
    void eachInAGroupWithEverything(@ForAll Session session) {
        assertComesBack(Complete.workingGroup(), session);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void eachOfTheTestKit(WorkingGroup group) {
        group.sessions().forEach(session -> assertComesBack(group, session));
        group.sessions().forEach(session -> assertComesBack(group, group.resolved(session)));
    }

    static Stream<WorkingGroup> groups() {
        return Stream.concat(
                Stream.of(Complete.workingGroup(), Minimal.workingGroup(), SourcePage.workingGroup()),
                Facts.all().values().stream());
    }

    @Test
    void sessionsOutsideOfTheirGroups() {
        assertComesBack(Complete.workingGroup(), Minimal.session());
        assertComesBack(Minimal.workingGroup(), Complete.session());
    }

    @Property
    void thePropertiesOfACalendar(@ForAll WorkingGroup group) {
        WorkingGroup carried = WorkingGroup.builder(group.id(), group.domain(), group.name())
                .summary(group.summary().orElse(null))
                .description(group.description().orElse(null))
                .audience(group.audience().orElse(null))
                .people(group.people())
                .registrations(group.registrations())
                .language(group.language().orElse(null))
                .modified(group.modified().orElse(null))
                .policies(
                        group.links().stream().allMatch(link -> link.speakers().isEmpty())
                                ? List.of()
                                : group.policies())
                .links(group.links())
                .image(group.image().orElse(null))
                .extensions(group.extensions())
                .displayZones(group.displayZones())
                .tracks(group.tracks().stream()
                        .map(EverySessionComesBackTest::carried)
                        .toList())
                .build();
        List<CalendarWarning> warnings = new ArrayList<>();

        var properties = ReadCopy.properties(BRIDGE.calendarProperties(group));

        assertThat(BRIDGE.group(properties, Optional.empty(), warnings::add)).isEqualTo(carried);
        assertThat(warnings).isEmpty();
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

    private static void assertComesBack(WorkingGroup group, Session session) {
        VEvent event = BRIDGE.event(group, session);
        List<CalendarWarning> warnings = new ArrayList<>();

        assertThat(BRIDGE.session(group, event, warnings::add)).contains(session);
        assertThat(BRIDGE.session(group, ReadCopy.of(event), warnings::add)).contains(session);
        assertThat(warnings).isEmpty();
    }
}
