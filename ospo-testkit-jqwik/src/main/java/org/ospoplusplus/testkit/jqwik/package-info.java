/**
 * Arbitraries of jqwik for every record of the model. With this on the path, {@code @ForAll Session session} just works.
 * What they give is valid; warnings may apply.
 */
@NullMarked
package org.ospoplusplus.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
