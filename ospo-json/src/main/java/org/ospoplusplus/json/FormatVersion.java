package org.ospoplusplus.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The version of the wire format that a document names: major and minor number. */
final class FormatVersion {

    static final String PROPERTY = "version";
    static final String CURRENT = "0.1";
    private static final String MAJOR = "0";
    private static final int MINOR = 1;

    private FormatVersion() {}

    static void write(JsonGenerator out) {
        out.writeStringProperty(PROPERTY, CURRENT);
    }

    /** A minor version only adds, so any of this major version can be read as far as what it adds isn't used. */
    static Optional<Refusal> check(String version) {
        int dot = version.indexOf('.');
        if (dot < 0 || !isNumber(version.substring(0, dot)) || !isNumber(version.substring(dot + 1))) {
            return Optional.of(new Refusal(
                    FaultCodes.FORMAT, "must be a major and a minor version in a string, such as " + CURRENT));
        }
        return version.substring(0, dot).equals(MAJOR)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        FaultCodes.VERSION,
                        "written for a newer version of the format; read here is up to " + MAJOR + ".x"));
    }

    /** {@return whether a version that is not refused may have what is unknown here} */
    static boolean isNewer(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1)) > MINOR;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= 9
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }

    /** Why a version is refused. */
    record Refusal(String code, String message) {}
}
