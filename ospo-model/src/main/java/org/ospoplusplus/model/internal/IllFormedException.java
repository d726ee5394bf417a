package org.ospoplusplus.model.internal;

/**
 * A constructor of the model rejects its arguments. The exception carries the component and the rule, so that no reader
 * has to parse its message.
 */
public final class IllFormedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String component;
    private final String rule;

    /**
     * @param component the record and the component, {@code Guest.name}; only the record if the rule concerns several
     *     components
     * @param rule the rule; never a rejected value
     */
    public IllFormedException(String component, String rule) {
        super(component + ": " + rule);
        this.component = component.substring(component.indexOf('.') + 1);
        this.rule = rule;
    }

    /**
     * {@return the name of the component, without its record; the name of the record if the rule concerns several
     * components}
     */
    public String component() {
        return component;
    }

    /** {@return the rule, without record and component} */
    public String rule() {
        return rule;
    }
}
