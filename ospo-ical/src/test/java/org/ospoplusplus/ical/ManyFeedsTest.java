package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.time.When;

/** Reads many calendars in parallel, independently of each other and without keeping memory. */
class ManyFeedsTest {

    private static final int THREADS = 8;

    /** {@return a calendar with its own zone, which is 1 to 9 hours and some minutes behind UTC} */
    private static String feed(int number) {
        return """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Office %1$d
                BEGIN:STANDARD
                DTSTART:20000101T000000
                TZOFFSETFROM:+0000
                TZOFFSETTO:-0%2$d%3$02d
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:%1$d@example.org
                DTSTART;TZID=Office %1$d:20211108T090000
                END:VEVENT
                END:VCALENDAR
                """.formatted(number, hours(number), minutes(number));
    }

    private static int hours(int number) {
        return 1 + number % 9;
    }

    private static int minutes(int number) {
        return number % 60;
    }

    private static Instant read(int number) {
        CalendarFeed feed = CalendarReader.create().read(feed(number));
        return ((When.Timed) feed.sessions().get(0).when()).instant();
    }

    @Test
    void eachIsReadByItsOwnZones() throws Exception {
        readInThreads(2_000);
    }

    @Test
    @Tag("slow")
    void manyAreReadByTheirOwnZones() throws Exception {
        readInThreads(20_000);
    }

    private static void readInThreads(int feeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Instant>> reading = IntStream.range(0, feeds)
                    .mapToObj(number -> (Callable<Instant>) () -> read(number))
                    .toList();
            List<Future<Instant>> read = threads.invokeAll(reading);
            for (int number = 0; number < feeds; number++) {
                assertThat(read.get(number).get())
                        .isEqualTo(Instant.parse("2021-11-08T09:00:00Z")
                                .plusSeconds(3600L * hours(number) + 60L * minutes(number)));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
