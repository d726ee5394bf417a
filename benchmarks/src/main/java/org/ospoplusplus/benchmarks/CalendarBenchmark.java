package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.LargeProgram;

/**
 * Writes and reads calendars as bytes. This library writes sessions and reads into sessions. The other libraries use
 * their own objects, which is an advantage for them.
 */
@State(Scope.Benchmark)
public class CalendarBenchmark {

    private static final int SESSIONS = 100;

    /** The contestant. Each runs in a separate JVM. */
    @Param
    public CalendarContestant contestant = CalendarContestant.OSPO;

    private CalendarCodec<?> codec = contestant.codec(group(0));
    private byte[] bytes = {};

    /** Creates the data, which is the same for all contestants. */
    @Setup
    public void setUp() {
        WorkingGroup group = group(SESSIONS);
        codec = contestant.codec(group);
        bytes = CalendarWriter.create().write(group).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a calendar.
     *
     * @param read receives the result
     * @throws IOException never
     */
    @Benchmark
    @OperationsPerInvocation(SESSIONS)
    public void read(Blackhole read) throws IOException {
        read.consume(codec.read(bytes));
    }

    /**
     * Writes a calendar.
     *
     * @throws IOException never
     */
    @Benchmark
    @OperationsPerInvocation(SESSIONS)
    public void write() throws IOException {
        codec.write(OutputStream.nullOutputStream());
    }

    /** {@return a group with sessions of the test kit} Its texts have the length of texts in published calendars. */
    static WorkingGroup group(int sessions) {
        LargeProgram programme = LargeProgram.of(1, sessions);
        return programme.frame().toBuilder()
                .sessions(programme.sessions().map(CalendarBenchmark::shortened).toList())
                .build();
    }

    private static Session shortened(Session session) {
        String description = session.description().orElseThrow();
        return session.toBuilder()
                .description(description.substring(0, description.indexOf(". ") + 1))
                .agenda(session.agenda().subList(0, 1))
                .guests(session.guests().subList(0, 2))
                .links(session.links().subList(0, 1))
                .build();
    }
}
