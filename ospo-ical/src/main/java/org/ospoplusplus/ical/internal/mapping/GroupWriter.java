package org.ospoplusplus.ical.internal.mapping;

import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Uid;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/** Writes a working group as the properties of a calendar. */
public final class GroupWriter {

    private GroupWriter() {}

    /**
     * {@return the properties of the calendar of a group}
     *
     * @param name the name of the calendar
     * @param part the name of the part of the group; empty for the whole group
     */
    public static PropertyList properties(WorkingGroup group, String name, Optional<String> part) {
        ComponentBuilder calendar = new ComponentBuilder(16);
        ParameterBuilder language = ParameterBuilder.none().language(group.language());
        calendar.add(new Uid(Uids.of(group, part)));
        calendar.text(PropertyNames.DOMAIN, ParameterBuilder.none().and(PropertyNames.ID, group.id()), group.domain());
        group.modified().ifPresent(modified -> calendar.add(UtcProperties.lastModified(modified)));
        calendar.add(new Name(language.list(), name));
        calendar.text(PropertyNames.OTHER_CALENDAR_NAME, name);
        group.summary().ifPresent(summary -> {
            calendar.add(new Description(language.list(), summary));
            calendar.text(PropertyNames.OTHER_CALENDAR_DESCRIPTION, summary);
        });
        for (ZoneId zone : group.displayZones()) {
            calendar.text(PropertyNames.DISPLAY_ZONE, ZoneIds.iana(zone));
        }
        for (Track track : group.tracks()) {
            calendar.text(PropertyNames.TRACK, ParameterBuilder.none().and(PropertyNames.ID, track.id()), track.name());
            FactOwner owner = FactOwner.of(track);
            texts(track.description(), track.audience(), owner, calendar);
            PersonWriter.add(track.people(), owner, calendar);
            LinkWriter.registrations(track.registrations(), owner, calendar);
            ExtensionWriter.add(track.extensions(), owner.marks(), calendar);
        }
        ImageProperty.add(group.image(), calendar);
        LinkWriter.ofCalendar(group, calendar);
        texts(group.description(), group.audience(), FactOwner.GROUP, calendar);
        PersonWriter.add(group.people(), FactOwner.GROUP, calendar);
        LinkWriter.registrations(group.registrations(), FactOwner.GROUP, calendar);
        ExtensionWriter.add(group.extensions(), calendar);
        return calendar.properties();
    }

    private static void texts(
            Optional<String> description, Optional<String> audience, FactOwner owner, ComponentBuilder calendar) {
        description.ifPresent(text -> calendar.text(PropertyNames.DESCRIPTION, owner.marks(), text));
        audience.ifPresent(text -> calendar.text(PropertyNames.AUDIENCE, owner.marks(), text));
    }
}
