/** Invariants shared by the records of this module; not exported. */
@NullMarked
package org.ospoplusplus.model.internal;

import org.jspecify.annotations.NullMarked;
