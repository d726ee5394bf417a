package org.ospoplusplus.ical.internal.zone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Time zones by the names of Windows: the ids, as CLDR maps them (windowsZones, territory 001), and the names that Windows
 * shows in English, such as {@code (UTC-05:00) Eastern Time (US & Canada)}, with and without the offset.
 */
final class WindowsZones {

    /** No name is longer. */
    private static final int MAX_NAME = 128;

    private static final String DAYLIGHT = " daylight time";

    private static final Map<String, String> IDS = read("windows-zones.tsv", name -> name.toLowerCase(Locale.ROOT));

    /** The ids of Windows by the names that it shows. */
    private static final Map<String, String> SHOWN = read("windows-display-names.tsv", WindowsZones::plain);

    private WindowsZones() {}

    static Optional<ZoneId> find(String name) {
        String last = ZoneIds.isPrefixed(name) ? name.substring(name.lastIndexOf('/') + 1) : name;
        if (last.length() > MAX_NAME) {
            return Optional.empty();
        }
        String id = last.toLowerCase(Locale.ROOT);
        String standard = id.endsWith(DAYLIGHT)
                ? id.substring(0, id.length() - DAYLIGHT.length()) + " standard time"
                : SHOWN.getOrDefault(plain(id), id).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(IDS.get(standard)).map(ZoneId::of);
    }

    /** The ids of Windows in lower case, with the IANA names of the zones. */
    static Map<String, String> all() {
        return IDS;
    }

    /** The names that Windows shows, without offsets and in lower case, with the ids of Windows. */
    static Map<String, String> shown() {
        return SHOWN;
    }

    /** A name that Windows shows as different programs write it: with or without its offset, with {@code &} or "and". */
    private static String plain(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("(utc") || plain.startsWith("(gmt")) {
            plain = plain.substring(plain.indexOf(')') + 1);
        }
        return plain.replace("&amp;", "&")
                .replace(" and ", " & ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static Map<String, String> read(String file, UnaryOperator<String> key) {
        Map<String, String> ids = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                ids.put(key.apply(line.substring(0, tab)), line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(ids);
    }
}
