package org.ospoplusplus.ical.internal.mapping;

import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.DtStart;

/**
 * The start of a session in its zone. The date is the actual time, and the value is the local time of the session. They
 * differ if clocks skip the local time. This class keeps both until another date is set, since ical4j searches a copy
 * of all zone ids whenever it formats a date.
 */
final class LocalStart extends DtStart<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final ZonedDateTime date;
    private final String text;

    /** @param zone the parameters of the property, without {@code TZID} if the text is in UTC */
    LocalStart(ParameterList zone, ZonedDateTime date, String text) {
        super(zone, "");
        this.date = date;
        this.text = text;
    }

    @Override
    public ZonedDateTime getDate() {
        ZonedDateTime other = super.getDate();
        return other == null ? date : other;
    }

    @Override
    public String getValue() {
        return super.getDate() == null ? text : super.getValue();
    }
}
