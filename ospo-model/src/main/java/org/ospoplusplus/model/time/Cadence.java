package org.ospoplusplus.model.time;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * The regular dates of meetings: the words as published and, if the words are precise enough, a rule.
 *
 * @param text the words as published: {@code twice monthly on Thursdays (usually)}
 * @param rule the rule that the words describe, if they describe one
 * @param firm whether meetings always follow the rule; false if they usually do. The meetings of a series are confirmed
 *     if its cadence is firm, and otherwise tentative.
 * @since 0.1.0
 */
public record Cadence(@SingleLine String text, Optional<@Valid CadenceRule> rule, boolean firm) {

    /**
     * Creates a cadence.
     *
     * @throws IllegalArgumentException if the text is longer than 65,536 characters, or the cadence is firm without a
     *     rule
     */
    public Cadence {
        Require.text(text, "Cadence.text");
        if (firm && Require.nonNull(rule, "Cadence.rule").isEmpty()) {
            throw new IllFormedException("Cadence.rule", "is missing; a firm cadence needs a rule");
        }
        Require.nonNull(rule, "Cadence.rule");
    }

    /**
     * {@return a cadence that meetings usually follow}
     *
     * @param text the words as published
     * @param rule the rule that the words describe; null if they don't describe one
     */
    public static Cadence usually(String text, @Nullable CadenceRule rule) {
        return new Cadence(text, Optional.ofNullable(rule), false);
    }

    /**
     * {@return a cadence that meetings always follow}
     *
     * @param text the words as published
     * @param rule the rule that the words describe
     */
    public static Cadence firmly(String text, CadenceRule rule) {
        return new Cadence(text, Optional.of(rule), true);
    }
}
