package org.ospoplusplus.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.WorkingGroup;

/** The output formats. The constants have the names that users write on the command line. */
enum OutputFormat {
    json,
    yaml,
    ics,
    jsonld;

    /**
     * {@return a group in this format}
     *
     * @param now the moment after which JSON-LD lists the next occurrences of series
     */
    String write(WorkingGroup group, CalendarWriter calendars, Instant now) {
        return switch (this) {
            case json -> OspoJson.create().write(group);
            case yaml -> OspoJson.create().writeYaml(group);
            case ics -> calendars.write(group);
            case jsonld ->
                OspoJson.create()
                        .writeJsonLd(
                                group,
                                now.atZone(group.displayZones().stream()
                                        .findFirst()
                                        .orElse(ZoneOffset.UTC)));
        };
    }
}
