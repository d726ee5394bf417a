package org.ospoplusplus.html.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.internal.ZoneText;

/**
 * A way to register.
 *
 * @param text the kind of registration in words
 * @param link the target with its host or its e-mail address, or null
 * @param note price, number of places, deadline and further information, or an empty text
 */
record WayToRegister(String text, @Nullable Anchor link, String note) {

    /**
     * {@return ways to register} A way whose deadline has passed has no link.
     *
     * @param now the present time
     */
    static List<WayToRegister> listOf(List<Registration> registrations, PageLanguage language, ZonedDateTime now) {
        return registrations.stream()
                .map(way ->
                        way.deadline().filter(deadline -> deadline.isOver(now)).isPresent()
                                ? new WayToRegister(language.word("register-closed"), null, note(way, language))
                                : open(way, language))
                .toList();
    }

    private static WayToRegister open(Registration way, PageLanguage language) {
        return new WayToRegister(
                language.word(word(way.method())),
                way.url()
                        .map(url -> new Anchor(Links.site(url), Links.href(url)))
                        .filter(link -> link.href() != null)
                        .orElse(null),
                note(way, language));
    }

    private static String note(Registration way, PageLanguage language) {
        return Stream.of(
                        way.price().map(language::price),
                        way.capacity().map(places -> language.sentence("register-places", Integer.toString(places))),
                        way.deadline()
                                .map(deadline -> language.sentence("register-until", deadline(deadline, language))),
                        way.note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String deadline(Deadline deadline, PageLanguage language) {
        return language.day(deadline.date())
                + deadline.time().map(time -> ", " + language.time(time)).orElse("")
                + deadline.zone().map(zone -> " " + ZoneText.city(zone)).orElse("");
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
