package com.example;

import jakarta.validation.Valid;
import org.ospoplusplus.model.Session;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Sessions {

    @PostMapping("/sessions")
    Session confirmed(@Valid @RequestBody Session session) {
        return session.toBuilder().status(Session.Status.CONFIRMED).build();
    }
}
