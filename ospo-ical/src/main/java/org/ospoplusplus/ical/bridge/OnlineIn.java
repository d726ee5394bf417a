package org.ospoplusplus.ical.bridge;

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
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.VirtualLocation;

/** Reads the online meetings that {@link Venues} writes, and those that other programs write in their ways. */
final class OnlineIn {

    private static final List<String> NAMES = List.of(Wire.PLATFORM, Wire.CONFERENCE, Wire.DIAL_IN);

    /** Where programs write the link to a meeting that know nothing of RFC 7986. */
    private static final List<String> LINKS = List.of(
            "X-GOOGLE-CONFERENCE",
            "X-GOOGLE-HANGOUT",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK");

    private static final String TELEPHONE = "tel:";

    /** What is known of one meeting so far. */
    private static final class Meeting {
        private @Nullable Platform platform;
        private @Nullable String label;
        private @Nullable JoinLink join;
        private boolean inherited;
        private final List<DialIn> dialIns = new ArrayList<>();

        Optional<VirtualLocation> made(Fields fields) {
            if (platform == null && label == null && join == null && dialIns.isEmpty()) {
                return Optional.empty();
            }
            String name = label != null ? label : join != null ? host(join.url()) : "telephone";
            return Optional.of(new VirtualLocation(
                    platform != null ? platform : Platform.of(name),
                    Optional.ofNullable(join),
                    fields.bounded(Wire.DIAL_IN, dialIns)));
        }
    }

    private final Fields fields;
    private final Values values;
    private final Map<Integer, Meeting> meetings = new HashMap<>();

    /** Reads all meetings of an event. */
    OnlineIn(Fields fields, Values values) {
        this.fields = fields;
        this.values = values;
        for (Property property : fields.all(NAMES)) {
            Meeting meeting = meetings.computeIfAbsent(Part.of(property, values), part -> new Meeting());
            meeting.inherited |= values.isTrue(property, Wire.INHERITED);
            switch (property.getName().toUpperCase(Locale.ROOT)) {
                case Wire.PLATFORM -> platform(property, meeting);
                case Wire.DIAL_IN -> values.text(property).ifPresent(number -> dialIn(property, number, meeting));
                default -> conference(property, meeting);
            }
        }
        LINKS.forEach(this::otherLinks);
    }

    /** {@return the meeting of a part, or with 0 that of the event} */
    Optional<VirtualLocation> of(int part) {
        return Optional.ofNullable(meetings.get(part)).flatMap(meeting -> meeting.made(fields));
    }

    /** {@return the numbers of the parts that have one, with 0 for the event} */
    Set<Integer> parts() {
        return meetings.keySet();
    }

    /** {@return whether the meeting of the event is not its own} */
    boolean isInherited() {
        return meetings.containsKey(0) && meetings.get(0).inherited;
    }

    /** {@return whether a text is the link to a meeting; it is taken unless there is another already} */
    boolean takes(Property property, String text) {
        if (!Web.isLink(text)) {
            return false;
        }
        Optional<URI> link = values.uri(property);
        link.ifPresent(url -> join(property, url));
        return true;
    }

    private void platform(Property property, Meeting meeting) {
        Optional<Boolean> openSource =
                values.parameter(property, Wire.OPEN_SOURCE).map(text -> text.equalsIgnoreCase("TRUE"));
        values.text(property)
                .flatMap(name -> values.make(
                        property,
                        "a platform",
                        () -> new Platform(name, openSource, values.parameter(property, Wire.RATIONALE))))
                .ifPresent(platform -> meeting.platform = platform);
    }

    private void conference(Property property, Meeting meeting) {
        boolean isTelephone = values.raw(property).regionMatches(true, 0, TELEPHONE, 0, TELEPHONE.length());
        Optional<URI> link = isTelephone ? values.anyUri(property) : values.uri(property);
        if (link.isEmpty()) {
            return;
        }
        Optional<String> label = values.parameter(property, Wire.LABEL);
        if (label.isPresent() && meeting.label == null) {
            meeting.label = label.get();
        }
        if (isTelephone) {
            String dialled = link.get().getSchemeSpecificPart();
            dialIn(property, values.parameter(property, Wire.NUMBER).orElse(dialled), meeting);
        } else if (meeting.join == null) {
            JoinLink join = new JoinLink(link.get(), values.isTrue(property, Wire.SECRET));
            meeting.join = join;
        } else {
            values.conflict(property, "is another link to join by than the first, which is taken");
        }
    }

    private void dialIn(Property property, String number, Meeting meeting) {
        values.make(
                        property,
                        "a telephone number",
                        () -> new DialIn(
                                number,
                                values.parameter(property, Wire.ACCESS_CODE),
                                values.isTrue(property, Wire.SECRET)))
                .ifPresent(meeting.dialIns::add);
    }

    private void otherLinks(String name) {
        for (Property property : fields.all(name)) {
            values.uri(property).ifPresent(url -> join(property, url));
        }
    }

    private void join(Property property, URI url) {
        Meeting meeting = meetings.computeIfAbsent(0, part -> new Meeting());
        if (meeting.join == null) {
            meeting.join = JoinLink.open(url);
        } else if (!meeting.join.url().equals(url)) {
            values.conflict(property, "is another link to join by than the first, which is taken");
        }
    }

    private static String host(URI link) {
        return Optional.ofNullable(link.getHost()).orElse(String.valueOf(link.getScheme()));
    }
}
