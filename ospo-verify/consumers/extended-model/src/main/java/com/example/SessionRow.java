package com.example;

import java.time.LocalDate;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;

/**
 * A session as a row of a database, with columns for searches and the complete session as a document.
 *
 * @param id the key
 * @param firstDay the first possible day
 * @param lastDay the last possible day
 * @param document the session as JSON
 */
public record SessionRow(String id, LocalDate firstDay, LocalDate lastDay, String document) {

    private static final OspoJson JSON = OspoJson.create();

    public static SessionRow of(Session session) {
        return new SessionRow(
                session.id(), session.when().firstDay(), session.when().lastDay(), JSON.write(session));
    }

    /** @throws IllegalArgumentException if the columns differ from the document */
    public Session session() {
        Session session = JSON.read(document, Session.class);
        if (!equals(of(session))) {
            throw new IllegalArgumentException("the columns differ from the document");
        }
        return session;
    }
}
