package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.testkit.LargeProgramme;

class LargeProgrammeTest {

    private static final int SESSIONS = 1000;

    private static byte[] lines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OspoJson.create().writeSessions(LargeProgramme.of(1, SESSIONS).sessions(), out);
        return out.toByteArray();
    }

    @Test
    void itIsTheSameOnEveryJvm() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines());

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("2f9080e676e1492525da99287f5e17ad1bb1ddbd4371376e86467ace6871e3a6");
    }

    @Test
    void aSessionHasTheSizeThatSessionsHave() {
        assertThat(lines().length / SESSIONS).isBetween(2300, 2700);
    }

    @Test
    void itComesBack() {
        assertThat(OspoJson.create().readSessions(new ByteArrayInputStream(lines())))
                .containsExactlyElementsOf(
                        LargeProgramme.of(1, SESSIONS).sessions().toList());
    }
}
