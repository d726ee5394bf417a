package org.ospoplusplus.ical.internal.text;

/** A property that is written with a text of its own, because its class in ical4j has a final {@code getValue()}. */
public interface ExactText {

    /** {@return the value as it is written} */
    String exactText();
}
