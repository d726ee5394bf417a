package org.ospoplusplus.ical.bridge;

import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.Parameter;

/** A parameter that keeps its value as it is; that of ical4j drops quotation marks around it. */
final class TextParameter extends Parameter implements Encodable {

    private static final long serialVersionUID = 1L;

    private final String value;

    TextParameter(String name, String value) {
        super(name);
        this.value = value;
    }

    @Override
    public String getValue() {
        return value;
    }
}
