package org.ospoplusplus.ical;

import java.io.IOException;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.text.ComponentReader;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;

/** Returns the events of a file one by one, and registers the time zones between them. */
final class EventScanner {

    private final ComponentReader components;
    private final ZoneResolver defaultZones;
    private final WarningSink warnings;

    /**
     * A scanner of one file.
     *
     * @param components reads the file
     * @param defaultZones the zones for components without a property
     * @param warnings receives warnings about time zones
     */
    EventScanner(ComponentReader components, ZoneResolver defaultZones, WarningSink warnings) {
        this.components = components;
        this.defaultZones = defaultZones;
        this.warnings = warnings;
    }

    /**
     * {@return the next event, or null after the last one}
     *
     * @throws CalendarException if the file has no calendar
     */
    @Nullable
    VEvent next() throws IOException {
        CalendarException.requireCalendar(components.findCalendar());
        for (Component next = components.next(); next != null; next = components.next()) {
            if (next instanceof VTimeZone zone) {
                zones(zone, defaultZones).add(zone, warnings);
            } else if (next instanceof VEvent event) {
                return event;
            }
        }
        return null;
    }

    /**
     * {@return the zones of the calendar that contains a component}
     *
     * @param component an event or a time zone
     * @param defaultZones the zones for a component without a property
     */
    static ZoneResolver zones(Component component, ZoneResolver defaultZones) {
        List<Property> properties = component.getPropertyList().getAll();
        return !properties.isEmpty()
                        && ParsedProperty.zones(properties.get(0)).orElse(defaultZones) instanceof ZoneResolver zones
                ? zones
                : defaultZones;
    }
}
