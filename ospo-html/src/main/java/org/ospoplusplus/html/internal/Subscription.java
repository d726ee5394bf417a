package org.ospoplusplus.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * A calendar to which people can subscribe.
 *
 * @param name the name of the track or series, or words for all meetings
 * @param kind the kind of this name in words, because a track and a series can have equal names; empty if it is clear
 * @param href the relative link
 * @param webcal the link that opens a calendar program; null if the address of the site is not known
 */
record Subscription(
        String name, String kind, String href, @Nullable String webcal) {

    /** {@return the name and the kind} */
    String text() {
        return kind.isEmpty() ? name : name + " (" + kind + ")";
    }
}
