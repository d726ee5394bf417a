/** Rules that the records and the codecs share; exported only to the other modules of this project. */
@NullMarked
package org.ospoplusplus.model.internal;

import org.jspecify.annotations.NullMarked;
