/** Properties and components of an event, each with a writer and a reader; not exported. */
@NullMarked
package org.ospoplusplus.ical.internal.mapping;

import org.jspecify.annotations.NullMarked;
