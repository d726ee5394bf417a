package org.ospoplusplus.ical.internal.text;

import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.Parameter;

/** A parameter that keeps its value unchanged. The class of ical4j removes quotation marks around a value. */
public final class TextParameter extends Parameter implements Encodable {

    private static final long serialVersionUID = 1L;

    private final String value;

    /**
     * A parameter.
     *
     * @param name the name in upper case
     * @param value the decoded value
     */
    public TextParameter(String name, String value) {
        super(name);
        this.value = value;
    }

    @Override
    public String getValue() {
        return value;
    }
}
