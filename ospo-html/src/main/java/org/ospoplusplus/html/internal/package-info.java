/** The views of a group that the templates show. The build generates the classes of the templates in this package. */
@NullMarked
package org.ospoplusplus.html.internal;

import org.jspecify.annotations.NullMarked;
