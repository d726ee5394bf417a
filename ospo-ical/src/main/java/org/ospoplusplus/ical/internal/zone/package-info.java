/** Reads and writes the time zones of calendars. The module does not export this package. */
@NullMarked
package org.ospoplusplus.ical.internal.zone;

import org.jspecify.annotations.NullMarked;
