package com.example;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.ospoplusplus.json.jackson2.OspoJackson2Exception;

/** Answers unreadable input with status 400 and all faults. */
public class BadInput {

    // [shown
    public record Problem(String pointer, String code, String message) {}

    @ServerExceptionMapper
    public Response unreadable(OspoJackson2Exception faulty) {
        List<Problem> problems = faulty.faults().stream()
                .map(f -> new Problem(f.pointer(), f.code().toString(), f.message()))
                .toList();
        return Response.status(Status.BAD_REQUEST).entity(problems).build();
    }
    // shown]
}
