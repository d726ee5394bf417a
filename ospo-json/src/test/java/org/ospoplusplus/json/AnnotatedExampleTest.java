package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;

/** Verifies that the annotated document for authors is valid, ready to publish, and shows every property. */
class AnnotatedExampleTest {

    private final WorkingGroup group = read();

    private static WorkingGroup read() {
        try {
            return OspoJson.create()
                    .readYaml(Files.readAllBytes(Path.of("..", "examples", "annotated.yml")), WorkingGroup.class)
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects all components, and those with a value other than the default. */
    private static void collect(Object value, Set<String> used, Set<String> known) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), used, known);
            }
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                collect(element, used, known);
            }
        } else if (Codecs.isDocument(value.getClass())) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String name = value.getClass().getSimpleName() + "." + component.getName();
                Object part = component.getAccessor().invoke(value);
                known.add(name);
                if (!part.equals(Defaults.of(component))) {
                    used.add(name);
                }
                collect(part, used, known);
            }
        }
    }

    @Test
    void itHasNoViolationsAndIsReadyToPublish() {
        assertThat(OspoValidator.create().validate(group, Publishable.class)).isEmpty();
    }

    @Test
    void itsPublicViewExposesNoSecret() {
        PublicView view = PublicView.of(group);

        assertThat(view.exposures()).isEmpty();
        assertThat(view.removals()).isNotEmpty();
    }

    @Test
    void everyPropertyIsUsed() throws ReflectiveOperationException {
        Set<String> used = new HashSet<>();
        Set<String> known = new HashSet<>();

        collect(group, used, known);

        known.removeAll(used);
        assertThat(known)
                .as("properties that examples/annotated.yml does not show")
                .isEmpty();
    }

    /** Without a value of a type, {@link #everyPropertyIsUsed} would not find the properties of the type. */
    @Test
    void everyTypeIsUsed() throws ReflectiveOperationException {
        Set<String> known = new HashSet<>();
        collect(group, new HashSet<>(), known);

        assertThat(FieldReference.types().stream().filter(type -> type != When.class))
                .allSatisfy(type -> assertThat(known).anyMatch(name -> name.startsWith(type.getSimpleName() + ".")));
    }
}
