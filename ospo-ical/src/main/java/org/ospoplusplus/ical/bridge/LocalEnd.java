package org.ospoplusplus.ical.bridge;

import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import org.ospoplusplus.ical.internal.TimeTexts;
import org.ospoplusplus.ical.internal.ZoneIds;

/** The end of a session, in the zone of its start; made like {@link LocalStart}. */
final class LocalEnd extends DtEnd<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final ZonedDateTime date;
    private final String text;

    LocalEnd(ZonedDateTime end) {
        this(end, TimeTexts.local(end.toLocalDateTime()));
    }

    private LocalEnd(ZonedDateTime end, String text) {
        super(new ParameterList(List.of(new TzId(ZoneIds.iana(end.getZone())))), text);
        this.date = end;
        this.text = text;
    }

    @Override
    public ZonedDateTime getDate() {
        return date;
    }

    @Override
    public String getValue() {
        return text;
    }
}
