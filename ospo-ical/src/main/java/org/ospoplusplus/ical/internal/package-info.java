/** What the writer and the bridge share; not exported. */
@NullMarked
package org.ospoplusplus.ical.internal;

import org.jspecify.annotations.NullMarked;
