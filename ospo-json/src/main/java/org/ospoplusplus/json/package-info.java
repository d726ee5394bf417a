/**
 * The model as JSON and back. {@link org.ospoplusplus.json.OspoJson} reads and writes documents strictly and says where a
 * fault stands; {@link org.ospoplusplus.json.OspoModule} teaches the same form to any Jackson mapper.
 *
 * <p>One {@code ValueCodec} for each kind of value says how it stands on the wire. The forms of records come from the records
 * themselves: a property is a component, in the component's order.
 *
 * <pre>{@code
 * OspoJson json = OspoJson.create();
 * WorkingGroup group = json.read(octets, WorkingGroup.class);
 * String text = json.write(PublicView.of(group).workingGroup());
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.json;

import org.jspecify.annotations.NullMarked;
