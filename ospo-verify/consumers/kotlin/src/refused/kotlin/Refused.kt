package com.example

import org.ospoplusplus.json.OspoJson
import org.ospoplusplus.model.Session
import org.ospoplusplus.model.time.When
import java.time.LocalDate

// With platform types, the compiler would accept these functions without a warning.

fun nullAsRequiredId(date: LocalDate): Session = Session.builder(null, When.on(date)).build() // refused

fun nullAsType(json: String): Any = OspoJson.create().read(json, null) // refused

fun nullInAList(session: Session): Session = session.toBuilder().trackIds(listOf(null)).build() // refused
