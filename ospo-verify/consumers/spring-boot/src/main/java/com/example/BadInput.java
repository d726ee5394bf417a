package com.example;

import jakarta.validation.Validator;
import java.util.stream.Stream;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers bad input with problem details (RFC 9457): the place, the violated rule and the remedy. */
@RestControllerAdvice
record BadInput(Validator validator) {

    record Problem(String pointer, String code, String message) {}

    // [shown
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        return badRequest(
                e.getCause() instanceof OspoJsonException faulty
                        ? faulty.faults().stream()
                                .map(f -> new Problem(f.pointer(), f.code().toString(), f.message()))
                        : Stream.of(new Problem("", "syntax", "must be a JSON document")));
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException e) {
        return badRequest(OspoValidator.using(validator).validate(e.getTarget()).stream()
                .filter(v -> v.severity() == Severity.ERROR)
                .map(v -> new Problem(v.pointer(), v.code(), v.message())));
    }

    private static ProblemDetail badRequest(Stream<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        detail.setProperty("errors", problems.toList());
        return detail;
    }
    // shown]
}
