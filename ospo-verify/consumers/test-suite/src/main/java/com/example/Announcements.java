package com.example;

import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;

/** Stores sessions as text, and announces each in one line. */
public final class Announcements {

    private final OspoJson json = OspoJson.create();

    public String store(Session session) {
        return json.write(session);
    }

    public Session load(String text) {
        return json.read(text, Session.class);
    }

    public String line(Session session) {
        return session.when().firstDay() + ": " + session.title().orElse("topic to be announced");
    }
}
