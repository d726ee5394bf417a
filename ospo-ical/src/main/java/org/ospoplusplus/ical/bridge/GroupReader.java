package org.ospoplusplus.ical.bridge;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.AccessClass;
import org.ospoplusplus.ical.internal.ZoneIds;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.DomainNameValidator;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/** The properties of a calendar as a working group. */
final class GroupReader {

    private static final String UNKNOWN_DOMAIN = "calendar.invalid";
    private static final String UNKNOWN_NAME = WorkingGroup.UNNAMED;

    /** Names that programs give to a calendar whose owner gave it none. */
    private static final Set<String> MADE_UP = Set.of(
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

    private static final String CALENDAR_NAME = "X-WR-CALNAME";
    private static final String CALENDAR_DESCRIPTION = "X-WR-CALDESC";

    private static final Set<String> READ = Set.of(
            Wire.DOMAIN,
            Wire.DISPLAY_ZONE,
            Wire.CALENDAR_LINK,
            Wire.LINK,
            Wire.POLICY,
            Wire.TRACK,
            Property.UID,
            Property.NAME,
            Property.DESCRIPTION,
            Property.URL,
            Property.LAST_MODIFIED,
            CALENDAR_NAME,
            CALENDAR_DESCRIPTION);

    /** About the file and how to fetch it anew, and what the zones of times say by themselves. */
    private static final Set<String> SILENT = Set.of(
            "VERSION",
            "PRODID",
            "CALSCALE",
            "METHOD",
            AccessClass.CALENDAR_SERVER,
            "SOURCE",
            "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL",
            "X-WR-TIMEZONE",
            "X-WR-RELCALID",
            "X-ORIGINAL-URL");

    private final Fields fields;
    private final Values values;

    GroupReader(PropertyList properties, Values values) {
        this.fields = new Fields(properties, values);
        this.values = values;
    }

    WorkingGroup group(Optional<String> assumedDomain) {
        Optional<Property> ours = fields.first(Wire.DOMAIN);
        Optional<Uids.OfGroup> uid = fields.value(Property.UID).flatMap(Uids::group);
        String name = name();
        String domain = ours.flatMap(this::domain)
                .or(() -> uid.map(Uids.OfGroup::domain).filter(DomainNameValidator::isDomain))
                .orElseGet(() -> domain(assumedDomain));
        String id = ours.flatMap(property -> values.identifier(property, Wire.ID))
                .or(() -> uid.map(Uids.OfGroup::id).filter(IdentifierValidator::isIdentifier))
                .orElseGet(() -> assumed(Wire.ID, "it is made from the name", Slugs.readable(name, "calendar")));
        WorkingGroup group = WorkingGroup.builder(id, domain, name)
                .summary(one(Property.DESCRIPTION, CALENDAR_DESCRIPTION).orElse(null))
                .language(fields.first(Property.NAME).flatMap(values::language).orElse(null))
                .modified(fields.first(Property.LAST_MODIFIED)
                        .flatMap(property -> DateValues.instant(property, values))
                        .orElse(null))
                .displayZones(fields.bounded(Wire.DISPLAY_ZONE, displayZones()))
                .tracks(fields.distinct(Wire.TRACK, tracks()))
                .policies(new LinksIn(fields, values).policiesOfCalendar())
                .links(new LinksIn(fields, values).ofCalendar())
                .build();
        fields.ignoreOthers(property -> READ.contains(property) || SILENT.contains(property));
        return group;
    }

    private String name() {
        return one(Property.NAME, CALENDAR_NAME)
                .map(this::reportedIfMadeUp)
                .orElseGet(() -> assumed(Property.NAME, "\"" + UNKNOWN_NAME + "\" is taken", UNKNOWN_NAME));
    }

    private String reportedIfMadeUp(String name) {
        if (!isOurs() && MADE_UP.contains(name.strip().toLowerCase(Locale.ROOT))) {
            String property = fields.all(Property.NAME).isEmpty() ? CALENDAR_NAME : Property.NAME;
            report(
                    fields.line(property),
                    property,
                    "is the name that programs give to any calendar; write the name of the group");
        }
        return name;
    }

    private Optional<String> domain(Property property) {
        return values.valid(
                property,
                values.raw(property).strip(),
                DomainNameValidator::isDomain,
                "an internet domain in lower case");
    }

    private String domain(Optional<String> assumed) {
        Optional<String> usable = assumed.filter(DomainNameValidator::isDomain);
        return assumed(
                Wire.DOMAIN,
                usable.isPresent() ? "the one of most events is taken" : UNKNOWN_DOMAIN + " is taken",
                usable.orElse(UNKNOWN_DOMAIN));
    }

    /** Other programs can't know what this library writes. */
    private boolean isOurs() {
        return fields.value("PRODID").filter(id -> id.startsWith(Wire.PRODUCT)).isPresent();
    }

    private String assumed(String property, String what, String value) {
        if (isOurs()) {
            report(fields.line(), property, "is not there; " + what);
        }
        return value;
    }

    private void report(int line, String property, String message) {
        values.warnings().add(line, property, Code.MISSING, message);
    }

    /** What RFC 7986 names, and else what is named so by those who don't know it. */
    private Optional<String> one(String standard, String other) {
        Optional<String> text = plain(standard);
        Optional<String> otherText = plain(other);
        if (text.isPresent() && otherText.isPresent() && !text.equals(otherText)) {
            values.conflict(fields.all(other).get(0), "contradicts " + standard + ", which is taken");
        }
        return text.or(() -> otherText);
    }

    /** Other programs write entities and tags; ours is the calendar that names its domain. */
    private Optional<String> plain(String name) {
        Optional<String> text = fields.text(name);
        return fields.all(Wire.DOMAIN).isEmpty()
                ? text.map(HtmlText::plainLine).map(TextRepair::line).filter(line -> !TextRepair.isBlank(line))
                : text;
    }

    private List<ZoneId> displayZones() {
        return fields.all(Wire.DISPLAY_ZONE).stream()
                .map(this::displayZone)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ZoneId> displayZone(Property property) {
        Optional<ZoneId> zone = ZoneIds.find(values.raw(property));
        if (zone.isEmpty()) {
            values.bad(property, "a time zone of the IANA database");
        }
        return zone;
    }

    private List<Track> tracks() {
        return fields.all(Wire.TRACK).stream()
                .map(property -> values.text(property)
                        .map(name -> Track.of(
                                values.identifier(property, Wire.ID).orElseGet(() -> Slugs.readable(name, "track")),
                                name)))
                .flatMap(Optional::stream)
                .toList();
    }
}
