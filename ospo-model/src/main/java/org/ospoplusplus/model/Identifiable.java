package org.ospoplusplus.model;

/**
 * What has an id of its own, by which other values refer to it.
 *
 * @since 0.1.0
 */
public interface Identifiable {

    /** {@return the id, unique among its siblings without regard to case} */
    String id();
}
