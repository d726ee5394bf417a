package org.ospoplusplus.ical.internal.text;

import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.Parameter;

/** A parameter that keeps its value as it is; that of ical4j drops quotation marks around it. */
public final class TextParameter extends Parameter implements Encodable {

    private static final long serialVersionUID = 1L;

    private final String value;

    /**
     * A parameter.
     *
     * @param name its name, in upper case
     * @param value its value, decoded
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
