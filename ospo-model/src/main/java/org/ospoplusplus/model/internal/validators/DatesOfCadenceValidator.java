package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DayOfWeek;
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

    private static final int MAX_INTERVAL = 1_000;

    private static final int MOST_IN_A_MONTH = 5;

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

    /** A time or a first day shows that dates are expected, which words cannot give. */
    private static void checkRule(Series series, ViolationReporter violationReporter) {
        boolean areDatesExpected = series.time().isPresent() || series.first().isPresent();
        boolean hasNoDays = series.cadence().flatMap(Cadence::rule).isEmpty()
                && series.also().isEmpty();
        if (areDatesExpected && hasNoDays) {
            DayOfWeek example = series.first().map(LocalDate::getDayOfWeek).orElse(DayOfWeek.TUESDAY);
            violationReporter
                    .with("weekday", example.name().toLowerCase(Locale.ROOT))
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
                .ifPresent(day -> checkFirst(series, rule, day, violationReporter));
        checkExcept(series, violationReporter);
        checkAlso(series, rule, violationReporter);
    }

    private static void checkFirst(
            Series series, CadenceRule rule, LocalDate day, ViolationReporter violationReporter) {
        Optional<CadenceRule> inMonth = inMonth(rule).filter(monthly -> monthly.includes(day, day));
        inMonth.ifPresent(monthly -> violationReporter.with("interval", monthly.interval()));
        violationReporter
                .atDay(
                        "first-off-cadence",
                        NearestDays.ofFirst(series, day),
                        inMonth.isPresent() ? new String[] {"count-in-month"} : new String[0])
                .addPropertyNode("first")
                .addConstraintViolation();
    }

    /**
     * {@return the rule whose weekdays count in the month} People write "quarterly" and "the second Thursday", but mean
     * the second Thursday of a month.
     */
    private static Optional<CadenceRule> inMonth(CadenceRule rule) {
        int months = switch (rule.frequency()) {
            case QUARTERLY -> 3;
            case YEARLY -> 12;
            case WEEKLY, MONTHLY -> 0;
        };
        boolean isPossible = months > 0
                && months * rule.interval() <= MAX_INTERVAL
                && !rule.weekdays().isEmpty()
                && rule.weekdays().stream()
                        .flatMap(weekday -> weekday.ordinal().stream())
                        .allMatch(ordinal -> Math.abs(ordinal) <= MOST_IN_A_MONTH);
        return isPossible
                ? Optional.of(new CadenceRule(
                        CadenceRule.Frequency.MONTHLY, months * rule.interval(), rule.weekdays(), Optional.empty()))
                : Optional.empty();
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
