package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ospoplusplus.ical.CalendarFeed;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** This library. It writes sessions and reads into sessions. */
record OspoCalendarCodec(WorkingGroup group) implements CalendarCodec<CalendarFeed> {

    @Override
    public void write(OutputStream out) throws IOException {
        CalendarWriter.create().write(group, out);
    }

    @Override
    public CalendarFeed read(byte[] bytes) {
        return CalendarReader.create().read(bytes);
    }

    @Override
    public List<Entry> entries(CalendarFeed feed) {
        return feed.group().sessions().stream()
                .map(session -> new Entry(session.title().orElseThrow(), ((When.Timed) session.when()).instant()))
                .toList();
    }
}
