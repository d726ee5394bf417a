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
 * What any codec of sessions must hold, as tests of JUnit 5. Whoever writes one (XML, a database row, a message) gets them by
 * implementing two methods:
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
 * <p>A session comes back equal to what it was, whatever is in it; the same session is always encoded in the same way, on any
 * machine and on any thread; text is text, even if it looks like a part of the format; and damaged input is read as some
 * session or refused, without a failure of the codec itself. The sessions are those of {@link Complete},
 * {@link Minimal}, {@link Facts}, {@link SourcePage} and {@link EdgeCases}.
 *
 * <p>{@code SessionCodecProperties} of {@code ospo-testkit-jqwik} adds sessions that jqwik makes up.
 *
 * @param <E> what a session is encoded as. What is damaged is tested for {@code byte[]} and {@code String} alone.
 * @since 0.1.0
 */
@SuppressWarnings("exports") // of JUnit, which whoever implements it requires anyway
public interface SessionCodecContract<E> extends SessionCodec<E> {

    /**
     * {@return what the codec makes of a text which validation refuses, with control characters or halves of characters in it}
     * The text itself, unless this is overridden by a codec that replaces what its format can't carry.
     *
     * @param text a text, of which each is a {@linkplain EdgeCases#hostileTexts() hostile} one
     */
    default String carried(String text) {
        return text;
    }

    /**
     * {@return what the codec makes of a line which validation refuses} The same as of any text, unless this is overridden by a
     * codec that repairs lines in another way than texts of several lines.
     *
     * @param text a text, of which each is a {@linkplain EdgeCases#hostileTexts() hostile} one
     * @since 0.1.0
     */
    default String carriedLine(String text) {
        return carried(text);
    }

    /**
     * {@return what the codec makes of a session} The session itself, unless this is overridden by a codec that repairs what
     * validation refuses, such as a start that clocks skip.
     *
     * @param session any session of {@link EdgeCases}
     * @since 0.1.0
     */
    default Session carried(Session session) {
        return session;
    }

    /**
     * {@return whether an exception is the codec's answer to what it can't encode or decode} All are, but for those that tell
     * of a mistake in the code; a codec that promises a certain exception overrides this to hold it to that.
     *
     * @param e what was thrown
     */
    default boolean isRefusal(Exception e) {
        return !(e instanceof NullPointerException
                || e instanceof IndexOutOfBoundsException
                || e instanceof ClassCastException
                || e instanceof NegativeArraySizeException
                || e instanceof ArithmeticException);
    }

    /** {@return for each session, the test that it comes back as it was, from what is then encoded as before} */
    @TestFactory
    default Stream<DynamicTest> everySessionComesBackAndIsEncodedTheSame() {
        return CodecSamples.all()
                .map(sample -> dynamicTest(sample.name(), () -> {
                    E encoded = encode(sample.context(), sample.session());
                    Session back = decode(sample.context(), encoded);

                    Session carried = carried(sample.session());
                    assertEquals(carried, back, "the session that came back");
                    E again = carried.equals(sample.session()) ? encoded : encode(sample.context(), carried);
                    assertTrue(
                            Objects.deepEquals(again, encode(sample.context(), back)),
                            "what came back must be encoded as it was before");
                }));
    }

    /** {@return for each session, the test that neither reading twice nor what a caller does to a result makes a difference} */
    @TestFactory
    default Stream<DynamicTest> resultsAreTheCallersOwn() {
        return CodecSamples.all()
                .map(sample -> dynamicTest(sample.name(), () -> {
                    E first = encode(sample.context(), sample.session());
                    assertEquals(carried(sample.session()), decode(sample.context(), first), "read once");
                    assertEquals(
                            carried(sample.session()),
                            decode(sample.context(), first),
                            "read once more: decoding changed its input");

                    Corruptions.wipe(first);
                    assertEquals(
                            carried(sample.session()),
                            decode(sample.context(), encode(sample.context(), sample.session())),
                            "encoded once more, after the first result was overwritten");
                }));
    }

    /** {@return for each text that looks like a part of some format, the test that it stays text} */
    @TestFactory
    default Stream<DynamicTest> hostileTextStaysText() {
        return EdgeCases.hostileTexts().stream()
                .map(text -> dynamicTest(CodecSamples.printable(text), () -> {
                    CodecSamples.Sample sample = CodecSamples.saying(text);
                    E encoded;
                    try {
                        encoded = encode(sample.context(), sample.session());
                    } catch (Exception e) {
                        assertTrue(isRefusal(e), () -> "failed, and not in a way that refuses: " + e);
                        return;
                    }
                    assertEquals(EdgeCases.saying(carriedLine(text), carried(text)), decode(sample.context(), encoded));
                }));
    }

    /** {@return for several machines, the test that their locale and time zone make no difference} */
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
                                () -> sample.name() + " is encoded in another way there");
                        assertEquals(
                                carried(sample.session()),
                                defaultLocaleAndZone.call(() -> decode(sample.context(), here)),
                                sample.name());
                    }
                }));
    }

    /**
     * Several threads encode and decode at the same time.
     *
     * @throws Exception if one of them fails
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

    /** {@return for each way to damage an encoded session, the test that the rest is read as some session or refused} */
    @TestFactory
    default Stream<DynamicTest> damagedInputIsReadOrRefused() {
        CodecSamples.Sample sample = CodecSamples.damaged();
        return Stream.of(sample)
                .map(whole -> {
                    try {
                        return encode(whole.context(), whole.session());
                    } catch (Exception e) {
                        throw new AssertionError("a complete session can't be encoded", e);
                    }
                })
                .flatMap(Corruptions::of)
                .map(damage -> dynamicTest(damage.name(), () -> {
                    try {
                        assertNotNull(decode(sample.context(), damage.input()), "read as null");
                    } catch (Exception e) {
                        assertTrue(isRefusal(e), () -> "failed, and not in a way that refuses: " + e);
                    }
                }));
    }
}
