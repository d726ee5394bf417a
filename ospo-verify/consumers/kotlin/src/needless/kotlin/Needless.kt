package com.example

import org.ospoplusplus.model.Session
import org.ospoplusplus.model.validation.OspoValidator

// These null checks have no effect. With platform types, the compiler would not detect that. Here it warns, and -Werror
// turns the warnings into errors.

fun lengthOfTheId(session: Session): Int? = session.id()?.length // refused

fun namesOfGuests(session: Session): List<String> = session.guests().map { it?.name()?.orElse(null) ?: "" } // refused

fun firstPointer(session: Session): String = OspoValidator.create().validate(session)[0].pointer() ?: "" // refused
