package org.ospoplusplus.ical.internal;

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

/** Time zones by the names of Windows, as CLDR maps them (windowsZones, territory 001). */
final class WindowsZones {

    private static final Map<String, String> IDS = read();

    private WindowsZones() {}

    static Optional<ZoneId> find(String name) {
        String last = ZoneIds.isPrefixed(name) ? name.substring(name.lastIndexOf('/') + 1) : name;
        return Optional.ofNullable(IDS.get(last.toLowerCase(Locale.ROOT))).map(ZoneId::of);
    }

    /** The names of Windows in lower case, with the IANA names of the zones. */
    static Map<String, String> all() {
        return IDS;
    }

    private static Map<String, String> read() {
        Map<String, String> ids = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        WindowsZones.class.getResourceAsStream("windows-zones.tsv"), "windows-zones.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                ids.put(line.substring(0, tab).toLowerCase(Locale.ROOT), line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(ids);
    }
}
