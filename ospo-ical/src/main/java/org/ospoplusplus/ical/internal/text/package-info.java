/** Lines, content lines, components and values of calendars; not exported. */
@NullMarked
package org.ospoplusplus.ical.internal.text;

import org.jspecify.annotations.NullMarked;
