/** The language of announced times, such as {@code 9am PT, 12pm ET}; not exported. */
@NullMarked
package org.ospoplusplus.model.internal.announced;

import org.jspecify.annotations.NullMarked;
