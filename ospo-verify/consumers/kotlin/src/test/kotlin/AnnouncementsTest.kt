package com.example

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.time.LocalDateTime
import java.time.ZoneId

class AnnouncementsTest {

    private val start = LocalDateTime.parse("2030-03-14T18:00")
    private val lisbon = ZoneId.of("Europe/Lisbon")

    @Test
    fun `a title may be left out`() {
        assertEquals("2030-03-14: Licensing 101", announcement(session("licensing-101", start, lisbon, "Licensing 101")))
        assertEquals("2030-03-14: topic to be announced", announcement(session("licensing-101", start, lisbon, null)))
    }

    @Test
    fun `a working group is read`() {
        val group = read("""{"id": "city-ospo", "domain": "example.org", "name": "City OSPO"}""")

        assertEquals(listOf("city-ospo", "City OSPO", null), listOf(group.id(), group.name(), group.summary().orElse(null)))
    }
}
