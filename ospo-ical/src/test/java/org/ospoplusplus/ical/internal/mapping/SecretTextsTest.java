package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextsTest {

    /** A text that counts how often one of its characters is read. */
    private record Counted(String text, AtomicInteger reads) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException("not needed");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500})
    void aTextIsReadOnceForAllSecrets(int count) {
        SecretTexts secrets = new SecretTexts();
        for (int i = 0; i < count; i++) {
            secrets.add("größe".repeat(20) + i);
        }
        Counted text = new Counted("größe".repeat(1_000), new AtomicInteger());

        assertThat(secrets.isIn(text)).isFalse();
        assertThat(text.reads().get()).isEqualTo(text.length());
    }

    @Test
    void findsSecretsThatAreAddedLater() {
        SecretTexts secrets = new SecretTexts();
        secrets.add("https://meet.example/größe");
        assertThat(secrets.isIn("Code 99é11")).isFalse();
        secrets.add("99é11");

        assertThat(secrets.isIn("Code 99é11")).isTrue();
        assertThat(secrets.has("99é11")).isTrue();
        assertThat(secrets.has("99é1")).isFalse();
    }

    @Test
    void findsTheEndOfANumberInAnySpelling() {
        SecretTexts secrets = new SecretTexts();
        secrets.add("+49 30 1234567");

        assertThat(secrets.isInAnySpelling("Büro, (030) 123-45-67")).isTrue();
        assertThat(secrets.isIn("Büro, (030) 123-45-67")).isFalse();
        assertThat(secrets.isInAnySpelling("Büro, 123-45-68")).isFalse();
    }
}
