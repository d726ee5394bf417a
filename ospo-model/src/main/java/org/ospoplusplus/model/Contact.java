package org.ospoplusplus.model;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * A public contact: an address or a page for questions (schema.org {@code ContactPoint}).
 *
 * @param name the person or the purpose of the contact
 * @param url a {@code mailto:}, {@code https:} or {@code http:} link
 * @since 0.1.0
 */
public record Contact(
        Optional<@SingleLine String> name,
        @WebOrMailLink @SecureLink(groups = Warnings.class) URI url) {

    /** An order that is consistent with {@code equals}. */
    static final Comparator<Contact> BY_COMPONENTS = Comparator.comparing(Contact::url)
            .thenComparing(contact -> contact.name().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the name or the link is longer than 65,536 characters
     */
    public Contact {
        Require.text(name, "Contact.name");
        Require.link(url, "Contact.url");
    }

    /**
     * {@return a contact without a name}
     *
     * @param url a {@code mailto:}, {@code https:} or {@code http:} link
     */
    public static Contact of(URI url) {
        return new Contact(Optional.empty(), url);
    }
}
