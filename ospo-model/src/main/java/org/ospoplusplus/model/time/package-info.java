/**
 * Dates as precise as they are known, regular dates, and announced times. Each local time has a zone of the IANA time
 * zone database; nothing depends on the default time zone of the machine.
 *
 * <pre>{@code
 * CadenceRule rule = CadenceRule.monthly(2, DayOfWeek.THURSDAY);
 * List<LocalDate> next = rule.days(LocalDate.of(2030, 1, 1)).limit(3).toList();
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.model.time;

import org.jspecify.annotations.NullMarked;
