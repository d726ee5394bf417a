package com.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Writes a file of sessions, in the order of their starts, and returns its name and their number. */
class WriteProgram extends DoFn<KV<String, Iterable<Found>>, KV<String, Integer>> {

    private static final long serialVersionUID = 1;

    private final String folder;

    WriteProgram(String folder) {
        this.folder = folder;
    }

    @ProcessElement
    public void write(@Element KV<String, Iterable<Found>> program, OutputReceiver<KV<String, Integer>> out)
            throws IOException {
        OspoJson json = OspoJson.create();
        List<Session> sessions = StreamSupport.stream(program.getValue().spliterator(), false)
                .sorted(Comparator.comparing(Found::start).thenComparing(Found::id))
                .map(found -> json.read(found.json(), Session.class))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (program.getKey().endsWith(".ics")) {
            WorkingGroup all = WorkingGroup.builder("all", "all.invalid", "All communities")
                    .sessions(sessions)
                    .build();
            bytes.writeBytes(CalendarWriter.create()
                    .withTimestamp(Instant.EPOCH)
                    .write(all)
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            json.writeSessions(sessions.stream(), bytes);
        }
        try (OutputStream file = Channels.newOutputStream(FileSystems.create(
                FileSystems.matchNewResource(folder, true)
                        .resolve(program.getKey(), StandardResolveOptions.RESOLVE_FILE),
                "text/plain"))) {
            bytes.writeTo(file);
        }
        out.output(KV.of(program.getKey(), sessions.size()));
    }
}
