package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

class DocumentOutlineTest {

    private static final OspoJson JSON = OspoJson.create();

    private static DocumentOutline outline(String text, DocumentSyntax syntax) {
        return JSON.outline(text.getBytes(StandardCharsets.UTF_8), syntax);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: é, when: {day: 2026-03-05}} | Session",
                "{title: 会議} | Session",
                "{title: 会議, cadence: {text: mensuel}} | Series",
                "{id: é, domain: example.org, name: Été} | WorkingGroup",
                "{unknown: 1} | Session",
            })
    void theTypeFollowsFromTheNames(String yaml, String type) {
        assertThat(outline(yaml, DocumentSyntax.YAML)
                        .likeliest(List.of(Session.class, Series.class, WorkingGroup.class))
                        .getSimpleName())
                .isEqualTo(type);
    }

    @Test
    void onlyTheOutermostNamesAreListed() {
        assertThat(outline("{\"when\": {\"day\": [{\"x\": 1}]}, \"título\": 1}", DocumentSyntax.JSON)
                        .names())
                .containsExactly("when", "título");
        assertThat(outline("[{\"when\": 1}]", DocumentSyntax.JSON).names()).isEmpty();
    }

    @Test
    void jsonWithSyntaxErrorsHasTheNamesBeforeTheFirst() {
        assertThat(outline("{\"a\": 1, \"ß\": 2, }", DocumentSyntax.JSON).names())
                .containsExactly("a", "ß");
        assertThatExceptionOfType(OspoJsonException.class).isThrownBy(() -> outline("a: [", DocumentSyntax.YAML));
    }

    @Test
    void aPageHasTheNamesOfItsDocument() {
        assertThat(outline("---\nlayout: été\nospo: {when: 1}\n---\nText\n", DocumentSyntax.FRONT_MATTER))
                .isEqualTo(new DocumentOutline(List.of("when"), true));
        assertThat(outline("---\nlayout: été\n---\n", DocumentSyntax.FRONT_MATTER))
                .isEqualTo(new DocumentOutline(List.of("layout"), false));
        assertThat(outline("# Été\n", DocumentSyntax.FRONT_MATTER)).isEqualTo(new DocumentOutline(List.of(), false));
    }

    @Test
    void aDocumentWithoutAnIdHasTheIdOfItsPage() {
        byte[] page = "---\nospo:\n  when: {day: 2026-03-05}\n---\nTéma\n".getBytes(StandardCharsets.UTF_8);
        byte[] bare = "---\nwhen: {day: 2026-03-05}\n---\nTéma\n".getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readFrontMatter(page, Session.class, "téma").value().id())
                .isEqualTo("téma");
        assertThat(JSON.readFrontMatter(page, Session.class, "téma").locations().of("/id"))
                .isEqualTo(new Location(1, 1));
        assertThat(JSON.readFrontMatter(bare, Session.class, "téma").value().id())
                .isEqualTo("téma");
        assertThatExceptionOfType(OspoJsonException.class)
                .isThrownBy(() -> JSON.readFrontMatter(page, Session.class, ""));
    }

    @Test
    void atLeastOneTypeIsRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentOutline(List.of(), false).likeliest(List.of()));
    }
}
