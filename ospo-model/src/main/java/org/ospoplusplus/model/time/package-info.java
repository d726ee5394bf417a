/**
 * When things happen, at the precision that is known, and how often. Local times stand with their zone of the IANA time
 * zone database; nothing here knows the default zone of the machine.
 *
 * <pre>{@code
 * CadenceRule rule = CadenceRule.monthly(2, DayOfWeek.THURSDAY);
 * UsualTime noon = UsualTime.of(LocalTime.NOON, ZoneId.of("America/New_York"));
 * List<Occurrence> next =
 *         rule.occurrences(noon, LocalDate.of(2030, 1, 1)).limit(3).toList();
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.model.time;

import org.jspecify.annotations.NullMarked;
