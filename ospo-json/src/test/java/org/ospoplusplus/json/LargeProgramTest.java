package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.testkit.LargeProgram;

class LargeProgramTest {

    private static final int SESSIONS = 1000;

    private static byte[] lines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OspoJson.create().writeSessions(LargeProgram.of(1, SESSIONS).sessions(), out);
        return out.toByteArray();
    }

    @Test
    void itIsTheSameOnEveryJvm() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines());

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("23a8ba657ad8223c15d19d053cf2a3318cfdd56c61b0d1b26f3cdf8092478498");
    }

    @Test
    void aSessionHasTheSizeThatSessionsHave() {
        assertThat(lines().length / SESSIONS).isBetween(2300, 2700);
    }

    @Test
    void itComesBack() {
        assertThat(OspoJson.create().readSessions(new ByteArrayInputStream(lines())))
                .containsExactlyElementsOf(
                        LargeProgram.of(1, SESSIONS).sessions().toList());
    }
}
