package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Property;

/** Finds the properties of a calendar that describe one {@linkplain FactOwner owner}. */
final class FactIndex {

    private static final List<String> NAMES = List.of(
            PropertyNames.DESCRIPTION,
            PropertyNames.AUDIENCE,
            PropertyNames.REGISTRATION,
            PropertyNames.PERSON,
            PropertyNames.AFFILIATION,
            PropertyNames.EXTENSION);

    private final PropertyIndex calendar;
    private final ValueReader valueReader;
    private final Map<FactOwner, List<Property>> byOwner = new LinkedHashMap<>();

    FactIndex(PropertyIndex calendar, ValueReader valueReader) {
        this.calendar = calendar;
        this.valueReader = valueReader;
        for (Property property : calendar.all(NAMES)) {
            byOwner.computeIfAbsent(FactOwner.of(property, valueReader), owner -> new ArrayList<>())
                    .add(property);
        }
    }

    /** {@return the properties of an owner} A second call with the same owner finds nothing. */
    PropertyIndex take(FactOwner owner) {
        List<Property> taken = byOwner.remove(owner);
        return calendar.with(taken == null ? List.of() : taken);
    }

    /** Reports the properties of owners that do not exist. */
    void reportRemaining() {
        byOwner.values().forEach(properties -> properties.forEach(valueReader::ignored));
    }
}
