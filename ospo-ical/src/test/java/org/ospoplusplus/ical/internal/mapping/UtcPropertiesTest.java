package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Compares properties that keep their own value with the properties of ical4j that they replace. */
class UtcPropertiesTest {

    private static final Instant MOMENT = Instant.parse("2021-11-08T14:00:59Z");
    private static final Instant OTHER = Instant.parse("0999-02-03T04:05:06Z");

    static Stream<Arguments> stamps() {
        return Stream.of(
                Arguments.of(UtcProperties.stamp(MOMENT), new DtStamp(MOMENT)),
                Arguments.of(UtcProperties.created(MOMENT), new Created(MOMENT)),
                Arguments.of(UtcProperties.lastModified(MOMENT), new LastModified(MOMENT)));
    }

    @ParameterizedTest
    @MethodSource("stamps")
    void aStampIsThatOfIcal4j(DateProperty<Instant> ours, DateProperty<Instant> theirs) {
        assertThat(ours.getDate()).isEqualTo(MOMENT);
        assertThat(ours.getValue()).isEqualTo("20211108T140059Z");
        assertThat(ours).hasToString(theirs.toString()).isEqualTo(theirs).hasSameHashCodeAs(theirs);
        assertThat(ours.copy()).isEqualTo(theirs);
        assertThat(ours.compareTo(theirs)).isZero();
        assertThat(ours.validate().getEntries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stamps")
    void aStampCanBeSetAnew(DateProperty<Instant> ours, DateProperty<Instant> theirs) {
        ours.setDate(OTHER);

        assertThat(ours.getDate()).isEqualTo(OTHER);
        assertThat(ours.getValue()).isEqualTo("09990203T040506Z");

        ours.setValue(theirs.getValue());

        assertThat(ours.getDate()).isEqualTo(MOMENT);
        assertThat(ours.getValue()).isEqualTo("20211108T140059Z");
    }

    @Test
    void aStartCanBeSetAnew() {
        ZoneId zone = ZoneId.of("Europe/Paris");
        Session session = Session.builder("s", When.at(LocalDateTime.of(2021, 11, 8, 15, 0), zone))
                .build();
        VEvent event = CalendarBridge.create()
                .withTimestamp(MOMENT)
                .event(WorkingGroup.builder("g", "g.example", "Group").build(), session);
        ZonedDateTime later = ZonedDateTime.of(2022, 3, 1, 9, 30, 0, 0, zone);

        DtStart<ZonedDateTime> start = event.getRequiredProperty(Property.DTSTART);
        start.setDate(later);

        assertThat(start.getDate()).isEqualTo(later);
        assertThat(start.toString().strip()).isEqualTo("DTSTART;TZID=Europe/Paris:20220301T093000");
        assertThat(CalendarBridge.create()
                        .session(WorkingGroup.builder("g", "g.example", "Group").build(), event, warning -> {})
                        .orElseThrow()
                        .when())
                .isEqualTo(When.at(later.toLocalDateTime(), zone));
    }
}
