/** One group from the groups of several communities, with the origins of its tracks, series and sessions. */
@NullMarked
package org.ospoplusplus.model.merge;

import org.jspecify.annotations.NullMarked;
