package com.example

import org.ospoplusplus.json.OspoJson
import org.ospoplusplus.model.Guest
import org.ospoplusplus.model.Session
import org.ospoplusplus.model.WorkingGroup
import org.ospoplusplus.model.time.When
import java.time.Duration
import java.time.LocalDateTime
import java.time.ZoneId

/** The parameters of the builder that Java marks as nullable are nullable in Kotlin. All others are not. */
fun session(id: String, start: LocalDateTime, zone: ZoneId, title: String?): Session =
    Session.builder(id, When.at(start, zone, Duration.ofHours(1)))
        .title(title)
        .guests(listOf(Guest.toBeAnnounced(Guest.Role.HOST)))
        .build()

fun announcement(session: Session): String {
    val title: String? = session.title().orElse(null)
    val day = when (val at = session.`when`()) {
        is When.Timed -> at.start().toLocalDate().toString()
        is When.Days -> at.firstDay().toString()
        is When.InMonth -> at.month().toString()
        is When.InYear -> at.year().toString()
    }
    return "$day: ${title ?: "topic to be announced"}"
}

fun read(json: String): WorkingGroup = OspoJson.create().read(json, WorkingGroup::class.java)
