package org.ospoplusplus.ical.internal.mapping;

import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.DtStart;

/**
 * The start of a session: its date is the moment, its value the local time as it stands in the session, which differ
 * where clocks skip that time. It holds both apart, like {@link UtcProperties}; ical4j would look the zone up in a copy
 * of all zone ids.
 */
final class LocalStart extends DtStart<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final ZonedDateTime date;
    private final String text;

    /** The parameters name the zone, unless the text ends with Z. */
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
