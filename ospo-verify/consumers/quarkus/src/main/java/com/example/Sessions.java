package com.example;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.ospoplusplus.model.Session;

@Path("/sessions")
public class Sessions {

    @POST
    public Session confirmed(@NotNull @Valid Session session) {
        return session.toBuilder().status(Session.Status.CONFIRMED).build();
    }
}
