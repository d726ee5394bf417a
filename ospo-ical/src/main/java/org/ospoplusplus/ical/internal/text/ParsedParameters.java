package org.ospoplusplus.ical.internal.text;

import java.util.List;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;

/** The parameters of a property of a file. Their names are in upper case. */
final class ParsedParameters extends ParameterList {

    private static final long serialVersionUID = 1L;

    static final ParsedParameters NONE = new ParsedParameters(List.of());

    private final long names;

    /** @param parameters the parameters, which must not change any more */
    ParsedParameters(List<Parameter> parameters) {
        super(parameters);
        names = NameBits.of(parameters);
    }

    /** {@return false if certainly none of some parameters has a name in upper case} */
    static boolean mayContain(ParameterList parameters, String name) {
        return !(parameters instanceof ParsedParameters parsed) || (parsed.names & NameBits.of(name)) != 0;
    }
}
