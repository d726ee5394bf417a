package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.testkit.Records.Component;

class CompleteTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    static Stream<Record> values() {
        return Complete.all().stream();
    }

    private static Stream<Component> components() {
        return values().flatMap(value -> Records.components(value).stream());
    }

    @Test
    void everyRecordOfTheModelIsThere() {
        assertThat(Records.types()).hasSizeGreaterThan(30);
        assertThat(values().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Records.types());
    }

    @Test
    void allLeavesNoneOut() {
        assertThat(values())
                .containsExactlyInAnyOrderElementsOf(Records.fixtures(Complete.class).stream()
                        .map(method -> (Record) Records.invoke(method, null))
                        .toList());
    }

    /** A rule cannot have both weekdays and a day of the month, so there are two rules. */
    @Test
    void everyComponentDiffersFromItsDefault() {
        Set<String> all = components().map(Component::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSizeGreaterThan(100);

        components()
                .filter(component -> !isDefault(component.value()))
                .map(Component::toString)
                .forEach(all::remove);

        assertThat(all)
                .as("components that have their default value in Complete; set another value there")
                .isEmpty();
    }

    private static boolean isDefault(Object value) {
        return value.equals(Optional.empty())
                || value.equals(List.of())
                || value.equals(false)
                || value.equals(0)
                || value.equals(0.0)
                || value.equals(Revision.INITIAL)
                || value.equals(Aliases.NONE)
                || isFirstConstant(value);
    }

    private static boolean isFirstConstant(Object value) {
        return value instanceof Enum<?> constant
                && constant == constant.getDeclaringClass().getEnumConstants()[0];
    }

    @ParameterizedTest
    @MethodSource("values")
    void noTwoComponentsShareAValue(Record value) {
        assertThat(Records.components(value).stream().flatMap(Component::present))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("values")
    void eachIsValidWithoutWarningsAndReadyToBeAnnounced(Record value) {
        assertThat(VALIDATOR.validate(value, Publishable.class)).isEmpty();
    }
}
