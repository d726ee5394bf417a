/**
 * Maps sessions to events of ical4j, for programs that use ical4j: see
 * {@link org.ospoplusplus.ical.ical4j.CalendarBridge}. The other packages of this module have no types of ical4j in
 * their public signatures.
 *
 * <pre>{@code
 * CalendarBridge bridge = CalendarBridge.create();
 * VEvent event = bridge.event(group, session);
 * Optional<Session> same = bridge.session(group, event, warnings::add);
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.ical.ical4j;

import org.jspecify.annotations.NullMarked;
