package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * Other programs drop lines, and drop or change parameters. After such a change, the public view still leaves out the
 * speakers that a policy protects.
 */
class LostPoliciesTest {

    private static final String SPEAKER = "Zoë Ångström";
    private static final Pattern PARAMETER = Pattern.compile(";([A-Z-]+)=(\"[^\"]*\"|[^;:\"]*)");
    private static final CalendarReader READER = CalendarReader.create();
    private static final Link SLIDES = Link.of(
                    Link.Kind.SLIDES, URI.create("https://example.org/folien"), "Folien – été")
            .withSpeakers(SPEAKER);

    private static final Session SESSION = Session.builder(
                    "s", When.at(LocalDateTime.of(2026, 3, 3, 17, 0), ZoneId.of("Europe/Berlin")))
            .title("Größe")
            .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
            .agenda(List.of(
                    AgendaItem.of("Begrüßung"),
                    AgendaItem.builder("Débat")
                            .policy(ConductPolicy.CHATHAM_HOUSE_RULE)
                            .links(List.of(SLIDES))
                            .build(),
                    AgendaItem.builder("後で")
                            .policy(ConductPolicy.of(
                                            "own-rule", "Nicht nennen", URI.create("https://example.org/regel"))
                                    .withStances(ConductPolicy.Stance.FORBIDS, ConductPolicy.Stance.SILENT))
                            .links(List.of(SLIDES.withLanguage("fr")))
                            .build()))
            .build();

    private static final String CALENDAR = CalendarWriter.create()
            .withTimestamp(Instant.EPOCH)
            .write(WorkingGroup.builder("thing", "thing.example", "Þing")
                    .sessions(List.of(SESSION))
                    .build())
            .replace("\r\n ", "");

    private static List<String> speakers(String calendar) {
        return PublicView.of(READER.read(calendar).group()).workingGroup().sessions().stream()
                .flatMap(session -> Stream.concat(
                        session.links().stream(), session.agenda().stream().flatMap(item -> item.links().stream())))
                .flatMap(link -> link.speakers().stream())
                .toList();
    }

    static List<String> changed() {
        List<String> changed = new ArrayList<>();
        for (String line : CALENDAR.lines().skip(1).toList()) {
            changed.add(CALENDAR.replace(line + "\r\n", ""));
            for (MatchResult parameter : PARAMETER.matcher(line).results().toList()) {
                for (String other : List.of("", ";" + parameter.group(1) + "=1", ";" + parameter.group(1) + "=")) {
                    changed.add(CALENDAR.replace(
                            line, line.substring(0, parameter.start()) + other + line.substring(parameter.end())));
                }
            }
        }
        Stream.of("LINK[^\r]*terms-of-service[^\r]*", "X-OSPO-POLICY[^\r]*", "LINK[^\r]*KIND=POLICY[^\r]*")
                .forEach(lines -> changed.add(CALENDAR.replaceAll("(?m)^" + lines + "\r\n", "")));
        return changed;
    }

    @Test
    void theSpeakersComeBack() {
        CalendarFeed feed = READER.read(CALENDAR);

        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.sessions()).containsExactly(SESSION);
        assertThat(changed()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("changed")
    void noChangePublishesTheSpeaker(String calendar) {
        assertThat(speakers(calendar)).isEmpty();
    }

    @Test
    void theWarningNamesTheLink() {
        CalendarFeed feed = READER.read(CALENDAR.replaceAll("(?m)^.*own-rule.*\r\n", ""));

        assertThat(feed.warnings())
                .extracting(CalendarWarning::property, CalendarWarning::message)
                .contains(tuple("LINK", "has lost the policy that forbids naming its speakers; they are left out"));
    }
}
