package org.ospoplusplus.ical.ical4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ospoplusplus.ical.internal.mapping.MarkdownText;
import org.ospoplusplus.ical.internal.mapping.VenueWriter;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;

/** Reads events of this library after another program changed or dropped some of their properties. */
class RewrittenEventTest {

    private static final WorkingGroup GROUP = Complete.workingGroup();
    private static final Session SESSION = Complete.session().toBuilder()
            .links(List.of(Link.page(URI.create("https://pages.example/s"), "Page"), Complete.link()))
            .build();

    /** The id of the session if only its occurrence is known: the UID of the event is that of the series. */
    private static final String OF_OCCURRENCE = "half-yearly-figures-20240516t150000";

    private final List<CalendarWarning> warnings = new ArrayList<>();

    @Test
    void theEssentialsSurviveWithoutExtensions() {
        Session read = read(keep(event(SESSION), property -> !property.getName().startsWith("X-"), true, true));

        assertThat(read.id()).isEqualTo(OF_OCCURRENCE);
        assertEssentials(read);
        assertThat(read.description()).isEqualTo(SESSION.description());
        assertThat(read.trackIds()).isEqualTo(SESSION.trackIds());
        // Without parts, their links belong to the session, and do not name speakers.
        assertThat(read.links())
                .isEqualTo(Stream.concat(
                                SESSION.links().stream(),
                                SESSION.agenda().stream()
                                        .flatMap(part -> part.links().stream().map(Link::withSpeakers)))
                        .toList());
    }

    @Test
    void theEssentialsSurviveWithoutParameters() {
        Session read = read(keep(event(SESSION), property -> true, false, true));

        assertThat(read.id()).isEqualTo(SESSION.id());
        assertEssentials(read);
        assertThat(read.description()).isEqualTo(SESSION.description());
    }

    @Test
    void theEssentialsSurviveWithoutComponents() {
        Session read = read(keep(event(SESSION), property -> true, true, false));

        assertThat(read.id()).isEqualTo(SESSION.id());
        assertEssentials(read);
        assertThat(read.description()).isEqualTo(SESSION.description());
        assertThat(read.guests()).isEmpty();
    }

    @Test
    void theEssentialsSurviveWithNothingButRfc5545() {
        Predicate<Property> old = property -> !property.getName().startsWith("X-")
                && !List.of("CONFERENCE", "LINK", "CONCEPT", "STYLED-DESCRIPTION")
                        .contains(property.getName());

        Session read = read(keep(event(SESSION), old, false, false));

        assertThat(read.id()).isEqualTo(OF_OCCURRENCE);
        assertEssentials(read);
        assertThat(MarkdownText.plain(read.description().orElseThrow()))
                .contains(MarkdownText.plain(SESSION.description().orElseThrow()));
    }

    private static void assertEssentials(Session read) {
        assertThat(read.occurrence()).isEqualTo(SESSION.occurrence());
        assertThat(read.title()).isEqualTo(SESSION.title());
        assertThat(read.when().firstDay()).isEqualTo(SESSION.when().firstDay());
        assertThat(read.status()).isEqualTo(SESSION.status());
        Place place = read.venue().orElseThrow().place().orElseThrow();
        Place before = SESSION.venue().orElseThrow().place().orElseThrow();
        assertThat(place.geo()).isEqualTo(before.geo());
        assertThat(VenueWriter.location(place)).isEqualTo(VenueWriter.location(before));
        assertThat(read.links()).extracting(Link::url).contains(page());
    }

    private static URI page() {
        return SESSION.links().stream()
                .filter(link -> link.kind().equals(Link.Kind.PAGE))
                .findFirst()
                .orElseThrow()
                .url();
    }

    /** The columns are the name, the new value, the property of the warning and the message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOCATION  | Somewhere else           | LOCATION          | contradicts VLOCATION; LOCATION is used
            GEO       | 1.5;2.5                  | GEO               | contradicts VLOCATION; GEO is used
            URL       | https://other.example/   | URL               | differs from the first LINK to a page; it becomes the first page
            CATEGORIES| Nothing                  | CATEGORIES        | has fewer names than RELATED-TO and CONCEPT, which are used
            """)
    void changedPropertiesWin(String name, String value, String property, String message) {
        Session read = read(change(event(SESSION), name, old -> value, true));

        assertThat(warnings)
                .filteredOn(warning -> warning.code() != Code.IGNORED)
                .extracting(CalendarWarning::property, CalendarWarning::code, CalendarWarning::message)
                .containsExactly(tuple(property, Code.CONFLICT, message));
        Place place = read.venue().orElseThrow().place().orElseThrow();
        switch (name) {
            case "LOCATION" -> assertThat(place.name()).contains(value);
            case "GEO" -> assertThat(place.geo().orElseThrow().longitude()).isEqualTo(2.5);
            case "URL" -> {
                assertThat(read.links().get(0).url()).isEqualTo(URI.create(value));
                assertThat(read.links()).hasSize(SESSION.links().size() + 1);
            }
            default -> assertThat(read.trackIds()).isEqualTo(SESSION.trackIds());
        }
    }

    @Test
    void aChangedDescriptionIsRead() {
        Session read = read(change(event(SESSION), "DESCRIPTION", old -> "Other", false));

        assertThat(read.description()).contains("Other");
        assertConflict("STYLED-DESCRIPTION", "contradicts DESCRIPTION, which is used");
    }

    @Test
    void aChangedTitleIsRead() {
        Session untitled = SESSION.toBuilder().title(null).build();

        assertThat(read(change(event(untitled), "SUMMARY", old -> "Other", false))
                        .title())
                .contains("Other");
        assertThat(warnings).isEmpty();
    }

    @Test
    void changedDaysReplaceTheMonth() {
        Session june = SESSION.toBuilder().when(When.in(YearMonth.of(2021, 6))).build();

        VEvent moved = change(event(june), "DTSTART", old -> "20210610", true);
        Session read = read(change(moved, "DTEND", old -> "20210611", true));

        assertThat(read.when()).isEqualTo(When.on(LocalDate.of(2021, 6, 10)));
        assertThat(read.title()).isEqualTo(SESSION.title());
        assertConflict("X-OSPO-WHEN", "contradicts DTSTART and DTEND, which are used");
    }

    /** Earlier versions of this library wrote all days of a month. */
    @Test
    void theDaysOfAMonthAreAMonth() {
        Session june = SESSION.toBuilder().when(When.in(YearMonth.of(2021, 6))).build();

        Session read = read(change(event(june), "DTEND", old -> "20210701", true));

        assertThat(read).isEqualTo(june);
        assertThat(warnings).isEmpty();
    }

    /** If a program drops the DERIVED parameter, the derived lines do not become part of the description. */
    @ParameterizedTest
    @EnumSource(Session.Status.class)
    void aDescriptionWithoutItsMarkIsStillDerived(Session.Status status) {
        Session session = SESSION.toBuilder().status(status).build();

        Session read = read(change(event(session), "DESCRIPTION", old -> old, false));

        assertThat(read).isEqualTo(session);
        assertThat(warnings).isEmpty();
    }

    @Test
    void aConfirmedSessionIsNotPostponedAnyMore() {
        Session postponed = SESSION.toBuilder().status(Session.Status.POSTPONED).build();

        Session read = read(change(event(postponed), "STATUS", old -> "CONFIRMED", true));

        assertThat(read.status()).isEqualTo(Session.Status.CONFIRMED);
        assertConflict("X-OSPO-STATUS", "contradicts STATUS, which is used");
    }

    @Test
    void aTrackThatWasAddedAsACategoryIsRead() {
        Session without =
                SESSION.toBuilder().occurrence(null).trackIds(List.of()).build();
        String name = GROUP.tracks().get(0).name();

        Session read = read(change(event(without), "CATEGORIES", old -> old + "," + name, true));

        assertThat(read.trackIds()).containsExactly(GROUP.tracks().get(0).id());
        assertConflict("CATEGORIES", "has more names than RELATED-TO and CONCEPT; all of them are used");
    }

    private void assertConflict(String property, String message) {
        assertThat(warnings)
                .extracting(CalendarWarning::property, CalendarWarning::code, CalendarWarning::message)
                .containsExactly(tuple(property, Code.CONFLICT, message));
        assertThat(warnings.get(0).line()).isPositive();
    }

    private static VEvent event(Session session) {
        return ReadCopy.of(CalendarBridge.create().event(GROUP, session));
    }

    private Session read(VEvent event) {
        Optional<Session> session = CalendarBridge.create().session(GROUP, event, warnings::add);
        return session.orElseThrow();
    }

    private static VEvent keep(VEvent event, Predicate<Property> kept, boolean parameters, boolean components) {
        VEvent result = new VEvent(keep(event.getPropertyList(), kept, parameters));
        if (components) {
            event.getComponentList()
                    .getAll()
                    .forEach(part -> part.setPropertyList(keep(part.getPropertyList(), kept, parameters)));
            result.setComponentList(event.getComponentList());
        } else {
            result.setComponentList(new ComponentList<>());
        }
        return result;
    }

    private static PropertyList keep(PropertyList list, Predicate<Property> kept, boolean parameters) {
        return new PropertyList(list.getAll().stream()
                .filter(kept)
                .map(property -> parameters ? property : copy(property, new ParameterList(), property.getValue()))
                .toList());
    }

    private static VEvent change(VEvent event, String name, Function<String, String> value, boolean parameters) {
        VEvent result = new VEvent(new PropertyList(event.getPropertyList().getAll().stream()
                .map(property -> property.getName().equals(name)
                        ? copy(
                                property,
                                parameters ? property.getParameterList() : new ParameterList(),
                                value.apply(property.getValue()))
                        : property)
                .toList()));
        result.setComponentList(event.getComponentList());
        return result;
    }

    private static Property copy(Property property, ParameterList parameters, String value) {
        return new ParsedProperty(
                property.getName(), parameters, value, ParsedProperty.line(property), ZoneResolver.ofNoCalendar());
    }
}
