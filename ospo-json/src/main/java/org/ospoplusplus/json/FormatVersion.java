package org.ospoplusplus.json;

import java.util.Optional;
import org.ospoplusplus.json.Fault.Code;
import tools.jackson.core.JsonGenerator;

/** Checks the version of the format in a document, which consists of a major and a minor number. */
final class FormatVersion {

    static final String PROPERTY = "version";
    static final String CURRENT = "0.1";
    private static final String MAJOR = "0";
    private static final int MINOR = 1;

    private FormatVersion() {}

    static void write(JsonGenerator out) {
        out.writeStringProperty(PROPERTY, CURRENT);
    }

    /** Accepts all minor versions of this major version, because a minor version only adds to the format. */
    static Optional<Refusal> check(String version) {
        int dot = version.indexOf('.');
        if (dot < 0 || !isNumber(version.substring(0, dot)) || !isNumber(version.substring(dot + 1))) {
            return Optional.of(new Refusal(
                    Code.FORMAT, "must be a major and a minor version in a string, such as \"" + CURRENT + "\""));
        }
        return version.substring(0, dot).equals(MAJOR)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Code.VERSION,
                        "this document has a newer version of the format; this version of the library reads " + MAJOR
                                + ".x, so update the library"));
    }

    /** {@return whether an accepted version may have properties that this version does not know} */
    static boolean isNewer(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1)) > MINOR;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= 9
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }

    /** The reason why a version is not accepted. */
    record Refusal(Code code, String message) {}
}
