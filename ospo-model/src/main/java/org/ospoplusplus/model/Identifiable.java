package org.ospoplusplus.model;

/**
 * A value with an id, by which other values refer to it.
 *
 * @since 0.1.0
 */
public interface Identifiable {

    /** {@return the id, which is unique in its list without regard to case} */
    String id();
}
