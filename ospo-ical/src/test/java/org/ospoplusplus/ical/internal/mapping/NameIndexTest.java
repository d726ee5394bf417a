package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

class NameIndexTest {

    @Property
    void findsTheTracksThatTheGroupFinds(@ForAll WorkingGroup group, @ForAll String other) {
        NameIndex names = new NameIndex(group);
        Stream<String> ofTracks = group.tracks().stream()
                .flatMap(track -> Stream.of(
                                List.of(track.id(), track.name()),
                                track.aliases().ids(),
                                track.aliases().names())
                        .flatMap(List::stream));
        Stream.concat(ofTracks, Stream.of(other, ""))
                .flatMap(name -> Stream.of(name, " " + name.toUpperCase(Locale.ROOT) + " "))
                .forEach(name -> assertThat(names.track(name)).as(name).isEqualTo(group.findTrack(name)));
    }

    @Test
    void anIdWinsOverAName() {
        Track byName = Track.of("one", "two");
        Track byId = Track.of("two", "Second");
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "G")
                .tracks(List.of(byName, byId))
                .build();
        assertThat(new NameIndex(group).track("Two")).contains(byId);
    }

    @Test
    void theOspoTypesOfTheGroupWinOverPredefinedOnes() {
        OspoType own = OspoType.of("own", OspoType.GLOBAL_NGO.label().toUpperCase(Locale.ROOT));
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "G")
                .ospoTypes(List.of(own))
                .build();
        assertThat(new NameIndex(group).ospoType(OspoType.GLOBAL_NGO.label())).contains(own);
        assertThat(new NameIndex(group).ospoType("university ospos ")).contains(OspoType.UNIVERSITY);
        assertThat(new NameIndex(group).ospoType("choir")).isEmpty();
    }
}
