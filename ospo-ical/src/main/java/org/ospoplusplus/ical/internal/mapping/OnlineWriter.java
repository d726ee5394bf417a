package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.Optional;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.VirtualLocation;

/**
 * Writes an online meeting as {@code CONFERENCE} properties (RFC 7986, 5.11) and properties for everything else,
 * because a {@code CONFERENCE} requires a link, which may be unknown.
 */
final class OnlineWriter {

    /** The feature of a link to the chat of a meeting (RFC 7986, 6.3). */
    static final String CHAT = "CHAT";

    private OnlineWriter() {}

    /**
     * Writes an online meeting.
     *
     * @param marks the parameters that each of its properties gets
     */
    static void add(VirtualLocation online, ParameterBuilder marks, ComponentBuilder event) {
        Optional<String> label = online.platform().map(Platform::name);
        online.platform()
                .ifPresentOrElse(
                        platform -> platform(platform, marks, event),
                        () -> event.text(
                                PropertyNames.ONLINE, ParameterBuilder.none().andAll(marks), "TRUE"));
        online.join()
                .ifPresent(join -> event.uri(
                        PropertyNames.CONFERENCE,
                        ParameterBuilder.uri()
                                .and(PropertyNames.FEATURE, "VIDEO")
                                .label(label)
                                .andIf(join.secret(), PropertyNames.SECRET)
                                .andAll(marks),
                        join.url()));
        online.meetingId()
                .ifPresent(id -> event.text(
                        PropertyNames.MEETING_ID,
                        ParameterBuilder.none()
                                .andIf(online.publicMeetingId().isEmpty(), PropertyNames.SECRET)
                                .andAll(marks),
                        id));
        online.passcode()
                .ifPresent(passcode -> event.text(
                        PropertyNames.PASSCODE,
                        ParameterBuilder.none()
                                .andIf(true, PropertyNames.SECRET)
                                .andAll(marks),
                        passcode.code()));
        for (DialIn dialIn : online.dialIns()) {
            dialIn(dialIn, label, marks, event);
        }
        online.chat()
                .ifPresent(chat -> event.uri(
                        PropertyNames.CONFERENCE,
                        ParameterBuilder.uri().and(PropertyNames.FEATURE, CHAT).andAll(marks),
                        chat));
    }

    private static void platform(Platform platform, ParameterBuilder marks, ComponentBuilder event) {
        event.text(
                PropertyNames.PLATFORM,
                ParameterBuilder.none()
                        .and(PropertyNames.OPEN_SOURCE, platform.openSource().map(OnlineWriter::truth))
                        .and(PropertyNames.RATIONALE, platform.rationale())
                        .andAll(marks),
                platform.name());
    }

    private static void dialIn(DialIn dialIn, Optional<String> label, ParameterBuilder marks, ComponentBuilder event) {
        ParameterBuilder details = ParameterBuilder.none()
                .and(PropertyNames.ACCESS_CODE, dialIn.accessCode())
                .andIf(dialIn.secret(), PropertyNames.SECRET)
                .andAll(marks);
        telephone(dialIn.number())
                .ifPresentOrElse(
                        uri -> event.uri(
                                PropertyNames.CONFERENCE,
                                ParameterBuilder.uri()
                                        .and(PropertyNames.FEATURE, "PHONE")
                                        .label(label)
                                        .and(PropertyNames.NUMBER, dialIn.number())
                                        .andAll(details),
                                uri),
                        () -> event.text(PropertyNames.DIAL_IN, details, dialIn.number()));
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /** {@return a telephone number as a link (RFC 3966, 3), if it has only digits and separators} */
    private static Optional<URI> telephone(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '+' ? i > 0 : " -.()/".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        if (digits.length() == 0) {
            return Optional.empty();
        }
        return Optional.of(URI.create("tel:" + (number.charAt(0) == '+' ? "+" : "") + digits));
    }
}
