package org.ospoplusplus.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;

/** The sessions with which codecs are tested. */
final class CodecSamples {

    private CodecSamples() {}

    /** A session and its working group, without the sessions of the group. */
    record Sample(String name, WorkingGroup context, Session session) {}

    static Stream<Sample> all() {
        return Stream.of(
                        of("complete", Complete.workingGroup()),
                        Stream.of(of("minimal", Minimal.session())),
                        of("source page", SourcePage.workingGroup()),
                        Facts.all().entrySet().stream().flatMap(fact -> of(fact.getKey(), fact.getValue())),
                        SeriesSamples.all().entrySet().stream()
                                .flatMap(sample -> of(sample.getKey(), sample.getValue())),
                        EdgeCases.all().entrySet().stream().map(edge -> of(edge.getKey(), edge.getValue())))
                .flatMap(samples -> samples);
    }

    static Sample damaged() {
        return of("complete", Complete.workingGroup()).findFirst().orElseThrow();
    }

    /** {@return a session in which all texts are a given text} */
    static Sample saying(String text) {
        return of(printable(text), EdgeCases.saying(text, text));
    }

    private static Stream<Sample> of(String name, WorkingGroup group) {
        WorkingGroup context = group.toBuilder().sessions(List.of()).build();
        return group.sessions().stream().map(session -> new Sample(name + ": " + session.id(), context, session));
    }

    private static Sample of(String name, Session session) {
        List<Track> tracks = session.trackIds().stream()
                .map(id -> Track.of(id, "Piste " + id + " 🛤"))
                .toList();
        WorkingGroup context = WorkingGroup.builder("rivers", "rivers.example", "River Cities – Villes du Rhône")
                .tracks(tracks)
                .series(seriesOf(session))
                .build();
        return new Sample(name, context, session);
    }

    /** {@return the series of which a session replaces an occurrence, if it does; the series could meet on any day} */
    private static List<Series> seriesOf(Session session) {
        return session
                .occurrence()
                .map(occurrence -> Series.builder(occurrence.series())
                        .cadence(Cadence.usually("ab und zu – de temps à autre", null))
                        .build())
                .stream()
                .toList();
    }

    /** {@return a text in a form for the name of a test} */
    static String printable(String text) {
        return text.codePoints()
                .limit(40)
                .mapToObj(c -> c >= ' ' && c <= '~'
                        ? Character.toString(c)
                        : Map.of((int) '\n', "\\n", (int) '\r', "\\r", (int) '\t', "\\t")
                                .getOrDefault(c, "U+" + Integer.toHexString(c)))
                .collect(Collectors.joining());
    }
}
