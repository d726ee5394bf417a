package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ospo} in the root of the repository, with a build that only copies a file. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final String NOTICE =
            "ospo: building the command; this can take a few minutes, and happens only at the"
                    + " first use and after changes of its sources";

    @TempDir
    private Path folder;

    /** Creates a repository in which the JVM is a script that prints its last argument. */
    @BeforeEach
    void createRepository() throws IOException {
        folder = Files.createDirectory(folder.resolve("dépôt"));
        Files.copy(Path.of("..", "ospo"), folder.resolve("ospo"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(folder.resolve("pom.xml"), "");
        for (String module : new String[] {"model", "json", "ical", "html", "cli"}) {
            Files.createDirectories(folder.resolve("ospo-" + module + "/src/main"));
            Files.writeString(folder.resolve("ospo-" + module + "/pom.xml"), "");
        }
        script("mvnw", "mkdir -p ospo-cli/target/quick && echo built >&2 && echo jar >ospo-cli/target/quick/ospo.jar");
        Files.createDirectories(folder.resolve("jdk/bin"));
        script("jdk/bin/java", "for last; do :; done; echo \"ran $last\"");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private RealProcess.Result ospo(String command) throws Exception {
        return RealProcess.shell(folder, "export JAVA_HOME=$PWD/jdk; " + command);
    }

    @Test
    void onATerminalTheFirstRunSaysThatItBuilds() throws Exception {
        Assumptions.assumeTrue(ospo("command -v script").exitCode() == 0, "script(1) creates a terminal");

        RealProcess.Result first = ospo("script -qec './ospo grüße >out' /dev/null </dev/null");
        assertThat(first.out().strip()).isEqualTo(NOTICE);
        assertThat(folder.resolve("out")).content().isEqualTo("ran grüße\n");

        RealProcess.Result second = ospo("script -qec './ospo grüße >out' /dev/null </dev/null");
        assertThat(second.out()).isEmpty();
    }

    @Test
    void withoutATerminalNothingIsPrinted() throws Exception {
        RealProcess.Result first = ospo("./ospo grüße");

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).isEqualTo("ran grüße\n");
        assertThat(first.err()).isEmpty();
        assertThat(folder.resolve("target/ospo.jar")).exists();
    }

    @Test
    void aBuildThatFailsPrintsItsOutput() throws Exception {
        script("mvnw", "echo 'keine Verbindung – 接続なし' >&2; exit 1");

        RealProcess.Result first = ospo("./ospo grüße");

        assertThat(first.exitCode()).isEqualTo(2);
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).isEqualTo("keine Verbindung – 接続なし\nospo: the build failed; see its output above\n");
    }
}
