package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.testkit.UnreadableDocument;
import org.ospoplusplus.testkit.UnreadableDocuments;

/** Reads as much as possible of documents with faults. */
class ReadablePartTest {

    private static final OspoJson JSON = OspoJson.create();

    private static OspoJsonException refused(String json, Class<?> type) {
        return catchThrowableOfType(OspoJsonException.class, () -> JSON.readDocument(json, type));
    }

    @Test
    void theIndexesOfElementsRemain() {
        ReadablePart<?> part = refused("""
                        {"id": "a", "domain": "a.example", "name": "Größe", "summary": 5, "sessions": [
                          {"id": "b", "title": "é", "when": {"day": "2026-13-04"}},
                          7,
                          {"id": "c", "title": "Vorträge", "when": {"day": "2026-03-04"}, "titel": "é"}
                        ]}""", WorkingGroup.class).readablePart().orElseThrow();

        WorkingGroup group = (WorkingGroup) part.value();
        assertThat(group.name()).isEqualTo("Größe");
        assertThat(group.summary()).isEmpty();
        assertThat(group.sessions()).hasSize(3);
        assertThat(group.sessions().get(0).title()).contains("é");
        assertThat(group.sessions().get(2).title()).contains("Vorträge");
        assertThat(part.unread())
                .containsExactly("/summary", "/sessions/0/when/day", "/sessions/1", "/sessions/2/titel");
        assertThat(part.locations().of("/sessions/2/title").line()).isEqualTo(4);
    }

    @Test
    void aMissingValueIsUnread() {
        ReadablePart<?> part =
                refused("{\"title\": \"Größe\"}", Session.class).readablePart().orElseThrow();

        assertThat(((Session) part.value()).title()).contains("Größe");
        assertThat(part.unread()).containsExactly("/id", "/when");
    }

    @Test
    void yamlHasThePlacesOfItsText() {
        OspoJsonException refused = catchThrowableOfType(
                OspoJsonException.class,
                () -> JSON.readYaml(
                        "id: a\nwhen: 5\n\ntitle: Größe\n".getBytes(StandardCharsets.UTF_8), Session.class));

        assertThat(refused.readablePart().orElseThrow().locations().of("/title").line())
                .isEqualTo(4);
    }

    @Test
    void nothingIsReadableAfterAnErrorOfSyntaxOrWithoutPlaces() {
        assertThat(refused("{\"id\": \"a\", \"title\": 5, \"größe\": [}", Session.class)
                        .readablePart())
                .isEmpty();
        assertThat(catchThrowableOfType(
                                OspoJsonException.class, () -> JSON.read("{\"title\": \"Größe\"}", Session.class))
                        .readablePart())
                .isEmpty();
    }

    static List<UnreadableDocument> documents() {
        return UnreadableDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theReadablePartCanBeValidated(UnreadableDocument document) {
        OspoJsonException refused = refused(document.text(), document.type());

        refused.readablePart().ifPresent(part -> {
            assertThat(part.value()).isInstanceOf(document.type());
            assertThat(part.unread()).isNotEmpty();
            assertThat(OspoValidator.create().validate(part.value())).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Track.class,
                Series.class,
                ExceptDate.class,
                Session.class,
                AgendaItem.class,
                Guest.class,
                Organization.class,
                Registration.class,
                DialIn.class,
                ConductPolicy.class,
                OspoType.class,
                Contact.class,
                Link.class,
                RelatedEvent.class,
                Acknowledgment.class,
                When.class,
                LocalDate.class,
                ZoneId.class,
            })
    void anElementOfAListHasAPlaceholder(Class<?> type) {
        assertThat(Codecs.of(type).placeholder()).isInstanceOf(type);
    }
}
