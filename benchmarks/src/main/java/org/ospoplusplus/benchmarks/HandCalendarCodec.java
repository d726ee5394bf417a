package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ospoplusplus.model.WorkingGroup;

/** Code by hand that supports only the form of these sessions. */
record HandCalendarCodec(WorkingGroup group) implements CalendarCodec<List<HandReader.Event>> {

    @Override
    public void write(OutputStream out) throws IOException {
        new HandWriter(group, out).write();
    }

    @Override
    public List<HandReader.Event> read(byte[] bytes) {
        return new HandReader(bytes).events();
    }

    @Override
    public List<Entry> entries(List<HandReader.Event> events) {
        return events.stream()
                .map(event -> new Entry(event.title(), event.start().toInstant()))
                .toList();
    }
}
