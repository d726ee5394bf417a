/** What reader, writer and bridge share; not exported. */
@NullMarked
package org.ospoplusplus.ical.internal;

import org.jspecify.annotations.NullMarked;
