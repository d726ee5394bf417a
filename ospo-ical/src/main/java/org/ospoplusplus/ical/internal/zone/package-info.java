/** Time zones of calendars, by name and by their VTIMEZONE components; not exported. */
@NullMarked
package org.ospoplusplus.ical.internal.zone;

import org.jspecify.annotations.NullMarked;
