package org.ospoplusplus.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens an announcement to the length of a post on Mastodon. */
final class ShortPost {

    /** The maximum length of a post, unless the server sets another one. */
    static final int MAX_LENGTH = 500;

    /** Mastodon counts each web address as so many characters (https://docs.joinmastodon.org/user/posting/#links). */
    private static final int LENGTH_OF_LINK = 23;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** A character as a person sees it, which Mastodon counts once. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private ShortPost() {}

    /** {@return the most important lines that fit, in their order} A title that is too long is cut between words. */
    static String of(List<Announcement.Line> lines) {
        List<Integer> byImportance = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byImportance.add(i);
        }
        byImportance.sort(Comparator.comparing(index -> lines.get(index).kind()));
        SortedMap<Integer, String> kept = new TreeMap<>();
        int left = MAX_LENGTH;
        for (int index : byImportance) {
            Announcement.Line line = lines.get(index);
            String text = line.kind() == Announcement.Kind.TITLE ? cut(line.text(), MAX_LENGTH / 2) : line.text();
            // Each line except the last has a line end.
            int length = length(text) + 1;
            if (length <= left + 1) {
                kept.put(index, text);
                left -= length;
            }
        }
        return String.join("\n", kept.values());
    }

    /** {@return the length as Mastodon counts it} */
    static int length(String text) {
        int length = 0;
        int end = 0;
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            length += characters(text.substring(end, link.start()))
                    + (isCountedAsLink(link.group()) ? LENGTH_OF_LINK : characters(link.group()));
            end = link.end();
        }
        return length + characters(text.substring(end));
    }

    /** {@return whether the address surely is a link} Mastodon counts the characters of an unusual address. */
    private static boolean isCountedAsLink(String link) {
        try {
            String host = URI.create(link).getHost();
            return host != null && host.matches("[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int characters(String text) {
        return (int) CHARACTER.matcher(text).results().count();
    }

    /** {@return a text of a maximum length} If the text is longer, it ends between words with an ellipsis. */
    private static String cut(String text, int max) {
        if (length(text) <= max) {
            return text;
        }
        int end = CHARACTER
                .matcher(text)
                .results()
                .skip(max - 2L)
                .findFirst()
                .map(MatchResult::end)
                .orElse(text.length());
        int blank = text.lastIndexOf(' ', end - 1);
        return text.substring(0, blank > 0 ? blank : end).replaceFirst("[^\\p{L}\\p{M}\\p{N}]+$", "") + "…";
    }
}
