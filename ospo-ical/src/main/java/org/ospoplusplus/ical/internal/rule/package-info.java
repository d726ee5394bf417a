/** Recurrence rules (RFC 5545, 3.3.10) and the local times that they yield. */
@NullMarked
package org.ospoplusplus.ical.internal.rule;

import org.jspecify.annotations.NullMarked;
