package org.ospoplusplus.model.internal.validators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;

/**
 * Finds the occurrences to which ids belong. The series and the day follow from the id, so no occurrences are computed.
 */
public final class OccurrenceIds {

    private static final Pattern HYPHEN_AND_DAY = Pattern.compile("-\\d{4}-\\d{2}-\\d{2}");

    private static final int LENGTH = "-2026-01-31".length();

    /** By the beginning of the ids in lower case, because ids in one list are compared without regard to case. */
    private final Map<String, Series> series = new HashMap<>();

    private final Set<OccurrenceId> replaced;

    /**
     * The ids of the occurrences of some series.
     *
     * @param series the series
     * @param replaced the occurrences that sessions replace, whose ids are free
     */
    public OccurrenceIds(List<Series> series, Set<OccurrenceId> replaced) {
        this.replaced = replaced;
        series.forEach(each -> this.series.putIfAbsent(beginning(each), each));
    }

    /** {@return the ids of the occurrences of a series without their days} */
    private static String beginning(Series series) {
        String id = series.sessionOn(Years.FIRST_DAY).id();
        return id.substring(0, id.length() - LENGTH).toLowerCase(Locale.ROOT);
    }

    /** Reports the sessions and series of a group that have the id of an occurrence. */
    void check(WorkingGroup group, ViolationReporter violationReporter) {
        if (!series.isEmpty()) {
            check("sessions", group.sessions(), violationReporter);
            check("series", group.series(), violationReporter);
        }
    }

    private void check(String list, List<? extends Identifiable> values, ViolationReporter violationReporter) {
        for (int i = 0; i < values.size(); i++) {
            Optional<OccurrenceId> taken = of(values.get(i).id());
            if (taken.isPresent()) {
                violationReporter
                        .with("series", taken.get().series())
                        .with("day", taken.get().date())
                        .at("occurrence-id-taken")
                        .addPropertyNode(list)
                        .addPropertyNode("id")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }

    /**
     * {@return the occurrence that has an id, if a series has such an occurrence and no session replaces it}
     *
     * @param id the id; case doesn't matter
     */
    public Optional<OccurrenceId> of(String id) {
        int length = id.length() - LENGTH;
        if (length <= 0 || !HYPHEN_AND_DAY.matcher(id.substring(length)).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(series.get(id.substring(0, length).toLowerCase(Locale.ROOT)))
                .flatMap(each -> day(id.substring(length + 1))
                        .filter(each::meetsOn)
                        .map(day -> new OccurrenceId(each.id(), day)))
                .filter(occurrence -> !replaced.contains(occurrence));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> Years.contains(day.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
