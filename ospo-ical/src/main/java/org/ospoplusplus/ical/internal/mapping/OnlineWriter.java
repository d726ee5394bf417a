package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.Optional;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.VirtualLocation;

/**
 * Writes an online meeting as {@code CONFERENCE} properties (RFC 7986, 5.11) and a property for the platform, because a
 * {@code CONFERENCE} requires a link, which may be unknown.
 */
final class OnlineWriter {

    private OnlineWriter() {}

    /**
     * Writes an online meeting.
     *
     * @param marks the parameters that each of its properties gets
     */
    static void add(VirtualLocation online, ParameterBuilder marks, ComponentBuilder event) {
        String platform = online.platform().name();
        event.text(
                PropertyNames.PLATFORM,
                ParameterBuilder.none()
                        .and(
                                PropertyNames.OPEN_SOURCE,
                                online.platform().openSource().map(OnlineWriter::truth))
                        .and(PropertyNames.RATIONALE, online.platform().rationale())
                        .andAll(marks),
                platform);
        online.join()
                .ifPresent(join -> event.uri(
                        PropertyNames.CONFERENCE,
                        ParameterBuilder.uri()
                                .and(PropertyNames.FEATURE, "VIDEO")
                                .label(Optional.of(platform))
                                .andIf(join.secret(), PropertyNames.SECRET)
                                .andAll(marks),
                        join.url()));
        for (DialIn dialIn : online.dialIns()) {
            dialIn(dialIn, platform, marks, event);
        }
    }

    private static void dialIn(DialIn dialIn, String platform, ParameterBuilder marks, ComponentBuilder event) {
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
                                        .label(Optional.of(platform))
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
