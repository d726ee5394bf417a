package org.ospoplusplus.model.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.merge.MergedGroup.Match;
import org.ospoplusplus.model.merge.MergedGroup.Origin;

/** A track, series or session of a merged group, and its origins. */
final class MergedValue<T extends Identifiable> {

    private T value;
    private WorkingGroup source;
    private String originalId;
    private final List<Origin> others = new ArrayList<>();

    MergedValue(T value, WorkingGroup source, String originalId) {
        this.value = value;
        this.source = source;
        this.originalId = originalId;
    }

    T value() {
        return value;
    }

    WorkingGroup source() {
        return source;
    }

    /** {@return whether another value is from the same group, or from another version of it} */
    boolean isFromGroupOf(MergedValue<?> other) {
        return source.id().equals(other.source.id()) && source.domain().equals(other.source.domain());
    }

    /** Changes the value, but not its origin. */
    void change(T changed) {
        value = changed;
    }

    /** Adds a version of another group, which is not used. */
    void addUnused(WorkingGroup group, String id) {
        others.add(new Origin(group, id, Match.SAME_ID));
    }

    /** Uses the version of another group, which has the same id. */
    void use(T newer, WorkingGroup group, String id) {
        addUnused(source, originalId);
        value = newer;
        source = group;
        originalId = id;
    }

    /** Adds the origins of a session that has the same title and the same start. */
    void addRepetition(MergedValue<T> repetition) {
        repetition
                .origins()
                .forEach(each -> others.add(new Origin(each.source(), each.id(), Match.SAME_TITLE_AND_START)));
    }

    private List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        origins.add(new Origin(source, originalId, Match.KEPT));
        origins.addAll(others);
        return List.copyOf(origins);
    }

    static <T extends Identifiable> List<T> values(List<MergedValue<T>> merged) {
        return merged.stream().map(MergedValue::value).toList();
    }

    /** {@return the origins of some values by the ids of the values} */
    static <T extends Identifiable> Map<String, List<Origin>> origins(List<MergedValue<T>> merged) {
        Map<String, List<Origin>> origins = new LinkedHashMap<>();
        merged.forEach(each -> origins.put(each.value.id(), each.origins()));
        return origins;
    }
}
