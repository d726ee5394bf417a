package org.ospoplusplus.cli;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.NearestWord;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/**
 * The values of a working group that could not be read, because their documents have faults. A violation that may only
 * follow from such a value is not reported beside the fault.
 *
 * @param pointers the pointers of the values within the group
 */
record UnreadValues(List<String> pointers) {

    /** Violations that depend only on the value at their place, or on values that were read. */
    static final Set<String> OF_A_VALUE = Set.of(
            "bidi-control",
            "blank",
            "control-character",
            "country-code",
            "domain-name",
            "duplicate-id",
            "email",
            "identifier",
            "insecure-link",
            "language-tag",
            "link-address",
            "link-host",
            "link-scheme",
            "link-user",
            "lone-surrogate",
            "passcode-in-link",
            "shared-link",
            "shared-recording",
            "time-in-gap",
            "time-in-overlap",
            "too-long");

    /** Violations that depend only on values of the object in which they are. */
    static final Set<String> OF_AN_OBJECT =
            Set.of("chatham-house-attribution", "image-without-text", "known-policy-stance");

    /** Violations that depend only on values of one session, series or track. */
    static final Set<String> OF_AN_ELEMENT = Set.of(
            "agenda-order",
            "agenda-outside-session",
            "also-on-cadence",
            "announced-ambiguous",
            "announced-disagrees",
            "announced-duration",
            "announced-gap",
            "announced-generic-reading",
            "announced-link",
            "announced-maybe-am-pm",
            "announced-not-in-force",
            "announced-other-time",
            "announced-overlap",
            "announced-unknown-zone",
            "announced-unreadable",
            "announced-weekday",
            "dates-unknown",
            "deadline-after-start",
            "earlier-date-same",
            "except-without-occurrence",
            "first-missing",
            "first-off-cadence",
            "moved-without-revision",
            "outside-related-event",
            "publishable-time",
            "rule-missing",
            "rule-without-days",
            "title-date",
            "title-weekday");

    /** Violations whose messages name another session by its id. */
    static final Set<String> THAT_NAME_A_SESSION =
            Set.of("clash", "same-title", "session-twice", "shared-recording", "shared-registration");

    private static final Pattern ID_OF_SESSION = Pattern.compile("/sessions/[^/]*/id");

    /** Values of the group itself on which nothing else depends. */
    private static final Pattern INDEPENDENT = Pattern.compile(
            "/(id|domain|name|summary|description|audience|modified|image|contacts|acknowledged)(/.*)?");

    private static final Pattern ELEMENT = Pattern.compile("/(sessions|series|tracks)/[^/]*");

    private static final List<String> COMPONENTS = Stream.of(WorkingGroup.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /**
     * {@return whether a violation may only follow from an unread value}
     *
     * @param group the part of the group that could be read
     */
    boolean mayCause(Violation violation, WorkingGroup group) {
        String pointer = violation.pointer();
        return !pointers.isEmpty()
                && (pointers.stream().anyMatch(unread -> isWithin(pointer, unread))
                        || mayBeAcknowledged(violation, group)
                        || pointers.stream().anyMatch(unread -> isNeeded(unread, violation.code(), pointer)));
    }

    /** An acknowledgment may be unread, or may name the unread id of an element. */
    private boolean mayBeAcknowledged(Violation violation, WorkingGroup group) {
        return violation.severity() == Severity.WARNING
                && (group.acknowledged().stream().anyMatch(each -> each.code().equals(violation.code()))
                        || pointers.stream().anyMatch(UnreadValues::mayAcknowledge));
    }

    /** An unknown property of the group is an acknowledgment only if its name is a misspelling of that name. */
    private static boolean mayAcknowledge(String unread) {
        return unread.startsWith("/acknowledg") || isWithin(meant(unread), "/acknowledged");
    }

    /** {@return the pointer of an unread value, or of the component of the group whose name is misspelled} */
    private static String meant(String unread) {
        String name = unread.startsWith("/") ? unread.substring(1) : "";
        return name.isEmpty() || name.indexOf('/') >= 0 || COMPONENTS.contains(name)
                ? unread
                : NearestWord.of(name, COMPONENTS).map("/"::concat).orElse(unread);
    }

    /** {@return whether the rule with a code needs an unread value to judge the value at a pointer} */
    private static boolean isNeeded(String unread, String code, String pointer) {
        if (THAT_NAME_A_SESSION.contains(code) && ID_OF_SESSION.matcher(unread).matches()) {
            return true;
        }
        if (OF_A_VALUE.contains(code)) {
            return false;
        }
        if (OF_AN_OBJECT.contains(code)) {
            return isWithin(unread, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
        }
        Matcher matcher = ELEMENT.matcher(pointer);
        boolean isOfElement = matcher.lookingAt();
        if (isWithin(unread, isOfElement ? matcher.group() : "")) {
            return true;
        }
        if (OF_AN_ELEMENT.contains(code) || INDEPENDENT.matcher(meant(unread)).matches()) {
            return false;
        }
        // A session can replace an occurrence of a series, which then takes place at no time of its own.
        boolean needsSessions = code.equals("clash") || pointer.startsWith("/series/");
        return needsSessions || !unread.startsWith("/sessions/");
    }

    private static boolean isWithin(String pointer, String outer) {
        return pointer.startsWith(outer)
                && (pointer.length() == outer.length() || pointer.charAt(outer.length()) == '/');
    }
}
