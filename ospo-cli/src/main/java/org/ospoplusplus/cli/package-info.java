/**
 * The command {@code ospo}. It reads and writes streams and returns an exit code, so tests run it in their own process.
 */
@NullMarked
package org.ospoplusplus.cli;

import org.jspecify.annotations.NullMarked;
