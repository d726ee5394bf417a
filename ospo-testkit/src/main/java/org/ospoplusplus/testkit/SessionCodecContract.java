package org.ospoplusplus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.ospoplusplus.model.Session;

/**
 * Tests of a session codec, for JUnit 5. To test your codec (for XML, a database row, a message), implement this
 * interface with two methods:
 *
 * <pre>
 * class SessionRowTest implements SessionCodecContract&lt;SessionRow&gt; {
 *
 *     &#64;Override
 *     public SessionRow encode(WorkingGroup context, Session session) {
 *         return SessionRow.of(session);
 *     }
 *
 *     &#64;Override
 *     public Session decode(WorkingGroup context, SessionRow row) {
 *         return row.session();
 *     }
 * }
 * </pre>
 *
 * <p>The tests verify that each session is decoded to an equal session; that the same session is always encoded in the
 * same way, on every machine and in every thread; that text stays text, even if it looks like a part of the format; and
 * that damaged input is either decoded to a session or rejected with an exception. The sessions come from
 * {@link Complete}, {@link Minimal}, {@link Facts}, {@link SourcePage}, {@link SeriesSamples} and {@link EdgeCases}.
 *
 * <p>{@code SessionCodecProperties} of {@code ospo-testkit-jqwik} adds arbitrary sessions.
 *
 * @param <E> the encoded form of a session. Damaged input is tested only for {@code byte[]} and {@code String}.
 * @since 0.1.0
 */
@SuppressWarnings("exports") // JUnit, which every implementation requires as well
public interface SessionCodecContract<E> extends SessionCodec<E> {

    /**
     * {@return the expected result for an invalid text, such as a text with control characters or lone surrogates} By
     * default, the text itself. Override this method if the codec replaces characters that its format cannot represent.
     *
     * @param text one of the {@linkplain EdgeCases#hostileTexts() hostile texts}
     */
    default String carried(String text) {
        return text;
    }

    /**
     * {@return the expected result for an invalid text in a component of one line} By default, the result of
     * {@link #carried(String)}. Override this method if the codec repairs single lines differently.
     *
     * @param text one of the {@linkplain EdgeCases#hostileTexts() hostile texts}
     * @since 0.1.0
     */
    default String carriedLine(String text) {
        return carried(text);
    }

    /**
     * {@return the expected result for a session} By default, the session itself. Override this method if the codec
     * repairs invalid values, such as a start that clocks skip.
     *
     * @param session any session of {@link EdgeCases}
     * @since 0.1.0
     */
    default Session carried(Session session) {
        return session;
    }

    /**
     * {@return whether the codec may reject input with an exception} By default, true except for exceptions that
     * indicate a mistake in the code. Override this method if the codec documents a certain exception.
     *
     * @param e the exception
     */
    default boolean isRefusal(Exception e) {
        return !(e instanceof NullPointerException
                || e instanceof IndexOutOfBoundsException
                || e instanceof ClassCastException
                || e instanceof NegativeArraySizeException
                || e instanceof ArithmeticException);
    }

    /** {@return for each session, a test that it is decoded to an equal session, which is encoded in the same way} */
    @TestFactory
    default Stream<DynamicTest> everySessionComesBackAndIsEncodedTheSame() {
        return CodecSamples.all()
                .map(sample -> dynamicTest(sample.name(), () -> {
                    E encoded = encode(sample.context(), sample.session());
                    Session back = decode(sample.context(), encoded);

                    Session carried = carried(sample.session());
                    assertEquals(carried, back, "the decoded session");
                    E again = carried.equals(sample.session()) ? encoded : encode(sample.context(), carried);
                    assertTrue(
                            Objects.deepEquals(again, encode(sample.context(), back)),
                            "the decoded session must be encoded in the same way");
                }));
    }

    /**
     * {@return for each session, a test that decoding does not change its input, and that callers may change the
     * encoded form}
     */
    @TestFactory
    default Stream<DynamicTest> resultsAreTheCallersOwn() {
        return CodecSamples.all()
                .map(sample -> dynamicTest(sample.name(), () -> {
                    E first = encode(sample.context(), sample.session());
                    assertEquals(carried(sample.session()), decode(sample.context(), first), "read once");
                    assertEquals(
                            carried(sample.session()),
                            decode(sample.context(), first),
                            "read again: decoding changed its input");

                    Corruptions.wipe(first);
                    assertEquals(
                            carried(sample.session()),
                            decode(sample.context(), encode(sample.context(), sample.session())),
                            "encoded again, after the first result was overwritten");
                }));
    }

    /** {@return for each text that looks like a part of a format, a test that it stays text} */
    @TestFactory
    default Stream<DynamicTest> hostileTextStaysText() {
        return EdgeCases.hostileTexts().stream()
                .map(text -> dynamicTest(CodecSamples.printable(text), () -> {
                    CodecSamples.Sample sample = CodecSamples.saying(text);
                    E encoded;
                    try {
                        encoded = encode(sample.context(), sample.session());
                    } catch (Exception e) {
                        assertTrue(isRefusal(e), () -> "failed with an exception that is not a refusal: " + e);
                        return;
                    }
                    assertEquals(EdgeCases.saying(carriedLine(text), carried(text)), decode(sample.context(), encoded));
                }));
    }

    /** {@return for several default locales and time zones, a test that the codec does not depend on them} */
    @TestFactory
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    default Stream<DynamicTest> theDefaultLocaleAndZoneMakeNoDifference() {
        return DefaultLocaleAndZone.all()
                .map(defaultLocaleAndZone -> dynamicTest(defaultLocaleAndZone.toString(), () -> {
                    for (CodecSamples.Sample sample : CodecSamples.all().toList()) {
                        E here = encode(sample.context(), sample.session());
                        E there = defaultLocaleAndZone.call(() -> encode(sample.context(), sample.session()));
                        assertTrue(
                                Objects.deepEquals(here, there),
                                () -> sample.name() + " is encoded differently with this locale and zone");
                        assertEquals(
                                carried(sample.session()),
                                defaultLocaleAndZone.call(() -> decode(sample.context(), here)),
                                sample.name());
                    }
                }));
    }

    /**
     * Encodes and decodes in several threads at the same time.
     *
     * @throws Exception if a thread fails
     */
    @Test
    default void threadsMayShareIt() throws Exception {
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Callable<Void> work = () -> {
                for (CodecSamples.Sample sample : CodecSamples.all().toList()) {
                    assertEquals(
                            carried(sample.session()),
                            decode(sample.context(), encode(sample.context(), sample.session())),
                            sample.name());
                }
                return null;
            };
            List<Callable<Void>> all =
                    IntStream.range(0, threads).mapToObj(i -> work).toList();
            for (Future<Void> each : executor.invokeAll(all)) {
                each.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /**
     * {@return for each kind of damage to an encoded session, a test that the codec decodes a session or rejects the
     * input}
     */
    @TestFactory
    default Stream<DynamicTest> damagedInputIsReadOrRefused() {
        CodecSamples.Sample sample = CodecSamples.damaged();
        return Stream.of(sample)
                .map(whole -> {
                    try {
                        return encode(whole.context(), whole.session());
                    } catch (Exception e) {
                        throw new AssertionError("a complete session cannot be encoded", e);
                    }
                })
                .flatMap(Corruptions::of)
                .map(damage -> dynamicTest(damage.name(), () -> {
                    try {
                        assertNotNull(decode(sample.context(), damage.input()), "read as null");
                    } catch (Exception e) {
                        assertTrue(isRefusal(e), () -> "failed with an exception that is not a refusal: " + e);
                    }
                }));
    }
}
