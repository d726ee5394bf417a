package org.ospoplusplus.testkit;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Meetings that repeat: a working group for each kind of rule, of exception, of extra day and of session that replaces
 * an occurrence, and series on days on which clocks change. Software that stores, shows or expands series should be
 * able to represent all of them. All groups are valid. Validation only warns about first days that are unknown or off
 * the rule, about an exception on a day without a meeting, and about an extra day that is a day of the rule.
 *
 * <p>The first series of each group has the id {@link #ID}.
 *
 * @since 0.1.0
 */
public final class SeriesSamples {

    /** The id of the first series of each group. */
    public static final String ID = "canal-call";

    private static final Track TRACK = Track.of("locks", "Schleusen & Écluses");

    private static final Venue ROOM = Venue.online(VirtualLocation.of(
            Platform.openSource("BigBlueButton Mühlhausen"),
            JoinLink.publicLink(URI.create("https://meet.canals.example/room"))));

    private SeriesSamples() {}

    /** {@return an immutable map of the groups by name, in a fixed order} */
    public static Map<String, WorkingGroup> all() {
        Map<String, WorkingGroup> all = new LinkedHashMap<>();
        SeriesOfRules.all().forEach((name, series) -> all.put(name, group(List.of(series))));
        SeriesOfDays.all().forEach((name, series) -> all.put(name, group(List.of(series))));
        SeriesOfClocks.all().forEach((name, series) -> all.put(name, group(List.of(series))));
        all.putAll(ReplacedOccurrences.all());
        return Collections.unmodifiableMap(all);
    }

    static WorkingGroup group(List<Series> series, Session... sessions) {
        return WorkingGroup.builder("canals", "canals.example", "Canal Cities – Kanäle 运河")
                .venue(ROOM)
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                .tracks(List.of(TRACK))
                .series(series)
                .sessions(List.of(sessions))
                .build();
    }
}
