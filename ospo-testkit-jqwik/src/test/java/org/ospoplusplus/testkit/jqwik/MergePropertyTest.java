package org.ospoplusplus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.merge.MergedGroup;
import org.ospoplusplus.model.merge.MergedGroup.Match;
import org.ospoplusplus.model.merge.MergedGroup.Origin;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;

/** A merged group loses and changes nothing that a session inherits. */
class MergePropertyTest {

    private static final WorkingGroup FRAME =
            WorkingGroup.builder("all", "all.example", "Partout – 全部").build();

    private static final LocalDate DAY = LocalDate.of(2030, 2, 5);

    private static final OspoValidator VALIDATOR = OspoValidator.create(Locale.ENGLISH);

    @Property
    void eachSessionHasTheValuesOfItsGroup(@ForAll @Size(max = 3) List<WorkingGroup> groups) {
        MergedGroup merged = MergedGroup.of(FRAME, groups);
        WorkingGroup all = merged.group();

        for (Session session : all.sessions()) {
            Origin origin = merged.origins(session).get(0);
            WorkingGroup source = origin.source();
            Session original = source.session(origin.id()).orElseThrow();
            assertThat(origin.match()).isEqualTo(Match.KEPT);
            assertThat(session.when()).isEqualTo(original.when());
            assertThat(session.status()).isEqualTo(original.status());
            assertThat(all.titleOf(session)).isIn(source.titleOf(original), source.name());
            assertThat(all.venueOf(session)).isEqualTo(source.venueOf(original));
            assertThat(all.policiesOf(session)).isEqualTo(source.policiesOf(original));
            assertThat(all.contactsOf(session)).isEqualTo(source.contactsOf(original));
            assertThat(all.registrationsOf(session)).isEqualTo(source.registrationsOf(original));
            assertThat(all.linksOf(session)).isEqualTo(source.linksOf(original));
            assertThat(all.guestsOf(session)).isEqualTo(source.guestsOf(original));
            assertThat(all.topicsOf(session)).isEqualTo(source.topicsOf(original));
            assertThat(all.languageOf(session)).isEqualTo(source.languageOf(original));
            assertThat(all.classificationOf(session)).isEqualTo(source.classificationOf(original));
        }
    }

    @Property
    void eachOccurrenceHasTheValuesOfItsGroup(@ForAll @Size(max = 3) List<WorkingGroup> groups) {
        MergedGroup merged = MergedGroup.of(FRAME, groups);
        WorkingGroup all = merged.group();

        for (Series series : all.series()) {
            Origin origin = merged.origins(series).get(0);
            WorkingGroup source = origin.source();
            Session session = series.sessionOn(DAY);
            Session original = source.series(origin.id()).orElseThrow().sessionOn(DAY);
            assertThat(session.when()).isEqualTo(original.when());
            assertThat(all.titleOf(session)).isIn(source.titleOf(original), source.name());
            assertThat(all.venueOf(session)).isEqualTo(source.venueOf(original));
            assertThat(all.policiesOf(session)).isEqualTo(source.policiesOf(original));
            assertThat(all.contactsOf(session)).isEqualTo(source.contactsOf(original));
            assertThat(all.registrationsOf(session)).isEqualTo(source.registrationsOf(original));
            assertThat(all.linksOf(session)).isEqualTo(source.linksOf(original));
            assertThat(all.languageOf(session)).isEqualTo(source.languageOf(original));
        }
    }

    @Property
    void eachTrackSeriesAndSessionHasOnePlace(@ForAll @Size(max = 3) List<WorkingGroup> groups) {
        MergedGroup merged = MergedGroup.of(FRAME, groups);
        WorkingGroup all = merged.group();

        assertThat(Stream.of(
                                all.tracks().stream().map(merged::origins),
                                all.series().stream().map(merged::origins),
                                all.sessions().stream().map(merged::origins))
                        .flatMap(origins -> origins)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(groups.stream()
                        .mapToInt(group -> group.tracks().size()
                                + group.series().size()
                                + group.sessions().size())
                        .sum());
    }

    @Property
    void validGroupsBecomeAValidGroup(@ForAll @Size(max = 3) List<WorkingGroup> groups) {
        assertThat(VALIDATOR.validate(MergedGroup.of(FRAME, groups).group()))
                .noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    @Property
    void aGroupIsMergedWithItselfWithoutRepetitions(@ForAll WorkingGroup group) {
        MergedGroup once = MergedGroup.of(FRAME, List.of(group));
        MergedGroup twice = MergedGroup.of(FRAME, List.of(group, group));

        assertThat(twice.group()).isEqualTo(once.group());
    }
}
