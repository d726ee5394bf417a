package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Sessions to the octets of a calendar. This library starts from the sessions; the others from objects of their own that
 * are made before, which is in their favour.
 */
@State(Scope.Benchmark)
public class CalendarBenchmark {

    private static final int SESSIONS = 100;

    /** Who writes; each in a JVM of its own. */
    @Param
    public CalendarContestant contestant = CalendarContestant.OSPO;

    private CalendarContestant.Output output = out -> {};

    /** Makes the data, the same for everyone. */
    @Setup
    public void setUp() {
        output = contestant.prepare(group(SESSIONS));
    }

    /**
     * Writes a calendar.
     *
     * @throws IOException never
     */
    @Benchmark
    @OperationsPerInvocation(SESSIONS)
    public void write() throws IOException {
        output.to(OutputStream.nullOutputStream());
    }

    /** A working group whose events are a bit shorter than the samples, about as long as published ones are. */
    static WorkingGroup group(int sessions) {
        return WorkingGroup.builder("benchmark", "benchmark.example", "Benchmark")
                .language("en")
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .contacts(List.of(Contact.at(URI.create("mailto:info@benchmark.example"))))
                .tracks(IntStream.range(0, 5)
                        .mapToObj(number -> Track.of("track-" + number, "Track " + number))
                        .toList())
                .sessions(SampleSessions.of(sessions).stream()
                        .map(CalendarBenchmark::shortened)
                        .toList())
                .build();
    }

    private static Session shortened(Session session) {
        return session.toBuilder()
                .agenda(session.agenda().subList(0, 1))
                .guests(session.guests().subList(0, 2))
                .links(session.links().subList(0, 2))
                .relatedEvents(List.of())
                .build();
    }
}
