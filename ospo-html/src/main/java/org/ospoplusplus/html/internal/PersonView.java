package org.ospoplusplus.html.internal;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Guest;

/**
 * A guest, or a person who leads a group or track.
 *
 * @param name the name, or words for a guest who is to be announced
 * @param role the role in words; empty for a guest without a particular role
 * @param jobTitle the position; empty if it is not known
 * @param affiliations the organizations
 * @param image the portrait; null if it is on another host or absent
 * @param imageLink a link to a portrait on another host, or null
 */
record PersonView(
        Anchor name,
        String role,
        String jobTitle,
        List<Anchor> affiliations,
        @Nullable ImageView image,
        @Nullable Anchor imageLink) {

    static List<PersonView> listOf(List<Guest> guests, PageLanguage language, @Nullable URI baseUrl) {
        return guests.stream()
                .filter(guest -> guest.standing().isPublic())
                .map(guest -> of(guest, language, baseUrl))
                .toList();
    }

    private static PersonView of(Guest guest, PageLanguage language, @Nullable URI baseUrl) {
        String role = guest.role().equals(Guest.Role.GUEST)
                ? ""
                : language.wordOr("role-" + guest.role().word(), guest.role().word());
        return new PersonView(
                Anchor.of(guest.name().orElse(language.word("to-be-announced")), guest.url()),
                role,
                guest.jobTitle().orElse(""),
                guest.affiliations().stream()
                        .map(organization -> Anchor.of(organization.name(), organization.url()))
                        .toList(),
                ImageView.of(guest.image(), baseUrl),
                ImageView.link(guest.image(), language, baseUrl));
    }
}
