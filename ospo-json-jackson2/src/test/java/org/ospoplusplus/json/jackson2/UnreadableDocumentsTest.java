package org.ospoplusplus.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.json.OspoModule;
import org.ospoplusplus.testkit.UnreadableDocument;
import org.ospoplusplus.testkit.UnreadableDocuments;
import tools.jackson.databind.json.JsonMapper;

/** Compares the faults of unreadable documents with those that the module for Jackson 3 reports. */
class UnreadableDocumentsTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new OspoJackson2Module())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().addModule(new OspoModule()).build();

    private static List<UnreadableDocument> documents() {
        return UnreadableDocuments.all();
    }

    private static @Nullable Throwable byJackson3(UnreadableDocument document) {
        return catchThrowable(() -> JACKSON_3.readValue(document.text(), document.type()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void faultsAndMessageAreThoseOfJackson3(UnreadableDocument document) {
        Throwable thrown = catchThrowable(() -> JACKSON_2.readValue(document.text(), document.type()));
        Throwable expected = byJackson3(document);

        if (expected instanceof OspoJsonException faulty) {
            OspoJackson2Exception exception = (OspoJackson2Exception) thrown;
            assertThat(exception.faults()).isEqualTo(faulty.faults());
            assertThat(exception).hasMessage(faulty.getMessage());
            assertThat(exception.getLocation().getLineNr())
                    .isEqualTo(faulty.getLocation().getLineNr());
            assertThat(exception.getLocation().getColumnNr())
                    .isEqualTo(faulty.getLocation().getColumnNr());
            assertThat(exception.getTargetType()).isEqualTo(faulty.getTargetType());
        } else if (expected == null) {
            // Each mapper reads null as null.
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(JsonProcessingException.class).isNotInstanceOf(OspoJackson2Exception.class);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void faultsInBytesHaveTheSamePointersAndMessages(UnreadableDocument document) {
        Throwable thrown = catchThrowable(
                () -> JACKSON_2.readValue(document.text().getBytes(StandardCharsets.UTF_8), document.type()));

        if (byJackson3(document) instanceof OspoJsonException faulty) {
            assertThat(((OspoJackson2Exception) thrown).faults())
                    .extracting(Fault::pointer, Fault::code, Fault::message)
                    .containsExactlyInAnyOrderElementsOf(faulty.faults().stream()
                            .map(fault -> tuple(fault.pointer(), fault.code(), fault.message()))
                            .toList());
        }
    }

    @Test
    void mostDocumentsReachTheModule() {
        assertThat(documents().stream().filter(document -> byJackson3(document) instanceof OspoJsonException))
                .hasSizeGreaterThan(documents().size() * 3 / 4);
    }
}
