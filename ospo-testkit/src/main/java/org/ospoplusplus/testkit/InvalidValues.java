package org.ospoplusplus.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue of what is not valid: every rule that {@code docs/reference/validation.md} names is broken by some value, most rules in
 * more than one way and at more than one place. A validator that finds in each value the violations that are listed, and no
 * others, keeps the rules.
 *
 * <p>The violations are those of the default group, of {@link org.ospoplusplus.model.validation.Warnings} and of
 * {@link org.ospoplusplus.model.validation.Publishable} together; the codes of the last begin with {@code publishable-}:
 *
 * <pre>
 * for (InvalidValue invalid : InvalidValues.all()) {
 *     assertThat(validator.validate(invalid.value(), Publishable.class))
 *             .extracting(ExpectedViolation::of)
 *             .containsExactlyInAnyOrderElementsOf(invalid.violations());
 * }
 * </pre>
 *
 * <p>For validators that don't run on the JVM, the jar has the same as JSON documents: the resource
 * {@code META-INF/ospo/catalogue/index.json} lists them with what must be found, beside those of {@link UnreadableDocuments}.
 * Sessions and working groups whose faults a calendar can say stand there as calendars, too ({@code calendar} in the index);
 * whoever reads one of a session finds it as the first of a working group, so that the pointers begin with {@code /sessions/0}.
 *
 * @since 0.1.0
 */
public final class InvalidValues {

    private InvalidValues() {}

    /** {@return all of them, the same in each call; names are unique} */
    public static List<InvalidValue> all() {
        return Stream.of(
                        InvalidTexts.all(),
                        InvalidLinks.all(),
                        InvalidTimes.all(),
                        InvalidAnnouncements.all(),
                        InvalidPrograms.all(),
                        InvalidEverywhere.all())
                .flatMap(List::stream)
                .toList();
    }
}
