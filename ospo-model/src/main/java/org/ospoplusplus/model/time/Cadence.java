package org.ospoplusplus.model.time;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * How often meetings take place, as published and, where the words allow it, as a rule.
 *
 * @param text the words as published: {@code twice monthly on Thursdays (usually)}
 * @param rule what the words mean, where that can be told
 * @param firm whether meetings always follow the rule; false where they usually do
 * @since 0.1.0
 */
public record Cadence(@SingleLine String text, Optional<@Valid CadenceRule> rule, boolean firm) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if the text is longer than 65,536 characters, or the cadence is firm without a rule
     */
    public Cadence {
        Require.text(text, "Cadence.text");
        if (firm && Require.nonNull(rule, "Cadence.rule").isEmpty()) {
            throw new IllFormedException("Cadence.rule", "a firm cadence needs a rule");
        }
        Require.nonNull(rule, "Cadence.rule");
    }

    /**
     * {@return a cadence that meetings usually keep}
     *
     * @param text the words as published
     * @param rule what they mean; null where that can't be told
     */
    public static Cadence usually(String text, @Nullable CadenceRule rule) {
        return new Cadence(text, Optional.ofNullable(rule), false);
    }

    /**
     * {@return a cadence that meetings always keep}
     *
     * @param text the words as published
     * @param rule what they mean
     */
    public static Cadence firmly(String text, CadenceRule rule) {
        return new Cadence(text, Optional.of(rule), true);
    }
}
