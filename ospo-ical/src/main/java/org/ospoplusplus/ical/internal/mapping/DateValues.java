package org.ospoplusplus.ical.internal.mapping;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;

/** Dates and times as RFC 5545 (3.3.4, 3.3.5) writes them: days, times in a zone, times in UTC, times in no zone. */
final class DateValues {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private DateValues() {}

    /** {@return a day or a time, whichever the value has the form of} */
    static Optional<When> read(Property property, ValueReader valueReader) {
        Optional<TimeValue> value =
                TimeValue.parse(valueReader.raw(property).strip(), property, valueReader.warnings());
        if (value.isEmpty()) {
            valueReader.bad(property, "a date or time that there is");
            return Optional.empty();
        }
        checkType(property, value.get().isDate(), valueReader);
        return valueReader.make(
                property, "a time of the years 1 to 9999", () -> when(property, value.get(), valueReader));
    }

    /** {@return a moment, which a day is none of} */
    static Optional<Instant> instant(Property property, ValueReader valueReader) {
        Optional<When> when = read(property, valueReader);
        if (when.isPresent() && !(when.get() instanceof When.Timed)) {
            valueReader.bad(property, "a time");
        }
        return when.filter(When.Timed.class::isInstance)
                .flatMap(time -> valueReader.make(property, "a moment of the years 1 to 9999 in UTC", () -> {
                    Instant instant = ((When.Timed) time).instant();
                    Require.instant(instant, property.getName());
                    return instant;
                }));
    }

    private static When when(Property property, TimeValue value, ValueReader valueReader) {
        if (value.isDate()) {
            return When.on(value.local().toLocalDate());
        }
        Optional<String> tzid = valueReader.parameter(property, Parameter.TZID);
        if (value.form() == TimeValue.Form.LOCAL) {
            return ParsedProperty.zones(property)
                    .orElseGet(ZoneResolver::ofNoCalendar)
                    .at(value.local(), tzid.orElse(""), property, valueReader.warnings());
        }
        if (tzid.isPresent()) {
            valueReader.conflict(property, "is in UTC by its value and in another zone by its TZID; read as UTC");
        }
        return When.at(value.local(), utc(property, valueReader));
    }

    /** Several zones are always in UTC; only we say which is meant. */
    private static ZoneId utc(Property property, ValueReader valueReader) {
        return valueReader
                .parameter(property, PropertyNames.ZONE)
                .flatMap(ZoneIds::find)
                .filter(ZoneIds::isUtc)
                .orElse(UTC);
    }

    private static void checkType(Property property, boolean isDay, ValueReader valueReader) {
        boolean saysDay = valueReader
                .parameter(property, Parameter.VALUE)
                .filter(type -> type.equalsIgnoreCase("DATE"))
                .isPresent();
        if (isDay && !saysDay) {
            valueReader.warnings().add(property, Code.MISSING, "has a day and no VALUE=DATE; read as a day");
        } else if (saysDay && !isDay) {
            valueReader.conflict(property, "has a time where VALUE=DATE promises a day; read as a time");
        }
    }
}
