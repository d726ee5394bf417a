/**
 * Writes the pages of a web site about a working group. {@link org.ospoplusplus.html.PageWriter} gives the path and the
 * text of each file.
 *
 * @since 0.1.0
 */
@NullMarked
package org.ospoplusplus.html;

import org.jspecify.annotations.NullMarked;
