/** Compares the speed of the formats and of recurring meetings with other libraries. */
@NullMarked
package org.ospoplusplus.benchmarks;

import org.jspecify.annotations.NullMarked;
