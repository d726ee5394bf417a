/**
 * Reads and writes lines, properties, components and basic values of calendars. The module does not export this
 * package.
 */
@NullMarked
package org.ospoplusplus.ical.internal.text;

import org.jspecify.annotations.NullMarked;
