/**
 * When things happen, at the precision that is known, and how often. Local times stand with their zone of the IANA time
 * zone database; nothing here knows the default zone of the machine.
 */
@NullMarked
package org.ospoplusplus.model.time;

import org.jspecify.annotations.NullMarked;
