/**
 * The sessions of a community as immutable records: a {@link org.ospoplusplus.model.WorkingGroup} has
 * {@linkplain org.ospoplusplus.model.Track tracks} and {@linkplain org.ospoplusplus.model.Session sessions}, which have
 * {@linkplain org.ospoplusplus.model.Guest guests}, {@linkplain org.ospoplusplus.model.Venue venues} and
 * {@linkplain org.ospoplusplus.model.ConductPolicy policies}.
 *
 * <p>A record is <em>well-formed</em> once it exists: no component is null, collections are copied, and an absent value
 * is {@code Optional.empty()} or an empty list. {@link org.ospoplusplus.model.validation.OspoValidator} checks whether
 * a record is <em>valid</em>. No class here reads a clock, and {@code toString()} never shows private values.
 *
 * <pre>{@code
 * Optional<Session> next = group.next(now).map(Meeting::toSession);
 * Optional<Venue> where = next.flatMap(group::venueOf);
 * List<ConductPolicy> rules = next.map(group::policiesOf).orElse(List.of());
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.model;

import org.jspecify.annotations.NullMarked;
