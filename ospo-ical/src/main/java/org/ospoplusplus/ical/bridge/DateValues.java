package org.ospoplusplus.ical.bridge;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.ical.internal.TimeValue;
import org.ospoplusplus.ical.internal.ZoneIds;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;

/** Dates and times as RFC 5545 (3.3.4, 3.3.5) writes them: days, times in a zone, times in UTC, times in no zone. */
final class DateValues {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private DateValues() {}

    /** {@return a day or a time, whichever the value has the form of} */
    static Optional<When> read(Property property, Values values) {
        Optional<TimeValue> value = TimeValue.parse(values.raw(property).strip(), property, values.warnings());
        if (value.isEmpty()) {
            values.bad(property, "a date or time that there is");
            return Optional.empty();
        }
        checkType(property, value.get().isDate(), values);
        return values.make(property, "a time of the years 1 to 9999", () -> when(property, value.get(), values));
    }

    /** {@return a moment, which a day is none of} */
    static Optional<Instant> instant(Property property, Values values) {
        Optional<When> when = read(property, values);
        if (when.isPresent() && !(when.get() instanceof When.Timed)) {
            values.bad(property, "a time");
        }
        return when.filter(When.Timed.class::isInstance)
                .flatMap(time -> values.make(property, "a moment of the years 1 to 9999 in UTC", () -> {
                    Instant instant = ((When.Timed) time).instant();
                    Require.instant(instant, property.getName());
                    return instant;
                }));
    }

    private static When when(Property property, TimeValue value, Values values) {
        if (value.isDate()) {
            return When.on(value.local().toLocalDate());
        }
        Optional<String> tzid = values.parameter(property, Parameter.TZID);
        if (value.form() == TimeValue.Form.LOCAL) {
            return ReadProperty.zones(property).at(value.local(), tzid.orElse(""), property, values.warnings());
        }
        if (tzid.isPresent()) {
            values.conflict(property, "is in UTC by its value and in another zone by its TZID; read as UTC");
        }
        return When.at(value.local(), utc(property, values));
    }

    /** Several zones are always in UTC; only we say which is meant. */
    private static ZoneId utc(Property property, Values values) {
        return values.parameter(property, Wire.ZONE)
                .flatMap(ZoneIds::find)
                .filter(ZoneIds::isUtc)
                .orElse(UTC);
    }

    private static void checkType(Property property, boolean isDay, Values values) {
        boolean saysDay = values.parameter(property, Parameter.VALUE)
                .filter(type -> type.equalsIgnoreCase("DATE"))
                .isPresent();
        if (isDay && !saysDay) {
            values.warnings().add(property, Code.MISSING, "has a day and no VALUE=DATE; read as a day");
        } else if (saysDay && !isDay) {
            values.conflict(property, "has a time where VALUE=DATE promises a day; read as a time");
        }
    }
}
