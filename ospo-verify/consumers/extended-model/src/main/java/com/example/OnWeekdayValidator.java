package com.example;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/** Enforces {@link OnWeekday} for sessions with known days. */
public final class OnWeekdayValidator implements ConstraintValidator<OnWeekday, Session> {

    // [shown
    @Override
    public boolean isValid(Session session, ConstraintValidatorContext context) {
        if (session == null || !(session.when() instanceof When.Timed || session.when() instanceof When.Days)) {
            return true;
        }
        return session.when()
                .firstDay()
                .datesUntil(session.when().lastDay().plusDays(1))
                .noneMatch(OnWeekdayValidator::atWeekend);
    }

    private static boolean atWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
    // shown]
}
