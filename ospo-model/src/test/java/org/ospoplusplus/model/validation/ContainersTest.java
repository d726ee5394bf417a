package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Records;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Invalid values in containers and records are found. */
class ContainersTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Session UNTITLED =
            Session.builder("a", When.in(Year.of(2030))).title(" ").build();

    private static final Session TITLED =
            Session.builder("b", When.in(Year.of(2030))).title("Bürö").build();

    private static final WorkingGroup GROUP = WorkingGroup.builder("g", "g.example", "Büro")
            .sessions(List.of(UNTITLED))
            .build();

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of(GROUP, "/sessions/0/title"),
                Arguments.of(List.of(GROUP), "/0/sessions/0/title"),
                Arguments.of(Optional.of(GROUP), "/sessions/0/title"),
                Arguments.of(new WorkingGroup[] {GROUP}, "/0/sessions/0/title"),
                Arguments.of(Map.of("büro-ä", GROUP), "/0/sessions/0/title"),
                Arguments.of(Map.of("oslo", GROUP), "/oslo/sessions/0/title"),
                Arguments.of(Map.of("ada@example.org", GROUP), "/0/sessions/0/title"),
                Arguments.of(Map.of(7, GROUP), "/7/sessions/0/title"),
                Arguments.of(Map.of(UNTITLED, TITLED), "/0/title"),
                Arguments.of(List.of(Map.of("x", List.of(Optional.of(GROUP)))), "/0/x/0/sessions/0/title"),
                Arguments.of(new Object[] {TITLED, null, List.of(GROUP)}, "/2/0/sessions/0/title"),
                Arguments.of(new PublicView(GROUP, List.of(), List.of()), "/workingGroup/sessions/0/title"),
                Arguments.of(new WorkingGroup.Clash(TITLED, UNTITLED), "/second/title"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void anInvalidValueIsFoundInIt(Object container, String pointer) {
        assertThat(VALIDATOR.validate(container))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple(pointer, "blank"));
    }

    static Stream<Arguments> empty() {
        return Stream.of(List.of(), Optional.empty(), Map.of(), new Object[0], new Session[] {null})
                .map(container -> Arguments.of(container));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void emptyContainersAreValid(Object container) {
        assertThat(VALIDATOR.validate(container)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void otherTypesAreRejectedByName(Object value, String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(value))
                .withMessageContaining("a value of " + type + " cannot be validated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OspoValidator.using(HIBERNATE).validate(value))
                .withMessageContaining(type);
    }

    /** Such an object may hold sessions, but nobody looks into it. */
    record Holder(Session session) {}

    static Stream<Arguments> unusable() {
        Supplier<WorkingGroup> supplier = () -> GROUP;
        Holder holder = new Holder(UNTITLED);
        return Stream.of(
                Arguments.of("text", "java.lang.String"),
                Arguments.of(1, "java.lang.Integer"),
                Arguments.of(Stream.of(GROUP), "java.util.stream.ReferencePipeline$Head"),
                Arguments.of(List.of(GROUP).iterator(), "java.util.ImmutableCollections$ListItr"),
                Arguments.of(new AtomicReference<>(GROUP), "java.util.concurrent.atomic.AtomicReference"),
                Arguments.of(supplier, supplier.getClass().getName()),
                Arguments.of(holder, Holder.class.getName()),
                Arguments.of(new int[] {1}, "int[]"),
                Arguments.of(new double[0][0], "double[][]"),
                Arguments.of(new Object(), "java.lang.Object"),
                Arguments.of(Session.Status.CONFIRMED, Session.Status.class.getName()),
                Arguments.of(List.of(GROUP, "text"), "java.lang.String"),
                Arguments.of(Map.of("key", holder), Holder.class.getName()),
                Arguments.of(new Object[] {supplier}, supplier.getClass().getName()));
    }

    @Test
    void endlessContainersAreRejected() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(endless))
                .withMessageContaining("nested more than 32 deep");
    }

    /** An object of another library or application that has constraints is validated. */
    record Calendar(@Valid Session session) {}

    @Test
    void otherClassesWithConstraintsAreValidated() {
        assertThat(VALIDATOR.validate(new Calendar(UNTITLED)))
                .extracting(Violation::pointer)
                .containsExactly("/session/title");
    }

    @Test
    void everyRecordOfTheModelCanBeValidated() {
        PublicView.Removal removal = new PublicView.Removal("/sessions/0", PublicView.Reason.WITHDRAWN_SESSION);

        assertThat(VALIDATOR.validate(removal)).isEmpty();
    }

    @Test
    void violationsOfAllElementsAreCounted() {
        List<WorkingGroup> many = Collections.nCopies(OspoValidator.MAX_VIOLATIONS, GROUP);

        assertThat(VALIDATOR.validate(many)).hasSize(OspoValidator.MAX_VIOLATIONS);
        assertThat(VALIDATOR.validate(List.of(many, GROUP)))
                .hasSize(OspoValidator.MAX_VIOLATIONS + 1)
                .last()
                .satisfies(last -> assertThat(last.code()).isEqualTo("more-violations"));
    }

    /** Validation of a record includes the records in its components. */
    @Test
    void everyComponentThatHoldsARecordCascades() {
        Map<String, Boolean> cascades = new TreeMap<>();
        Records.types().forEach(record -> {
            for (RecordComponent component : record.getRecordComponents()) {
                AnnotatedType type = component.getAnnotatedType();
                if (isConstrained(type)) {
                    cascades.put(
                            record.getSimpleName() + "." + component.getName(),
                            isValid(type)
                                    || component.isAnnotationPresent(Valid.class)
                                    || component.getAccessor().isAnnotationPresent(Valid.class));
                }
            }
        });

        assertThat(cascades).hasSizeGreaterThan(20).doesNotContainValue(false);
    }

    private static boolean isConstrained(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType container) {
            return Arrays.stream(container.getAnnotatedActualTypeArguments()).anyMatch(ContainersTest::isConstrained);
        }
        return type.getType() instanceof Class<?> plain && plain.isRecord() && hasConstraints(plain);
    }

    private static boolean hasConstraints(Class<?> record) {
        return HIBERNATE.getConstraintsForClass(record).isBeanConstrained();
    }

    private static boolean isValid(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType container
                ? Arrays.stream(container.getAnnotatedActualTypeArguments()).anyMatch(ContainersTest::isValid)
                : type.isAnnotationPresent(Valid.class);
    }
}
