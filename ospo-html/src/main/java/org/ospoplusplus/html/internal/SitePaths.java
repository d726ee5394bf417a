package org.ospoplusplus.html.internal;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.IdFileNames;

/** The paths of the files of a site, below its folder. Calendars have the same names as pages. */
final class SitePaths {

    static final String INDEX = "index.html";
    static final String CALENDAR = "calendar.ics";
    static final String FEED = "feed.xml";

    private static final String PAGE = ".html";
    private static final String ICS = ".ics";

    private final Map<String, String> sessions;
    private final Map<String, String> series;
    private final Map<String, String> tracks;

    SitePaths(WorkingGroup group) {
        sessions = names(group.sessions());
        series = names(group.series());
        tracks = names(group.tracks());
    }

    private static Map<String, String> names(Collection<? extends Identifiable> values) {
        return IdFileNames.distinct(values.stream().map(Identifiable::id).toList());
    }

    String sessionPage(String id) {
        return "sessions/" + name(sessions, id) + PAGE;
    }

    String sessionCalendar(String id) {
        return "sessions/" + name(sessions, id) + ICS;
    }

    String sessionJsonLd(String id) {
        return "sessions/" + name(sessions, id) + ".jsonld";
    }

    String seriesPage(String id) {
        return "series/" + name(series, id) + PAGE;
    }

    String seriesCalendar(String id) {
        return "series/" + name(series, id) + ICS;
    }

    String trackCalendar(String id) {
        return "tracks/" + name(tracks, id) + ICS;
    }

    /** {@return the page with the meetings of a period} */
    static String listPage(String folder, String period) {
        return folder + "/" + period + PAGE;
    }

    /** {@return a page that lists regular meetings} The folder is not that of their pages, whose names are ids. */
    static String seriesList(int part) {
        return "all-series/" + part + PAGE;
    }

    /** {@return a further page with meetings of the same period} */
    static String part(String listPage, int part) {
        return listPage.substring(0, listPage.length() - PAGE.length()) + "-" + part + PAGE;
    }

    private static String name(Map<String, String> names, String id) {
        @Nullable String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("not a value of the group");
        }
        return name;
    }

    /** {@return a relative link to a file} A name can contain {@code %}, which a link writes as {@code %25}. */
    static String link(String root, String path) {
        return root + path.replace("%", "%25");
    }
}
