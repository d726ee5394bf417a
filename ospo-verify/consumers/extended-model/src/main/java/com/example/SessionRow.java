package com.example;

import java.time.LocalDate;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;

/**
 * A session as a row of a database: columns to search by, and the whole as a document.
 *
 * @param id the key
 * @param firstDay the first day on which it may be
 * @param lastDay the last day on which it may be
 * @param document the session as JSON
 */
public record SessionRow(String id, LocalDate firstDay, LocalDate lastDay, String document) {

    private static final OspoJson JSON = OspoJson.create();

    public static SessionRow of(Session session) {
        return new SessionRow(
                session.id(), session.when().firstDay(), session.when().lastDay(), JSON.write(session));
    }

    /** @throws IllegalArgumentException if the columns don't say what the document says */
    public Session session() {
        Session session = JSON.read(document, Session.class);
        if (!equals(of(session))) {
            throw new IllegalArgumentException("the columns differ from the document");
        }
        return session;
    }
}
