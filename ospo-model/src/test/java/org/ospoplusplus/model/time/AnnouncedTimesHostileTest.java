package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.internal.announced.LineParser;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

/** Checks lines of a megabyte on a small stack. The record rejects such lines, but the parser must not rely on it. */
class AnnouncedTimesHostileTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9am ET, ",
                "9am ET/",
                "9",
                "9:",
                "9 ",
                "a",
                "a ",
                "(",
                ",",
                " ",
                "9am ",
                "ET/",
                "Europe/",
                "+",
                "+1 ",
                "9am (",
                "é",
                "e\u0301",
                "\u0301",
                "🙂",
                "\ud800",
                "\u0000",
                "9.",
                "18 Nov ",
                "Thu ",
                "next ",
                "UTC+",
                "12 noon ",
                "9am CST ",
                "9am IST/CST/BST/",
                "-",
                "and ",
                "a.",
                "9am Europe/Paris/",
                "9 BST, ",
                "9 CST/",
                "pacific time ",
                "1st and ",
                "9am - ",
                "9 IST, ",
                "Paris, ",
                "9:00 (9) ",
            })
    void aMegabyteIsReadToABoundedLength(String piece) throws Exception {
        String line = piece.repeat(MEGABYTE / piece.length());
        FutureTask<TimesCheck> task = new FutureTask<>(() -> AnnouncementChecker.of(line, LocalDate.of(2021, 11, 18)));
        new Thread(null, task, "small stack", 512 << 10).start();
        TimesCheck check = task.get();
        assertThat(check.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(check.findings()).hasSizeBetween(1, LineParser.MAX_ENTRIES * 3);
        assertThat(check.findings())
                .allSatisfy(finding -> assertThat(finding.message().length()).isLessThan(1_000));
    }
}
