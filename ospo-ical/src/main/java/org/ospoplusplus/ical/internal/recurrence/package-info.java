/** Parses recurrence rules and expands recurring events. The module does not export this package. */
@NullMarked
package org.ospoplusplus.ical.internal.recurrence;

import org.jspecify.annotations.NullMarked;
