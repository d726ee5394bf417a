package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.KnownSeries;

public final class KnownSeriesValidator implements ConstraintValidator<KnownSeries, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        checkIds(group, violationReporter);
        Set<OccurrenceId> replaced = new HashSet<>();
        NearestIds nearest =
                new NearestIds(group.series().stream().map(Series::id).toList());
        List<Session> sessions = group.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).occurrence().isPresent()) {
                check(group, sessions.get(i).occurrence().get(), i, replaced, nearest, violationReporter);
            }
        }
        new OccurrenceIds(group.series(), replaced).check(group, violationReporter);
        return violationReporter.isValid();
    }

    /** Compares without regard to case, as ids in one list are compared. */
    private static void checkIds(WorkingGroup group, ViolationReporter violationReporter) {
        if (group.series().isEmpty()) {
            return;
        }
        report("series", group.series(), keys(group.sessions()), violationReporter);
        report("sessions", group.sessions(), keys(group.series()), violationReporter);
    }

    private static Set<String> keys(List<? extends Identifiable> values) {
        return values.stream().map(KnownSeriesValidator::key).collect(Collectors.toSet());
    }

    private static String key(Identifiable value) {
        return value.id().toLowerCase(Locale.ROOT);
    }

    /** Reports both places, because the series and the session may be in different files. */
    private static void report(
            String list, List<? extends Identifiable> values, Set<String> taken, ViolationReporter violationReporter) {
        for (int i = 0; i < values.size(); i++) {
            if (taken.contains(key(values.get(i)))) {
                violationReporter
                        .at("series-id-taken")
                        .addPropertyNode(list)
                        .addPropertyNode("id")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }

    private static void check(
            WorkingGroup group,
            OccurrenceId occurrence,
            int index,
            Set<OccurrenceId> replaced,
            NearestIds nearest,
            ViolationReporter violationReporter) {
        Optional<Series> series = group.series(occurrence.series());
        if (series.isEmpty()) {
            place(nearest.at("unknown-series", occurrence.series(), violationReporter), index)
                    .addPropertyNode("series")
                    .addConstraintViolation();
        } else if (!series.get().couldMeetOn(occurrence.date())) {
            place(violationReporter.atDay("no-occurrence", NearestDays.of(series.get(), occurrence.date())), index)
                    .addPropertyNode("date")
                    .addConstraintViolation();
        } else if (!replaced.add(occurrence)) {
            place(violationReporter.at("occurrence-twice"), index).addConstraintViolation();
        }
    }

    private static NodeBuilderDefinedContext place(ConstraintViolationBuilder violation, int index) {
        return violation
                .addPropertyNode("sessions")
                .addPropertyNode("occurrence")
                .inIterable()
                .atIndex(index);
    }
}
