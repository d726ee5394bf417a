/**
 * The differences between two versions of a working group, such as a moved session or a new guest.
 *
 * <pre>{@code
 * for (Change change : Change.between(before, after)) {
 *     if (change instanceof Change.TimeChanged moved && moved.isMove()) {
 *         out.add(moved.subject().id() + " moved to " + moved.after());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.model.diff;

import org.jspecify.annotations.NullMarked;
