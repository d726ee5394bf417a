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
 * Finds time zones by the names of Windows. These are the ids, which CLDR maps to IANA names (windowsZones, territory
 * 001), and the English display names, such as {@code (UTC-05:00) Eastern Time (US & Canada)}, with or without the
 * offset.
 */
final class WindowsZones {

    /** The maximum length of a name. */
    private static final int MAX_NAME = 128;

    private static final String DAYLIGHT = " daylight time";

    private static final Map<String, String> IDS = read("windows-zones.tsv", name -> name.toLowerCase(Locale.ROOT));

    /** The ids of Windows by display name. */
    private static final Map<String, String> SHOWN = read("windows-display-names.tsv", WindowsZones::plain);

    private WindowsZones() {}

    /** {@return the IANA zone of a Windows id or display name} */
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

    /** {@return the IANA names by the ids of Windows in lower case} */
    static Map<String, String> all() {
        return IDS;
    }

    /** {@return the ids of Windows by display name, which is in lower case and without the offset} */
    static Map<String, String> shown() {
        return SHOWN;
    }

    /**
     * {@return a normalized display name} Programs write it with or without the offset, and with {@code &} or "and".
     */
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
