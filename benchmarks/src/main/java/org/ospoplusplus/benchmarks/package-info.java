/** Compares the speed of the formats with other libraries. */
@NullMarked
package org.ospoplusplus.benchmarks;

import org.jspecify.annotations.NullMarked;
