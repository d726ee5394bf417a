package com.example;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.validation.Identifier;

/**
 * A session that is held on wards.
 *
 * @param session the session, which keeps all rules of the model and one more
 * @param wards the ids of the wards
 */
// [shown
public record WardRound(
        @Valid @OnWeekday Session session, @NotEmpty List<@Identifier String> wards) {}
// shown]
