/**
 * Arbitraries of jqwik for every record of the model. With this on the path, they are found by themselves:
 *
 * <pre>
 * &#64;Property
 * void everySessionHasAPage(&#64;ForAll Session session) {
 *     assertThat(pages.of(session)).contains(session.id());
 * }
 * </pre>
 *
 * <p>{@link org.ospoplusplus.testkit.jqwik.OspoArbitraries} gives them by name, to be combined or narrowed:
 *
 * <pre>
 * &#64;Provide
 * Arbitrary&lt;Session&gt; upcoming() {
 *     return OspoArbitraries.sessions().inTrack("cities").online().confirmed();
 * }
 * </pre>
 *
 * <p>What they give is valid; warnings may apply. Among it are starts around changes of clocks, texts that run from right to
 * left, emoji, the longest texts, empty and long lists. A sample that fails shrinks to the least that still does: a session
 * at midnight UTC on 8 November 2021, called {@code a}, with nothing in it but what matters.
 * {@link org.ospoplusplus.testkit.jqwik.SessionCodecProperties} holds a codec to all of them.
 */
@NullMarked
package org.ospoplusplus.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
