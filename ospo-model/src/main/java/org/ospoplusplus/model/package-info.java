/**
 * The programme of a community as immutable records: {@link org.ospoplusplus.model.WorkingGroup} holds
 * {@linkplain org.ospoplusplus.model.Track tracks} and {@linkplain org.ospoplusplus.model.Session sessions}, which hold
 * {@linkplain org.ospoplusplus.model.Guest guests}, {@linkplain org.ospoplusplus.model.Venue venues} and
 * {@linkplain org.ospoplusplus.model.ConductPolicy policies}.
 *
 * <p>A record is <em>well-formed</em> once it exists: no component is null, collections are copied, and what is absent is
 * {@code Optional.empty()} or an empty list. Whether it is <em>valid</em> is asked of
 * {@link org.ospoplusplus.model.validation.OspoValidator}. Nothing here reads a clock, and {@code toString()} never shows
 * what is private.
 *
 * <pre>{@code
 * Optional<Session> next = group.nextSession(now);
 * Optional<Venue> where = next.flatMap(group::venueOf);
 * List<ConductPolicy> rules = next.map(group::policiesOf).orElse(List.of());
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.model;

import org.jspecify.annotations.NullMarked;
