package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Records.Component;

/** Rules of all components of all records, including components that are added later. */
class WellFormedTest {

    private static final int LONGEST_TEXT = 65_536;

    private static final int LONGEST_LIST = 1_000;

    private static final Map<String, Integer> OTHER_BOUNDS = Map.of(
            "WorkingGroup.sessions",
            100_000,
            "WorkingGroup.series",
            10_000,
            "PublicView.removals",
            Integer.MAX_VALUE,
            "PublicView.exposures",
            Integer.MAX_VALUE);

    /** Lists that must not contain duplicates. */
    private static final Set<String> DISTINCT = Set.of("CadenceRule.weekdays", "Series.also", "Series.except");

    static Stream<Record> samples() {
        return Full.all().stream();
    }

    static Stream<Component> components() {
        return samples().flatMap(sample -> Records.components(sample).stream());
    }

    static Stream<Component> objects() {
        return components()
                .filter(component -> !component.declaration().getType().isPrimitive());
    }

    static Stream<Component> texts() {
        return components()
                .filter(component -> component.is(String.class)
                        || component.is(Optional.class, String.class)
                        || component.is(List.class, String.class));
    }

    static Stream<Component> links() {
        return components().filter(component -> component.is(URI.class) || component.is(Optional.class, URI.class));
    }

    static Stream<Component> lists() {
        return components()
                .filter(component -> component.is(List.class))
                .filter(component -> !((List<?>) component.value()).isEmpty());
    }

    @Test
    void everyRecordHasASample() {
        assertThat(samples().map(Record::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Records.types().stream()
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordMadeOfTheSameComponentsIsEqual(Record sample) {
        Object[] values =
                Records.components(sample).stream().map(Component::value).toArray();

        assertThat(Records.create(sample.getClass(), values))
                .isEqualTo(sample)
                .hasSameHashCodeAs(sample)
                .hasToString(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void nullIsRefusedByName(Component component) {
        assertThatNullPointerException()
                .isThrownBy(() -> component.ownerWith(null))
                .withMessageStartingWith(component.label() + " ");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void nullInAListIsRefusedByName(Component component) {
        List<Object> values = new ArrayList<>((List<?>) component.value());
        values.add(null);

        assertThatNullPointerException()
                .isThrownBy(() -> component.ownerWith(values))
                .withMessageStartingWith(component.label() + " ");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsCopied(Component component) {
        List<Object> values = new ArrayList<>((List<?>) component.value());
        Record copy = component.ownerWith(values);
        values.clear();

        assertThat(copy).isEqualTo(component.owner());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListCannotBeChanged(Component component) {
        Record copy = component.ownerWith(new ArrayList<>((List<?>) component.value()));

        assertThat((List<?>) Records.get(copy, component.declaration())).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOf65536UnitsIsTheLongest(Component component) {
        Object longest = text(component, LONGEST_TEXT);
        Object tooLong = text(component, LONGEST_TEXT + 1);

        assertThat(Records.get(component.ownerWith(longest), component.declaration()))
                .isEqualTo(longest);
        assertRefused(component, tooLong);
    }

    private static Object text(Component component, int length) {
        // A supplementary character, so that the numbers of chars and code points differ.
        String text = "𝕏".repeat(length / 2) + "x".repeat(length % 2);
        if (component.is(Optional.class)) {
            return Optional.of(text);
        }
        return component.is(List.class) ? List.of("short", text) : text;
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkOf65536UnitsIsTheLongest(Component component) {
        Object longest = link(component, LONGEST_TEXT);
        Object tooLong = link(component, LONGEST_TEXT + 1);

        assertThat(Records.get(component.ownerWith(longest), component.declaration()))
                .isEqualTo(longest);
        assertRefused(component, tooLong);
    }

    private static Object link(Component component, int length) {
        String start = "https://harbours.example/";
        URI url = URI.create(start + "x".repeat(length - start.length()));
        return component.is(Optional.class) ? Optional.of(url) : url;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasABound(Component component) {
        int bound = OTHER_BOUNDS.getOrDefault(component.label(), LONGEST_LIST);
        Object element = ((List<?>) component.value()).get(0);

        if (!DISTINCT.contains(component.label())) {
            assertThatCode(() -> component.ownerWith(Collections.nCopies(Math.min(bound, 200_000), element)))
                    .doesNotThrowAnyException();
        }
        if (bound < Integer.MAX_VALUE) {
            assertRefused(component, Collections.nCopies(bound + 1, element));
        }
    }

    private static void assertRefused(Component component, Object value) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> component.ownerWith(value))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith(component.label() + ":")
                        .hasSizeLessThan(200));
    }
}
