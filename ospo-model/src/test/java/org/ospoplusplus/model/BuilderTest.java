package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        return Stream.of(Session.class, WorkingGroup.class, AgendaItem.class, Track.class, Guest.class, Place.class)
                .map(Full::of);
    }

    static Stream<Component> components() {
        return complete().flatMap(sample -> Records.components(sample).stream());
    }

    private static Record minimal(Record complete) {
        return Stream.of(
                        MINIMAL_SESSION,
                        MINIMAL_GROUP,
                        AgendaItem.of("Pause – 休憩"),
                        Track.of("kommunen", "Kommunen – 市"),
                        Guest.person("Zoë 李"),
                        Place.named("Halle – 館"))
                .filter(minimal -> minimal.getClass() == complete.getClass())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void everyComponentHasASetterAndEverySetterAComponent(Record complete) {
        Class<?> builder = call(complete, "toBuilder").getClass();
        List<String> names = Arrays.stream(complete.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(names).allSatisfy(name -> assertThat(setter(builder, name)).isNotNull());
        assertThat(adders(builder, names).size())
                .as("methods of the builder that are neither setters nor adders")
                .isEqualTo(returnedByItself(builder).count() - names.size());
    }

    /**
     * The name of an adder is the singular of the name of its setter, except that an agenda has items and people are
     * persons. The names can be equal, as for {@code series}.
     */
    @ParameterizedTest
    @MethodSource("complete")
    void everyListHasAnAdderThatAppendsToIt(Record complete) {
        for (RecordComponent component : complete.getClass().getRecordComponents()) {
            if (component.getType() == List.class) {
                String name = component.getName();
                List<?> elements = (List<?>) Records.get(complete, component);
                Object builder = call(complete, "toBuilder");

                for (Object element : elements) {
                    invoke(builder, adder(builder.getClass(), name), element);
                }
                Record extended = (Record) call(builder, "build");

                List<Object> expected = new ArrayList<>(elements);
                expected.addAll(elements);
                assertThat(Records.get(extended, component)).as(name).isEqualTo(expected);
                assertThat(Records.differences(complete, extended)).containsExactly(name);
            }
        }
    }

    @Test
    void anAdderDoesNotChangeTheListThatWasSetNorWhatWasBuilt() {
        List<Guest> guests = new ArrayList<>(List.of(Guest.person("Zoë")));
        Session.Builder builder = MINIMAL_SESSION.toBuilder().guests(guests).guest(Guest.person("李雷"));
        Session before = builder.build();
        builder.guest(Guest.person("Ólafur 🎉"));

        assertThat(guests).hasSize(1);
        assertThat(before.guests())
                .extracting(guest -> guest.name().orElseThrow())
                .containsExactly("Zoë", "李雷");
        assertThat(builder.build().guests()).hasSize(3);
    }

    @Test
    void anAdderAddsSeveralValuesInTheirOrder() {
        Session session = MINIMAL_SESSION.toBuilder()
                .topic("größe")
                .topic("規模", "échelle")
                .topic()
                .build();

        assertThat(session.topics()).containsExactly("größe", "規模", "échelle");
    }

    private static Stream<Method> returnedByItself(Class<?> builder) {
        return Arrays.stream(builder.getMethods()).filter(method -> method.getReturnType() == builder);
    }

    private static List<Method> adders(Class<?> builder, List<String> components) {
        return components.stream()
                .flatMap(component -> findAdder(builder, component).stream())
                .toList();
    }

    private static Optional<Method> findAdder(Class<?> builder, String list) {
        String singular = switch (list) {
            case "agenda" -> "agendaItem";
            case "people" -> "person";
            case "series" -> "series";
            default -> list.replaceFirst("ies$", "y").replaceFirst("s$", "");
        };
        return returnedByItself(builder)
                .filter(method -> method.getName().equals(singular))
                .filter(method -> !list.equals(singular) || (isOverloaded(builder, list) && !takesList(method)))
                .findFirst();
    }

    private static boolean isOverloaded(Class<?> builder, String name) {
        return returnedByItself(builder)
                        .filter(method -> method.getName().equals(name))
                        .count()
                > 1;
    }

    private static boolean takesList(Method method) {
        return method.getParameterTypes()[0] == List.class;
    }

    private static Method setter(Class<?> builder, String component) {
        return returnedByItself(builder)
                .filter(method -> method.getName().equals(component))
                .filter(method -> !isOverloaded(builder, component) || takesList(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter " + component));
    }

    private static Method adder(Class<?> builder, String list) {
        return findAdder(builder, list).orElseThrow(() -> new AssertionError("no adder for " + list));
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
        return (Record) call(invoke(builder, setter(builder.getClass(), component), value), "build");
    }

    private static Object invoke(Object target, Method method, Object argument) {
        try {
            if (method.isVarArgs()) {
                Object array = Array.newInstance(method.getParameterTypes()[0].getComponentType(), 1);
                Array.set(array, 0, argument);
                return method.invoke(target, array);
            }
            return method.invoke(target, argument);
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
