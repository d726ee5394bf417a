/**
 * What tests of the model's users need: values to test with, and what codecs and validators are held to. Everything is
 * immutable and the same on every call, on every machine.
 *
 * <table>
 * <caption>Where to begin</caption>
 * <tr><th>to test</th><th>take</th></tr>
 * <tr><td>that nothing is forgotten or confused</td>
 *     <td>{@link org.ospoplusplus.testkit.Complete}: every record with everything in it, each value unlike the others</td></tr>
 * <tr><td>that what is absent stays absent</td>
 *     <td>{@link org.ospoplusplus.testkit.Minimal}: every record with nothing but what is required</td></tr>
 * <tr><td>that all that pages tell can be said</td>
 *     <td>{@link org.ospoplusplus.testkit.Facts}: a working group for each kind of fact that is easily lost</td></tr>
 * <tr><td>a page, a mail, a feed as readers see it</td>
 *     <td>{@link org.ospoplusplus.testkit.SourcePage}: a real programme, mistakes included</td></tr>
 * <tr><td>the odd cases</td>
 *     <td>{@link org.ospoplusplus.testkit.EdgeCases}: changes of clocks, other scripts, the longest texts and lists</td></tr>
 * <tr><td>speed and memory</td>
 *     <td>{@link org.ospoplusplus.testkit.LargeProgram}: any number of sessions from a seed</td></tr>
 * <tr><td>a validator</td>
 *     <td>{@link org.ospoplusplus.testkit.InvalidValues}: every rule broken, with what must be found</td></tr>
 * <tr><td>a reader of JSON</td>
 *     <td>{@link org.ospoplusplus.testkit.UnreadableDocuments}: documents that must be refused, with every fault</td></tr>
 * <tr><td>a codec of sessions</td>
 *     <td>{@link org.ospoplusplus.testkit.SessionCodecContract}: all of its tests, for two methods</td></tr>
 * </table>
 *
 * <p>JUnit 5 is needed for the last one alone. Values that jqwik makes up are in {@code ospo-testkit-jqwik}.
 */
@NullMarked
package org.ospoplusplus.testkit;

import org.jspecify.annotations.NullMarked;
