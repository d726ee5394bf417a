package org.ospoplusplus.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of input files. The constants have the names that users write on the command line. */
enum InputFormat {
    json("json", "json"),
    ndjson("ndjson", "jsonl"),
    yaml("yml", "yaml"),
    md("md", "markdown"),
    ics("ics", "ical");

    private static final String CALENDAR = "BEGIN:VCALENDAR";

    private final String ending;
    private final String otherEnding;

    InputFormat(String ending, String otherEnding) {
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** {@return the format whose files have the ending of a file name} */
    static Optional<InputFormat> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith("." + format.ending) || name.endsWith("." + format.otherEnding))
                .findFirst();
    }

    /** {@return the format of a file: a calendar if it begins as one, otherwise that of its name, otherwise JSON} */
    static InputFormat of(String file, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().regionMatches(true, 0, CALENDAR, 0, CALENDAR.length())
                ? ics
                : ofName(file).orElse(json);
    }
}
