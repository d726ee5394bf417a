/**
 * Reads and writes the records of the model with Jackson 2, for frameworks that do not use Jackson 3, such as Spring
 * Boot 3. {@link org.ospoplusplus.json.jackson2.OspoJackson2Module} adds the format of
 * {@link org.ospoplusplus.json.OspoJson} to a mapper of Jackson 2.
 *
 * <p>{@code OspoJson} does all the reading and writing. It uses only the core of Jackson 3, so that the module also
 * works with versions of {@code jackson-annotations} that are too old for a mapper of Jackson 3.
 */
@NullMarked
package org.ospoplusplus.json.jackson2;

import org.jspecify.annotations.NullMarked;
