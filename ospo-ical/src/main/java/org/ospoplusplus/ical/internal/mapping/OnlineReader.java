package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.VirtualLocation;

/** Reads the online meetings that {@link VenueWriter} writes, and those that other programs write in their ways. */
final class OnlineReader {

    private static final List<String> NAMES =
            List.of(PropertyNames.PLATFORM, PropertyNames.CONFERENCE, PropertyNames.DIAL_IN);

    /** Where programs write the link to a meeting that know nothing of RFC 7986. */
    private static final List<String> LINKS = List.of(
            "X-GOOGLE-CONFERENCE",
            "X-GOOGLE-HANGOUT",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK");

    /** Features of a link beside the meeting (RFC 7986, 6.3). */
    private static final Set<String> BESIDE = Set.of("CHAT", "FEED");

    private static final String MODERATOR = "MODERATOR";
    private static final String TELEPHONE = "tel:";

    /** The shortest access code that is searched for by itself: shorter ones appear in any text. */
    private static final int MIN_CODE = 4;

    private static final int MAX_SEARCHED = 20;

    /** What is known of one meeting so far. */
    private static final class Meeting {
        private @Nullable Platform platform;
        private @Nullable String label;
        private @Nullable String hint;
        private @Nullable JoinLink join;
        private boolean online;
        private boolean inherited;
        private final List<DialIn> dialIns = new ArrayList<>();

        Optional<VirtualLocation> made(PropertyIndex propertyIndex) {
            if (platform == null && label == null && join == null && dialIns.isEmpty() && !online) {
                return Optional.empty();
            }
            return Optional.of(new VirtualLocation(
                    platform != null ? platform : Platform.of(name()),
                    Optional.ofNullable(join),
                    propertyIndex.bounded(PropertyNames.DIAL_IN, dialIns)));
        }

        private String name() {
            if (label != null) {
                return label;
            }
            Optional<String> known = join == null ? Optional.empty() : MeetingLinks.platform(join.url());
            if (known.isPresent()) {
                return known.get();
            }
            if (hint != null) {
                return hint;
            }
            if (join != null) {
                return host(join.url());
            }
            return dialIns.isEmpty() ? "Online" : "telephone";
        }

        boolean isNamed(String text) {
            return platform != null && platform.name().equals(text);
        }
    }

    /**
     * A link that is not the one to join by.
     *
     * @param property where it stands
     * @param url where it leads
     * @param title how it is called
     */
    record Beside(Property property, URI url, Optional<String> title) {}

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;
    private final Map<Integer, Meeting> meetings = new HashMap<>();
    private final List<Beside> beside = new ArrayList<>();
    private final SecretTexts secrets = new SecretTexts();

    /** Reads all meetings of an event. */
    OnlineReader(PropertyIndex propertyIndex, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
        List<Property> forFew = new ArrayList<>();
        List<Property> telephones = new ArrayList<>();
        for (Property property : propertyIndex.all(NAMES)) {
            Meeting meeting =
                    meetings.computeIfAbsent(AgendaPartNumber.of(property, valueReader), part -> new Meeting());
            meeting.inherited |= valueReader.isTrue(property, PropertyNames.INHERITED);
            switch (property.getName().toUpperCase(Locale.ROOT)) {
                case PropertyNames.PLATFORM -> platform(property, meeting);
                case PropertyNames.DIAL_IN -> telephones.add(property);
                default -> {
                    if (isTelephone(property)) {
                        telephones.add(property);
                    } else if (isOfModerators(property) || (isBeside(property) && valueReader.isSecret(property))) {
                        forFew.add(property);
                    } else {
                        conference(property, meeting);
                    }
                }
            }
        }
        LINKS.forEach(this::otherLinks);
        forFew.forEach(this::forFew);
        telephones.forEach(this::telephone);
        for (Meeting meeting : meetings.values()) {
            if (meeting.join != null) {
                meeting.join = join(meeting.join.url(), meeting.join.secret());
            }
        }
    }

    /** {@return the meeting of a part, or with 0 that of the event} */
    Optional<VirtualLocation> of(int part) {
        return Optional.ofNullable(meetings.get(part)).flatMap(meeting -> meeting.made(propertyIndex));
    }

    /** {@return the numbers of the parts that have one, with 0 for the event} */
    Set<Integer> parts() {
        return meetings.keySet();
    }

    /** {@return whether the meeting of the event is not its own} */
    boolean isInherited() {
        return meetings.containsKey(0) && meetings.get(0).inherited;
    }

    /** {@return links beside the meeting, such as to its chat} */
    List<Beside> beside() {
        return beside.stream().filter(other -> !isSecret(other.url())).toList();
    }

    private boolean isSecret(URI url) {
        return secrets.has(url.toString());
    }

    /** A link that is secret in one place is secret in all. */
    private JoinLink join(URI url, boolean secret) {
        return new JoinLink(url, secret || isSecret(url));
    }

    /** {@return secret links, telephone numbers and access codes of the event, inherited ones included} */
    SecretTexts secrets() {
        return secrets;
    }

    /** {@return whether a link is one to join a meeting of the event by} */
    boolean joins(URI url) {
        return meetings.values().stream()
                .anyMatch(meeting -> meeting.join != null && meeting.join.url().equals(url));
    }

    /** {@return whether a text repeats a secret, telephone numbers in any spelling} */
    boolean repeatsSecret(String text) {
        return secrets.isInAnySpelling(text);
    }

    /** {@return whether a text is the name of the platform, which says nothing new} */
    boolean isNamed(String text) {
        return meetings.containsKey(0) && meetings.get(0).isNamed(text);
    }

    /** Takes what a LOCATION says of the meeting. */
    void take(Property property, LocationText location) {
        if (location.online()) {
            Meeting meeting = meeting();
            meeting.online = true;
            meeting.hint = location.platform().orElse(meeting.hint);
        }
        location.links().forEach(url -> join(property, url));
        location.pages().forEach(url -> beside.add(new Beside(property, url, Optional.empty())));
        if (location.leftOut()) {
            valueReader.warn(
                    property, "has words that are no place, such as TBA or how to get a link; they are left out");
        }
    }

    /** Takes a link that is known as one to a meeting, unless there is a link to join by. */
    void takeKnown(Property property) {
        WebLinks.safe(valueReader.raw(property))
                .filter(url -> MeetingLinks.platform(url).isPresent() && !hasJoin())
                .ifPresent(url -> join(property, url));
    }

    /** Looks for a link to a meeting in a description, unless there is a link to join by. */
    void search(String description) {
        if (!hasJoin()) {
            MeetingLinks.in(description, MAX_SEARCHED).stream()
                    .map(MeetingLinks.Found::link)
                    .filter(url -> MeetingLinks.platform(url).isPresent())
                    .findFirst()
                    .ifPresent(url -> meeting().join = join(url, false));
        }
    }

    private boolean hasJoin() {
        return meetings.containsKey(0) && meetings.get(0).join != null;
    }

    private Meeting meeting() {
        return meetings.computeIfAbsent(0, part -> new Meeting());
    }

    private List<String> features(Property property) {
        return valueReader
                .parameter(property, PropertyNames.FEATURE)
                .map(text -> Arrays.stream(text.toUpperCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .toList())
                .orElse(List.of());
    }

    private boolean isOfModerators(Property conference) {
        return features(conference).contains(MODERATOR);
    }

    private boolean isBeside(Property conference) {
        List<String> features = features(conference);
        return !features.isEmpty() && BESIDE.containsAll(features);
    }

    private void platform(Property property, Meeting meeting) {
        Optional<Boolean> openSource = valueReader
                .parameter(property, PropertyNames.OPEN_SOURCE)
                .map(text -> text.strip().equalsIgnoreCase("TRUE"));
        valueReader
                .text(property)
                .flatMap(name -> valueReader.make(
                        property,
                        "a platform",
                        () -> new Platform(name, openSource, valueReader.prose(property, PropertyNames.RATIONALE))))
                .ifPresent(platform -> meeting.platform = platform);
    }

    private void conference(Property property, Meeting meeting) {
        boolean secret = valueReader.isSecret(property);
        Optional<URI> link = valueReader.uri(property);
        if (secret) {
            addSecret(property, link);
        }
        if (link.isEmpty()) {
            return;
        }
        Optional<String> label = valueReader.text(property, PropertyNames.LABEL);
        if (isBeside(property)) {
            beside.add(new Beside(property, link.get(), label));
            return;
        }
        boolean wins = secret && meeting.join != null && !meeting.join.secret();
        if (meeting.join == null || wins) {
            if (wins) {
                valueReader.conflict(property, "is a secret link to join by, and is taken instead of the public one");
            }
            meeting.join = new JoinLink(link.get(), secret);
            meeting.label = label.orElse(null);
        } else {
            valueReader.conflict(property, "is another link to join by than the first, which is taken");
        }
    }

    /** What is secret may not be a link that is read, as to an application. */
    private void addSecret(Property property, Optional<URI> link) {
        secrets.add(valueReader.raw(property).strip());
        link.ifPresent(url -> secrets.add(url.toString()));
    }

    /** A link for those who lead a meeting is for nobody else, and a secret one beside the meeting is no public page. */
    private void forFew(Property property) {
        Meeting meeting = meetings.computeIfAbsent(AgendaPartNumber.of(property, valueReader), part -> new Meeting());
        Optional<URI> link = valueReader.uri(property);
        addSecret(property, link);
        if (link.isPresent() && meeting.join == null) {
            meeting.join = new JoinLink(link.get(), true);
            meeting.label = valueReader.text(property, PropertyNames.LABEL).orElse(null);
            valueReader
                    .warnings()
                    .add(property, Code.MISSING, "is " + whose(property) + ", and is read as a secret link to join by");
        } else if (link.isPresent()) {
            valueReader.conflict(property, "is " + whose(property) + "; the other link is taken");
        }
    }

    private String whose(Property property) {
        return isOfModerators(property) ? "for moderators" : "secret";
    }

    private boolean isTelephone(Property property) {
        return valueReader.raw(property).strip().regionMatches(true, 0, TELEPHONE, 0, TELEPHONE.length());
    }

    private void telephone(Property property) {
        Meeting meeting = meetings.computeIfAbsent(AgendaPartNumber.of(property, valueReader), part -> new Meeting());
        if (property.getName().equalsIgnoreCase(PropertyNames.DIAL_IN)) {
            valueReader.text(property).ifPresent(number -> dialIn(property, number, Optional.empty(), meeting));
            return;
        }
        Optional<String> published = valueReader.text(property, PropertyNames.NUMBER);
        String dialled = valueReader.raw(property).strip().substring(TELEPHONE.length());
        DialedNumber dialed = DialedNumber.of(WebLinks.parse(TELEPHONE + dialled)
                .map(URI::getSchemeSpecificPart)
                .orElse(dialled));
        String number = dialed.number();
        // Our own have the platform as their label, and the number as it is published.
        String labelled = valueReader
                .text(property, PropertyNames.LABEL)
                .filter(label -> published.isEmpty() && !label.equals(meeting.label) && !meeting.isNamed(label))
                .map(label -> number + " (" + label + ")")
                .orElse(number);
        if (valueReader.isSecret(property)) {
            secrets.add(number);
        }
        dialIn(property, published.orElse(TextRepair.line(labelled)), dialed.code(), meeting);
    }

    private void dialIn(Property property, String number, Optional<String> dialedCode, Meeting meeting) {
        Optional<String> code =
                valueReader.text(property, PropertyNames.ACCESS_CODE).or(() -> dialedCode);
        boolean secret = valueReader.isSecret(property);
        if (TextRepair.isBlank(number)) {
            valueReader.bad(property, "a telephone number");
            return;
        }
        if (secret) {
            secrets.add(number);
            code.filter(text -> text.length() >= MIN_CODE).ifPresent(secrets::add);
        }
        valueReader
                .make(property, "a telephone number", () -> new DialIn(number, code, secret))
                .ifPresent(meeting.dialIns::add);
    }

    private void otherLinks(String name) {
        for (Property property : propertyIndex.all(name)) {
            valueReader.uri(property).ifPresent(url -> join(property, url));
        }
    }

    private void join(Property property, URI url) {
        Meeting meeting = meeting();
        if (meeting.join == null) {
            meeting.join = join(url, valueReader.isSecret(property));
        } else if (!meeting.join.url().equals(url)) {
            valueReader.conflict(property, "is another link to join by than the first, which is taken");
        }
    }

    private static String host(URI link) {
        String name = Optional.ofNullable(link.getHost()).orElse(String.valueOf(link.getScheme()));
        return TextRepair.line(name);
    }
}
