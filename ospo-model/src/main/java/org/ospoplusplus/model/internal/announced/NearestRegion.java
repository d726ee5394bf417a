package org.ospoplusplus.model.internal.announced;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ospoplusplus.model.internal.NearestWord;

/** Finds the region of the IANA time zone database that someone may have meant. */
public final class NearestRegion {

    private NearestRegion() {}

    /**
     * {@return the region that people call by a name or that contains a city, otherwise the region with the nearest
     * spelling} A name goes before a similar spelling, because {@code Pacific Time} is not {@code Pacific/Niue}.
     *
     * @param text the text in place of a region, such as {@code Asia/Mumbai}, {@code New York} or {@code Europe/Pairs}
     */
    public static Optional<String> of(String text) {
        String name = text.strip();
        String city = name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
        List<String> regions = regions();
        return named(name)
                .or(() -> named(city))
                .or(() -> regions.stream().filter(id -> isCity(id, city)).findFirst())
                .or(() -> NearestWord.of(name.replace(' ', '_'), regions));
    }

    private static Optional<String> named(String name) {
        return CommonZoneNames.find(name).map(ZoneId::getId).filter(id -> id.contains("/"));
    }

    private static boolean isCity(String region, String city) {
        String end = '/' + city.replace(' ', '_').toLowerCase(Locale.ROOT);
        return region.toLowerCase(Locale.ROOT).endsWith(end);
    }

    /** {@return the regions in their order, without zones that a library has registered, which contain a tilde} */
    private static List<String> regions() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && id.indexOf('~') < 0)
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
