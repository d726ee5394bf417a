package org.ospoplusplus.model.diff;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Compares the components of two versions of a record by reflection, so that no component is forgotten. */
final class ComponentComparison {

    /**
     * Records that are one fact, so that their components are not compared separately. Their first components are not
     * used as keys, because they may be private.
     */
    private static final List<Class<?>> INDIVISIBLE =
            List.of(When.class, Cadence.class, UsualTime.class, JoinLink.class, DialIn.class, Revision.class);

    private final Identifiable subject;
    private final List<Change> changes;

    private ComponentComparison(Identifiable subject, List<Change> changes) {
        this.subject = subject;
        this.changes = changes;
    }

    /**
     * Adds the changes of one group, track, series or session.
     *
     * @param before the earlier version
     * @param after the later version, which has the same type
     * @param without the components that are not compared
     * @param changes receives the changes
     */
    static <T extends Record & Identifiable> void compare(
            T before, T after, Set<String> without, List<Change> changes) {
        new ComponentComparison(after, changes).components(before, after, List.of(), without);
    }

    private void components(Record before, Record after, List<String> path, Set<String> without) {
        for (RecordComponent component : after.getClass().getRecordComponents()) {
            if (!without.contains(component.getName())) {
                values(value(before, component), value(after, component), extended(path, component.getName()));
            }
        }
    }

    private void values(Object before, Object after, List<String> path) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Optional<?> earlier && after instanceof Optional<?> later) {
            if (earlier.isPresent() && later.isPresent()) {
                values(earlier.get(), later.get(), path);
            } else {
                changed(earlier, later, path);
            }
        } else if (before instanceof List<?> earlier && after instanceof List<?> later) {
            elements(earlier, later, path);
        } else if (before instanceof Map<?, ?> earlier && after instanceof Map<?, ?> later) {
            entries(earlier, later, path);
        } else if (path.size() == 1
                && subject instanceof Session session
                && before instanceof Session.Status earlier
                && after instanceof Session.Status later) {
            changes.add(new Change.StatusChanged(session, earlier, later));
        } else if (path.size() == 1
                && subject instanceof Session session
                && before instanceof When earlier
                && after instanceof When later) {
            changes.add(new Change.TimeChanged(session, earlier, later));
        } else if (before instanceof Record earlier
                && after instanceof Record later
                && earlier.getClass() == later.getClass()
                && isDivisible(later)) {
            components(earlier, later, path, Set.of());
        } else {
            changed(Optional.of(before), Optional.of(after), path);
        }
    }

    private void elements(List<?> before, List<?> after, List<String> path) {
        ListPairs<Object> pairs = new ListPairs<Object>(List.copyOf(before), List.copyOf(after))
                .by(Stream::of, Stream::of)
                .by(ComponentComparison::key, ComponentComparison::key);
        for (ListPairs.Pair<Object> pair : pairs.pairs()) {
            values(pair.before(), pair.after(), extended(path, step(pair.after())));
        }
        pairs.removed().forEach(element -> changed(Optional.of(element), Optional.empty(), path));
        pairs.added().forEach(element -> changed(Optional.empty(), Optional.of(element), path));
        if (pairs.isReordered()) {
            changes.add(new Change.Reordered(subject, path));
        }
    }

    /** {@return the first component of a record, which identifies an element of a list} */
    private static Stream<Object> key(Object element) {
        if (!(element instanceof Record record) || !isDivisible(record)) {
            return Stream.empty();
        }
        Object first = value(record, record.getClass().getRecordComponents()[0]);
        return first instanceof Optional<?> optional ? optional.stream().map(Object.class::cast) : Stream.of(first);
    }

    private static String step(Object element) {
        return key(element)
                .findFirst()
                .map(key -> key instanceof Enum<?> constant ? EnumWords.of(constant) : key.toString())
                .orElse("");
    }

    /** {@return whether the components are compared separately} A record with one component is one value. */
    private static boolean isDivisible(Record record) {
        return record.getClass().getRecordComponents().length > 1
                && INDIVISIBLE.stream().noneMatch(type -> type.isInstance(record));
    }

    private void entries(Map<?, ?> before, Map<?, ?> after, List<String> path) {
        Set<Object> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        for (Object name : names) {
            values(
                    Optional.ofNullable((Object) before.get(name)),
                    Optional.ofNullable((Object) after.get(name)),
                    extended(path, name.toString()));
        }
    }

    private void changed(Optional<?> before, Optional<?> after, List<String> path) {
        changes.add(
                new Change.ValueChanged(subject, path, before.map(Object.class::cast), after.map(Object.class::cast)));
    }

    private static List<String> extended(List<String> path, String step) {
        List<String> extended = new ArrayList<>(path);
        extended.add(step);
        return extended;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
