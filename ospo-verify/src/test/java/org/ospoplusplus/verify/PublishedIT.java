package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published files of each module are complete. */
@DisabledIfSystemProperty(named = "quick", matches = ".*", disabledReason = "a quick build creates only jars")
class PublishedIT {

    static List<Published> modules() throws IOException {
        return Published.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void thePomHasTheMetadataThatMavenCentralRequires(Published module) {
        assertThat(module.consumerPom())
                .containsPattern("<name>OSPO\\+\\+ :: [^<]+</name>")
                .containsPattern("<description>[^<]{20,}</description>")
                .contains("<url>https://github.com/ospoplusplus/ospo-java</url>")
                .contains("<name>Apache-2.0</name>")
                .contains("<name>OSPO++ contributors</name>")
                .contains("<connection>scm:git:https://github.com/ospoplusplus/ospo-java.git</connection>");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void thePomHasNothingOfTheBuild(Published module) {
        assertThat(module.consumerPom())
                .doesNotContain("<parent>", "<build>", "<profiles>", "<properties>", "<repositories>", "<modules>")
                .doesNotContain("<scope>test<", "<scope>provided<", "<scope>system<", "<systemPath>")
                .doesNotContain(
                        "<artifactId>junit-jupiter<",
                        "junit-jupiter-engine",
                        "jqwik-engine",
                        "assertj",
                        "error_prone",
                        "nullaway");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyJarHasSourcesJavadocAndBillOfMaterials(Published module) {
        assertThat(module.built("-cyclonedx.json")).isNotEmptyFile();
        if (module.hasJar()) {
            assertThat(List.of(".jar", "-sources.jar", "-javadoc.jar"))
                    .allSatisfy(suffix -> assertThat(module.built(suffix)).isNotEmptyFile());
        }
    }

    @Test
    void theBomListsEveryModuleThatHasAJarAndTheOptionalValidator() throws IOException {
        List<String> listed = Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)<")
                .matcher(new Published("ospo-bom").consumerPom())
                .results()
                .map(PublishedIT::coordinates)
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Published.all().stream()
                                        .filter(Published::hasJar)
                                        .map(module -> "org.ospoplusplus:" + module),
                                Stream.of("org.hibernate.validator:hibernate-validator"))
                        .toList());
    }

    @Test
    void theBomManagesTheValidatorWithWhichTheModelIsTested() {
        assertThat(validator("ospo-bom")).isNotEmpty().isEqualTo(validator("ospo-model"));
    }

    private static List<String> validator(String module) {
        return Pattern.compile("<artifactId>hibernate-validator</artifactId>\\s*<version>([^<]+)<")
                .matcher(new Published(module).consumerPom())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String coordinates(MatchResult dependency) {
        return dependency.group(1) + ":" + dependency.group(2);
    }

    @Test
    void theLicenseIsAlsoInTheFolderThatReuseRequires() throws IOException {
        assertThat(Files.readString(Path.of("..", "LICENSES", "Apache-2.0.txt")))
                .isEqualTo(Files.readString(Path.of("..", "LICENSE")));
    }
}
