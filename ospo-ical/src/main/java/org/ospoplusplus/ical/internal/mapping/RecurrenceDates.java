package org.ospoplusplus.ical.internal.mapping;

import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.ospoplusplus.ical.internal.text.ExactText;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.time.When;

/**
 * Creates the properties that name single instances of a recurring event (RFC 5545, 3.8.4.4, 3.8.5.1 and 3.8.5.2). Each
 * has one date in the form of {@code DTSTART}, because some programs ignore a day without a time. The properties keep
 * their text, because ical4j would search a copy of all zone ids.
 */
final class RecurrenceDates {

    private RecurrenceDates() {}

    /** {@return an {@code EXDATE}} */
    static Property excluded(When when, boolean isDerived) {
        Form<?> form = Form.of(when);
        return new Excluded<>(form, isDerived);
    }

    /** {@return an {@code RDATE}} */
    static Property added(When when, boolean isDerived) {
        Form<?> form = Form.of(when);
        return new Added<>(form, isDerived);
    }

    /** {@return the {@code RECURRENCE-ID} of an event that replaces an instance} */
    static Property replaced(When when) {
        Form<?> form = Form.of(when);
        return new Replaced<>(form);
    }

    /** A date as {@code DTSTART} has it. */
    private record Form<T extends Temporal>(ParameterBuilder parameters, T date, String text) {

        static Form<? extends Temporal> of(When when) {
            if (when instanceof When.Timed timed) {
                return ZoneIds.isUtc(timed.zone())
                        ? new Form<>(ParameterBuilder.none(), timed.zonedStart(), TimeTexts.utc(timed.start()))
                        : new Form<>(
                                ParameterBuilder.none().and(new TzId(ZoneIds.iana(timed.zone()))),
                                timed.zonedStart(),
                                TimeTexts.local(timed.start()));
            }
            return new Form<>(
                    ParameterBuilder.none().and(Value.DATE), when.firstDay(), TimeTexts.date(when.firstDay()));
        }

        ParameterList list(boolean isDerived) {
            return parameters.andIf(isDerived, PropertyNames.DERIVED).list();
        }
    }

    private static final class Excluded<T extends Temporal> extends ExDate<T> {

        private static final long serialVersionUID = 1L;

        private final String text;

        Excluded(Form<T> form, boolean isDerived) {
            super(form.list(isDerived), new DateList<>(List.of(form.date())));
            text = form.text();
        }

        @Override
        public String getValue() {
            return text;
        }
    }

    private static final class Added<T extends Temporal> extends RDate<T> implements ExactText {

        private static final long serialVersionUID = 1L;

        private final String text;

        Added(Form<T> form, boolean isDerived) {
            super(form.list(isDerived), new DateList<>(List.of(form.date())));
            text = form.text();
        }

        @Override
        public String exactText() {
            return text;
        }
    }

    private static final class Replaced<T extends Temporal> extends RecurrenceId<T> {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // The classes of java.time are serializable.
        private final T date;

        private final String text;

        Replaced(Form<T> form) {
            super(form.list(false), "");
            date = form.date();
            text = form.text();
        }

        @Override
        public T getDate() {
            T other = super.getDate();
            return other == null ? date : other;
        }

        @Override
        public String getValue() {
            return super.getDate() == null ? text : super.getValue();
        }
    }
}
