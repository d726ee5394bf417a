package org.ospoplusplus.benchmarks;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ospoplusplus.model.WorkingGroup;

/** biweekly. It writes events that exist before the measurement, and reads into its own events. */
final class BiweeklyCodec implements CalendarCodec<ICalendar> {

    private final ICalendar calendar;

    BiweeklyCodec(WorkingGroup group) {
        calendar = BiweeklyCalendar.of(group);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.setCaretEncodingEnabled(true);
            writer.write(calendar);
        }
    }

    @Override
    public ICalendar read(byte[] bytes) throws IOException {
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(bytes))) {
            return reader.readNext();
        }
    }

    @Override
    public List<Entry> entries(ICalendar read) {
        return read.getEvents().stream()
                .map(event -> new Entry(
                        event.getSummary().getValue(),
                        event.getDateStart().getValue().toInstant()))
                .toList();
    }
}
