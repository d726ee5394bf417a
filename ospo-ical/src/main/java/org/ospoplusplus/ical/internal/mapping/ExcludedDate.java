package org.ospoplusplus.ical.internal.mapping;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ExDate;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.time.When;

/**
 * One date on which a recurring event has no meeting, in the same form as the start of the event (RFC 5545, 3.8.5.1).
 *
 * @param <T> the type of the date: a day or a time
 */
public final class ExcludedDate<T extends Temporal> extends ExDate<T> {

    private static final long serialVersionUID = 1L;

    private final String text;

    private ExcludedDate(ParameterList parameters, T date, String text) {
        super(parameters, new DateList<>(List.of(date)));
        this.text = text;
    }

    /** {@return the property for one date} */
    public static ExcludedDate<? extends Temporal> of(When when) {
        if (when instanceof When.Timed timed) {
            if (ZoneIds.isUtc(timed.zone())) {
                return new ExcludedDate<ZonedDateTime>(
                        new ParameterList(), timed.zonedStart(), TimeTexts.utc(timed.start()));
            }
            return new ExcludedDate<ZonedDateTime>(
                    ParameterBuilder.none()
                            .and(new TzId(ZoneIds.iana(timed.zone())))
                            .list(),
                    timed.zonedStart(),
                    TimeTexts.local(timed.start()));
        }
        LocalDate day = when.firstDay();
        return new ExcludedDate<>(ParameterBuilder.none().and(Value.DATE).list(), day, TimeTexts.date(day));
    }

    /** {@inheritDoc} The text is kept, because ical4j would search a copy of all zone ids. */
    @Override
    public String getValue() {
        return text;
    }
}
