/** How fast the formats are, beside other ways to read and write the same values. */
@NullMarked
package org.ospoplusplus.benchmarks;

import org.jspecify.annotations.NullMarked;
