package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.KnownTracks;

public final class KnownTracksValidator implements ConstraintValidator<KnownTracks, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        Set<String> known = group.tracks().stream().map(Track::id).collect(Collectors.toCollection(LinkedHashSet::new));
        NearestIds nearest = new NearestIds(known);
        for (int i = 0; i < group.series().size(); i++) {
            check(known, group.series().get(i).trackIds(), "series", i, nearest, violationReporter);
        }
        for (int i = 0; i < group.sessions().size(); i++) {
            check(known, group.sessions().get(i).trackIds(), "sessions", i, nearest, violationReporter);
        }
        return violationReporter.isValid();
    }

    private static void check(
            Set<String> known,
            List<String> trackIds,
            String list,
            int index,
            NearestIds nearest,
            ViolationReporter violationReporter) {
        for (int j = 0; j < trackIds.size(); j++) {
            if (!known.contains(trackIds.get(j))) {
                nearest.at("unknown-track", trackIds.get(j), violationReporter)
                        .addPropertyNode(list)
                        .addPropertyNode("trackIds")
                        .inIterable()
                        .atIndex(index)
                        .addBeanNode()
                        .inIterable()
                        .atIndex(j)
                        .addConstraintViolation();
            }
        }
    }
}
