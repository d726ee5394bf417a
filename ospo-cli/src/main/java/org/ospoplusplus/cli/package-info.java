/** The command {@code ospo}: streams in, exit code out, so that all of it can be tested in one process. */
@NullMarked
package org.ospoplusplus.cli;

import org.jspecify.annotations.NullMarked;
