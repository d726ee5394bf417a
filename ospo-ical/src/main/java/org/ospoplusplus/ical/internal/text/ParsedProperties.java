package org.ospoplusplus.ical.internal.text;

import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;

/** The properties of a component of a file. Their names are in upper case. */
final class ParsedProperties extends PropertyList {

    private static final long serialVersionUID = 1L;

    private final long names;

    /** @param properties the properties, which must not change any more */
    ParsedProperties(List<Property> properties) {
        super(properties);
        names = NameBits.of(properties);
    }

    /** {@return false if certainly none of some properties has a name} */
    static boolean mayContain(PropertyList properties, String name) {
        return !(properties instanceof ParsedProperties parsed) || (parsed.names & NameBits.of(name)) != 0;
    }
}
