package org.ospoplusplus.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the acknowledgments of a working group with its violations. */
final class Acknowledgments {

    /** The code of an acknowledgment that no violation has. */
    static final String UNUSED = "unused-acknowledgment";

    /** The code of an acknowledgment of an error. */
    static final String ERROR = "acknowledged-error";

    private static final Pattern ELEMENT = Pattern.compile("([a-zA-Z]+)\\[([0-9]{1,9})\\].*");

    private enum Use {
        NOT_USED,
        BY_ERROR,
        BY_WARNING
    }

    private final Map<String, List<?>> elements;
    private final String place;
    private final Use[] uses;

    /** The indexes of the acknowledgments by code and id. */
    private final Map<String, List<Integer>> indexes = new HashMap<>();

    /**
     * @param group the working group
     * @param place the place of the working group in the validated value; empty for the value itself
     */
    Acknowledgments(Record group, String place) {
        this.place = place;
        elements = Map.of(
                "tracks", GroupsWithin.list(group, "tracks"),
                "series", GroupsWithin.list(group, "series"),
                "sessions", GroupsWithin.list(group, "sessions"),
                "policies", GroupsWithin.list(group, "policies"));
        List<?> acknowledged = GroupsWithin.list(group, "acknowledged");
        uses = new Use[acknowledged.size()];
        for (int i = 0; i < uses.length; i++) {
            uses[i] = Use.NOT_USED;
            Object each = acknowledged.get(i);
            String id = GroupsWithin.value(each, "id") instanceof Optional<?> given && given.isPresent()
                    ? given.get().toString()
                    : "";
            indexes.computeIfAbsent(key(GroupsWithin.value(each, "code").toString(), id), key -> new ArrayList<>())
                    .add(i);
        }
    }

    /** {@return whether a violation is a warning that is acknowledged} */
    boolean covers(Violation violation) {
        boolean isWarning = violation.severity() == Severity.WARNING;
        boolean isFoundForGroup = mark(key(violation.code(), ""), isWarning);
        String id = idOfElement(violation.path());
        boolean isFoundForElement = !id.isEmpty() && mark(key(violation.code(), id), isWarning);
        return isWarning && (isFoundForGroup || isFoundForElement);
    }

    private boolean mark(String key, boolean isWarning) {
        List<Integer> found = indexes.getOrDefault(key, List.of());
        for (int index : found) {
            uses[index] = isWarning || uses[index] == Use.BY_WARNING ? Use.BY_WARNING : Use.BY_ERROR;
        }
        return !found.isEmpty();
    }

    /**
     * {@return the id of the track, series, session or policy that contains a place; empty if none of them contains it}
     */
    private String idOfElement(String path) {
        String prefix = place.isEmpty() ? "" : place + ".";
        Matcher matcher = ELEMENT.matcher(path);
        if (!path.startsWith(prefix)
                || !matcher.region(prefix.length(), path.length()).matches()) {
            return "";
        }
        List<?> list = elements.getOrDefault(matcher.group(1), List.of());
        int index = Integer.parseInt(matcher.group(2));
        return index < list.size() ? GroupsWithin.value(list.get(index), "id").toString() : "";
    }

    /**
     * {@return a warning for each acknowledgment without effect}
     *
     * @param message returns the message of a code
     */
    List<Violation> withoutEffect(UnaryOperator<String> message) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            String code = switch (uses[i]) {
                case NOT_USED -> UNUSED;
                case BY_ERROR -> ERROR;
                case BY_WARNING -> "";
            };
            if (!code.isEmpty()) {
                String path = (place.isEmpty() ? "" : place + ".") + "acknowledged[" + i + "]";
                violations.add(new Violation(path, code, Severity.WARNING, message.apply(code)));
            }
        }
        return violations;
    }

    private static String key(String code, String id) {
        return code + " " + id;
    }
}
