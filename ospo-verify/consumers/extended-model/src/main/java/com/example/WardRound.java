package com.example;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.validation.Identifier;

/**
 * A session that takes place on wards.
 *
 * @param session the session; it follows all rules of the model and one more rule
 * @param wards the ids of the wards
 */
// [shown
public record WardRound(
        @Valid @OnWeekday Session session, @NotEmpty List<@Identifier String> wards) {}
// shown]
