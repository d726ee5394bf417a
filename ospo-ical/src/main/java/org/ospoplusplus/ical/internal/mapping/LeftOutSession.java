package org.ospoplusplus.ical.internal.mapping;

import java.time.LocalDate;
import java.util.Optional;
import org.ospoplusplus.model.Session;

/**
 * A session that names an occurrence of a series, but has only a month or a year, so that the calendar shows no event
 * for it.
 *
 * @param session the session
 * @param day the day of the instance that the session replaces; empty if the session replaces none, because the series
 *     does not meet on that day or another session replaces the instance
 */
public record LeftOutSession(Session session, Optional<LocalDate> day) {}
