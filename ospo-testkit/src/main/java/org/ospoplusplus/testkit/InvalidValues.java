package org.ospoplusplus.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue of invalid values. Every rule in {@code docs/reference/validation.md} is broken by at least one value,
 * most rules in several ways and at several places. A validator is correct if it finds exactly the listed violations in
 * each value.
 *
 * <p>The violations are those of the default group, of {@link org.ospoplusplus.model.validation.Warnings} and of
 * {@link org.ospoplusplus.model.validation.Publishable} together. The codes of the last group begin with
 * {@code publishable-}:
 *
 * <pre>
 * for (InvalidValue invalid : InvalidValues.all()) {
 *     assertThat(validator.validate(invalid.value(), Publishable.class))
 *             .extracting(ExpectedViolation::of)
 *             .containsExactlyInAnyOrderElementsOf(invalid.violations());
 * }
 * </pre>
 *
 * <p>For validators that do not run on the JVM, the jar contains the values as JSON documents. The resource
 * {@code META-INF/ospo/catalogue/index.json} lists them with the expected violations, together with the documents of
 * {@link UnreadableDocuments}. If a calendar can represent the faults of a session or working group, the index also
 * names a calendar ({@code calendar}). A calendar of a session is read as a working group with one session, so the
 * pointers begin with {@code /sessions/0}.
 *
 * @since 0.1.0
 */
public final class InvalidValues {

    private InvalidValues() {}

    /** {@return all invalid values, equal on every call, with unique names} */
    public static List<InvalidValue> all() {
        return Stream.of(
                        InvalidTexts.all(),
                        InvalidLinks.all(),
                        InvalidTimes.all(),
                        InvalidAnnouncements.all(),
                        InvalidPrograms.all(),
                        InvalidSeries.all(),
                        InvalidClashes.all(),
                        InvalidRepetitions.all(),
                        InvalidEverywhere.all())
                .flatMap(List::stream)
                .toList();
    }
}
