/**
 * Reads and writes the records of the model as JSON. {@link org.ospoplusplus.json.OspoJson} reads strictly and reports
 * the place of each fault. {@link org.ospoplusplus.json.OspoModule} adds the same format to any Jackson mapper.
 *
 * <p>Each kind of value has a {@code ValueCodec} that reads and writes it. The codecs of records are derived from the
 * records: each component is a property, in the order of the components.
 *
 * <pre>{@code
 * OspoJson json = OspoJson.create();
 * WorkingGroup group = json.read(bytes, WorkingGroup.class);
 * String text = json.write(PublicView.of(group).workingGroup());
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.json;

import org.jspecify.annotations.NullMarked;
