package org.ospoplusplus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.diff.Change;

/** {@link Change#between} reports each difference, also of components that it does not know. */
class ChangePropertyTest {

    private static final WorkingGroup EMPTY =
            WorkingGroup.builder("größe", "example.org", "Größe – grandeur").build();

    @Property
    void changesAreReportedExactlyIfGroupsDiffer(@ForAll WorkingGroup before, @ForAll WorkingGroup after) {
        assertThat(Change.between(before, before)).isEmpty();
        assertThat(Change.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void eachComponentOfASessionIsReportedByItsName(@ForAll Session before, @ForAll Session other) {
        for (RecordComponent component : Session.class.getRecordComponents()) {
            with(before, other, component).ifPresent(after -> {
                List<Change> changes = Change.between(
                        EMPTY.toBuilder().session(before).build(),
                        EMPTY.toBuilder().session((Session) after).build());
                assertNames(changes, component);
            });
        }
    }

    @Property
    void eachComponentOfASeriesIsReportedByItsName(@ForAll Series before, @ForAll Series other) {
        for (RecordComponent component : Series.class.getRecordComponents()) {
            with(before, other, component).ifPresent(after -> {
                List<Change> changes = Change.between(
                        EMPTY.toBuilder().series(before).build(),
                        EMPTY.toBuilder().series((Series) after).build());
                assertNames(changes, component);
            });
        }
    }

    private static void assertNames(List<Change> changes, RecordComponent component) {
        assertThat(changes)
                .as(component.getName())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(nameOf(change)).isEqualTo(component.getName()));
    }

    private static String nameOf(Change change) {
        if (change instanceof Change.TimeChanged) {
            return "when";
        }
        if (change instanceof Change.StatusChanged) {
            return "status";
        }
        return change instanceof Change.ValueChanged value
                ? value.path().get(0)
                : ((Change.Reordered) change).path().get(0);
    }

    /** {@return a record with one component of another one; empty if both are equal or the component does not fit} */
    private static Optional<Record> with(Record before, Record other, RecordComponent replaced) {
        if (replaced.getName().equals("id") || get(before, replaced).equals(get(other, replaced))) {
            return Optional.empty();
        }
        RecordComponent[] components = before.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> get(component.getName().equals(replaced.getName()) ? other : before, component))
                .toArray();
        try {
            return Optional.of((Record) before.getClass().getConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
