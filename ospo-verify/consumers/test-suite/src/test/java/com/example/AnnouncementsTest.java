package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.Minimal;

class AnnouncementsTest {

    private final Announcements announcements = new Announcements();

    // [shown
    @Test
    void nothingGetsLostOfASessionThatHasEverything() {
        assertEquals(Complete.session(), announcements.load(announcements.store(Complete.session())));
    }
    // shown]

    @Test
    void aSessionWithoutATopicIsAnnounced() {
        assertEquals("2024-01-01: topic to be announced", announcements.line(Minimal.session()));
    }

    static Collection<WorkingGroup> facts() {
        return Facts.all().values();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyWorkingGroupIsKept(WorkingGroup group) {
        for (Session session : group.sessions()) {
            assertEquals(session, announcements.load(announcements.store(session)));
        }
    }

    // [shown
    @Property(tries = 200)
    void everySessionIsKept(@ForAll Session session) {
        assertEquals(session, announcements.load(announcements.store(session)));
        assertTrue(announcements.line(session).contains(": "));
    }
    // shown]
}
