package org.ospoplusplus.ical.bridge;

import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import org.ospoplusplus.ical.internal.TimeTexts;
import org.ospoplusplus.ical.internal.ZoneIds;

/** The end of a session, in the zone of its start. */
final class LocalEnd extends DtEnd<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final String text;

    LocalEnd(ZonedDateTime end) {
        super(end);
        replace(new TzId(ZoneIds.iana(end.getZone())));
        text = TimeTexts.local(end.toLocalDateTime());
    }

    @Override
    public String getValue() {
        return text;
    }
}
