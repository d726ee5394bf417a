package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small publications of different versions, and the content of folders. */
final class Published {

    private Published() {}

    /** {@return the files of a publication; each contains the name of the version} */
    static Map<String, byte[]> files(String version, int sessions) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(
                files,
                PublishedFiles.WORKING_GROUP,
                "{\n  \"version\": \"0.1\",\n  \"name\": \"Zürich 東京 🎉 " + version + "\"\n}\n");
        put(files, PublishedFiles.CALENDAR, calendar(version));
        put(
                files,
                PublishedFiles.JSON_LD,
                "{\n  \"@context\": \"https://schema.org\",\n  \"name\": \"Café " + version + "\"\n}\n");
        if (version.startsWith("old")) {
            // The new publication has no page at this place.
            put(
                    files,
                    PublishedFiles.INDEX,
                    "<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n"
                            + "<meta name=\"generator\" content=\"ospo-html\">\n<title>Größe " + version
                            + "</title>\n");
        }
        for (int i = 0; i < sessions; i++) {
            put(files, PublishedFiles.SESSIONS + "/" + version + "-" + i + ".ics", calendar(version + i));
        }
        return files;
    }

    private static String calendar(String version) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//OSPO++//test//EN\r\nNAME:Genève " + version
                + "\r\nEND:VCALENDAR\r\n";
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the files of a publication, and their list, in the form of {@link #in}} */
    static SortedMap<String, String> shown(Map<String, byte[]> files) {
        SortedMap<String, String> shown = new TreeMap<>();
        StringBuilder list = new StringBuilder();
        new TreeMap<>(files).forEach((name, bytes) -> {
            shown.put(name, new String(bytes, StandardCharsets.UTF_8));
            list.append(sha256(bytes)).append("  ").append(name).append('\n');
        });
        list.append("# end of the list, lines above: ").append(files.size()).append('\n');
        shown.put("ospo-files.sha256", list.toString());
        return shown;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return all files in a folder and its subfolders by their paths, including hidden files} */
    static SortedMap<String, String> in(Path folder) {
        SortedMap<String, String> shown = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    shown.put(
                            folder.relativize(path).toString().replace('\\', '/'),
                            new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    /** Deletes a folder with its content. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path :
                        paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
