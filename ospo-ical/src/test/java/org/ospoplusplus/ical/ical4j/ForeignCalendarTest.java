package org.ospoplusplus.ical.ical4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;

/**
 * Reads groups from calendars of other programs, and properties of ical4j that fail only when their value is requested.
 */
class ForeignCalendarTest {

    private static final String DOMAIN = "X-OSPO-DOMAIN: is missing; calendar.invalid is used [missing]";
    private static final String ID = "X-OSPO-ID: is missing; it is derived from the name [missing]";

    private final List<CalendarWarning> warnings = new ArrayList<>();

    @Test
    void aCalendarWithoutProperties() {
        assertThat(read(Optional.empty()))
                .isEqualTo(WorkingGroup.builder("calendar", "calendar.invalid", "Calendar")
                        .build());
        assertWarnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Calendar", "Kalender", "calendrier", "Calendario", "Home"})
    void aDefaultNameIsReported(String name) {
        assertThat(read(Optional.empty(), property("X-WR-CALNAME", name)).name())
                .isEqualTo(name);
        assertWarnings(
                "X-WR-CALNAME: is a default name for calendars; replace it with the name of the group" + " [missing]");
    }

    @Test
    void aNameThatPeopleGaveIsNotReported() {
        read(Optional.empty(), property("X-WR-CALNAME", "Kalender für Büros"));
        assertWarnings();
    }

    @Test
    void missingPropertiesOfOurCalendarAreReported() {
        read(Optional.empty(), property("PRODID", "-//OSPO++//ospo-ical//EN"), property("NAME", " "));

        assertWarnings("NAME: is missing; \"Calendar\" is used [missing]", DOMAIN, ID);
    }

    @Test
    void aCalendarOfAnotherProgram() {
        WorkingGroup group = read(
                Optional.of("google.example"),
                property("VERSION", "2.0"),
                property("X-WR-CALNAME", "Open Source: Events!"),
                property("X-WR-CALDESC", "All of them"),
                property("X-WR-TIMEZONE", "Europe/Paris"),
                property("URL", "https://cal.example/"),
                property("COLOR", "red"));

        assertThat(group)
                .isEqualTo(WorkingGroup.builder("open-source-events", "google.example", "Open Source: Events!")
                        .summary("All of them")
                        .links(List.of(new Link(
                                URI.create("https://cal.example/"),
                                Link.Kind.PAGE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())))
                        .build());
        assertWarnings("COLOR: the model cannot hold it; it is left out here and everywhere else [ignored]");
    }

    @ParameterizedTest
    @CsvSource({"Google.example", "localhost", "10.0.0.1", "-a.example", "a..example", "a b.example", "'a.example '"})
    void anInvalidDomainIsNotAssumed(String domain) {
        assertThat(read(Optional.of(domain), property("NAME", "N")).domain()).isEqualTo("calendar.invalid");
        assertWarnings();
    }

    @Test
    void namesThatContradictEachOther() {
        WorkingGroup group = read(
                Optional.empty(),
                property("UID", "group!a@b.example"),
                property("NAME", "One"),
                property("X-WR-CALNAME", "Other"));

        assertThat(group)
                .isEqualTo(WorkingGroup.builder("a", "b.example", "One").build());
        assertWarnings("X-WR-CALNAME: contradicts NAME, which is used [conflict]");
    }

    @Test
    void badZonesAndLinksAreLeftOut() {
        WorkingGroup group = read(
                Optional.empty(),
                property("UID", "group!a@b.example"),
                property("NAME", "One"),
                property("X-OSPO-DISPLAY-ZONE", "No/Where"),
                property("X-OSPO-LINK", "not a link"));

        assertThat(group.displayZones()).isEmpty();
        assertThat(group.links()).isEmpty();
        assertWarnings(
                "X-OSPO-DISPLAY-ZONE: is not a time zone of the IANA database, such as Europe/Berlin; it is left out [value]",
                "X-OSPO-LINK: is not a valid link with http, https or mailto; it is left out [value]");
    }

    @Test
    void aPropertyWithoutAReadableValueIsLeftOut() {
        VEvent event = new VEvent(new PropertyList(
                List.of(new Uid("a@g.example"), new DtStart<>(LocalDate.of(2021, 11, 8)), new Failing("SUMMARY"))));

        Session session = CalendarBridge.create()
                .session(Complete.workingGroup(), event, warnings::add)
                .orElseThrow();

        assertThat(session.title()).isEmpty();
        assertWarnings("SUMMARY: is not a value that ical4j can write; it is left out [value]");
    }

    private WorkingGroup read(Optional<String> domain, Property... properties) {
        return CalendarBridge.create().group(new PropertyList(List.of(properties)), domain, warnings::add);
    }

    private void assertWarnings(String... expected) {
        assertThat(warnings).extracting(CalendarWarning::toString).containsExactly(expected);
    }

    private static Property property(String name, String value) {
        return new XProperty(name, value);
    }

    /** Fails when its value is requested, like a time of ical4j with an unknown zone. */
    private static final class Failing extends Property {

        private static final long serialVersionUID = 1L;

        Failing(String name) {
            super(name);
        }

        @Override
        public String getValue() {
            throw new IllegalStateException("no such zone: secret");
        }

        @Override
        public void setValue(String value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ValidationResult validate() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected PropertyFactory<Failing> newFactory() {
            throw new UnsupportedOperationException();
        }
    }
}
