package org.ospoplusplus.ical.internal.text;

import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;

/** Recognizes the purpose of a line that cannot be read, because it is invalid or too long. */
public final class UnreadLine {

    /** The id of a policy that replaces an unreadable one. */
    public static final String POLICY_ID = "unread-policy";

    static final String POLICY = "X-OSPO-POLICY";

    private static final String LINK = "LINK";
    private static final Pattern OF_POLICY =
            Pattern.compile("X-OSPO-KIND *= *\"?POLICY|X-OSPO-ATTRIBUTION|terms-of-service", Pattern.CASE_INSENSITIVE);

    private UnreadLine() {}

    /** {@return whether an unreadable line seems to be a policy} */
    static boolean isPolicy(String line) {
        String name = name(line);
        return name.equalsIgnoreCase(POLICY)
                || (name.equalsIgnoreCase(LINK) && OF_POLICY.matcher(line).find());
    }

    /** {@return whether a property is a policy} */
    static boolean isPolicy(Property property) {
        return property.getName().equals(POLICY)
                || (property.getName().equals(LINK)
                        && property.getParameterList().getAll().stream()
                                .map(parameter -> parameter.getName() + "=" + parameter.getValue())
                                .anyMatch(text -> OF_POLICY.matcher(text).find()));
    }

    /** {@return a policy that forbids attribution and recording, which replaces an unreadable one} */
    static ParsedProperty policy(int line, TimeZones zones) {
        ParameterList parameters = new ParameterList(List.of(
                new TextParameter("X-OSPO-ID", POLICY_ID),
                new TextParameter("X-OSPO-ATTRIBUTION", "FORBIDS"),
                new TextParameter("X-OSPO-RECORDING", "FORBIDS")));
        return new ParsedProperty(POLICY, parameters, "A policy that could not be read", line, zones);
    }

    /** {@return the likely name of a line} Invisible characters, and other characters before the name, are skipped. */
    static String name(String line) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isPart(c)) {
                name.append(c);
            } else if (!name.isEmpty() && !isInvisible(c)) {
                break;
            }
        }
        return name.toString();
    }

    private static boolean isPart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK;
    }
}
