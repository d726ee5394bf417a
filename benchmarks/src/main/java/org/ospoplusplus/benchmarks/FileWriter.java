package org.ospoplusplus.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.ospoplusplus.html.PageWriter;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Writes a group as one or more files. */
interface FileWriter {

    /** Some sessions are over at this moment, and others are not. */
    Instant NOW = Instant.parse("2000-01-13T00:00:00Z");

    /** Writes the files one by one, as paths and bytes. */
    void write(BiConsumer<String, byte[]> files);

    static FileWriter pages(WorkingGroup group) {
        PageWriter writer = PageWriter.create().withNow(NOW);
        return files -> writer.write(group).forEach(file -> files.accept(file.path(), file.utf8()));
    }

    static FileWriter calendar(WorkingGroup group) {
        return files ->
                files.accept("calendar.ics", bytes(CalendarWriter.create().write(group)));
    }

    static FileWriter json(WorkingGroup group) {
        return files ->
                files.accept("working-group.json", bytes(OspoJson.create().write(group)));
    }

    static FileWriter jsonLd(WorkingGroup group) {
        OspoJson json = OspoJson.create();
        return files -> {
            for (Session session : group.sessions()) {
                files.accept(
                        "sessions/" + session.id() + ".jsonld",
                        bytes(json.writeJsonLd(group, session).orElseThrow()));
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
