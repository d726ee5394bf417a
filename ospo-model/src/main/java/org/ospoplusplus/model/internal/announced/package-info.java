/** Parses announced times, such as {@code 9am PT, 12pm ET}, and writes their parts; not exported. */
@NullMarked
package org.ospoplusplus.model.internal.announced;

import org.jspecify.annotations.NullMarked;
