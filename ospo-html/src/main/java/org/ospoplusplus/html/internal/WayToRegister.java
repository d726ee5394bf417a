package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Registration;

/**
 * A way to register.
 *
 * @param text the kind of registration in words
 * @param link the target with its host or its e-mail address; null if there is none
 * @param note further information; empty if there is none
 */
record WayToRegister(String text, @Nullable Anchor link, String note) {

    static List<WayToRegister> listOf(List<Registration> registrations, PageLanguage language) {
        return registrations.stream()
                .map(way -> new WayToRegister(
                        language.word(word(way.method())),
                        way.url()
                                .map(url -> new Anchor(Links.site(url), Links.href(url)))
                                .filter(link -> link.href() != null)
                                .orElse(null),
                        way.note().orElse("")))
                .toList();
    }

    private static String word(Registration.Method method) {
        return switch (method) {
            case TICKET -> "register-ticket";
            case EMAIL -> "register-email";
            case MAILING_LIST -> "register-mailing-list";
            case INVITATION -> "register-invitation";
            case NONE -> "register-none";
        };
    }
}
