package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.Violation;
import org.ospoplusplus.testkit.Records.Component;

class MinimalTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    static Stream<Record> values() {
        return Minimal.all().stream();
    }

    private static Stream<Component> components() {
        return values().flatMap(Records::within).flatMap(value -> Records.components(value).stream());
    }

    static Stream<Component> present() {
        return components()
                .filter(component -> component.value() instanceof Optional<?> optional && optional.isPresent());
    }

    @Test
    void everyRecordOfTheModelIsThereOnce() {
        assertThat(values().<Class<?>>map(Object::getClass)).containsExactlyInAnyOrderElementsOf(Records.types());
    }

    @Test
    void allLeavesNoneOut() {
        assertThat(values())
                .containsExactlyInAnyOrderElementsOf(Records.fixtures(Minimal.class).stream()
                        .map(method -> (Record) Records.invoke(method, null))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("present")
    void whatIsOptionalIsThereOnlyIfTheRecordIsRefusedWithoutIt(Component component) {
        assertThatIllegalArgumentException().isThrownBy(() -> component.ownerWith(Optional.empty()));
    }

    @Test
    void listsAreEmptyAndNothingIsSecret() {
        assertThat(components().map(Component::value)).doesNotContain(true).allSatisfy(value -> {
            if (value instanceof List<?> list) {
                assertThat(list).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void eachIsValidWithoutWarnings(Record value) {
        assertThat(VALIDATOR.validate(value, Publishable.class))
                .extracting(Violation::codeName)
                // Only the alternative text of an image is both optional and recommended.
                .isEqualTo(value instanceof Image ? List.of("image-without-text") : List.of());
    }
}
