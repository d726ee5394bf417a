package org.ospoplusplus.ical.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Finds the tracks and OSPO types of a group by name. The index makes calendars with many categories faster to read.
 */
public final class NameIndex {

    private final WorkingGroup group;

    /** Created on first use, because many calendars have no categories. */
    private @Nullable Map<String, Track> tracks;

    private @Nullable Map<String, OspoType> types;

    public NameIndex(WorkingGroup group) {
        this.group = group;
    }

    /** {@return the track with an id or name, as {@link WorkingGroup#findTrack} finds it} */
    Optional<Track> track(String idOrName) {
        if (tracks == null) {
            tracks = tracks(group.tracks());
        }
        return Optional.ofNullable(tracks.get(folded(idOrName)));
    }

    /**
     * {@return the OSPO type with a label} Case is ignored, and the types of the group win over the predefined ones.
     */
    Optional<OspoType> ospoType(String label) {
        if (types == null) {
            types = types(group.ospoTypes());
        }
        return Optional.ofNullable(types.get(folded(label)));
    }

    private static Map<String, Track> tracks(List<Track> all) {
        Map<String, Track> byName = new HashMap<>();
        add(byName, all, track -> Stream.of(track.id()));
        add(byName, all, track -> track.aliases().ids().stream());
        add(byName, all, track -> Stream.concat(Stream.of(track.name()), track.aliases().names().stream()));
        return byName;
    }

    private static void add(Map<String, Track> byName, List<Track> all, Function<Track, Stream<String>> names) {
        for (Track track : all) {
            names.apply(track).forEach(name -> byName.putIfAbsent(folded(name), track));
        }
    }

    private static Map<String, OspoType> types(List<OspoType> own) {
        Map<String, OspoType> byLabel = new HashMap<>();
        Stream.concat(own.stream(), OspoType.KNOWN.stream())
                .forEach(type -> byLabel.putIfAbsent(folded(type.label()), type));
        return byLabel;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
