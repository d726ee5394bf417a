package org.ospoplusplus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.TypeUsage;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

class OspoArbitrariesTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    /** Results that the model computes, for which there are no arbitraries. */
    private static final List<Class<?>> REPORTS =
            List.of(Occurrence.class, PublicView.class, TimesCheck.class, WorkingGroup.Clash.class);

    private static List<Violation> errors(Object value) {
        return VALIDATOR.validate(value).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }

    @Property
    void sessionsAreValid(@ForAll Session session) {
        assertThat(errors(session)).isEmpty();
    }

    @Property
    void workingGroupsAreValid(@ForAll WorkingGroup group) {
        assertThat(errors(group)).isEmpty();
    }

    @Property
    void thePublicViewIsValidAndHasNothingMoreToRemove(@ForAll WorkingGroup group) {
        PublicView view = PublicView.of(group);

        assertThat(errors(view.workingGroup())).isEmpty();
        assertThat(PublicView.of(view.workingGroup()))
                .isEqualTo(new PublicView(view.workingGroup(), List.of(), List.of()));
        assertThat(view.removals().isEmpty()).isEqualTo(view.workingGroup().equals(group));
    }

    @Property
    void everythingElseIsValid(
            @ForAll AgendaItem item,
            @ForAll Cadence cadence,
            @ForAll ConductPolicy policy,
            @ForAll Contact contact,
            @ForAll Guest guest,
            @ForAll Link link,
            @ForAll OspoType type,
            @ForAll Series series,
            @ForAll ExceptDate except,
            @ForAll OccurrenceId occurrence,
            @ForAll Registration registration,
            @ForAll RelatedEvent event,
            @ForAll Track track,
            @ForAll Venue venue,
            @ForAll When when) {
        assertThat(Stream.of(
                        item,
                        cadence,
                        policy,
                        contact,
                        guest,
                        link,
                        type,
                        series,
                        except,
                        occurrence,
                        registration,
                        event,
                        track,
                        venue,
                        when))
                .allSatisfy(value -> assertThat(errors(value)).isEmpty());
    }

    /** A new record of the model without an arbitrary fails this test, by name. */
    @Example
    void everyRecordOfTheModelIsProvided() throws Exception {
        OspoArbitraryProvider provider = new OspoArbitraryProvider();
        Path classes = Path.of(Session.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (var jar = Files.isDirectory(classes) ? null : FileSystems.newFileSystem(classes);
                Stream<Path> files = Files.walk(jar == null ? classes : jar.getPath("/"))) {
            Path root = jar == null ? classes : jar.getPath("/");
            names = files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("org/ospoplusplus/model/(time/)?[^/]+\\.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }

        List<Class<?>> missing = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name);
            boolean isValue = type.isRecord() && Modifier.isPublic(type.getModifiers());
            boolean isReport =
                    REPORTS.stream().anyMatch(report -> type == report || type.getEnclosingClass() == report);
            if (isValue && !isReport && !provider.canProvideFor(TypeUsage.of(type))) {
                missing.add(type);
            }
        }
        assertThat(names).hasSizeGreaterThan(30);
        assertThat(missing)
                .as("records without an entry in OspoArbitraryProvider")
                .isEmpty();
    }
}
