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

/** Builds the parameters of one property in order. Absent values add no parameter. */
final class ParameterBuilder {

    private final List<Parameter> parameters = new ArrayList<>(4);

    /** {@return a builder without parameters} */
    static ParameterBuilder none() {
        return new ParameterBuilder();
    }

    ParameterBuilder and(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    /** Adds a parameter with a text. */
    ParameterBuilder and(String name, String value) {
        return and(new TextParameter(name, value));
    }

    /** Adds a parameter with the result of {@code toString()}, if a value is present. */
    ParameterBuilder and(String name, Optional<?> value) {
        value.ifPresent(present -> and(name, present.toString()));
        return this;
    }

    /** Adds a parameter that is {@code TRUE}, if a condition is met. */
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

    /**
     * Adds a language. The class of ical4j cannot hold every tag with a quotation mark, so another class replaces it
     * then.
     */
    ParameterBuilder language(Optional<String> tag) {
        tag.ifPresent(present ->
                and(present.indexOf('"') < 0 ? new Language(present) : new TextParameter(Parameter.LANGUAGE, present)));
        return this;
    }

    /** Marks the value as derived from other values of the component (RFC 9073, 5.3). */
    ParameterBuilder derived(boolean isDerived) {
        return isDerived ? and(Derived.TRUE) : this;
    }

    /** {@return a builder for a property whose value is a link} */
    static ParameterBuilder uri() {
        return none().and(Value.URI);
    }

    ParameterList list() {
        return new ParameterList(parameters);
    }
}
