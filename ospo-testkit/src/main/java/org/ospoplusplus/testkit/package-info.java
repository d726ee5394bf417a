/**
 * Fixtures for tests of code that uses the model, and tests of codecs and validators. All fixtures are immutable, and
 * equal on every call and every machine.
 *
 * <table>
 * <caption>The fixtures by purpose</caption>
 * <tr><th>to test</th><th>use</th></tr>
 * <tr><td>that no component is forgotten or confused with another one</td>
 *     <td>{@link org.ospoplusplus.testkit.Complete}: every record with all components, which have different values</td></tr>
 * <tr><td>that absent values stay absent</td>
 *     <td>{@link org.ospoplusplus.testkit.Minimal}: every record with only the required components</td></tr>
 * <tr><td>that all facts of a page can be represented</td>
 *     <td>{@link org.ospoplusplus.testkit.Facts}: a working group for each fact that is easily lost</td></tr>
 * <tr><td>series, their occurrences and exceptions</td>
 *     <td>{@link org.ospoplusplus.testkit.SeriesSamples}: a working group for each kind of rule and of exception</td></tr>
 * <tr><td>a page, a mail or a feed with real data</td>
 *     <td>{@link org.ospoplusplus.testkit.SourcePage}: a real page with its mistakes</td></tr>
 * <tr><td>unusual cases</td>
 *     <td>{@link org.ospoplusplus.testkit.EdgeCases}: clock changes, other scripts, the longest texts and lists</td></tr>
 * <tr><td>speed and memory</td>
 *     <td>{@link org.ospoplusplus.testkit.LargeProgram}: any number of sessions, derived from a seed</td></tr>
 * <tr><td>a validator</td>
 *     <td>{@link org.ospoplusplus.testkit.InvalidValues}: values that break every rule, with the expected violations</td></tr>
 * <tr><td>a JSON reader</td>
 *     <td>{@link org.ospoplusplus.testkit.UnreadableDocuments}: documents that must be rejected, with the expected faults</td></tr>
 * <tr><td>a session codec</td>
 *     <td>{@link org.ospoplusplus.testkit.SessionCodecContract}: complete tests for two methods that you implement</td></tr>
 * </table>
 *
 * <p>Only {@code SessionCodecContract} needs JUnit 5. Arbitrary values for jqwik are in {@code ospo-testkit-jqwik}.
 */
@NullMarked
package org.ospoplusplus.testkit;

import org.jspecify.annotations.NullMarked;
