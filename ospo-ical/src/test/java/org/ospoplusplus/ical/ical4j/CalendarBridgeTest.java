package org.ospoplusplus.ical.ical4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

class CalendarBridgeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WorkingGroup GROUP =
            WorkingGroup.builder("g", "g.example", "The group").language("en").build();

    @Test
    void anEventHasTypedPropertiesOfIcal4j() {
        When.Timed when = When.at(LocalDateTime.of(2021, 11, 8, 15, 0), PARIS, Duration.ofHours(2));
        Session session = Session.builder("s", when)
                .title("A; title")
                .guests(List.of(Guest.person("Ada").withUrl(URI.create("https://ada.example/"))))
                .build();

        VEvent event = CalendarBridge.create().withTimestamp(Instant.EPOCH).event(GROUP, session);

        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("s@g.example");
        assertThat(event.getSummary().getValue()).isEqualTo("A; title");
        assertThat(date(event, "DTSTART")).isEqualTo(when.zonedStart());
        assertThat(date(event, "DTEND")).isEqualTo(when.zonedStart().plusHours(2));
        assertThat(event.<Sequence>getRequiredProperty("SEQUENCE").getSequenceNo())
                .isZero();
        assertThat(event.getParticipants()).singleElement().satisfies(guest -> {
            assertThat(guest.getSummary().orElseThrow().getValue()).isEqualTo("Ada");
            assertThat(guest.getUrl().orElseThrow().getUri()).isEqualTo(URI.create("https://ada.example/"));
        });
    }

    @Test
    void aStartThatClocksSkipIsTheMomentAndItsTextTheLocalTime() {
        VEvent event = event(When.at(LocalDateTime.of(2022, 3, 27, 2, 30), PARIS));

        assertThat(date(event, "DTSTART")).isEqualTo(ZonedDateTime.of(2022, 3, 27, 3, 30, 0, 0, PARIS));
        assertThat(event.getRequiredProperty("DTSTART").getValue()).isEqualTo("20220327T023000");
    }

    @Test
    void utcKeepsItsName() {
        VEvent event = event(When.at(LocalDateTime.of(2022, 3, 27, 2, 30), ZoneId.of("UTC"), Duration.ofHours(1)));

        assertThat(event.getRequiredProperty("DTSTART").toString().strip()).isEqualTo("DTSTART:20220327T023000Z");
        assertThat(event.getRequiredProperty("DTEND").toString().strip()).isEqualTo("DTEND:20220327T033000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Etc/UTC", "GMT", "Etc/GMT0", "Zulu", "Universal", "Greenwich"})
    void zonesThatEqualUtcAreNamedInAParameter(String id) {
        VEvent event = event(When.at(LocalDateTime.of(2022, 3, 27, 2, 30), ZoneId.of(id), Duration.ofHours(1)));

        assertThat(event.getRequiredProperty("DTSTART").toString().strip())
                .isEqualTo("DTSTART;X-OSPO-ZONE=" + id + ":20220327T023000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Africa/Abidjan", "Atlantic/Reykjavik", "Etc/GMT+1"})
    void otherZonesAreNotWrittenAsUtc(String id) {
        VEvent event = event(When.at(LocalDateTime.of(2022, 1, 27, 2, 30), ZoneId.of(id)));

        assertThat(event.getRequiredProperty("DTSTART").toString().strip())
                .isEqualTo("DTSTART;TZID=" + id + ":20220127T023000");
    }

    @Test
    void aMissingTimeOfTheLastChangeIsRejected() {
        Session session = Session.builder("réunion", When.on(LocalDate.EPOCH)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarBridge.create().event(GROUP, session))
                .withMessageContainingAll("session réunion", "DTSTAMP", "withTimestamp");
    }

    @Test
    void theCreationIsAChangeToo() {
        Instant created = Instant.parse("2020-02-02T02:02:02Z");
        Session session = Session.builder("s", When.on(LocalDate.EPOCH))
                .revision(new Revision(0, Optional.of(created), Optional.empty()))
                .build();

        DtStamp stamp = CalendarBridge.create().event(GROUP, session).getRequiredProperty("DTSTAMP");

        assertThat(stamp.getDate()).isEqualTo(created);
    }

    @Test
    void daysAreDates() {
        VEvent event = event(When.between(LocalDate.of(2022, 5, 5), LocalDate.of(2022, 5, 6)));

        assertThat(date(event, "DTSTART")).isEqualTo(LocalDate.of(2022, 5, 5));
        assertThat(date(event, "DTEND")).isEqualTo(LocalDate.of(2022, 5, 7));
    }

    @Test
    void theTimestampIsTheOnlyOneAndNotNow() {
        Instant timestamp = Instant.parse("2020-02-02T02:02:02.123Z");

        VEvent event = CalendarBridge.create()
                .withTimestamp(timestamp)
                .event(GROUP, Session.builder("s", When.on(LocalDate.EPOCH)).build());

        assertThat(event.<DtStamp>getProperties("DTSTAMP"))
                .singleElement()
                .satisfies(stamp -> assertThat(stamp.getDate()).isEqualTo(Instant.parse("2020-02-02T02:02:02Z")));
    }

    @Test
    void aCalendarHasTheNameOfItsGroup() {
        var properties = CalendarBridge.create().calendarProperties(GROUP);

        Optional<Name> name = properties.getFirst("NAME");
        assertThat(name.orElseThrow().getValue()).isEqualTo("The group");
    }

    private static VEvent event(When when) {
        return CalendarBridge.create()
                .withTimestamp(Instant.EPOCH)
                .event(GROUP, Session.builder("s", when).build());
    }

    private static Object date(VEvent event, String name) {
        return event.<DateProperty<?>>getRequiredProperty(name).getDate();
    }
}
