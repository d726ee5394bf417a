package org.ospoplusplus.cli;

import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.WorkingGroup;

/** The output formats. The constants have the names that users write on the command line. */
enum OutputFormat {
    json,
    ics,
    jsonld;

    String write(WorkingGroup group, CalendarWriter calendars) {
        return switch (this) {
            case json -> OspoJson.create().write(group);
            case ics -> calendars.write(group);
            case jsonld -> OspoJson.create().writeJsonLd(group);
        };
    }
}
