/**
 * jqwik arbitraries for every record of the model. If this module is on the path, jqwik finds them automatically:
 *
 * <pre>
 * &#64;Property
 * void everySessionHasAPage(&#64;ForAll Session session) {
 *     assertThat(pages.of(session)).contains(session.id());
 * }
 * </pre>
 *
 * <p>{@link org.ospoplusplus.testkit.jqwik.OspoArbitraries} has a method for each of them, to combine or restrict them:
 *
 * <pre>
 * &#64;Provide
 * Arbitrary&lt;Session&gt; upcoming() {
 *     return OspoArbitraries.sessions().inTrack("cities").online().confirmed();
 * }
 * </pre>
 *
 * <p>All values are valid; validation may report warnings. They include starts near clock changes, right-to-left texts,
 * emoji, texts of maximum length, and empty and long lists. A failing sample shrinks to a minimal one: a session at
 * midnight UTC on 8 November 2021 with the id {@code a}, with only the components that are necessary for the failure.
 * {@link org.ospoplusplus.testkit.jqwik.SessionCodecProperties} tests a codec with these sessions.
 */
@NullMarked
package org.ospoplusplus.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
