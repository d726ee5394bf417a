package org.ospoplusplus.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * A calendar to which people can subscribe.
 *
 * @param name the name of the group, track or series
 * @param href the relative link
 * @param webcal the link that opens a calendar program; null if the address of the site is not known
 */
record Subscription(String name, String href, @Nullable String webcal) {}
