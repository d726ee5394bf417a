package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a published folder. Distinguishes them from other files. */
final class PublishedFiles {

    static final String WORKING_GROUP = "working-group.json";
    static final String CALENDAR = "calendar.ics";
    static final String JSON_LD = "sessions.jsonld";
    static final String SESSIONS = "sessions";
    static final String SERIES = "series";
    static final String TRACKS = "tracks";
    static final String PAST = "past";
    static final String UPCOMING = "upcoming";
    static final String ALL_SERIES = "all-series";
    static final String INDEX = "index.html";
    static final String FEED = "feed.xml";
    static final String SITE_DATA = "site.json";
    static final String CALENDAR_ENDING = ".ics";
    static final String JSON_LD_ENDING = ".jsonld";

    private static final String PAGE_ENDING = ".html";

    /** The folders of calendars and pages. */
    static final List<String> FOLDERS = List.of(SESSIONS, SERIES, TRACKS, PAST, UPCOMING, ALL_SERIES);

    /** The names of all entries of a published folder. */
    static final List<String> NAMES = List.of(
            SESSIONS,
            SERIES,
            TRACKS,
            PAST,
            UPCOMING,
            ALL_SERIES,
            CALENDAR,
            JSON_LD,
            INDEX,
            FEED,
            SITE_DATA,
            WORKING_GROUP);

    private static final int BEGINNING = 256;
    private static final Pattern OUR_WORKING_GROUP = Pattern.compile("\\A\\{\\n {2}\"version\": \"[0-9.]+\",\\n");
    private static final Pattern OUR_CALENDAR = Pattern.compile("\\r\\nPRODID:-//OSPO\\+\\+//");
    private static final Pattern OUR_JSON_LD = Pattern.compile("\\A\\{\\n {2}\"@context\": \"https://schema.org\"");
    private static final Pattern OUR_SITE_DATA =
            Pattern.compile("\\A\\{\\n {2}\"version\": \"[0-9.]+\",\\n {2}\"form\": \"site-data\",\\n");

    private static final Pattern OUR_FEED = Pattern.compile(
            "\\A<\\?xml [^\\n]*>\\n<feed xmlns=\"http://www.w3.org/2005/Atom\"[^\\n]*>\\n *<generator>ospo-html</generator>");

    /** A page, or the inner part of one. */
    private static final Pattern OUR_PAGE = Pattern.compile(
            "\\A(<!DOCTYPE html>\\n<html [^\\n]*>\\n<head>\\n<meta charset=\"utf-8\">\\n<meta name=\"generator\" content=\"ospo-html\">"
                    + "|<div class=\"ospo\" lang=\")");

    private PublishedFiles() {}

    /** {@return whether an earlier run has written a folder} */
    static boolean isPublished(Path folder) throws IOException {
        return isOurs(folder.resolve(WORKING_GROUP)) && isOurs(folder.resolve(CALENDAR));
    }

    /** {@return the files of a folder that have the name and the form of published files} */
    static List<Path> recognized(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path entry = folder.resolve(name);
            if (!isOurs(entry)) {
                continue;
            }
            if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                files.add(entry);
                continue;
            }
            for (Path part : entries(entry)) {
                if (isOurPart(part)) {
                    files.add(part);
                }
            }
        }
        return files;
    }

    /** {@return whether an entry of a published folder has the name and the form of a published file} */
    static boolean isOurs(Path entry) throws IOException {
        return switch (FileNames.last(entry)) {
            case SESSIONS, SERIES, TRACKS, PAST, UPCOMING, ALL_SERIES ->
                Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            case CALENDAR -> isOurCalendar(entry);
            case WORKING_GROUP -> begins(entry, OUR_WORKING_GROUP);
            case JSON_LD -> begins(entry, OUR_JSON_LD);
            case INDEX -> isOurPage(entry);
            case FEED -> begins(entry, OUR_FEED);
            case SITE_DATA -> begins(entry, OUR_SITE_DATA);
            default -> false;
        };
    }

    private static boolean isOurCalendar(Path file) throws IOException {
        return FileNames.last(file).endsWith(CALENDAR_ENDING) && begins(file, OUR_CALENDAR);
    }

    private static boolean isOurPage(Path file) throws IOException {
        return FileNames.last(file).endsWith(PAGE_ENDING) && begins(file, OUR_PAGE);
    }

    /** {@return whether a file in one of the {@linkplain #FOLDERS folders} is a published file} */
    private static boolean isOurPart(Path file) throws IOException {
        return isOurCalendar(file)
                || isOurPage(file)
                || (FileNames.last(file).endsWith(JSON_LD_ENDING) && begins(file, OUR_JSON_LD));
    }

    private static boolean begins(Path file, Pattern pattern) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return pattern.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8))
                    .find();
        }
    }

    /** {@return the entries of a folder, sorted by name} */
    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        }
    }
}
