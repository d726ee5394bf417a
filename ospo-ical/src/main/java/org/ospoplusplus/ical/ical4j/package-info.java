/**
 * For programs that use ical4j already: {@link org.ospoplusplus.ical.ical4j.CalendarBridge} maps sessions to its
 * events. No other package of this module names a type of ical4j in public.
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
