package org.ospoplusplus.verify;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.ospoplusplus", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

    /**
     * ArchUnit's own option recognizes only {@code target/test-classes}; the profile {@code quick} uses another
     * directory.
     */
    static final class WithoutTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final String MODEL = "org.ospoplusplus.model..";
    private static final String VALIDATORS = "org.ospoplusplus.model.internal.validators";
    private static final String JSON = "org.ospoplusplus.json";
    private static final String JACKSON2 = "org.ospoplusplus.json.jackson2..";
    private static final String ICAL = "org.ospoplusplus.ical..";
    private static final String HTML = "org.ospoplusplus.html..";
    private static final String TESTKIT = "org.ospoplusplus.testkit";
    private static final String ARBITRARIES = "org.ospoplusplus.testkit.jqwik..";
    private static final String CLI = "org.ospoplusplus.cli..";
    private static final String MAPPING = "org.ospoplusplus.ical.ical4j..";
    /** The module does not export these packages. */
    private static final String INTERNAL = "org.ospoplusplus.ical.internal..";

    private static final String ICAL4J = "net.fortuna.ical4j..";

    @ArchTest
    static final ArchRule MODEL_DEPENDS_ON_NO_FORMAT = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    MODEL, "java..", "jakarta.validation..", "org.hibernate.validator..", "org.jspecify.."));

    @ArchTest
    static final ArchRule JSON_DEPENDS_ONLY_ON_THE_MODEL = classes()
            .that()
            .resideInAPackage(JSON)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    JSON,
                    MODEL,
                    "java..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "org.commonmark.node..",
                    "org.commonmark.parser..",
                    "org.snakeyaml.engine.."));

    /**
     * A mapper of Jackson 3 needs newer annotations than many frameworks on Jackson 2 have, so the module uses only the
     * core of Jackson 3.
     */
    @ArchTest
    static final ArchRule JACKSON2_USES_ONLY_THE_CORE_OF_JACKSON_3 = classes()
            .that()
            .resideInAPackage(JACKSON2)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    JACKSON2,
                    JSON,
                    "java..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "tools.jackson.core..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule OSPO_JSON_CREATES_NO_MAPPER_OF_JACKSON_3 = noClasses()
            .that()
            .resideInAPackage(JSON)
            .and()
            .haveNameNotMatching(
                    "org\\.ospoplusplus\\.json\\.(OspoModule(\\$.*)?|(Codec|Name)(S|Des)erializer(\\$.*)?|OspoJsonException)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..");

    @ArchTest
    static final ArchRule READER_AND_WRITER_USE_SNAKEYAML = noClasses()
            .that()
            .haveNameNotMatching("org\\.ospoplusplus\\.json\\.Yaml(Writer)?(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule ONE_CLASS_OF_EACH_MODULE_USES_COMMONMARK = noClasses()
            .that()
            .haveNameNotMatching("org\\.ospoplusplus\\.(json\\.MarkdownText|ical\\.internal\\.mapping\\.MarkdownText"
                    + "|html\\.internal\\.MarkdownHtml)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    /** Other rules allow only the packages of jsoup that parse: another one opens connections. */
    @ArchTest
    static final ArchRule ONE_CLASS_USES_JSOUP = noClasses()
            .that()
            .haveNameNotMatching("org\\.ospoplusplus\\.ical\\.internal\\.mapping\\.HtmlText(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule ICAL_DEPENDS_ONLY_ON_THE_MODEL = classes()
            .that()
            .resideInAPackage(ICAL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ICAL,
                    MODEL,
                    "java..",
                    ICAL4J,
                    "org.jsoup.nodes..",
                    "org.jsoup.parser..",
                    "org.jsoup.select..",
                    "org.commonmark.node..",
                    "org.commonmark.parser..",
                    "jakarta.validation..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule PAGES_USE_THE_CODECS_AND_THE_RUNTIME_OF_TEMPLATES = classes()
            .that()
            .resideInAPackage(HTML)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    HTML,
                    JSON,
                    "org.ospoplusplus.ical",
                    MODEL,
                    "java..",
                    "javax.annotation.processing",
                    "javax.xml.stream",
                    "gg.jte..",
                    "tools.jackson.core..",
                    "org.commonmark.node..",
                    "org.commonmark.parser..",
                    "org.commonmark.renderer.html..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule TEST_KIT_DEPENDS_ONLY_ON_THE_MODEL = classes()
            .that()
            .resideInAPackage(TESTKIT)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(TESTKIT, MODEL, "java..", "org.jspecify..", "org.junit.jupiter.api.."));

    @ArchTest
    static final ArchRule ONLY_THE_CODEC_CONTRACT_USES_JUNIT = noClasses()
            .that()
            .resideInAPackage("org.ospoplusplus.testkit")
            .and()
            .doNotHaveSimpleName("SessionCodecContract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule ARBITRARIES_DEPEND_ONLY_ON_TEST_KIT_AND_JQWIK = classes()
            .that()
            .resideInAPackage(ARBITRARIES)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(ARBITRARIES, TESTKIT, MODEL, "java..", "net.jqwik.api..", "org.jspecify.."));

    @ArchTest
    static final ArchRule LIBRARIES_DO_NOT_DEPEND_ON_THE_COMMAND = noClasses()
            .that()
            .resideInAnyPackage(MODEL, JSON, JACKSON2, ICAL, HTML)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    @ArchTest
    static final ArchRule THE_COMMAND_DOES_NOT_USE_ICAL4J = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ICAL4J);

    @ArchTest
    static final ArchRule TIME_DOES_NOT_DEPEND_ON_THE_RECORDS = noClasses()
            .that()
            .resideInAPackage("org.ospoplusplus.model.time..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ospoplusplus.model");

    @ArchTest
    static final ArchRule ONLY_THE_MAPPING_HAS_ICAL4J_TYPES_IN_PUBLIC_SIGNATURES = noCodeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage(ICAL)
                    .and(resideOutsideOfPackages(MAPPING, INTERNAL))
                    .and(describe("are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC))))
            .should(new ArchCondition<>("have a type of ical4j in the signature") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    boolean names = Stream.concat(
                                    Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                            .anyMatch(resideInAPackage(ICAL4J));
                    events.add(new SimpleConditionEvent(unit, names, unit.getDescription()));
                }
            });

    /**
     * Two exceptions: a constraint annotation names its validator, which in turn uses the annotation and the records
     * that carry it; and records share {@code GroupIndex} with the validators.
     */
    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("org.ospoplusplus.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(annotatedWith(Constraint.class), resideInAPackage(VALIDATORS))
            .ignoreDependency(resideInAPackage("org.ospoplusplus.model"), name(VALIDATORS + ".GroupIndex"));

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE = fields().that()
            .areStatic()
            .and(describe("are not generated", field -> !field.getName().startsWith("$")))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule NO_HIDDEN_CLOCK_RANDOMNESS_OR_LOCALE = noClasses()
            .that(not(describe(
                    "the class that sets defaults for tests of codecs",
                    type -> type.getFullName().equals("org.ospoplusplus.testkit.DefaultLocaleAndZone"))))
            .should()
            .callCodeUnitWhere(describe(
                    "it reads the clock, the default zone or locale, or a random number",
                    call -> readsClockDefaultsOrRandomness(call.getTarget()) && !isClockOfTheCommand(call)));

    @ArchTest
    static final ArchRule NOTHING_OPENS_A_SOCKET = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
                    .and(not(describe(
                            "names without a connection, or channels of files",
                            type -> Stream.of(
                                            IDN.class,
                                            URI.class,
                                            URLDecoder.class,
                                            URLEncoder.class,
                                            URISyntaxException.class,
                                            FileChannel.class,
                                            FileLock.class,
                                            OverlappingFileLockException.class)
                                    .anyMatch(type::isEquivalentTo)))));

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_VIRTUAL_MACHINE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.ospoplusplus.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    /**
     * One constructor of the command uses the system clock; the other takes any clock. All other classes receive the
     * time.
     */
    private static boolean isClockOfTheCommand(JavaCall<?> call) {
        return call.getOriginOwner().getFullName().equals("org.ospoplusplus.cli.Command")
                && call.getOrigin().isConstructor()
                && call.getTarget().getOwner().isEquivalentTo(Clock.class)
                && call.getTarget().getName().equals("systemUTC");
    }

    private static boolean readsClockDefaultsOrRandomness(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean now = owner.getPackageName().equals("java.time")
                && name.equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean systemClock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        boolean milliseconds = owner.isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(name);
        boolean defaults = Stream.of(ZoneId.class, TimeZone.class, Locale.class).anyMatch(owner::isEquivalentTo)
                && Set.of("systemDefault", "getDefault").contains(name);
        boolean random = (owner.isAssignableTo(Random.class) && name.equals(JavaConstructor.CONSTRUCTOR_NAME))
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"));
        return now || systemClock || milliseconds || defaults || random;
    }
}
