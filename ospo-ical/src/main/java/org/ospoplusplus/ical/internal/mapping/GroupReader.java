package org.ospoplusplus.ical.internal.mapping;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.DomainNameValidator;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/** Reads a working group from the properties of a calendar. */
public final class GroupReader {

    private static final String UNKNOWN_DOMAIN = "calendar.invalid";
    private static final String UNKNOWN_NAME = WorkingGroup.UNNAMED;

    /** Default names that programs give to a calendar. */
    private static final Set<String> DEFAULT_NAMES = Set.of(
            "calendar",
            "my calendar",
            "untitled",
            "kalender",
            "mein kalender",
            "calendrier",
            "mon calendrier",
            "calendario",
            "mi calendario",
            "agenda",
            "home",
            "privat",
            "default",
            "personal");

    /** Properties that need no warning: they describe the file and its updates, or repeat the zone of the events. */
    private static final Set<String> SILENT = Set.of(
            "VERSION",
            "PRODID",
            "CALSCALE",
            "METHOD",
            Property.CLASS,
            AccessClass.CALENDAR_SERVER,
            AccessClass.OWN,
            "SOURCE",
            "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL",
            "X-WR-TIMEZONE",
            "X-WR-RELCALID",
            "X-ORIGINAL-URL");

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;

    public GroupReader(PropertyList properties, ValueReader valueReader) {
        this.propertyIndex = new PropertyIndex(properties, valueReader);
        this.valueReader = valueReader;
    }

    /**
     * {@return the working group that the calendar describes, without sessions}
     *
     * @param assumedDomain the internet domain of the group if the calendar does not name one
     */
    public WorkingGroup group(Optional<String> assumedDomain) {
        Optional<Property> ours = propertyIndex.first(PropertyNames.DOMAIN);
        Optional<Uids.OfGroup> uid = propertyIndex.value(Property.UID).flatMap(Uids::group);
        String name = name();
        String domain = ours.flatMap(this::domain)
                .or(() -> uid.map(Uids.OfGroup::domain).filter(DomainNameValidator::isDomain))
                .orElseGet(() -> domain(assumedDomain));
        String id = ours.flatMap(property -> valueReader.identifier(property, PropertyNames.ID))
                .or(() -> uid.map(Uids.OfGroup::id).filter(IdentifierValidator::isIdentifier))
                .orElseGet(() -> assumed(
                        PropertyNames.ID, "it is derived from the name", IdGenerator.readable(name, "calendar")));
        List<ConductPolicy> policies = new LinkReader(propertyIndex, valueReader).policiesOfCalendar();
        FactIndex facts = new FactIndex(propertyIndex, valueReader);
        PropertyIndex own = facts.take(FactOwner.GROUP);
        WorkingGroup group = WorkingGroup.builder(id, domain, name)
                .summary(one(Property.DESCRIPTION, PropertyNames.OTHER_CALENDAR_DESCRIPTION)
                        .orElse(null))
                .language(propertyIndex
                        .first(Property.NAME)
                        .flatMap(valueReader::language)
                        .orElse(null))
                .modified(propertyIndex
                        .first(Property.LAST_MODIFIED)
                        .flatMap(property -> DateValues.instant(property, valueReader))
                        .orElse(null))
                .image(ImageProperty.read(propertyIndex, valueReader).orElse(null))
                .displayZones(propertyIndex.bounded(PropertyNames.DISPLAY_ZONE, displayZones()))
                .tracks(propertyIndex.distinct(PropertyNames.TRACK, tracks(facts)))
                .description(prose(own, PropertyNames.DESCRIPTION))
                .audience(prose(own, PropertyNames.AUDIENCE))
                .people(new PersonReader(facts, valueReader).people(FactOwner.GROUP, own))
                .registrations(new LinkReader(own, valueReader).registrationsOfCalendar())
                .policies(policies)
                .extensions(ExtensionReader.extensions(own, valueReader))
                .links(new LinkReader(propertyIndex, valueReader).ofCalendar(policies))
                .build();
        propertyIndex.reportUnread(SILENT::contains);
        facts.reportRemaining();
        return group;
    }

    private String name() {
        return one(Property.NAME, PropertyNames.OTHER_CALENDAR_NAME)
                .map(this::reportedIfDefault)
                .orElseGet(() -> assumed(Property.NAME, "\"" + UNKNOWN_NAME + "\" is used", UNKNOWN_NAME));
    }

    private String reportedIfDefault(String name) {
        if (!isOurs() && DEFAULT_NAMES.contains(name.strip().toLowerCase(Locale.ROOT))) {
            String property =
                    propertyIndex.all(Property.NAME).isEmpty() ? PropertyNames.OTHER_CALENDAR_NAME : Property.NAME;
            report(
                    propertyIndex.line(property),
                    property,
                    "is a default name for calendars; replace it with the name of the group");
        }
        return name;
    }

    private Optional<String> domain(Property property) {
        return valueReader.valid(
                property,
                valueReader.raw(property).strip(),
                DomainNameValidator::isDomain,
                "an internet domain in lower case, such as example.org");
    }

    private String domain(Optional<String> assumed) {
        Optional<String> usable = assumed.filter(DomainNameValidator::isDomain);
        return assumed(
                PropertyNames.DOMAIN,
                usable.isPresent() ? "the domain of most events is used" : UNKNOWN_DOMAIN + " is used",
                usable.orElse(UNKNOWN_DOMAIN));
    }

    /** {@return whether this library wrote the calendar} Its properties are expected only then. */
    private boolean isOurs() {
        return propertyIndex
                .value("PRODID")
                .filter(id -> id.startsWith(PropertyNames.PRODUCT))
                .isPresent();
    }

    private String assumed(String property, String consequence, String value) {
        if (isOurs()) {
            report(propertyIndex.line(), property, "is missing; " + consequence);
        }
        return value;
    }

    private void report(int line, String property, String message) {
        valueReader.warnings().add(line, property, Code.MISSING, message);
    }

    /** {@return the text of a property of RFC 7986, otherwise of the older property for the same purpose} */
    private Optional<String> one(String standard, String other) {
        Optional<String> text = plain(standard);
        Optional<String> otherText = plain(other);
        if (text.isPresent() && otherText.isPresent() && !text.equals(otherText)) {
            valueReader.conflict(propertyIndex.all(other).get(0), "contradicts " + standard + ", which is used");
        }
        return text.or(() -> otherText);
    }

    /** {@return a text without HTML} Calendars with a domain property are from this library and have no HTML. */
    private Optional<String> plain(String name) {
        Optional<String> text = propertyIndex.text(name);
        return propertyIndex.all(PropertyNames.DOMAIN).isEmpty()
                ? text.map(line -> valueReader.plainLine(propertyIndex.all(name).get(0), line))
                        .map(TextRepair::line)
                        .filter(line -> !TextRepair.isBlank(line))
                : text;
    }

    private List<ZoneId> displayZones() {
        return propertyIndex.all(PropertyNames.DISPLAY_ZONE).stream()
                .map(this::displayZone)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ZoneId> displayZone(Property property) {
        Optional<ZoneId> zone = ZoneIds.find(valueReader.raw(property));
        if (zone.isEmpty()) {
            valueReader.bad(property, "a time zone of the IANA database, such as Europe/Berlin");
        }
        return zone;
    }

    private List<Track> tracks(FactIndex facts) {
        return propertyIndex.all(PropertyNames.TRACK).stream()
                .map(property -> valueReader
                        .text(property)
                        .map(name -> Track.of(
                                valueReader
                                        .identifier(property, PropertyNames.ID)
                                        .orElseGet(() -> IdGenerator.readable(name, "track")),
                                name))
                        .map(track -> withFacts(track, facts)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Track withFacts(Track named, FactIndex facts) {
        FactOwner owner = FactOwner.of(named);
        PropertyIndex own = facts.take(owner);
        Track track = named.withExtensions(ExtensionReader.extensions(own, valueReader))
                .withPeople(
                        new PersonReader(facts, valueReader).people(owner, own).toArray(Guest[]::new))
                .withRegistrations(new LinkReader(own, valueReader)
                        .registrationsOfCalendar()
                        .toArray(Registration[]::new));
        String description = prose(own, PropertyNames.DESCRIPTION);
        Track described = description == null ? track : track.withDescription(description);
        String audience = prose(own, PropertyNames.AUDIENCE);
        return audience == null ? described : described.withAudience(audience);
    }

    private @Nullable String prose(PropertyIndex facts, String name) {
        return facts.first(name).flatMap(valueReader::prose).orElse(null);
    }
}
