package org.ospoplusplus.ical.bridge;

import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtStart;
import org.ospoplusplus.ical.internal.TimeTexts;
import org.ospoplusplus.ical.internal.ZoneIds;
import org.ospoplusplus.model.time.When;

/**
 * The start of a session: its date is the moment, its value the local time as it stands in the session, which differ where
 * clocks skip that time. The zone is named also where it is UTC, so that it comes back.
 */
final class LocalStart extends DtStart<ZonedDateTime> {

    private static final long serialVersionUID = 1L;

    private final ZonedDateTime date;
    private final String text;

    LocalStart(When.Timed when) {
        this(when, TimeTexts.local(when.start()));
    }

    /** From its text, which ical4j parses only when it is asked for more than its date, while it formats dates at once. */
    private LocalStart(When.Timed when, String text) {
        super(new ParameterList(List.of(new TzId(ZoneIds.iana(when.zone())))), text);
        this.date = when.zonedStart();
        this.text = text;
    }

    @Override
    public ZonedDateTime getDate() {
        return date;
    }

    /** ical4j would look the zone up in a copy of all zone ids. */
    @Override
    public String getValue() {
        return text;
    }
}
