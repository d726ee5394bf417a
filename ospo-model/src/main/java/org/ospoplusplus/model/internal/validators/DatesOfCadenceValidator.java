package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.validation.DatesOfCadence;

public final class DatesOfCadenceValidator implements ConstraintValidator<DatesOfCadence, Series> {

    @Override
    public boolean isValid(@Nullable Series series, ConstraintValidatorContext context) {
        if (series == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        if (series.cadence()
                .flatMap(Cadence::rule)
                .filter(rule -> !rule.namesDays())
                .isPresent()) {
            violationReporter
                    .at("rule-without-days")
                    .addPropertyNode("cadence")
                    .addPropertyNode("rule")
                    .addConstraintViolation();
        }
        checkRule(series, violationReporter);
        series.rule().ifPresent(rule -> check(series, rule, violationReporter));
        return violationReporter.isValid();
    }

    /** A time and a first day show that dates are expected, which words cannot give. */
    private static void checkRule(Series series, ViolationReporter violationReporter) {
        Optional<LocalDate> first = series.first()
                .filter(day -> series.time().isPresent() && series.also().isEmpty())
                .filter(day -> series.cadence().flatMap(Cadence::rule).isEmpty());
        if (first.isPresent()) {
            violationReporter
                    .with("weekday", first.get().getDayOfWeek().name().toLowerCase(Locale.ROOT))
                    .at("rule-missing")
                    .addPropertyNode("cadence")
                    .addConstraintViolation();
        }
    }

    private static void check(Series series, CadenceRule rule, ViolationReporter violationReporter) {
        if (!series.isRuleKnown()) {
            violationReporter.at("dates-unknown").addPropertyNode("first").addConstraintViolation();
        }
        series.first()
                .filter(day -> !rule.includes(day, day) && !series.also().contains(day))
                .ifPresent(day -> violationReporter
                        .atDay("first-off-cadence", NearestDays.ofFirst(series, day))
                        .addPropertyNode("first")
                        .addConstraintViolation());
        checkExcept(series, violationReporter);
        checkAlso(series, rule, violationReporter);
    }

    private static void checkExcept(Series series, ViolationReporter violationReporter) {
        for (int i = 0; i < series.except().size(); i++) {
            LocalDate day = series.except().get(i).date();
            if (!series.couldMeetOn(day)) {
                violationReporter
                        .atDay("except-without-occurrence", NearestDays.of(series, day))
                        .addPropertyNode("except")
                        .addPropertyNode("date")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }

    private static void checkAlso(Series series, CadenceRule rule, ViolationReporter violationReporter) {
        if (!series.isRuleKnown()) {
            return;
        }
        LocalDate first = series.first().orElse(Years.FIRST_DAY);
        for (int i = 0; i < series.also().size(); i++) {
            if (rule.includes(first, series.also().get(i))) {
                violationReporter
                        .at("also-on-cadence")
                        .addPropertyNode("also")
                        .addBeanNode()
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }
}
