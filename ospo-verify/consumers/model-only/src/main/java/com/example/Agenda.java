package com.example;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Lists the next sessions in the time zone of the reader. */
public final class Agenda {

    private Agenda() {}

    public static List<String> next(WorkingGroup group, Instant now, ZoneId zone) {
        return group.sessions().stream()
                .filter(Session::isExpected)
                .filter(session -> session.when() instanceof When.Timed timed
                        && timed.instant().isAfter(now))
                .map(session -> line(session, (When.Timed) session.when(), zone))
                .toList();
    }

    private static String line(Session session, When.Timed when, ZoneId zone) {
        return when.instant().atZone(zone).toLocalDateTime() + " "
                + session.title().orElse(session.id());
    }
}
