package org.ospoplusplus.html.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;

/**
 * A rule of conduct.
 *
 * @param name the name with its version, and the link to the text
 * @param stances what the policy allows or forbids, in words
 * @param reportTo the contact for reports, or null
 */
record PolicyView(
        Anchor name, List<String> stances, @Nullable Anchor reportTo) {

    static List<PolicyView> listOf(List<ConductPolicy> policies, PageLanguage language) {
        return policies.stream()
                .map(policy -> new PolicyView(
                        Anchor.of(name(policy, language), policy.url()),
                        List.of(
                                        stance("attribution", policy.effectiveAttribution(), language),
                                        stance("recording", policy.recording(), language))
                                .stream()
                                .flatMap(Optional::stream)
                                .toList(),
                        policy.reportTo().map(PolicyView::contact).orElse(null)))
                .toList();
    }

    private static String name(ConductPolicy policy, PageLanguage language) {
        return policy.equals(ConductPolicy.NOT_RECORDED)
                ? language.word("not-recorded")
                : policy.name() + policy.version().map(version -> " " + version).orElse("");
    }

    static Anchor contact(Contact contact) {
        return new Anchor(contact.name().orElse(Links.text(contact.url())), Links.href(contact.url()));
    }

    private static Optional<String> stance(String act, ConductPolicy.Stance stance, PageLanguage language) {
        return switch (stance) {
            case SILENT -> Optional.empty();
            case ALLOWS -> Optional.of(language.word(act + "-allowed"));
            case FORBIDS -> Optional.of(language.word(act + "-forbidden"));
        };
    }
}
