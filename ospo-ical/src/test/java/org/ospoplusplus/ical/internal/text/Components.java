package org.ospoplusplus.ical.internal.text;

import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;

/** Creates components from plain lines without folds and escapes. Line numbers start at 1. */
public final class Components {

    private Components() {}

    /** {@return an event with the lines between BEGIN and END} */
    public static VEvent event(TimeZones zones, String lines) {
        return new VEvent(new PropertyList(properties(zones, lines)));
    }

    /** {@return a time zone with the lines between BEGIN and END} */
    public static VTimeZone zone(String lines) {
        List<Property> properties = new ArrayList<>();
        List<Observance> observances = new ArrayList<>();
        List<Property> open = properties;
        for (Property property : properties(ZoneResolver.ofNoCalendar(), lines)) {
            switch (property.getName()) {
                case "BEGIN" -> open = new ArrayList<>();
                case "END" -> {
                    PropertyList list = new PropertyList(open);
                    observances.add(property.getValue().equals("STANDARD") ? new Standard(list) : new Daylight(list));
                    open = properties;
                }
                default -> open.add(property);
            }
        }
        return new VTimeZone(new PropertyList(properties), new ComponentList<>(observances));
    }

    private static List<Property> properties(TimeZones zones, String lines) {
        List<Property> properties = new ArrayList<>();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            String[] parts = line.split("[;:](?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            int colon = parts.length - 1;
            String value = parts[colon];
            if (line.startsWith("RRULE") || line.startsWith("EXRULE")) {
                value = line.substring(line.indexOf(':') + 1);
                colon = 1;
            } else if (line.startsWith("TZID:") || line.startsWith("X-LIC")) {
                value = line.substring(line.indexOf(':') + 1);
                colon = 1;
            }
            List<Parameter> parameters = new ArrayList<>();
            for (int i = 1; i < colon; i++) {
                String[] parameter = parts[i].split("=", 2);
                parameters.add(new TextParameter(parameter[0], parameter[1].replace("\"", "")));
            }
            properties.add(new ParsedProperty(parts[0], new ParameterList(parameters), value, number, zones));
        }
        return properties;
    }
}
