/**
 * Values to test with: {@link org.ospoplusplus.testkit.Complete} has every record with everything in it. The values are
 * immutable and the same on every call.
 */
@NullMarked
package org.ospoplusplus.testkit;

import org.jspecify.annotations.NullMarked;
