package org.ospoplusplus.verify;

import java.nio.file.Path;
import java.util.List;

/** Programs of the JDK that runs the tests. */
final class Jvm {

    /**
     * The options of the script {@code ospo}. A short run does not need the second compiler or a parallel collector.
     */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private Jvm() {}

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
