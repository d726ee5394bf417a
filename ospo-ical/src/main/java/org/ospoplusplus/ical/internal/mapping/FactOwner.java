package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.Track;

/**
 * The record that a property of a calendar describes: the group, a track, or one of the people who lead them. Only the
 * group has a component of its own, so parameters name the others.
 *
 * @param track the id of the track; absent for the group
 * @param person the number of the person, counted from 1; absent for the group or track itself
 */
record FactOwner(Optional<String> track, Optional<String> person) {

    static final FactOwner GROUP = new FactOwner(Optional.empty(), Optional.empty());

    static FactOwner of(Track track) {
        return new FactOwner(Optional.of(track.id()), Optional.empty());
    }

    static FactOwner of(Property property, ValueReader valueReader) {
        return new FactOwner(
                valueReader.parameter(property, PropertyNames.ID),
                valueReader.parameter(property, PropertyNames.PERSON).map(String::strip));
    }

    FactOwner withPerson(String number) {
        return new FactOwner(track, Optional.of(number));
    }

    /** {@return the parameters that name this owner} */
    ParameterBuilder marks() {
        return ParameterBuilder.none().and(PropertyNames.ID, track).and(PropertyNames.PERSON, person);
    }
}
