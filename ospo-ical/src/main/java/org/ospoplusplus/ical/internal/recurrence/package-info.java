/** Rules of recurrence, and the instances that they have within a window; not exported. */
@NullMarked
package org.ospoplusplus.ical.internal.recurrence;

import org.jspecify.annotations.NullMarked;
