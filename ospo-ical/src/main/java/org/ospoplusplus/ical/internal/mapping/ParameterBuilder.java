package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Derived;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import org.ospoplusplus.ical.internal.text.TextParameter;

/** Collects the parameters of one property, in their order; what is absent is left out. */
public final class ParameterBuilder {

    private final List<Parameter> parameters = new ArrayList<>(4);

    public static ParameterBuilder none() {
        return new ParameterBuilder();
    }

    ParameterBuilder and(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    public ParameterBuilder and(String name, String value) {
        return and(new TextParameter(name, value));
    }

    /** Of durations and links, too: their text is what {@code toString()} gives. */
    ParameterBuilder and(String name, Optional<?> value) {
        value.ifPresent(present -> and(name, present.toString()));
        return this;
    }

    ParameterBuilder andIf(boolean condition, String name) {
        return condition ? and(name, "TRUE") : this;
    }

    ParameterBuilder andAll(ParameterBuilder others) {
        parameters.addAll(others.parameters);
        return this;
    }

    ParameterBuilder label(Optional<String> text) {
        text.ifPresent(present -> and(new Label(present)));
        return this;
    }

    /** No language has quotation marks, and the class of ical4j fails over some of them. */
    public ParameterBuilder language(Optional<String> tag) {
        tag.ifPresent(present ->
                and(present.indexOf('"') < 0 ? new Language(present) : new TextParameter(Parameter.LANGUAGE, present)));
        return this;
    }

    /** Says that the value is made from other values of the component (RFC 9073, 5.3). */
    ParameterBuilder derived(boolean isDerived) {
        return isDerived ? and(Derived.TRUE) : this;
    }

    /** Those of a property whose value is a link. */
    static ParameterBuilder uri() {
        return none().and(Value.URI);
    }

    public ParameterList list() {
        return new ParameterList(parameters);
    }
}
