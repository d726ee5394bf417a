package org.ospoplusplus.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A published module with its built files. */
record Published(String name) {

    private static final Path ROOT = Path.of("..");

    /** {@return the published modules, in the order of the build} */
    static List<Published> all() throws IOException {
        return Pattern.compile("<module>(.*)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> new Published(module.group(1)))
                .filter(module -> !module.pom().contains("<maven.deploy.skip>true<"))
                .toList();
    }

    private String pom() {
        return read(ROOT.resolve(name).resolve("pom.xml"));
    }

    boolean hasJar() {
        return !pom().contains("<packaging>pom<");
    }

    /** {@return the published pom} */
    String consumerPom() {
        return read(target().resolve("flattened-pom.xml"));
    }

    /** {@return a built file with a suffix such as {@code -sources.jar}} */
    Path built(String suffix) {
        MatchResult version = Pattern.compile("<version>([^<]+)</version>")
                .matcher(consumerPom())
                .results()
                .findFirst()
                .orElseThrow();
        return target().resolve(name + "-" + version.group(1) + suffix);
    }

    private Path target() {
        return ROOT.resolve(name).resolve("target");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
