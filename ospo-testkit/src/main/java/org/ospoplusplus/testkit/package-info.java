/**
 * Values to test with, immutable and the same on every call: {@link org.ospoplusplus.testkit.Complete} has every record with
 * everything in it, {@link org.ospoplusplus.testkit.Minimal} with nothing but what is required,
 * {@link org.ospoplusplus.testkit.Facts} has every kind of fact that is easily lost, and
 * {@link org.ospoplusplus.testkit.SourcePage} a real programme.
 */
@NullMarked
package org.ospoplusplus.testkit;

import org.jspecify.annotations.NullMarked;
