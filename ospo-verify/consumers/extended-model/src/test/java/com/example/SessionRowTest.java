package com.example;

import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.SessionCodecContract;

// [shown
class SessionRowTest implements SessionCodecContract<SessionRow> {

    @Override
    public SessionRow encode(WorkingGroup context, Session session) {
        return SessionRow.of(session);
    }

    @Override
    public Session decode(WorkingGroup context, SessionRow row) {
        return row.session();
    }
}
// shown]
