package com.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.ospoplusplus.ical.CalendarException;
import org.ospoplusplus.ical.CalendarFeed;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.Document;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;

/** Reads one calendar or document. Readers are immutable, so that each worker has one. */
// [shown
class ReadFeed extends DoFn<ReadableFile, Found> {

    static final TupleTag<Found> FOUND = new TupleTag<>() {};
    static final TupleTag<String> BAD = new TupleTag<>() {};
    static final TupleTag<String> WARNINGS = new TupleTag<>() {};

    private static final long serialVersionUID = 1;

    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;
    private transient CalendarReader calendars;
    private transient OspoJson json;

    ReadFeed(LocalDate first, LocalDate last, ZoneId zone) {
        this.first = first;
        this.last = last;
        this.zone = zone;
    }

    @Setup
    public void createReaders() {
        // With one group for all feeds, the id of a session depends only on the UID of its event.
        WorkingGroup frame =
                WorkingGroup.builder("all", "all.invalid", "All feeds").build();
        calendars = CalendarReader.create().withGroup(frame).withWindow(first, last);
        json = OspoJson.create();
    }

    @ProcessElement
    public void read(@Element ReadableFile file, MultiOutputReceiver out) throws IOException {
        String name = file.getMetadata().resourceId().getFilename();
        try {
            CalendarFeed feed = calendars.read(calendar(name, file.readFullyAsBytes(), out.get(WARNINGS)));
            feed.warnings().forEach(warning -> out.get(WARNINGS).output(name + ": " + warning));
            WorkingGroup group = PublicView.of(feed.group()).workingGroup();
            try (Stream<Meeting> meetings =
                    group.meetings(first.atStartOfDay(zone), last.plusDays(1).atStartOfDay(zone))) {
                meetings.filter(Meeting::isExpected)
                        .map(meeting -> group.resolved(meeting.toSession()).toBuilder()
                                .trackIds(List.of())
                                .occurrence(null)
                                .build())
                        .map(session -> Found.of(session, group.titleOf(session), zone, json))
                        .forEach(out.get(FOUND)::output);
            }
        } catch (CalendarException e) {
            out.get(BAD).output(name + ": " + e.getMessage());
        } catch (OspoJsonException e) {
            e.faults().forEach(fault -> out.get(BAD).output(name + ": " + fault));
        }
    }

    /** {@return a calendar, which is written if the file is a document} */
    private byte[] calendar(String name, byte[] bytes, OutputReceiver<String> warnings) {
        if (name.endsWith(".ics")) {
            return bytes;
        }
        Document<WorkingGroup> document = name.endsWith(".json")
                ? json.readDocument(bytes, WorkingGroup.class)
                : json.readYaml(bytes, WorkingGroup.class);
        document.warnings().forEach(warning -> warnings.output(name + ": " + warning));
        return CalendarWriter.create()
                .withTimestamp(Instant.EPOCH)
                .write(PublicView.of(document.value()).workingGroup())
                .getBytes(StandardCharsets.UTF_8);
    }
}
// shown]
