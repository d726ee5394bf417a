package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.LargeProgram;
import org.ospoplusplus.testkit.SeriesSamples;
import tools.jackson.databind.json.JsonMapper;

class EveryGroupTest {

    private static final int MAX_BYTES = 60_000;

    @Property(tries = 60)
    void arbitraryGroupsGiveSafePagesWithAllTitlesAndNoSecrets(@ForAll WorkingGroup group) {
        PublicView view = PublicView.of(group);
        if (view.isExposed()) {
            assertThatExceptionOfType(PageException.class).isThrownBy(() -> ParsedSite.of(group));
            return;
        }
        ParsedSite site = ParsedSite.of(group);
        site.assertSafe();
        assertContent(view.workingGroup(), site);
        String data = PageWriter.create().withNow(ParsedSite.NOW).writeSiteData(group);
        assertThat(JsonMapper.shared().readTree(data).at("/name").stringValue()).isEqualTo(group.name());
        String published = OspoJson.create().write(view.workingGroup());
        secrets(group)
                .filter(secret -> !published.contains(secret))
                .forEach(secret -> assertThat(site.texts().values()).noneMatch(text -> text.contains(secret)));
        secrets(group)
                .filter(secret -> !published.contains(secret))
                .forEach(secret -> assertThat(data).doesNotContain(secret));
    }

    static Stream<WorkingGroup> fixtures() {
        return Stream.of(
                        Facts.all().values().stream(),
                        SeriesSamples.all().values().stream(),
                        Stream.of(
                                Complete.workingGroup(), LargeProgram.of(7, 50).workingGroup()))
                .flatMap(groups -> groups);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFixturesGiveSafePagesWhoseLinksLeadSomewhere(WorkingGroup group) {
        ParsedSite site = ParsedSite.of(group);

        site.assertSafe();
        assertContent(PublicView.of(group).workingGroup(), site);
    }

    private static void assertContent(WorkingGroup group, ParsedSite site) {
        assertThat(site.index().select("h1 bdi").first().wholeText()).isEqualTo(group.name());
        List<String> titles = site.pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith("sessions/"))
                .map(page -> page.getValue().select("h1 bdi").first().wholeText())
                .toList();
        assertThat(titles)
                .containsExactlyInAnyOrderElementsOf(
                        group.sessions().stream().map(group::titleOf).toList());
        Set<String> files = new HashSet<>(site.pages().keySet());
        files.add("calendar.ics");
        CalendarWriter calendars = CalendarWriter.create();
        long events = group.sessions().stream()
                        .filter(s -> !calendars.leavesOut(s))
                        .count()
                + group.series().stream().filter(s -> !calendars.leavesOut(s)).count();
        site.pages().keySet().forEach(path -> {
            List<String> links = site.relativeLinks(path);
            assertThat(links.stream().filter(link -> link.endsWith(".html")))
                    .as(path)
                    .isSubsetOf(files);
            assertThat(links.stream()
                            .filter(link -> link.matches("(sessions|series)/.*\\.ics"))
                            .distinct()
                            .count())
                    .as(path)
                    .isLessThanOrEqualTo(events);
        });
    }

    private static Stream<String> secrets(WorkingGroup group) {
        Stream<Venue> venues = Stream.of(
                        group.venue().stream(),
                        group.tracks().stream().flatMap(track -> track.venue().stream()),
                        group.series().stream().flatMap(series -> series.venue().stream()),
                        group.sessions().stream().map(Session::venue).flatMap(venue -> venue.stream()))
                .flatMap(each -> each);
        Stream<String> links = venues.flatMap(venue -> venue.online().stream())
                .map(VirtualLocation::join)
                .flatMap(join -> join.stream())
                .filter(JoinLink::secret)
                .map(join -> join.url().toString());
        Stream<String> addresses = Stream.concat(
                        group.people().stream(),
                        group.sessions().stream().flatMap(session -> session.guests().stream()))
                .map(Guest::email)
                .flatMap(email -> email.stream())
                .map(email -> email.address());
        return Stream.concat(links, addresses);
    }

    @Test
    void aLargeGroupHasSmallPages() {
        WorkingGroup group = LargeProgram.of(3, 2_000).workingGroup();
        List<SiteFile> files =
                PageWriter.create().withNow(ParsedSite.NOW).write(group).toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(files.stream()
                        .filter(file -> file.utf8().length >= MAX_BYTES)
                        .map(file -> file.path() + ": " + file.utf8().length))
                .isEmpty();
    }

    @Test
    void pagesAreCreatedOneByOne() {
        WorkingGroup group = LargeProgram.of(3, 2_000).workingGroup();

        assertThat(PageWriter.create().withNow(ParsedSite.NOW).write(group).limit(3))
                .hasSize(3);
    }

    @Test
    void equalGroupsGiveEqualBytes() {
        assertThat(ParsedSite.of(Complete.workingGroup()).texts())
                .isEqualTo(ParsedSite.of(Complete.workingGroup()).texts());
    }
}
