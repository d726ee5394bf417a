package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Collection;
import java.util.Optional;
import org.ospoplusplus.model.internal.NearestWord;
import org.ospoplusplus.model.validation.OspoValidator;

/** Adds the nearest known id to messages about unknown ids. */
final class NearestIds {

    private final Collection<String> known;
    private int searches;

    NearestIds(Collection<String> known) {
        this.known = known;
    }

    /**
     * Starts a violation about an unknown id. Only as many nearest ids are searched as violations are reported, because
     * a document can have many unknown ids.
     */
    ConstraintViolationBuilder at(String code, String id, ViolationReporter violationReporter) {
        searches++;
        Optional<String> nearest =
                searches > OspoValidator.MAX_VIOLATIONS ? Optional.empty() : NearestWord.of(id, known);
        return nearest.isEmpty()
                ? violationReporter.at(code)
                : violationReporter.with("nearest", nearest.get()).at(code, "nearest-id");
    }
}
