package org.ospoplusplus.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.ospoplusplus.model.Session;

/** Writes and reads sessions as JSON. Each session is read as a document, and all are written in sequence. */
@State(Scope.Benchmark)
public class JsonBenchmark {

    private static final int SESSIONS = 100;

    /** The contestant. Each runs in a separate JVM. */
    @Param
    public JsonContestant contestant = JsonContestant.OSPO;

    private JsonCodec codec = contestant.codec();
    private List<Session> sessions = List.of();
    private List<byte[]> documents = List.of();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

    /** Creates the data, which is the same for all contestants. */
    @Setup
    public void setUp() {
        codec = contestant.codec();
        sessions = SampleSessions.of(SESSIONS);
        new OspoCodec().write(sessions, out);
        documents = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /**
     * Reads all sessions.
     *
     * @param read receives the sessions
     */
    @Benchmark
    @OperationsPerInvocation(SESSIONS)
    public void read(Blackhole read) {
        for (byte[] document : documents) {
            read.consume(codec.read(document));
        }
    }

    /**
     * Writes all sessions.
     *
     * @param written receives the number of written bytes
     */
    @Benchmark
    @OperationsPerInvocation(SESSIONS)
    public void write(Blackhole written) {
        out.reset();
        codec.write(sessions, out);
        written.consume(out.size());
    }
}
