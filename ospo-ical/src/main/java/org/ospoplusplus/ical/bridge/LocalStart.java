package org.ospoplusplus.ical.bridge;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.DtStart;
import org.ospoplusplus.ical.internal.TimeTexts;

/**
 * The start of a session: its date is the moment, its value the local time as it stands in the session, which differ where
 * clocks skip that time. It holds both apart, like {@link Stamps}; ical4j would look the zone up in a copy of all zone ids.
 */
final class LocalStart extends DtStart<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final ZonedDateTime date;
    private final LocalDateTime local;

    /** @param zone names the zone, also where it is UTC, so that it comes back */
    LocalStart(ParameterList zone, ZonedDateTime date, LocalDateTime local) {
        super(zone, "");
        this.date = date;
        this.local = local;
    }

    @Override
    public ZonedDateTime getDate() {
        ZonedDateTime other = super.getDate();
        return other == null ? date : other;
    }

    @Override
    public String getValue() {
        return super.getDate() == null ? TimeTexts.local(local) : super.getValue();
    }
}
