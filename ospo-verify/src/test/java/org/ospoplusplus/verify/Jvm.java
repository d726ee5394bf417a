package org.ospoplusplus.verify;

import java.nio.file.Path;
import java.util.List;

/** Commands of the JDK that runs the tests. */
final class Jvm {

    /**
     * As the script {@code ospo} sets them: a short run gains nothing from the second compiler or a parallel collector.
     */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private Jvm() {}

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
