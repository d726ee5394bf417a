package org.ospoplusplus.benchmarks;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.RawComponent;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Created;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.ICalProperty;
import biweekly.property.LastModified;
import biweekly.property.RawProperty;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.property.DateProperty;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.model.WorkingGroup;

/** Creates the same events as objects of biweekly. Properties without a class of biweekly are raw names and values. */
final class BiweeklyCalendar {

    private final ICalendar calendar = new ICalendar();

    private BiweeklyCalendar() {}

    static ICalendar of(WorkingGroup group) {
        BiweeklyCalendar result = new BiweeklyCalendar();
        CalendarBridge bridge = CalendarBridge.create();
        result.fill(result.calendar, bridge.calendarProperties(group));
        group.sessions().forEach(session -> {
            VEvent event = new VEvent();
            event.getProperties().clear();
            result.fill(event, bridge.event(group, session));
            result.calendar.addEvent(event);
        });
        return result.calendar;
    }

    private void fill(ICalComponent target, Component source) {
        fill(target, source.getPropertyList());
        if (source instanceof ComponentContainer<?> container) {
            for (Component part : container.getComponentList().getAll()) {
                RawComponent raw = new RawComponent(part.getName());
                fill(raw, part);
                target.addComponent(raw);
            }
        }
    }

    private void fill(ICalComponent target, PropertyList properties) {
        for (Property property : properties.getAll()) {
            target.addProperty(property(property));
        }
    }

    private ICalProperty property(Property property) {
        String value = property.getValue();
        ICalProperty result = switch (property.getName()) {
            case "UID" -> new Uid(value);
            case "SUMMARY" -> new Summary(value);
            case "DESCRIPTION" -> new Description(value);
            case "DTSTAMP" -> new DateTimeStamp(date(property));
            case "CREATED" -> new Created(date(property));
            case "LAST-MODIFIED" -> new LastModified(date(property));
            case "DTSTART" -> new DateStart(date(property));
            case "DTEND" -> new DateEnd(date(property));
            default -> new RawProperty(property.getName(), property instanceof Encodable ? escaped(value) : value);
        };
        for (Parameter parameter : property.getParameterList().getAll()) {
            if (parameter.getName().equals(Parameter.TZID)) {
                String zone = parameter.getValue();
                calendar.getTimezoneInfo()
                        .setTimezone(result, new TimezoneAssignment(TimeZone.getTimeZone(zone), zone));
            } else {
                result.addParameter(parameter.getName(), parameter.getValue());
            }
        }
        return result;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static Date date(Property property) {
        Temporal date = ((DateProperty<?>) property).getDate();
        return Date.from(Instant.from(date));
    }
}
