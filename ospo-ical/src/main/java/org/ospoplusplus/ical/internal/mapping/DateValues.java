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

/** Reads dates and times (RFC 5545, 3.3.4 and 3.3.5): days, local times with or without a zone, and times in UTC. */
final class DateValues {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private DateValues() {}

    /**
     * {@return the day or the time that a property has} The form of the value decides, not its {@code VALUE} parameter.
     */
    static Optional<When> read(Property property, ValueReader valueReader) {
        Optional<TimeValue> value =
                TimeValue.parse(valueReader.raw(property).strip(), property, valueReader.warnings());
        if (value.isEmpty()) {
            boolean isStart = property.getName().equalsIgnoreCase(Property.DTSTART);
            valueReader.warn(
                    property,
                    "is not a valid date or time such as 20270304T170000Z; "
                            + (isStart ? "the event is left out" : "it is left out"));
            return Optional.empty();
        }
        checkType(property, value.get().isDate(), valueReader);
        return valueReader.make(
                property, "a time in the years 1 to 9999", () -> when(property, value.get(), valueReader));
    }

    /** {@return the moment that a property has, unless its value is a day} */
    static Optional<Instant> instant(Property property, ValueReader valueReader) {
        Optional<When> when = read(property, valueReader);
        if (when.isPresent() && !(when.get() instanceof When.Timed)) {
            valueReader.bad(property, "a time, but a day");
        }
        return when.filter(When.Timed.class::isInstance)
                .flatMap(time -> valueReader.make(property, "a time in the years 1 to 9999 in UTC", () -> {
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
            valueReader.conflict(property, "has a value in UTC and a TZID; it is read as UTC");
        }
        return When.at(value.local(), utc(property, valueReader));
    }

    /** Several IANA zones equal UTC. A parameter of this library names the original one. */
    private static ZoneId utc(Property property, ValueReader valueReader) {
        return valueReader
                .parameter(property, PropertyNames.ZONE)
                .flatMap(ZoneIds::find)
                .filter(ZoneIds::isUtc)
                .orElse(UTC);
    }

    private static void checkType(Property property, boolean isDay, ValueReader valueReader) {
        boolean isMarkedAsDay = valueReader
                .parameter(property, Parameter.VALUE)
                .filter(type -> type.equalsIgnoreCase("DATE"))
                .isPresent();
        if (isDay && !isMarkedAsDay) {
            valueReader.warnings().add(property, Code.MISSING, "has a day without VALUE=DATE; it is read as a day");
        } else if (isMarkedAsDay && !isDay) {
            valueReader.conflict(property, "has a time, but VALUE=DATE; it is read as a time");
        }
    }
}
