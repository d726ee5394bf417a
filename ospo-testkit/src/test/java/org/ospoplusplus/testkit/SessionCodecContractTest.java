package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** A correct codec passes all tests, and each kind of mistake is found by the test for it. */
class SessionCodecContractTest {

    @Nested
    class WithoutAMistake extends KeptSessions implements SessionCodecContract<byte[]> {}

    private static List<Throwable> failures(Stream<DynamicTest> tests) {
        List<Throwable> failures = new ArrayList<>();
        tests.forEach(test -> {
            Throwable failure = catchThrowable(() -> test.getExecutable().execute());
            if (failure != null) {
                failures.add(failure);
            }
        });
        return failures;
    }

    private static GivenCodec changing(UnaryOperator<Session> change) {
        return new GivenCodec(new KeptSessions() {
            @Override
            public Session decode(WorkingGroup context, byte[] encoded) {
                return change.apply(super.decode(context, encoded));
            }
        });
    }

    @Test
    void whatIsForgottenIsMissed() {
        assertThat(failures(changing(session ->
                                session.toBuilder().aliases(Aliases.NONE).build())
                        .everySessionComesBackAndIsEncodedTheSame()))
                .isNotEmpty();
    }

    @Test
    void blanksThatAreTrimmedAreMissed() {
        assertThat(failures(changing(session -> session.toBuilder()
                                .title(session.title().map(String::strip).orElse(null))
                                .build())
                        .everySessionComesBackAndIsEncodedTheSame()))
                .isNotEmpty();
    }

    @Test
    void anEncodingThatCountsIsFound() {
        SessionCodec<byte[]> codec = new KeptSessions() {
            private int count;

            @Override
            public byte[] encode(WorkingGroup context, Session session) {
                return keep(session.toString() + count++, session);
            }
        };

        assertThat(failures(new GivenCodec(codec).everySessionComesBackAndIsEncodedTheSame()))
                .isNotEmpty();
    }

    @Test
    void anArrayThatIsHandedOutTwiceIsFound() {
        SessionCodec<byte[]> codec = new KeptSessions() {
            private final Map<Session, byte[]> cache = new ConcurrentHashMap<>();

            @Override
            public byte[] encode(WorkingGroup context, Session session) {
                return cache.computeIfAbsent(session, each -> super.encode(context, each));
            }
        };

        assertThat(failures(new GivenCodec(codec).resultsAreTheCallersOwn())).isNotEmpty();
    }

    @Test
    void inputThatIsOverwrittenIsFound() {
        SessionCodec<byte[]> codec = new KeptSessions() {
            @Override
            public Session decode(WorkingGroup context, byte[] encoded) {
                Session session = super.decode(context, encoded);
                encoded[0] = 1;
                return session;
            }
        };

        assertThat(failures(new GivenCodec(codec).resultsAreTheCallersOwn())).isNotEmpty();
    }

    @Test
    void textThatIsCleanedWithoutSayingSoIsFound() {
        GivenCodec codec = changing(session -> session.toBuilder()
                .title(session.title().map(title -> title.replace("\u0000", "")).orElse(null))
                .build());

        assertThat(failures(codec.hostileTextStaysText())).hasSize(1);
    }

    @Test
    void theLanguageOfTheMachineIsFound() {
        SessionCodec<byte[]> codec = new KeptSessions() {
            @Override
            public byte[] encode(WorkingGroup context, Session session) {
                return keep(Locale.getDefault() + session.toString(), session);
            }
        };

        assertThat(failures(new GivenCodec(codec).theDefaultLocaleAndZoneMakeNoDifference()))
                .hasSize(3);
        assertThat(Locale.getDefault()).isNotEqualTo(Locale.forLanguageTag("tr-TR"));
    }

    @Test
    void whatOneThreadAtATimeMayUseIsFound() {
        SessionCodec<byte[]> codec = new KeptSessions() {
            private final CyclicBarrier meeting = new CyclicBarrier(2);

            @Override
            public byte[] encode(WorkingGroup context, Session session) {
                try {
                    meeting.await(10, TimeUnit.SECONDS);
                } catch (Exception e) {
                    return super.encode(context, session);
                }
                throw new IllegalStateException("two threads at once");
            }
        };

        assertThat(catchThrowable(new GivenCodec(codec)::threadsMayShareIt))
                .hasMessageContaining("two threads at once");
    }

    @Test
    void aFailureInPlaceOfARefusalIsFound() {
        SessionCodec<byte[]> codec = new KeptSessions() {
            @Override
            public Session decode(WorkingGroup context, byte[] encoded) {
                return find(encoded).toBuilder().build();
            }
        };

        assertThat(failures(new GivenCodec(codec).damagedInputIsReadOrRefused()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void nullInPlaceOfASessionIsFound() {
        SessionCodec<byte[]> codec = new KeptSessions() {
            @Override
            public Session decode(WorkingGroup context, byte[] encoded) {
                return find(encoded);
            }
        };

        assertThat(failures(new GivenCodec(codec).damagedInputIsReadOrRefused()))
                .hasSizeGreaterThan(100);
    }
}
