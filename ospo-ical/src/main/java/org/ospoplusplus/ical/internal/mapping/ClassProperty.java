package org.ospoplusplus.ical.internal.mapping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Clazz;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.CarriedEvent;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Classification;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Writes and reads {@code CLASS} (RFC 5545, 3.8.1.3).
 *
 * <p>A public session may have details that only participants may know. Other programs drop the parameters and
 * properties that mark these details. An event with such details is therefore {@code CLASS:PRIVATE}, and a parameter of
 * {@code CLASS} and a property of this library both mark it as public. A program that drops the marks of the details
 * also drops at least one of these two, so that the event stays private.
 *
 * <p>An event that replaces an instance of a series has the stricter class of session and series, and a parameter with
 * the session's own class.
 *
 * <p>The event of a public series may carry a session that is not public. It is then {@code CLASS:PRIVATE}, with a
 * parameter that contains the series' own class.
 *
 * <p>The access class of a session that is not public is also written to the property of this library. If a program
 * drops one of the two properties or changes its value, the stricter one applies.
 */
final class ClassProperty {

    private static final String PUBLIC = PropertyNames.name(Classification.PUBLIC);

    private ClassProperty() {}

    /** {@return whether everybody may know all values of a session} */
    static boolean isPublic(WorkingGroup group, Session session) {
        return group.classificationOf(session) == Classification.PUBLIC && !hasHiddenDetails(group, session);
    }

    /** @param carriesPrivate whether the event carries a session that is not {@linkplain #isPublic public} */
    static void add(WorkingGroup group, Session session, boolean carriesPrivate, ComponentBuilder event) {
        Classification effective = group.classificationOf(session);
        if (effective == Classification.PUBLIC && hasHiddenDetails(group, session)) {
            event.add(new Clazz(
                    ParameterBuilder.none().and(PropertyNames.CLASS, PUBLIC).list(), Clazz.VALUE_PRIVATE));
            event.text(PropertyNames.CLASS, PUBLIC);
        } else if (effective == Classification.PUBLIC && carriesPrivate) {
            event.add(withOwn(Classification.PUBLIC, Classification.PRIVATE));
        } else if (effective != session.classification()) {
            event.add(withOwn(session.classification(), effective));
        } else {
            AccessClass.of(effective).ifPresent(property -> {
                event.add(property);
                event.text(PropertyNames.CLASS, property.getValue());
            });
        }
    }

    private static Clazz withOwn(Classification own, Classification effective) {
        return new Clazz(
                ParameterBuilder.none()
                        .and(PropertyNames.OWN, PropertyNames.name(own))
                        .list(),
                PropertyNames.name(effective));
    }

    /** {@return a session with the access class of its event} */
    static Session applied(WorkingGroup group, Session session, PropertyIndex event, ValueReader valueReader) {
        List<Property> all = event.all(AccessClass.PROPERTIES);
        if (all.isEmpty()) {
            return session;
        }
        List<Property> marked = event.all(Property.CLASS).stream()
                .filter(property -> isPublic(valueReader.parameter(property, PropertyNames.CLASS)))
                .toList();
        List<Property> classes =
                all.stream().filter(property -> !marked.contains(property)).toList();
        boolean isMarkedByProperty =
                event.all(PropertyNames.CLASS).stream().anyMatch(property -> isPublic(valueReader.text(property)));
        boolean isMarked = !marked.isEmpty() || isMarkedByProperty;
        boolean isComplete = !marked.isEmpty() && isMarkedByProperty && hasHiddenDetails(group, session);
        if (isMarked && !isComplete) {
            valueReader
                    .warnings()
                    .add(
                            event.line(Property.CLASS),
                            Property.CLASS,
                            Code.MISSING,
                            "has lost its marks for details that only participants may know; the session is treated as"
                                    + " private");
            return AccessClass.atLeast(
                    session,
                    AccessClass.stricter(
                            Optional.of(Classification.PRIVATE),
                            AccessClass.strictest(classes, valueReader.warnings())));
        }
        Optional<Classification> written = AccessClass.strictest(classes, valueReader.warnings());
        return AccessClass.atLeast(
                session,
                own(classes, valueReader)
                        .filter(own -> session.occurrence().isPresent()
                                ? isEnough(group, session, own, written)
                                : carries(event) && AccessClass.isOfCarriedSessions(classes))
                        .or(() -> written));
    }

    private static boolean carries(PropertyIndex event) {
        return !event.all(CarriedEvent.NAME).isEmpty();
    }

    /** {@return the own class of a session that replaces an instance, or of a series} */
    private static Optional<Classification> own(List<Property> classes, ValueReader valueReader) {
        return classes.stream()
                .flatMap(property -> valueReader.constant(property, PropertyNames.OWN, Classification.class).stream())
                .max(Comparator.naturalOrder());
    }

    /** {@return whether the class of the series makes a session with its own class as private as its event} */
    private static boolean isEnough(
            WorkingGroup group, Session session, Classification own, Optional<Classification> written) {
        Session withOwn = session.toBuilder().classification(own).build();
        return written.filter(required -> required.compareTo(group.classificationOf(withOwn)) > 0)
                .isEmpty();
    }

    private static boolean isPublic(Optional<String> mark) {
        return mark.filter(text -> text.strip().equalsIgnoreCase(PUBLIC)).isPresent();
    }

    /** {@return whether a session has details that become public if a program drops their marks} */
    private static boolean hasHiddenDetails(WorkingGroup group, Session session) {
        return session.status() == Session.Status.WITHDRAWN
                || hasSecretVenue(group, session)
                || namesWithdrawnSpeaker(group, session)
                || namesForbiddenSpeaker(group.linksOf(session), () -> group.policiesOf(session))
                || hasPartWithForbiddenSpeaker(group, session);
    }

    private static boolean hasPartWithForbiddenSpeaker(WorkingGroup group, Session session) {
        for (AgendaItem part : session.agenda()) {
            if (namesForbiddenSpeaker(part.links(), () -> group.policiesOf(session, part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesForbiddenSpeaker(List<Link> links, Supplier<List<ConductPolicy>> policies) {
        return LinkWriter.nameSpeakers(links) && LinkWriter.forbidAttribution(policies.get());
    }

    /** The public view removes a speaker only if the guest of this name is known to be withdrawn. */
    private static boolean namesWithdrawnSpeaker(WorkingGroup group, Session session) {
        Set<String> withdrawn = new HashSet<>(0);
        addWithdrawn(group.guestsOf(session), withdrawn);
        session.agenda().forEach(part -> addWithdrawn(part.guests(), withdrawn));
        return !withdrawn.isEmpty()
                && Stream.concat(
                                group.linksOf(session).stream(),
                                session.agenda().stream().flatMap(part -> part.links().stream()))
                        .flatMap(link -> link.speakers().stream())
                        .anyMatch(withdrawn::contains);
    }

    private static void addWithdrawn(List<Guest> guests, Set<String> names) {
        for (Guest guest : guests) {
            if (guest.standing() == Guest.ParticipationStatus.WITHDRAWN) {
                guest.name().ifPresent(names::add);
            }
        }
    }

    private static boolean hasSecretVenue(WorkingGroup group, Session session) {
        boolean hasSecret = hasSecret(group.venueOf(session));
        for (AgendaItem part : session.agenda()) {
            hasSecret |= hasSecret(part.venue());
        }
        return hasSecret;
    }

    private static boolean hasSecret(Optional<Venue> venue) {
        return venue.flatMap(Venue::online).filter(ClassProperty::hasSecret).isPresent();
    }

    private static boolean hasSecret(VirtualLocation online) {
        return online.join().filter(JoinLink::secret).isPresent()
                || online.passcode().isPresent()
                || online.dialIns().stream().anyMatch(DialIn::secret);
    }
}
