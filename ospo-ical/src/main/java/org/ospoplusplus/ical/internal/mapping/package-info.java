/**
 * Maps sessions and groups to the properties and components of iCalendar, with a writer and a reader for each topic.
 */
@NullMarked
package org.ospoplusplus.ical.internal.mapping;

import org.jspecify.annotations.NullMarked;
