package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Derived;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import org.ospoplusplus.ical.internal.TextParameter;

/** Collects the parameters of one property, in their order; what is absent is left out. */
final class Parameters {

    private final List<Parameter> parameters = new ArrayList<>(4);

    static Parameters none() {
        return new Parameters();
    }

    Parameters and(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    Parameters and(String name, String value) {
        return and(new TextParameter(name, value));
    }

    /** Of durations and links, too: their text is what {@code toString()} gives. */
    Parameters and(String name, Optional<?> value) {
        value.ifPresent(present -> and(name, present.toString()));
        return this;
    }

    Parameters andIf(boolean condition, String name) {
        return condition ? and(name, "TRUE") : this;
    }

    Parameters andAll(Parameters others) {
        parameters.addAll(others.parameters);
        return this;
    }

    Parameters label(Optional<String> text) {
        text.ifPresent(present -> and(new Label(present)));
        return this;
    }

    /** No language has quotation marks, and the class of ical4j fails over some of them. */
    Parameters language(Optional<String> tag) {
        tag.ifPresent(present ->
                and(present.indexOf('"') < 0 ? new Language(present) : new TextParameter(Parameter.LANGUAGE, present)));
        return this;
    }

    /** Says that the value is made from other values of the component (RFC 9073, 5.3). */
    Parameters derived(boolean isDerived) {
        return isDerived ? and(Derived.TRUE) : this;
    }

    /** Those of a property whose value is a link. */
    static Parameters uri() {
        return none().and(Value.URI);
    }

    ParameterList list() {
        return new ParameterList(parameters);
    }
}
