package org.ospoplusplus.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.LargeProgram;

class SiteTest {

    private static final Instant NOW = Instant.parse("2000-02-01T00:00:00Z");

    private final List<String> written = new ArrayList<>();

    @Test
    void aPageIsWrittenWhenAnIteratorTakesIt() {
        WorkingGroup group = LargeProgram.of(7, 500).workingGroup();
        Iterator<String> files =
                new Site(group, SiteOptions.DEFAULT, NOW).files(this::file).iterator();

        assertThat(written).isEmpty();
        for (int taken = 1; files.hasNext(); taken++) {
            files.next();
            assertThat(written).hasSize(taken);
        }
        assertThat(written).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    private String file(String path, byte[] utf8) {
        written.add(path);
        return path;
    }
}
