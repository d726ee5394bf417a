package org.ospoplusplus.ical.bridge;

import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.DtEnd;
import org.ospoplusplus.ical.internal.TimeTexts;

/** The end of a session, in the zone of its start; made like {@link LocalStart}. */
final class LocalEnd extends DtEnd<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final ZonedDateTime date;

    LocalEnd(ParameterList zone, ZonedDateTime date) {
        super(zone, "");
        this.date = date;
    }

    @Override
    public ZonedDateTime getDate() {
        ZonedDateTime other = super.getDate();
        return other == null ? date : other;
    }

    @Override
    public String getValue() {
        return super.getDate() == null ? TimeTexts.local(date.toLocalDateTime()) : super.getValue();
    }
}
