package com.example;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires a session that is not at the weekend. Code: {@code on-weekday}. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OnWeekdayValidator.class)
public @interface OnWeekday {

    String message() default "must be between Monday and Friday; choose another day";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
