package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.ospoplusplus.model.Session;

/** The number of people who came to a session. */
@Entity
class Attendance {

    @Id
    private String sessionId;

    private int people;

    protected Attendance() {}

    Attendance(Session session, int people) {
        this.sessionId = session.id();
        this.people = people;
    }

    int people() {
        return people;
    }
}
