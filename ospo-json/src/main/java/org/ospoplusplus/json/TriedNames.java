package org.ospoplusplus.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.CadenceRule;

/** Names of properties that people try and that no record has in this place, with the place or name to use. */
final class TriedNames {

    private static final String CADENCE =
            "move it to a series, which has \"cadence\", too; \"series\" of the working group lists them";
    private static final String TIME =
            "move it to a series, where its name is \"time\"; \"series\" of the working group lists them";

    private static final String ORGANIZATIONS =
            "name organizations in \"people\": {\"name\": …, \"kind\": \"organization\", \"role\": …}, or in \"description\"";

    private static final Map<Class<?>, Map<String, String>> REMEDIES = Map.of(
            Track.class, Map.of("cadence", CADENCE, "usualTime", TIME),
            WorkingGroup.class,
                    Map.of(
                            "cadence", CADENCE,
                            "usualTime", TIME,
                            "partners", ORGANIZATIONS,
                            "partner", ORGANIZATIONS,
                            "sponsors", ORGANIZATIONS,
                            "sponsor", ORGANIZATIONS,
                            "hosts", ORGANIZATIONS),
            CadenceRule.class, Map.of("anchor", "move it to the series of the rule, where its name is \"first\""),
            Series.class,
                    Map.of(
                            "usualTime", "its name is \"time\"",
                            "anchor", "its name is \"first\"",
                            "exceptDate", "its name is \"except\"",
                            "rule", "move it into \"cadence\", beside \"text\""),
            Session.class,
                    Map.of(
                            "series",
                            "name the series and the planned day in \"occurrence\": {\"series\": \"call\", \"date\":"
                                    + " \"2026-03-03\"}"));

    /** The names of properties, in the order of preference, for names that people try. */
    private static final Map<String, List<Target>> SYNONYMS = synonyms(
            is("guests", "speakers", "speaker", "presenters", "presenter", "participants", "attendees", "talkers"),
            of("guests", "{\"name\": …, \"role\": \"host\"}", "host", "hosts"),
            of("guests", "{\"name\": …, \"role\": \"moderator\"}", "moderator", "moderators"),
            of("guests", "{\"name\": …, \"role\": \"facilitator\"}", "facilitator", "facilitators"),
            of("guests", "{\"name\": …, \"role\": \"panelist\"}", "panel", "panelist", "panelists"),
            is("people", "organizers", "organizer", "organisers", "leads", "leaders", "team", "chairs", "chair"),
            of("guests", "{\"name\": …, \"role\": \"organizer\"}", "organizers", "organizer", "organisers"),
            is("contacts", "organizers", "organizer", "organisers", "email", "mail", "contactPoint"),
            is(
                    "venue",
                    "location",
                    "locations",
                    "place",
                    "where",
                    "room",
                    "address",
                    "online",
                    "join",
                    "zoom",
                    "platform"),
            is("place", "location", "inPerson", "onsite", "address"),
            is("online", "virtual", "remote", "join", "platform", "url", "link"),
            is("join", "url", "link", "href", "meetingUrl", "joinUrl"),
            is("name", "title", "label", "heading"),
            is("label", "title", "name"),
            is("title", "name", "label", "subject", "heading", "headline", "topic"),
            is("text", "description", "words", "schedule"),
            is("description", "summary", "abstract", "details", "body", "text", "about", "content"),
            of("when", "{\"day\": …}", "date", "day", "days", "dates"),
            of(
                    "when",
                    "{\"start\": …, \"zone\": …}",
                    "time",
                    "start",
                    "startTime",
                    "begin",
                    "begins",
                    "dateTime",
                    "datetime"),
            of(
                    "when",
                    "{\"start\": …, \"end\": …, \"zone\": …}",
                    "end",
                    "endTime",
                    "duration",
                    "zone",
                    "timezone",
                    "timeZone"),
            of(
                    "time",
                    "{\"start\": …, \"zone\": …}",
                    "startTime",
                    "zone",
                    "timezone",
                    "timeZone",
                    "duration",
                    "usualTime"),
            is("day", "date", "on", "weekday"),
            is("date", "day", "on", "when"),
            is(
                    "start",
                    "time",
                    "begin",
                    "begins",
                    "from",
                    "startTime",
                    "startDate",
                    "startsAt",
                    "dateTime",
                    "datetime"),
            is("end", "until", "till", "to", "ends", "endTime", "finish", "endsAt"),
            is("first", "from", "begin", "start", "startDate", "firstDay"),
            is("last", "until", "till", "endDate", "lastDay", "to", "end"),
            is("zone", "timezone", "timeZone", "tz", "tzid"),
            is("duration", "length", "minutes", "hours", "lasts"),
            is("interval", "every", "step"),
            is("frequency", "freq", "repeat", "repeats", "every"),
            is("weekdays", "byDay", "byday", "day", "days", "weekday"),
            is("url", "link", "href", "uri", "website", "web", "homepage", "page", "address"),
            is("links", "url", "link", "href", "website", "homepage", "urls", "page", "resources", "materials"),
            of(
                    "links",
                    "{\"url\": …, \"kind\": \"recording\"}",
                    "recording",
                    "recordings",
                    "video",
                    "videos",
                    "youtube"),
            of("links", "{\"url\": …, \"kind\": \"slides\"}", "slides", "presentation", "deck"),
            of("links", "{\"url\": …, \"kind\": \"notes\"}", "notes", "minutes"),
            is("sessions", "talks", "events", "meetings", "event", "meeting", "program", "programme", "calendar"),
            is("series", "recurring", "recurrences", "recurringMeetings", "repeats"),
            is("tracks", "groups", "subgroups", "streams", "threads"),
            is("topics", "tags", "tag", "keywords", "categories", "category", "labels", "subjects"),
            is("trackIds", "track", "tracks", "trackId"),
            is("agenda", "schedule", "program", "programme", "outline", "timetable", "parts", "items"),
            is(
                    "registrations",
                    "tickets",
                    "ticket",
                    "signup",
                    "signUp",
                    "register",
                    "rsvp",
                    "registrationUrl",
                    "rsvpUrl"),
            is("price", "cost", "costs", "fee", "fees", "amount", "free"),
            is("capacity", "places", "seats", "limit", "maximum", "size"),
            is("deadline", "until", "closes", "closing", "registerBy", "validThrough", "end"),
            is("policies", "codeOfConduct", "conduct", "rules", "coc", "policy"),
            is("acknowledged", "acknowledgments", "acknowledgements", "ignore", "ignored", "suppress", "suppressed"),
            is("ospoTypes", "types", "ospoType", "type"),
            is("kind", "type", "category"),
            is("format", "type", "kind"),
            is("status", "state", "cancelled", "canceled", "confirmed"),
            is("classification", "visibility", "access", "private", "public", "class"),
            is("language", "lang", "locale", "languages"),
            is(
                    "affiliations",
                    "affiliation",
                    "organization",
                    "organizations",
                    "organisation",
                    "company",
                    "employer",
                    "org"),
            is("partners", "sponsors", "sponsor", "organizations", "partner"),
            is("cadence", "recurrence", "rrule", "repeat", "frequency", "schedule", "rule"),
            is("except", "exdate", "exceptions", "skip", "skipped", "excludes", "exclude"),
            is("also", "rdate", "extra", "extraDays", "additional", "includes"),
            is("locality", "city", "town"),
            is("street", "streetAddress", "address"),
            is("postalCode", "zip", "zipCode", "postcode"),
            is("geo", "coordinates", "latLong", "location"),
            is("latitude", "lat"),
            is("longitude", "lon", "lng", "long"));

    private TriedNames() {}

    /** A property with the same meaning, and the value to write; the value is empty if it does not change. */
    private record Target(String name, String value) {

        private String remedy() {
            return value.isEmpty() ? "did you mean \"" + name + "\"?" : "write it in \"" + name + "\": " + value;
        }
    }

    private record Synonyms(Target target, List<String> names) {}

    private static Synonyms is(String target, String... names) {
        return of(target, "", names);
    }

    private static Synonyms of(String target, String value, String... names) {
        return new Synonyms(new Target(target, value), List.of(names));
    }

    private static Map<String, List<Target>> synonyms(Synonyms... synonyms) {
        Map<String, List<Target>> byName = new HashMap<>();
        for (Synonyms each : synonyms) {
            for (String name : each.names()) {
                byName.merge(
                        name,
                        List.of(each.target()),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        return Map.copyOf(byName);
    }

    /**
     * {@return the remedy for a property that a record does not have, if the name is a usual mistake}
     *
     * @param known the names that the record has
     */
    static Optional<String> remedy(Class<?> type, String name, Collection<String> known) {
        return Optional.ofNullable(REMEDIES.getOrDefault(type, Map.of()).get(name))
                .or(() -> SYNONYMS.getOrDefault(name, List.of()).stream()
                        .filter(target -> known.contains(target.name()))
                        .findFirst()
                        .map(Target::remedy));
    }
}
