package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.testkit.ExpectedFault;
import org.ospoplusplus.testkit.UnreadableDocument;
import org.ospoplusplus.testkit.UnreadableDocuments;

/** Compares all faults of unreadable documents with the expected ones. */
class FaultsTest {

    static List<UnreadableDocument> documents() {
        return UnreadableDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFaultHasItsPlace(UnreadableDocument document) {
        assertThat(Wrong.faults(document.text(), document.type()))
                .extracting(fault -> new ExpectedFault(
                        fault.pointer(),
                        fault.location().line(),
                        fault.location().column(),
                        fault.code().toString()))
                .containsExactlyElementsOf(document.faults());
    }
}
