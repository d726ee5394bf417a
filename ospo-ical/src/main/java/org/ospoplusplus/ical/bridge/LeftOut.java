package org.ospoplusplus.ical.bridge;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ExDate;
import org.ospoplusplus.ical.internal.TimeTexts;
import org.ospoplusplus.ical.internal.ZoneIds;
import org.ospoplusplus.model.time.When;

/**
 * One meeting that a recurring event does not have, written like the start of the event (RFC 5545, 3.8.5.1).
 *
 * @param <T> a day or a time
 */
final class LeftOut<T extends Temporal> extends ExDate<T> {

    private static final long serialVersionUID = 1L;

    private final String text;

    private LeftOut(ParameterList parameters, T date, String text) {
        super(parameters, new DateList<>(List.of(date)));
        this.text = text;
    }

    static LeftOut<? extends Temporal> of(When when) {
        if (when instanceof When.Timed timed) {
            if (ZoneIds.isUtc(timed.zone())) {
                return new LeftOut<ZonedDateTime>(
                        new ParameterList(), timed.zonedStart(), TimeTexts.utc(timed.start()));
            }
            return new LeftOut<ZonedDateTime>(
                    Parameters.none().and(new TzId(ZoneIds.iana(timed.zone()))).list(),
                    timed.zonedStart(),
                    TimeTexts.local(timed.start()));
        }
        LocalDate day = when.firstDay();
        return new LeftOut<>(Parameters.none().and(Value.DATE).list(), day, TimeTexts.date(day));
    }

    /** ical4j would look the zone up in a copy of all zone ids. */
    @Override
    public String getValue() {
        return text;
    }
}
