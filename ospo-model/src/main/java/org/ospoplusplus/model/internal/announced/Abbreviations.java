package org.ospoplusplus.model.internal.announced;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.ZoneMeaning.Use;

/**
 * Names of time zones in wide use. The names come from the IANA time zone database and from common usage. The offsets,
 * and the dates on which they are in force, come from the database. The table is independent of the display names of
 * Java, because these differ between Java releases.
 */
public final class Abbreviations {

    private static final Abbreviations TABLE = new Abbreviations();

    /** By name in lower case; an ambiguous name has several meanings. */
    private final Map<String, List<ZoneMeaning>> byName = new HashMap<>();

    /** The names that people in a zone use for it, by the id of the zone. */
    private final Map<String, List<ZoneMeaning>> byZone = new HashMap<>();

    private Abbreviations() {
        abbreviations();
        spelledOut();
        zones();
    }

    /**
     * {@return the possible meanings of a name, the usual ones first; empty if the name isn't known} Letter case
     * doesn't matter.
     */
    static List<ZoneMeaning> named(String name) {
        return TABLE.lookUp(name);
    }

    /** {@return the abbreviation in wide use that is in force in a zone at an instant, if any} */
    public static Optional<ZoneMeaning> exact(ZoneId zone, Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return of(zone).filter(meaning -> meaning.offset().equals(Optional.of(offset)) && meaning.isInForce(instant))
                .findFirst();
    }

    /** {@return the generic name in wide use of a zone, if it means the offset of the zone at an instant} */
    public static Optional<ZoneMeaning> generic(ZoneId zone, Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return of(zone).filter(meaning -> meaning.offset().isEmpty()
                        && meaning.place().getRules().getOffset(instant).equals(offset))
                .findFirst();
    }

    private List<ZoneMeaning> lookUp(String name) {
        return List.copyOf(byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    private static Stream<ZoneMeaning> of(ZoneId zone) {
        return TABLE.byZone.getOrDefault(zone.getId(), List.of()).stream();
    }

    private void abbreviations() {
        generic("ET", "North American Eastern", "America/New_York");
        generic("CT", "North American Central", "America/Chicago");
        generic("MT", "North American Mountain", "America/Denver");
        generic("PT", "North American Pacific", "America/Los_Angeles");
        generic("AKT", "Alaska", "America/Anchorage");
        generic("AET", "Australian Eastern", "Australia/Sydney");
        generic("NZT", "New Zealand", "Pacific/Auckland");

        exact("EST", "North American Eastern", "-05:00", "America/New_York");
        exact("EDT", "North American Eastern", "-04:00", "America/New_York");
        exact("CST", "North American Central", "-06:00", "America/Chicago");
        exact("CDT", "North American Central", "-05:00", "America/Chicago");
        exact("MST", "North American Mountain", "-07:00", "America/Denver", "America/Phoenix");
        exact("MDT", "North American Mountain", "-06:00", "America/Denver");
        exact("PST", "North American Pacific", "-08:00", "America/Los_Angeles");
        exact("PDT", "North American Pacific", "-07:00", "America/Los_Angeles");
        exact("AKST", "Alaska", "-09:00", "America/Anchorage");
        exact("AKDT", "Alaska", "-08:00", "America/Anchorage");
        exact("HST", "Hawaii", "-10:00", "Pacific/Honolulu");
        exact("AST", "Atlantic", "-04:00", "America/Halifax", "America/Puerto_Rico");
        exact("ADT", "Atlantic", "-03:00", "America/Halifax");
        exact("NST", "Newfoundland", "-03:30", "America/St_Johns");
        exact("NDT", "Newfoundland", "-02:30", "America/St_Johns");
        exact("HNE", "North American Eastern", "-05:00", "America/Toronto");
        exact("HAE", "North American Eastern", "-04:00", "America/Toronto");

        put(ZoneMeaning.fixed("UTC", ZoneOffset.UTC));
        put(new ZoneMeaning("UT", "UTC", Optional.of(ZoneOffset.UTC), List.of(), Use.EXACT));
        put(new ZoneMeaning("Z", "UTC", Optional.of(ZoneOffset.UTC), List.of(), Use.EXACT));
        put(new ZoneMeaning("AoE", "Anywhere on Earth", Optional.of(ZoneOffset.ofHours(-12)), List.of(), Use.EXACT));
        // Ghana and its neighbors keep it all year, so that it is always in force.
        allYear("GMT", "Greenwich", "+00:00", "Europe/London", "Africa/Abidjan");
        exact("BST", "British", "+01:00", "Europe/London");
        allYear("WET", "Western European", "+00:00", "Europe/Lisbon");
        exact("WEST", "Western European", "+01:00", "Europe/Lisbon");
        allYear("CET", "Central European", "+01:00", "Europe/Paris");
        exact("CEST", "Central European", "+02:00", "Europe/Paris");
        allYear("MET", "Central European", "+01:00", "Europe/Paris");
        exact("MEST", "Central European", "+02:00", "Europe/Paris");
        allYear("MEZ", "Central European", "+01:00", "Europe/Berlin");
        exact("MESZ", "Central European", "+02:00", "Europe/Berlin");
        allYear("EET", "Eastern European", "+02:00", "Europe/Athens");
        exact("EEST", "Eastern European", "+03:00", "Europe/Athens");
        exact("MSK", "Moscow", "+03:00", "Europe/Moscow");
        exact("TRT", "Turkey", "+03:00", "Europe/Istanbul");

        exact("IST", "India", "+05:30", "Asia/Kolkata");
        exact("IST", "Israel", "+02:00", "Asia/Jerusalem");
        exact("IST", "Ireland", "+01:00", "Europe/Dublin");
        exact("IDT", "Israel", "+03:00", "Asia/Jerusalem");
        exact("AST", "Arabia", "+03:00", "Asia/Riyadh");
        exact("GST", "Gulf", "+04:00", "Asia/Dubai");
        exact("PKT", "Pakistan", "+05:00", "Asia/Karachi");
        exact("NPT", "Nepal", "+05:45", "Asia/Kathmandu");
        exact("BST", "Bangladesh", "+06:00", "Asia/Dhaka");
        exact("ICT", "Indochina", "+07:00", "Asia/Bangkok");
        exact("MMT", "Myanmar", "+06:30", "Asia/Yangon");
        exact("MYT", "Malaysia", "+08:00", "Asia/Kuala_Lumpur");
        exact("WITA", "Central Indonesia", "+08:00", "Asia/Makassar");
        exact("WIT", "Eastern Indonesia", "+09:00", "Asia/Jayapura");
        exact("WIB", "Western Indonesia", "+07:00", "Asia/Jakarta");
        exact("CST", "China", "+08:00", "Asia/Shanghai");
        exact("HKT", "Hong Kong", "+08:00", "Asia/Hong_Kong");
        exact("SGT", "Singapore", "+08:00", "Asia/Singapore");
        exact("PHT", "Philippines", "+08:00", "Asia/Manila");
        exact("JST", "Japan", "+09:00", "Asia/Tokyo");
        exact("KST", "Korea", "+09:00", "Asia/Seoul");

        exact("AWST", "Western Australia", "+08:00", "Australia/Perth");
        exact("ACST", "Central Australia", "+09:30", "Australia/Adelaide", "Australia/Darwin");
        exact("ACDT", "Central Australia", "+10:30", "Australia/Adelaide");
        exact("AEST", "Australian Eastern", "+10:00", "Australia/Sydney", "Australia/Brisbane");
        exact("AEDT", "Australian Eastern", "+11:00", "Australia/Sydney");
        exact("NZST", "New Zealand", "+12:00", "Pacific/Auckland");
        exact("NZDT", "New Zealand", "+13:00", "Pacific/Auckland");

        exact("BRT", "Brasília", "-03:00", "America/Sao_Paulo");
        exact("ART", "Argentina", "-03:00", "America/Argentina/Buenos_Aires");
        exact("UYT", "Uruguay", "-03:00", "America/Montevideo");
        exact("CLT", "Chile", "-04:00", "America/Santiago");
        exact("CLST", "Chile", "-03:00", "America/Santiago");
        exact("BOT", "Bolivia", "-04:00", "America/La_Paz");
        exact("VET", "Venezuela", "-04:00", "America/Caracas");
        exact("COT", "Colombia", "-05:00", "America/Bogota");
        exact("PET", "Peru", "-05:00", "America/Lima");
        exact("ECT", "Ecuador", "-05:00", "America/Guayaquil");

        exact("WAT", "West Africa", "+01:00", "Africa/Lagos");
        exact("CAT", "Central Africa", "+02:00", "Africa/Maputo");
        exact("SAST", "South Africa", "+02:00", "Africa/Johannesburg");
        exact("EAT", "East Africa", "+03:00", "Africa/Nairobi");

        rare("EST", "Australian Eastern", "+10:00", "Australia/Sydney", "Australia/Brisbane");
        rare("EDT", "Australian Eastern", "+11:00", "Australia/Sydney");
        rare("CST", "Cuba", "-05:00", "America/Havana");
        rare("CDT", "Cuba", "-04:00", "America/Havana");
        rare("PST", "Philippines", "+08:00", "Asia/Manila");
    }

    private void spelledOut() {
        american("eastern", "ET", "EST", "EDT");
        american("central", "CT", "CST", "CDT");
        american("mountain", "MT", "MST", "MDT");
        american("pacific", "PT", "PST", "PDT");
        american("alaska", "AKT", "AKST", "AKDT");
        american("atlantic", "", "AST", "ADT");
        alias(
                "UTC",
                "uct",
                "zulu",
                "coordinated universal",
                "universal",
                "universal time utc",
                "utc / gmt",
                "gmt / utc");
        alias("AoE", "anywhere on earth");
        alias("GMT", "greenwich mean", "greenwich");
        european("western european", "Europe/Lisbon", "WET", "WEST");
        european("central european", "Europe/Paris", "CET", "CEST");
        european("central europe", "Europe/Paris", "CET", "CEST");
        european("middle european", "Europe/Paris", "MET", "MEST");
        european("eastern european", "Europe/Athens", "EET", "EEST");
        german("Europe/Berlin", "mitteleuropaische", "MEZ", "MESZ");
        german("Europe/Lisbon", "westeuropaische", "WET", "WEST");
        german("Europe/Athens", "osteuropaische", "EET", "EEST");
        genericNames("Europe/Paris", "Central European", "heure d ' europe centrale");
        genericNames("Europe/Madrid", "Central European", "hora de europa central");
        genericNames("Australia/Sydney", "Australian Eastern", "australian eastern");
        genericNames("Australia/Adelaide", "Central Australia", "australian central");
        genericNames("Australia/Perth", "Western Australia", "australian western");
        genericNames("Pacific/Honolulu", "Hawaii", "hawaiian");
        alias("AEST", "australian eastern standard");
        alias("AEDT", "australian eastern daylight");
        alias("NZST", "new zealand standard");
        alias("NZDT", "new zealand daylight");
        alias("HST", "hawaii standard", "hawaiian standard");
        alias("JST", "japan standard");
        alias("KST", "korea standard", "korean standard");
        alias("SGT", "singapore standard");
        alias("HKT", "hong kong standard");
        alias("PKT", "pakistan standard");
        alias("GST", "gulf standard");
        alias("WAT", "west africa", "west african", "west africa standard");
        alias("CAT", "central africa", "central african");
        alias("EAT", "east africa", "east african");
        alias("SAST", "south africa standard", "south african standard");
        alias("MSK", "moscow standard");
        alias("BRT", "brasilia standard");
        only("IST", "India", "india standard", "indian standard");
        only("IST", "Israel", "israel standard");
        only("IST", "Ireland", "irish standard");
        only("BST", "British", "british summer", "uk summer");
        genericNames("Europe/London", "British", "british standard");
        only("BST", "Bangladesh", "bangladesh standard");
        only("CST", "China", "china standard", "beijing standard");
        only("AST", "Arabia", "arabia standard", "arabian standard");
    }

    /** Adds the names of a zone of North America, with the words that people and Zoom add to them. */
    private void american(String region, String generic, String standard, String daylight) {
        for (String before : List.of(
                "", "us ", "us / ", "u . s . ", "usa ", "america ", "americas ", "american ", "north american ")) {
            String name = before + region;
            if (!generic.isEmpty()) {
                alias(generic, name, name + " us", name + " time us", name + " time ( us )");
                alias(generic, name + " time ( us and canada )", name + " time ( us & canada )");
                if (!before.isEmpty()) {
                    alias(generic, before + generic.toLowerCase(Locale.ROOT));
                }
            }
            alias(standard, name + " standard");
            alias(
                    daylight,
                    name + " daylight",
                    name + " daylight saving",
                    name + " daylight savings",
                    name + " summer");
        }
    }

    private void european(String region, String zone, String standard, String summer) {
        genericNames(zone, lookUp(standard).get(0).region(), region);
        alias(standard, region + " standard");
        alias(summer, region + " summer", region + " daylight");
        String plain = region.replace("european", "europe");
        alias(standard, plain + " standard");
    }

    /** Adds the German names of a zone: {@code Mitteleuropäische Zeit}, {@code Mitteleuropäische Sommerzeit}. */
    private void german(String zone, String adjective, String standard, String summer) {
        genericNames(zone, lookUp(standard).get(0).region(), adjective + " zeit");
        alias(standard, adjective + " normalzeit", adjective + " standardzeit");
        alias(summer, adjective + " sommerzeit");
    }

    private void genericNames(String zone, String region, String name) {
        byName.put(name, List.of(ZoneMeaning.generic(region + " time", region, ZoneId.of(zone))));
    }

    /** Adds the names of zones. A zone with two ids in the database is listed under both. */
    private void zones() {
        zones("EST EDT ET", """
                America/New_York America/Detroit America/Toronto America/Montreal America/Nassau America/Iqaluit
                America/Indiana/Indianapolis America/Indianapolis America/Fort_Wayne America/Kentucky/Louisville
                America/Louisville US/Eastern US/Michigan US/East-Indiana Canada/Eastern""");
        zones(
                "CST CDT CT",
                "America/Chicago America/Winnipeg America/Menominee America/Indiana/Knox US/Central Canada/Central");
        zones("MST MDT MT", "America/Denver America/Boise America/Edmonton US/Mountain Canada/Mountain");
        zones("MST", "America/Phoenix US/Arizona");
        zones("PST PDT PT", "America/Los_Angeles America/Vancouver America/Tijuana US/Pacific Canada/Pacific");
        zones("AKST AKDT AKT", "America/Anchorage America/Juneau America/Sitka America/Nome US/Alaska");
        zones("HST", "Pacific/Honolulu US/Hawaii");
        zones("AST ADT", "America/Halifax America/Moncton Atlantic/Bermuda Canada/Atlantic");
        zones("AST", "America/Puerto_Rico");
        zones("NST NDT", "America/St_Johns Canada/Newfoundland");
        zones("UTC", "UTC UCT Zulu Universal Etc/UTC Etc/UCT Etc/Zulu Etc/Universal Z");
        zones("GMT", "GMT Greenwich Etc/GMT Etc/Greenwich Africa/Abidjan Africa/Accra Africa/Dakar");
        zones("GMT BST", "Europe/London Europe/Belfast Europe/Guernsey Europe/Jersey Europe/Isle_of_Man GB");
        zones("GMT IST", "Europe/Dublin Eire");
        zones("WET WEST", "Europe/Lisbon Portugal Atlantic/Madeira Atlantic/Canary Atlantic/Faroe WET");
        zones("CET CEST", """
                Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Vienna Europe/Zurich Europe/Brussels
                Europe/Amsterdam Europe/Luxembourg Europe/Copenhagen Europe/Oslo Europe/Stockholm Europe/Prague
                Europe/Warsaw Europe/Budapest Europe/Belgrade Europe/Ljubljana Europe/Zagreb Europe/Sarajevo
                Europe/Skopje Europe/Podgorica Europe/Tirane Europe/Bratislava Europe/Monaco Europe/Andorra
                Europe/Malta Europe/Gibraltar Europe/San_Marino Europe/Vatican Europe/Vaduz Europe/Busingen
                Arctic/Longyearbyen Atlantic/Jan_Mayen Africa/Ceuta Poland CET MET""");
        zones("EET EEST", """
                Europe/Athens Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Bucharest Europe/Sofia Europe/Riga
                Europe/Tallinn Europe/Vilnius Europe/Mariehamn Europe/Nicosia Asia/Nicosia EET""");
        zones("MSK", "Europe/Moscow W-SU");
        zones("IST", "Asia/Kolkata Asia/Calcutta");
        zones("IST IDT", "Asia/Jerusalem Asia/Tel_Aviv Israel");
        zones("PKT", "Asia/Karachi");
        zones("WIB", "Asia/Jakarta");
        zones("HKT", "Asia/Hong_Kong Hongkong");
        zones("SGT", "Asia/Singapore Singapore");
        zones("JST", "Asia/Tokyo Japan");
        zones("KST", "Asia/Seoul ROK");
        zones("AWST", "Australia/Perth Australia/West");
        zones("ACST ACDT", "Australia/Adelaide Australia/South Australia/Broken_Hill");
        zones("ACST", "Australia/Darwin Australia/North");
        zones("AEST AEDT AET", """
                Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra Australia/ACT
                Australia/NSW Australia/Victoria Australia/Tasmania""");
        zones("AEST", "Australia/Brisbane Australia/Lindeman Australia/Queensland");
        zones("NZST NZDT", "Pacific/Auckland NZ Antarctica/McMurdo");
        zones("BRT", "America/Sao_Paulo Brazil/East");
        zones("ART", "America/Argentina/Buenos_Aires America/Buenos_Aires");
        zones("WAT", "Africa/Lagos Africa/Luanda Africa/Kinshasa Africa/Douala");
        zones("CAT", "Africa/Maputo Africa/Harare Africa/Lusaka Africa/Kigali Africa/Lubumbashi");
        zones("SAST", "Africa/Johannesburg");
        zones("EAT", "Africa/Nairobi Africa/Kampala Africa/Addis_Ababa Africa/Dar_es_Salaam Africa/Mogadishu");
    }

    private void generic(String name, String region, String zone) {
        put(ZoneMeaning.generic(name, region, ZoneId.of(zone)));
    }

    private void exact(String name, String region, String offset, String... places) {
        put(meaning(name, region, offset, Use.EXACT, places));
    }

    private void allYear(String name, String region, String offset, String... places) {
        put(meaning(name, region, offset, Use.ALL_YEAR, places));
    }

    private void rare(String name, String region, String offset, String... places) {
        put(meaning(name, region, offset, Use.RARE, places));
    }

    private static ZoneMeaning meaning(String name, String region, String offset, Use use, String... places) {
        return new ZoneMeaning(
                name,
                region,
                Optional.of(ZoneOffset.of(offset)),
                Stream.of(places).map(ZoneId::of).toList(),
                use);
    }

    private void put(ZoneMeaning meaning) {
        byName.computeIfAbsent(meaning.name().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(meaning);
    }

    private void alias(String name, String... spellings) {
        for (String spelling : spellings) {
            byName.put(spelling, lookUp(name));
        }
    }

    private void only(String name, String region, String... spellings) {
        for (String spelling : spellings) {
            byName.put(
                    spelling,
                    lookUp(name).stream()
                            .filter(meaning -> meaning.region().equals(region))
                            .toList());
        }
    }

    private void zones(String names, String ids) {
        List<ZoneMeaning> meanings = Stream.of(names.split(" ", -1))
                .flatMap(name -> lookUp(name).stream())
                .filter(meaning -> !meaning.isRare())
                .toList();
        for (String id : ids.split("\\s+", -1)) {
            byZone.put(id, meanings);
        }
    }
}
