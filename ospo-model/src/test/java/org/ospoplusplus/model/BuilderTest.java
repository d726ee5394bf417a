package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Records.Component;
import org.ospoplusplus.model.time.When;

/** Builders set and copy each component. */
class BuilderTest {

    private static final Session MINIMAL_SESSION =
            Session.builder("2019-first", When.in(Year.of(2019))).build();

    private static final WorkingGroup MINIMAL_GROUP =
            WorkingGroup.builder("inland", "inland.example", "Inland Cities").build();

    static Stream<Record> complete() {
        return Stream.of(Full.of(Session.class), Full.of(WorkingGroup.class));
    }

    static Stream<Component> components() {
        return complete().flatMap(sample -> Records.components(sample).stream());
    }

    private static Record minimal(Record complete) {
        return complete instanceof Session ? MINIMAL_SESSION : MINIMAL_GROUP;
    }

    @ParameterizedTest
    @MethodSource("complete")
    void everyComponentHasASetterAndEverySetterAComponent(Record complete) {
        Class<?> builder = call(complete, "toBuilder").getClass();

        assertThat(Arrays.stream(builder.getMethods())
                        .filter(method -> method.getReturnType() == builder)
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(complete.getClass().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("complete")
    void aCopyIsEqual(Record complete) {
        Records.assertEqual((Record) call(call(complete, "toBuilder"), "build"), complete);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void theMinimumDiffersInEveryComponent(Record complete) {
        assertThat(Records.differences(complete, minimal(complete)))
                .containsExactlyElementsOf(Records.components(complete).stream()
                        .map(component -> component.declaration().getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("components")
    void aSetterSetsItsComponentAndNoOther(Component component) {
        Record minimal = minimal(component.owner());
        String name = component.declaration().getName();

        Record changed = set(minimal, name, component.bare());

        assertThat(Records.get(changed, component.declaration())).isEqualTo(component.value());
        assertThat(Records.differences(minimal, changed)).containsExactly(name);
    }

    @ParameterizedTest
    @MethodSource("components")
    void aSetterGoesBackToTheMinimumAndNullClearsAnOptional(Component component) {
        Record minimal = minimal(component.owner());
        String name = component.declaration().getName();

        Record changed =
                set(component.owner(), name, Records.component(minimal, name).bare());

        assertThat(Records.get(changed, component.declaration()))
                .isEqualTo(Records.get(minimal, component.declaration()));
        assertThat(Records.differences(component.owner(), changed)).containsExactly(name);
    }

    @Test
    void aBuiltRecordDoesNotChange() {
        List<String> trackIds = new ArrayList<>(List.of("campus-and-quay"));
        Session.Builder builder = MINIMAL_SESSION.toBuilder().title("Before").trackIds(trackIds);
        Session before = builder.build();
        trackIds.add("another");
        Session after = builder.title("After").build();

        assertThat(before.title()).contains("Before");
        assertThat(before.trackIds()).containsExactly("campus-and-quay");
        assertThat(after.title()).contains("After");
    }

    private static Record set(Record start, String component, Object value) {
        Object builder = call(start, "toBuilder");
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(component) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter " + component));
        try {
            return (Record) call(setter.invoke(builder, value), "build");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
