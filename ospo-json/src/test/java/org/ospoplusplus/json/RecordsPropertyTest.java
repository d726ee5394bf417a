package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.Severity;
import tools.jackson.databind.json.JsonMapper;

/** Verifies that arbitrary records are equal after writing and reading, in each way of reading. */
class RecordsPropertyTest {

    private static final OspoJson STRICT = OspoJson.create();
    private static final OspoJson LENIENT = STRICT.withWarnings(warning -> {
        throw new AssertionError(warning);
    });
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OspoModule()).build();

    /** Arbitrary values by type. */
    private static final Map<Class<?>, Supplier<Arbitrary<? extends Record>>> REPORTS = Map.of(
            PublicView.class, () -> ofKit(WorkingGroup.class).map(PublicView::of),
            PublicView.Removal.class,
                    () -> Combinators.combine(Arbitraries.strings(), Arbitraries.of(PublicView.Reason.class))
                            .as(PublicView.Removal::new),
            PublicView.Exposure.class,
                    () -> Combinators.combine(
                                    Arbitraries.strings(),
                                    Arbitraries.of(PublicView.Reason.class),
                                    Arbitraries.of(Severity.class),
                                    Arbitraries.strings())
                            .as(PublicView.Exposure::new),
            TimesCheck.class,
                    () -> Combinators.combine(ofKit(AnnouncedTimes.class), ofKit(When.Days.class))
                            .as((times, days) -> times.check(days.first())),
            TimesCheck.Finding.class,
                    () -> Combinators.combine(
                                    Arbitraries.strings(), Arbitraries.of(TimesCheck.Code.class), Arbitraries.strings())
                            .as(TimesCheck.Finding::new));

    @Property
    void aValueComesBackFromStrictReading(@ForAll("records") Record value) {
        String json = STRICT.write(value);
        Record back = STRICT.read(json, value.getClass());

        assertThat(back).isEqualTo(value);
        assertThat(STRICT.write(back)).isEqualTo(json);
        assertThat((Record) MAPPER.readValue(MAPPER.writeValueAsBytes(value), value.getClass()))
                .isEqualTo(value);
    }

    @Property
    void aValueComesBackFromYaml(@ForAll("records") Record value) {
        byte[] yaml = STRICT.writeYaml(value).getBytes(StandardCharsets.UTF_8);

        assertThat((Record) STRICT.readYaml(yaml, value.getClass()).value()).isEqualTo(value);
    }

    @Property
    void aValueComesBackFromLenientReadingWithoutWarnings(@ForAll("records") Record value) {
        String json = STRICT.write(value);
        Document<? extends Record> document = LENIENT.readDocument(json, value.getClass());

        assertThat((Record) document.value()).isEqualTo(value);
        assertThat(document.warnings()).isEmpty();
    }

    @Property
    void aDateIsReadByItsShape(@ForAll When when) {
        assertThat(STRICT.read(STRICT.write(when), When.class)).isEqualTo(when);
        assertThat(LENIENT.read(STRICT.write(when), When.class)).isEqualTo(when);
    }

    /** Each type with a value in the test kit has an arbitrary. */
    @Provide
    Arbitrary<Record> records() {
        return Arbitraries.of(Fixtures.complete().stream()
                        .map(Record::getClass)
                        .distinct()
                        .toList())
                .flatMap(RecordsPropertyTest::records);
    }

    private static Arbitrary<Record> records(Class<? extends Record> type) {
        Supplier<Arbitrary<? extends Record>> report = REPORTS.get(type);
        return (report == null ? ofKit(type) : report.get()).map(Record.class::cast);
    }

    private static <T extends Record> Arbitrary<T> ofKit(Class<T> type) {
        return Arbitraries.defaultFor(type);
    }
}
