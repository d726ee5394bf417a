package org.ospoplusplus.ical.internal.mapping;

import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.DtEnd;

/** The end of a session in the zone of its start. It keeps its date and text like {@link LocalStart}. */
final class LocalEnd extends DtEnd<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final ZonedDateTime date;
    private final String text;

    LocalEnd(ParameterList zone, ZonedDateTime date, String text) {
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
