package org.ospoplusplus.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.diff.Change;

/** Describes a change in one line. Components without a name of their own here are named by their words. */
final class ChangeWords {

    /** The maximum length of a text that a line repeats. */
    private static final int MAX_TEXT = 120;

    /** Names of components that differ from their words. The plural of a list is replaced by the singular. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("agenda", "part of the agenda"),
            Map.entry("also", "extra day"),
            Map.entry("announced", "announced times"),
            Map.entry("cadence", "rule"),
            Map.entry("classification", "access class"),
            Map.entry("displayZones", "display time zone"),
            Map.entry("earlierDates", "earlier date"),
            Map.entry("except", "day without a meeting"),
            Map.entry("first", "first day"),
            Map.entry("last", "last day"),
            Map.entry("ospoTypes", "kind of office"),
            Map.entry("people", "person"),
            Map.entry("series", "series"),
            Map.entry("time", "usual time"),
            Map.entry("trackIds", "track"),
            Map.entry("venue/online", "online venue"),
            Map.entry("venue/online/dialIns", "telephone number"),
            Map.entry("venue/online/join", "join link"),
            Map.entry("venue/online/platform", "platform"),
            Map.entry("venue/online/platform/name", "platform"),
            Map.entry("venue/place", "place"),
            Map.entry("venue/place/name", "place"));

    private ChangeWords() {}

    static String of(Change change) {
        if (change instanceof Change.Added added) {
            return "added" + time(added.subject());
        }
        if (change instanceof Change.Removed removed) {
            return "removed" + time(removed.subject());
        }
        if (change instanceof Change.Renamed renamed) {
            return "new id; the former id is " + renamed.formerId();
        }
        if (change instanceof Change.TimeChanged time) {
            return (time.isMove() ? "moved from " : "time changed from ") + ValueText.of(time.before()) + " to "
                    + ValueText.of(time.after());
        }
        if (change instanceof Change.StatusChanged status) {
            return status(status);
        }
        if (change instanceof Change.OccurrenceReplaced replaced) {
            return "announced separately from its series "
                    + replaced.occurrence().series() + ", planned for "
                    + ValueText.of(replaced.occurrence().date());
        }
        if (change instanceof Change.OccurrenceRestored restored) {
            return "no longer announced separately from its series "
                    + restored.occurrence().series() + ", planned for "
                    + ValueText.of(restored.occurrence().date());
        }
        if (change instanceof Change.ValueChanged value) {
            return value(value);
        }
        return "order changed: " + String.join(" / ", ((Change.Reordered) change).path());
    }

    private static String time(Identifiable subject) {
        return subject instanceof Session session ? ": " + ValueText.of(session.when()) : "";
    }

    private static String status(Change.StatusChanged change) {
        String now = switch (change.after()) {
            case CANCELLED -> "cancelled";
            case POSTPONED -> "postponed; the new time is not known yet";
            case WITHDRAWN -> "withdrawn";
            case TENTATIVE -> "tentative";
            case CONFIRMED -> "confirmed";
        };
        return (change.isReinstatement() ? "takes place after all: " : "")
                + now
                + time(change.subject())
                + " (before: " + ValueText.of(change.before()) + ")";
    }

    private static String value(Change.ValueChanged change) {
        String name = name(change.path());
        String before = change.before().map(ValueText::of).orElse("");
        String after = change.after().map(ValueText::of).orElse("");
        if (change.before().isEmpty()) {
            return name + " added" + shown(after);
        }
        if (change.after().isEmpty()) {
            return name + " removed" + shown(before);
        }
        return isShort(before) && isShort(after) && !before.equals(after)
                ? name + " changed: " + before + " → " + after
                : name + " changed";
    }

    private static String shown(String value) {
        return isShort(value) ? ": " + value : "";
    }

    private static boolean isShort(String text) {
        return !text.isEmpty() && text.length() <= MAX_TEXT && text.lines().count() == 1;
    }

    /** {@return the words for a path: {@code guest Zoë, affiliation}} */
    private static String name(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            String known = NAMES.get(String.join("/", path.subList(0, length)));
            if (known != null) {
                return joined(known, path.subList(length, path.size()));
            }
        }
        return joined(singular(words(path.get(0))), path.subList(1, path.size()));
    }

    private static String joined(String name, List<String> rest) {
        return name
                + (rest.isEmpty()
                        ? ""
                        : rest.stream().map(ChangeWords::words).collect(Collectors.joining(", ", " ", "")));
    }

    /** {@return the words of a component: {@code display zones} for {@code displayZones}} */
    private static String words(String component) {
        return component.matches("[a-z]+([A-Z][a-z]+)+")
                ? Stream.of(component.split("(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : component;
    }

    private static String singular(String words) {
        return words.endsWith("ss") ? words : words.replaceFirst("ies$", "y").replaceFirst("(?<=[^s])s$", "");
    }
}
