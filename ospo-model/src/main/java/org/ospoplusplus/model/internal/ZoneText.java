package org.ospoplusplus.model.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Shows time zones to people. */
public final class ZoneText {

    private static final String ONLY_OFFSET = "Etc/";

    private ZoneText() {}

    /**
     * {@return the id of a zone: {@code Europe/Berlin}} A zone that is only an offset has that offset: the sign in
     * {@code Etc/GMT-1} is the opposite of the usual one.
     */
    public static String name(ZoneId zone) {
        return zone.getId().startsWith(ONLY_OFFSET)
                ? offset(zone.getRules().getStandardOffset(Instant.EPOCH))
                : zone.getId();
    }

    /** {@return the city of a zone: {@code Buenos Aires} for {@code America/Argentina/Buenos_Aires}; else its name} */
    public static String city(ZoneId zone) {
        String name = name(zone);
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** {@return the offset in a short form: {@code UTC}, {@code UTC+1}, {@code UTC−3:30}} */
    public static String offset(ZoneOffset offset) {
        if (offset.getTotalSeconds() == 0) {
            return "UTC";
        }
        String id = offset.getId();
        String sign = id.charAt(0) == '-' ? "−" : "+";
        // The id is +hh:mm or +hh:mm:ss.
        String digits = id.substring(id.charAt(1) == '0' ? 2 : 1);
        String minutes = ":00";
        boolean isWholeHours = id.length() == "+hh:mm".length() && digits.endsWith(minutes);
        return "UTC" + sign + (isWholeHours ? digits.substring(0, digits.length() - minutes.length()) : digits);
    }
}
