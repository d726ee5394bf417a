package org.ospoplusplus.model.internal;

import jakarta.validation.Payload;

/** Marks the constraints of the only component of a record that is written as a text. Record and component are one place. */
public interface WrittenAsText extends Payload {}
