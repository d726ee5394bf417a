package org.ospoplusplus.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.ospoplusplus.testkit.LargeProgram;

/** Writes the pages of a group as bytes. The other contestants write the same group in less detail. */
@State(Scope.Benchmark)
public class PageBenchmark {

    /** The contestant. Each runs in a separate JVM. */
    @Param
    public PageContestant contestant = PageContestant.OSPO;

    /** The number of sessions. */
    @Param({"100", "2000"})
    public int sessions = 100;

    private FileWriter writer = files -> {};

    /** Creates the group, which is the same for all contestants. */
    @Setup
    public void setUp() {
        writer = contestant.writer(LargeProgram.of(1, sessions).workingGroup());
    }

    /**
     * Writes all files of a group.
     *
     * @param files receives the files
     */
    @Benchmark
    public void write(Blackhole files) {
        writer.write((path, utf8) -> files.consume(utf8));
    }
}
