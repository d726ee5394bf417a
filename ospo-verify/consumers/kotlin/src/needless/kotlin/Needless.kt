package com.example

import org.ospoplusplus.model.Session
import org.ospoplusplus.model.validation.OspoValidator

// With platform types, nobody could tell that these ask for nothing; here they are warnings, and those are errors.

fun lengthOfTheId(session: Session): Int? = session.id()?.length // refused

fun namesOfGuests(session: Session): List<String> = session.guests().map { it?.name()?.orElse(null) ?: "" } // refused

fun firstPointer(session: Session): String = OspoValidator.create().validate(session)[0].pointer() ?: "" // refused
