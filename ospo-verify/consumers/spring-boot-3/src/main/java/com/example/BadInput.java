package com.example;

import org.ospoplusplus.json.jackson2.OspoJackson2Exception;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers unreadable input with problem details (RFC 9457). */
@RestControllerAdvice
class BadInput {

    record Problem(String pointer, String code, String message) {}

    // [shown
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof OspoJackson2Exception faulty) {
            detail.setProperty(
                    "errors",
                    faulty.faults().stream()
                            .map(f -> new Problem(f.pointer(), f.code().toString(), f.message()))
                            .toList());
        }
        return detail;
    }
    // shown]
}
