package org.ospoplusplus.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A kind of open source program office (OSPO). The constants are the kinds that OSPO++ names; create others with
 * {@link #of}.
 *
 * @param id the id
 * @param label the name as shown to readers
 * @param description a description, Markdown
 * @since 0.1.0
 */
public record OspoType(@Identifier String id, @SingleLine String label, Optional<@MultiLine String> description)
        implements Identifiable {

    /** An office at a university. */
    public static final OspoType UNIVERSITY = of("university", "University OSPOs");

    /** An office at a research center. */
    public static final OspoType RESEARCH_CENTER = of("research-center", "Research Center OSPOs");

    /** An office of a country or region. */
    public static final OspoType NATIONAL_OR_REGIONAL_GOVERNMENT =
            of("national-or-regional-government", "National & Regional Government OSPOs");

    /** An office of a department or agency of a government. */
    public static final OspoType GOVERNMENT_DEPARTMENT_OR_AGENCY =
            of("government-department-or-agency", "Government Department or Agency OSPO");

    /** An office of a city or public administration. */
    public static final OspoType CITY_OR_PUBLIC_ADMINISTRATION =
            of("city-or-public-administration", "City and Public Administration OSPOs");

    /** An office of a private or public foundation that funds or shapes policy. */
    public static final OspoType PHILANTHROPIC_FOUNDATION =
            of("philanthropic-foundation", "Philanthropic Funding & Policy Foundations (private & public)");

    /** An office of a non-governmental organization that works worldwide. */
    public static final OspoType GLOBAL_NGO = of("global-ngo", "Global NGOs");

    /** The kinds that OSPO++ names, in its order. */
    public static final List<OspoType> KNOWN = List.of(
            UNIVERSITY,
            RESEARCH_CENTER,
            NATIONAL_OR_REGIONAL_GOVERNMENT,
            GOVERNMENT_DEPARTMENT_OR_AGENCY,
            CITY_OR_PUBLIC_ADMINISTRATION,
            PHILANTHROPIC_FOUNDATION,
            GLOBAL_NGO);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a text is longer than 65,536 characters
     */
    public OspoType {
        Require.text(id, "OspoType.id");
        Require.text(label, "OspoType.label");
        Require.text(description, "OspoType.description");
    }

    /**
     * {@return a kind without a description}
     *
     * @param id the id
     * @param label the name as shown to readers
     */
    public static OspoType of(String id, String label) {
        return new OspoType(id, label, Optional.empty());
    }

    /**
     * {@return this kind with a description}
     *
     * @param text the description, Markdown; null if absent
     */
    public OspoType withDescription(@Nullable String text) {
        return new OspoType(id, label, Optional.ofNullable(text));
    }
}
