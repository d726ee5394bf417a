package org.ospoplusplus.model;

import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.CountryCode;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A postal address, or the known parts of it, such as only a city (schema.org {@code PostalAddress}).
 *
 * @param street street and number ({@code streetAddress})
 * @param locality city, town or village ({@code addressLocality})
 * @param region state, province or a similar region ({@code addressRegion})
 * @param postalCode the postal code ({@code postalCode})
 * @param country ISO 3166-1 alpha-2 code, in capitals ({@code addressCountry})
 * @since 0.1.0
 */
public record PostalAddress(
        Optional<@SingleLine String> street,
        Optional<@SingleLine String> locality,
        Optional<@SingleLine String> region,
        Optional<@SingleLine String> postalCode,
        Optional<@CountryCode String> country) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if all components are absent, or a text is longer than 65,536 characters
     */
    public PostalAddress {
        Require.text(street, "PostalAddress.street");
        Require.text(locality, "PostalAddress.locality");
        Require.text(region, "PostalAddress.region");
        Require.text(postalCode, "PostalAddress.postalCode");
        Require.text(country, "PostalAddress.country");
        if (street.isEmpty() && locality.isEmpty() && region.isEmpty() && postalCode.isEmpty() && country.isEmpty()) {
            throw new IllegalArgumentException(
                    "PostalAddress: must have at least one part; leave out the address if it is unknown");
        }
    }

    /**
     * {@return a city and its country}
     *
     * @param locality the city
     * @param country ISO 3166-1 alpha-2 code, in capitals
     */
    public static PostalAddress city(String locality, String country) {
        return new PostalAddress(
                Optional.empty(), Optional.of(locality), Optional.empty(), Optional.empty(), Optional.of(country));
    }
}
