package org.ospoplusplus.ical.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/** The tracks and kinds of office of a group by what they are called, for calendars with many categories. */
final class KnownNames {

    private final Map<String, Track> tracks = new HashMap<>();
    private final Map<String, OspoType> types = new HashMap<>();

    KnownNames(WorkingGroup group) {
        add(group.tracks(), track -> Stream.of(track.id()));
        add(group.tracks(), track -> track.aliases().ids().stream());
        add(group.tracks(), track -> Stream.concat(Stream.of(track.name()), track.aliases().names().stream()));
        Stream.concat(group.ospoTypes().stream(), OspoType.KNOWN.stream())
                .forEach(type -> types.putIfAbsent(folded(type.label()), type));
    }

    private void add(List<Track> all, Function<Track, Stream<String>> names) {
        for (Track track : all) {
            names.apply(track).forEach(name -> tracks.putIfAbsent(folded(name), track));
        }
    }

    /** {@return the same as {@link WorkingGroup#findTrack}} */
    Optional<Track> track(String idOrName) {
        return Optional.ofNullable(tracks.get(folded(idOrName)));
    }

    /** {@return the kind of office that has a label, without regard to case: one of the group's, else one that OSPO++ names} */
    Optional<OspoType> ospoType(String label) {
        return Optional.ofNullable(types.get(folded(label)));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
