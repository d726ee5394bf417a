package org.ospoplusplus.cli;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ospoplusplus.json.Location;

/** The places of the values of a working group, whose sessions and series can come from several files. */
final class Places {

    private static final Pattern ELEMENT = Pattern.compile("/(sessions|series)/(0|[1-9][0-9]{0,8})(/.*)?");

    /**
     * A place in a file.
     *
     * @param file the name of the file
     * @param location the line and column
     * @param pointer the pointer within the document in the file
     */
    record Place(String file, Location location, String pointer) {

        @Override
        public String toString() {
            return Printable.text(file) + ":" + location.line() + ":" + location.column();
        }
    }

    /**
     * A value in a file.
     *
     * @param file the name of the file
     * @param pointer the pointer to the value within its document
     * @param locations the locations of the document by pointer
     */
    record Origin(String file, String pointer, Function<String, Location> locations) {

        /** {@return an element of a list of the group that the file contains} */
        Origin element(String elementPointer) {
            return new Origin(file, elementPointer, locations);
        }

        Place place(String within) {
            return new Place(file, locations.apply(pointer + within), pointer + within);
        }
    }

    private final Origin group;
    private final List<Origin> series;
    private final List<Origin> sessions;

    /**
     * @param group the document or calendar of the group
     * @param series the origin of each series of the group
     * @param sessions the origin of each session of the group
     */
    Places(Origin group, List<Origin> series, List<Origin> sessions) {
        this.group = group;
        this.series = List.copyOf(series);
        this.sessions = List.copyOf(sessions);
    }

    /** {@return the place of the value at a pointer into the group} */
    Place of(String pointer) {
        Matcher element = ELEMENT.matcher(pointer);
        if (element.matches()) {
            List<Origin> origins = element.group(1).equals("series") ? series : sessions;
            int index = Integer.parseInt(element.group(2));
            if (index < origins.size()) {
                String within = element.group(3);
                return origins.get(index).place(within == null ? "" : within);
            }
        }
        return group.place(pointer);
    }
}
