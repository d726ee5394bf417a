package com.example;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.ospoplusplus.testkit.Complete;

class SessionRowColumnsTest {

    @Test
    void columnsThatContradictTheDocumentAreRefused() {
        SessionRow row = SessionRow.of(Complete.session());
        SessionRow moved = new SessionRow(row.id(), row.firstDay().minusDays(1), row.lastDay(), row.document());

        assertThrows(IllegalArgumentException.class, moved::session);
    }
}
