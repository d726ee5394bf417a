package org.ospoplusplus.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.model.WorkingGroup;

/** ical4j. It writes events that exist before the measurement, and reads into its own events. */
final class Ical4jCodec implements CalendarCodec<Calendar> {

    private final Calendar calendar;
    private final boolean validating;

    Ical4jCodec(WorkingGroup group, boolean validating) {
        CalendarBridge bridge = CalendarBridge.create();
        List<VEvent> events = group.sessions().stream()
                .map(session -> bridge.event(group, session))
                .toList();
        this.calendar = new Calendar(bridge.calendarProperties(group), new ComponentList<>(events))
                .withDefaults()
                .getFluentTarget();
        this.validating = validating;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        new CalendarOutputter(validating).output(calendar, out);
    }

    @Override
    public Calendar read(byte[] bytes) throws IOException {
        try {
            Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
            if (validating) {
                read.validate();
            }
            return read;
        } catch (ParserException e) {
            throw new IllegalArgumentException("ical4j cannot read the calendar", e);
        }
    }

    @Override
    public List<Entry> entries(Calendar read) {
        return read.<VEvent>getComponents("VEVENT").stream()
                .map(event -> new Entry(
                        event.getRequiredProperty(Property.SUMMARY).getValue(),
                        Instant.from(event.<DtStart<?>>getRequiredProperty(Property.DTSTART)
                                .getDate())))
                .toList();
    }
}
