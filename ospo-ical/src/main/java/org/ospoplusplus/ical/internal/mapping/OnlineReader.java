package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayList;
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
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.VirtualLocation;

/** Reads online meetings from the properties that {@link OnlineWriter} and other programs write. */
final class OnlineReader {

    private static final List<String> NAMES = List.of(
            PropertyNames.PLATFORM,
            PropertyNames.ONLINE,
            PropertyNames.CONFERENCE,
            PropertyNames.MEETING_ID,
            PropertyNames.PASSCODE,
            PropertyNames.DIAL_IN);

    /** The properties in which programs without RFC 7986 write the link to a meeting. */
    private static final List<String> LINKS = List.of(
            "X-GOOGLE-CONFERENCE",
            "X-GOOGLE-HANGOUT",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK");

    /** The features of a link that accompanies a meeting but does not join it (RFC 7986, 6.3). */
    private static final Set<String> ACCOMPANYING = Set.of(OnlineWriter.CHAT, "FEED");

    private static final String MODERATOR = "MODERATOR";

    /** How many links of a description are examined. */
    private static final int MAX_SEARCHED = 20;

    /** Collects the details of one meeting. */
    private static final class Meeting {
        private @Nullable Platform platform;
        private @Nullable String label;
        private @Nullable String hint;
        private @Nullable JoinLink join;
        private @Nullable String meetingId;
        private @Nullable Property secretMeetingId;
        private @Nullable Passcode passcode;
        private @Nullable AccompanyingLink chat;
        private boolean online;

        /** Whether the meeting was written without a platform. */
        private boolean unnamed;

        private boolean inherited;
        private final List<DialIn> dialIns = new ArrayList<>();

        Optional<VirtualLocation> made(PropertyIndex propertyIndex) {
            if (!isKnown()) {
                return Optional.empty();
            }
            return Optional.of(new VirtualLocation(
                    Optional.ofNullable(platform).or(() -> name().map(Platform::of)),
                    Optional.ofNullable(join),
                    Optional.ofNullable(meetingId),
                    Optional.ofNullable(passcode),
                    propertyIndex.bounded(PropertyNames.DIAL_IN, dialIns),
                    Optional.ofNullable(chat).map(AccompanyingLink::url)));
        }

        /** {@return whether there is more than a chat, which people can also have without a meeting} */
        boolean isKnown() {
            return platform != null
                    || label != null
                    || join != null
                    || meetingId != null
                    || passcode != null
                    || online
                    || !dialIns.isEmpty();
        }

        private Optional<String> name() {
            if (unnamed) {
                return Optional.empty();
            }
            return Optional.ofNullable(join)
                    .flatMap(link -> MeetingLinks.platform(link.url()))
                    .or(() -> Optional.ofNullable(label).filter(text -> !LocationText.isRemark(text)))
                    .or(() -> Optional.ofNullable(hint));
        }

        boolean isNamed(String text) {
            return platform != null && platform.name().equals(text);
        }
    }

    /**
     * A link that accompanies the meeting, such as to a chat or a map.
     *
     * @param property the property that contains the link
     * @param url the link
     * @param title the label of the link
     */
    record AccompanyingLink(Property property, URI url, Optional<String> title) {}

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;
    private final Map<Integer, Meeting> meetings = new HashMap<>();
    private final List<AccompanyingLink> accompanying = new ArrayList<>();
    private final SecretTexts secrets = new SecretTexts();

    /** Reads all meetings of an event. */
    OnlineReader(PropertyIndex propertyIndex, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
        List<Property> restricted = new ArrayList<>();
        List<Property> telephones = new ArrayList<>();
        for (Property property : propertyIndex.all(NAMES)) {
            Meeting meeting =
                    meetings.computeIfAbsent(AgendaPartNumber.of(property, valueReader), part -> new Meeting());
            meeting.inherited |= valueReader.isTrue(property, PropertyNames.INHERITED);
            switch (property.getName().toUpperCase(Locale.ROOT)) {
                case PropertyNames.PLATFORM -> platform(property, meeting);
                case PropertyNames.ONLINE -> {
                    meeting.online = true;
                    meeting.unnamed = true;
                }
                case PropertyNames.MEETING_ID -> meetingId(property, meeting);
                case PropertyNames.PASSCODE -> passcode(property, meeting);
                case PropertyNames.DIAL_IN -> telephones.add(property);
                default -> {
                    if (isTelephone(property)) {
                        telephones.add(property);
                    } else if (isOfModerators(property) || (accompanies(property) && valueReader.isSecret(property))) {
                        restricted.add(property);
                    } else {
                        conference(property, meeting);
                    }
                }
            }
        }
        LINKS.forEach(this::otherLinks);
        restricted.forEach(this::restricted);
        if (!telephones.isEmpty()) {
            telephones.stream().filter(number -> !isOfModerators(number)).forEach(this::telephone);
            telephones.stream().filter(this::isOfModerators).forEach(this::telephone);
        }
        for (Meeting meeting : meetings.values()) {
            if (meeting.join != null) {
                meeting.join = join(meeting.join.url(), meeting.join.secret());
            }
            dropUnprotectedId(meeting);
        }
    }

    /** {@return the meeting of an agenda item, or of the event for 0} */
    Optional<VirtualLocation> of(int part) {
        return Optional.ofNullable(meetings.get(part)).flatMap(meeting -> meeting.made(propertyIndex));
    }

    /** {@return the numbers of the agenda items that have a meeting, with 0 for the event} */
    Set<Integer> parts() {
        return meetings.keySet();
    }

    /** {@return whether the event inherits its meeting from its track or group} */
    boolean isInherited() {
        return meetings.containsKey(0) && meetings.get(0).inherited;
    }

    /** {@return the public links that accompany the meeting, such as to its chat} */
    List<AccompanyingLink> accompanying() {
        List<AccompanyingLink> all = new ArrayList<>(0);
        for (Meeting meeting : meetings.values()) {
            if (meeting.chat != null && !meeting.isKnown()) {
                all.add(meeting.chat);
            }
        }
        all.addAll(accompanying);
        all.removeIf(other -> isSecret(other.url()));
        return all;
    }

    private boolean isSecret(URI url) {
        return secrets.has(url.toString());
    }

    /** A link that is marked as secret in one property is secret in all. */
    private JoinLink join(URI url, boolean secret) {
        return new JoinLink(url, secret || isSecret(url));
    }

    /** {@return the secret links, telephone numbers and access codes of the event, inherited ones included} */
    SecretTexts secrets() {
        return secrets;
    }

    /** {@return whether a link joins one of the meetings} */
    boolean joins(URI url) {
        for (Meeting meeting : meetings.values()) {
            if (meeting.join != null
                    && (meeting.join.url().equals(url) || meeting.join.url().equals(RedirectLinks.target(url)))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a text contains a secret} Telephone numbers are found in any spelling. */
    boolean repeatsSecret(String text) {
        return secrets.isInAnySpelling(text);
    }

    /** {@return whether a text is only the name of the platform of the event} */
    boolean isNamed(String text) {
        return meetings.containsKey(0) && meetings.get(0).isNamed(text);
    }

    /** Adds the online parts of a {@code LOCATION}. */
    void take(Property property, LocationText location) {
        if (location.online()) {
            Meeting meeting = meeting();
            meeting.online = true;
            meeting.hint = location.platform().orElse(meeting.hint);
        }
        location.links().forEach(url -> join(property, url));
        location.pages().forEach(url -> accompanying.add(new AccompanyingLink(property, url, Optional.empty())));
        if (location.hasMoreLinks()) {
            valueReader.warn(
                    property,
                    "contains more than " + LocationText.MAX_LINKS + " links; only the first " + LocationText.MAX_LINKS
                            + " are read as links");
        }
        if (location.leftOut()) {
            valueReader.warn(
                    property,
                    "contains text that is not a place, such as TBA, a passcode or an e-mail address; that text is left out");
        }
    }

    /** Adds a link to a known meeting platform, unless the event has a link to join already. */
    void takeKnown(Property property) {
        WebLinks.safe(WebLinks.withoutEntities(valueReader.raw(property)))
                .map(RedirectLinks::target)
                .filter(url -> MeetingLinks.platform(url).isPresent() && !hasJoin())
                .ifPresent(url -> join(property, url));
    }

    /** Searches a description for a link to a meeting, unless the event has a link to join already. */
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
        Optional<String> text = valueReader.parameter(property, PropertyNames.FEATURE);
        if (text.isEmpty()) {
            return List.of();
        }
        String[] features = text.get().toUpperCase(Locale.ROOT).split(",", -1);
        for (int i = 0; i < features.length; i++) {
            features[i] = features[i].strip();
        }
        return List.of(features);
    }

    private boolean isOfModerators(Property conference) {
        return features(conference).contains(MODERATOR);
    }

    private boolean accompanies(Property conference) {
        List<String> features = features(conference);
        return !features.isEmpty() && ACCOMPANYING.containsAll(features);
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

    private void meetingId(Property property, Meeting meeting) {
        Optional<String> id = valueReader.text(property);
        if (valueReader.isSecret(property)) {
            meeting.secretMeetingId = property;
            id.ifPresent(this::addSecretCode);
        }
        id.ifPresent(text -> meeting.meetingId = text);
    }

    /** The model protects a meeting id only beside a secret link to join. */
    private void dropUnprotectedId(Meeting meeting) {
        if (meeting.meetingId == null || (meeting.join != null && meeting.join.secret())) {
            return;
        }
        if (meeting.secretMeetingId != null) {
            valueReader.conflict(
                    meeting.secretMeetingId,
                    "is marked as secret, but the link to join the meeting is not; the id is left out");
            meeting.meetingId = null;
        }
    }

    private void passcode(Property property, Meeting meeting) {
        valueReader.text(property).ifPresent(code -> {
            addSecretCode(code);
            meeting.passcode = new Passcode(code);
        });
    }

    /** Shorter codes occur in texts by chance. */
    private void addSecretCode(String code) {
        if (code.length() >= DialedNumber.MIN_CODE) {
            secrets.add(code);
        }
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
        if (accompanies(property)) {
            AccompanyingLink other = new AccompanyingLink(property, link.get(), label);
            // A chat that has a label becomes a link, because the chat of a meeting has none.
            if (meeting.chat == null && label.isEmpty() && features(property).contains(OnlineWriter.CHAT)) {
                meeting.chat = other;
            } else {
                accompanying.add(other);
            }
            return;
        }
        boolean wins = secret && meeting.join != null && !meeting.join.secret();
        if (meeting.join == null || wins) {
            if (wins) {
                valueReader.conflict(
                        property, "is a secret link to join the meeting; it is used instead of the public one");
            }
            meeting.join = new JoinLink(link.get(), secret);
            meeting.label = label.orElse(null);
        } else {
            valueReader.conflict(property, "is another link to join the meeting; the first one is used");
        }
    }

    /** Adds the raw value, too, since a secret may be a link to an application, which is not read as a link. */
    private void addSecret(Property property, Optional<URI> link) {
        secrets.add(valueReader.raw(property).strip());
        link.ifPresent(url -> secrets.add(url.toString()));
    }

    /** A link for moderators, or a secret link that accompanies a meeting, must not become a public link. */
    private void restricted(Property property) {
        Meeting meeting = meetings.computeIfAbsent(AgendaPartNumber.of(property, valueReader), part -> new Meeting());
        Optional<URI> link = valueReader.uri(property);
        addSecret(property, link);
        if (link.isPresent() && meeting.join == null) {
            meeting.join = new JoinLink(link.get(), true);
            meeting.label = valueReader.text(property, PropertyNames.LABEL).orElse(null);
            valueReader
                    .warnings()
                    .add(
                            property,
                            Code.MISSING,
                            "is " + restriction(property) + "; it is read as a secret link to join the meeting");
        } else if (link.isPresent()) {
            valueReader.conflict(property, "is " + restriction(property) + "; the other link is used");
        }
    }

    private String restriction(Property property) {
        return isOfModerators(property) ? "for moderators" : "secret";
    }

    private boolean isTelephone(Property property) {
        return DialedNumber.isLink(valueReader.raw(property));
    }

    private void telephone(Property property) {
        Meeting meeting = meetings.computeIfAbsent(AgendaPartNumber.of(property, valueReader), part -> new Meeting());
        if (property.getName().equalsIgnoreCase(PropertyNames.DIAL_IN)) {
            valueReader.text(property).ifPresent(number -> dialIn(property, number, Optional.empty(), meeting));
            return;
        }
        Optional<String> published = valueReader.text(property, PropertyNames.NUMBER);
        DialedNumber dialed = DialedNumber.ofLink(valueReader.raw(property));
        String number = dialed.number();
        // Dial-ins of this library have the platform as their label, and the published number in a parameter.
        String labeled = valueReader
                .text(property, PropertyNames.LABEL)
                .filter(label -> published.isEmpty() && !label.equals(meeting.label) && !meeting.isNamed(label))
                .map(label -> number + " (" + label + ")")
                .orElse(number);
        if (isOfModerators(property) && !isDialedByModerators(property, dialed, meeting)) {
            return;
        }
        if (valueReader.isSecret(property)) {
            secrets.add(number);
        }
        dialIn(property, published.orElse(TextRepair.line(labeled)), dialed.code(), meeting);
    }

    /**
     * The number of moderators may be that of all, so its code is the secret. Without another number, moderators keep
     * theirs.
     */
    private boolean isDialedByModerators(Property property, DialedNumber dialed, Meeting meeting) {
        addSecret(property, Optional.empty());
        secrets.add(dialed.secret());
        if (!meeting.dialIns.isEmpty()) {
            valueReader.conflict(property, "is for moderators, and is left out; the other telephone numbers are taken");
            return false;
        }
        valueReader
                .warnings()
                .add(property, Code.MISSING, "is for moderators, and is read as a secret telephone number");
        return true;
    }

    private void dialIn(Property property, String number, Optional<String> dialedCode, Meeting meeting) {
        Optional<String> code =
                valueReader.text(property, PropertyNames.ACCESS_CODE).or(() -> dialedCode);
        boolean secret = valueReader.isSecret(property) || isOfModerators(property);
        if (TextRepair.isBlank(number)) {
            valueReader.bad(property, "a valid telephone number");
            return;
        }
        if (secret) {
            secrets.add(number);
            code.ifPresent(this::addSecretCode);
        }
        valueReader
                .make(property, "a valid telephone number", () -> new DialIn(number, code, secret))
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
            valueReader.conflict(property, "is another link to join the meeting; the first one is used");
        }
    }
}
