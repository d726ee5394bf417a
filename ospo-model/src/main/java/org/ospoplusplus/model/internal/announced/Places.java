package org.ospoplusplus.model.internal.announced;

import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of places that may appear as zones in a line: the cities of the time zone database, and other cities and
 * countries that announcements name. A name that is listed for two zones, such as Washington, may mean both. Countries
 * with several zones are in {@link Regions}. The names are in lower case without accents. A name that the database has
 * twice means the zone whose id is the first in the alphabet; both zones have the same rules.
 */
final class Places {

    /** Ids of the database with a continent or an ocean. Other ids may have been added by a library. */
    private static final Pattern CITY = Pattern.compile(
            "(?:Africa|America(?:/Argentina)?|Asia|Atlantic|Australia|Europe|Indian|Pacific)/([A-Z][A-Za-z_'-]+)");

    /** The last parts of ids that are ordinary words or ambiguous names. */
    private static final Set<String> NOT_CITIES = Set.of(
            "act",
            "bay",
            "canada",
            "center",
            "christmas",
            "easter",
            "lhi",
            "male",
            "midway",
            "north",
            "nsw",
            "queensland",
            "regina",
            "resolute",
            "reunion",
            "south",
            "tasmania",
            "victoria",
            "virgin",
            "wake",
            "west");

    private static final String OTHERS = """
            America/Los_Angeles: san francisco, sf, bay area, seattle, portland, san diego, san jose, silicon valley, california, la, oakland, palo alto, sacramento, las vegas, washington, washington state
            America/New_York: nyc, boston, washington dc, washington d.c., philadelphia, atlanta, miami, us east coast, east coast, ny, washington, baltimore, pittsburgh, raleigh, orlando, cleveland
            America/Chicago: austin, dallas, houston, minneapolis, texas, st louis, nashville, milwaukee, kansas city, new orleans, san antonio
            America/Denver: salt lake city, colorado, boulder
            America/Phoenix: arizona, tucson
            America/Indiana/Indianapolis: indiana (east)
            America/Regina: saskatchewan
            America/Toronto: ottawa, ontario, quebec, quebec city
            America/Vancouver: british columbia
            America/Edmonton: calgary, alberta
            America/St_Johns: newfoundland, newfoundland and labrador
            America/Puerto_Rico: puerto rico
            America/Sao_Paulo: rio de janeiro, brasilia, brazil, brasil, porto alegre, curitiba, brazilian
            America/Argentina/Buenos_Aires: argentina, argentine, argentinian
            America/Bogota: colombia, medellin, colombian
            America/Lima: peru, peruvian
            America/Santiago: santiago de chile
            America/Montevideo: uruguay
            America/Mexico_City: ciudad de mexico, cdmx
            Europe/London: uk, u.k., united kingdom, gb, britain, british, england, scotland, wales, edinburgh, manchester, oxford, londres, bristol, glasgow, leeds, cardiff, liverpool
            Europe/Dublin: ireland, irish, galway
            Europe/Berlin: germany, german, deutsche, deutscher, munich, munchen, hamburg, frankfurt, cologne, koln, dresden, deutschland, stuttgart, dusseldorf, leipzig, bonn, karlsruhe, nurnberg, nuremberg, hannover
            Europe/Vienna: wien, austria, graz, salzburg, linz, innsbruck, austrian
            Europe/Zurich: geneva, geneve, genf, basel, bern, lausanne, switzerland, swiss, lugano
            Europe/Paris: france, french, francaise, lyon, toulouse, grenoble, marseille, bordeaux, nantes, lille, strasbourg, rennes
            Europe/Brussels: bruxelles, brussel, belgium, antwerp, ghent, leuven, belgian
            Europe/Amsterdam: netherlands, the netherlands, dutch, the hague, rotterdam, utrecht, eindhoven, delft
            Europe/Madrid: barcelona, valencia, spain, espana, spanish, peninsular, seville, sevilla, malaga, bilbao, zaragoza
            Europe/Rome: roma, milan, milano, italy, italian, turin, torino, florence, firenze, bologna, naples, napoli, venice
            Europe/Lisbon: lisboa, porto, portugal, coimbra, braga, portuguese
            Europe/Copenhagen: denmark, danish, aarhus
            Europe/Stockholm: sweden, swedish, gothenburg, goteborg, malmo, uppsala
            Europe/Oslo: norway, bergen, trondheim, norwegian
            Europe/Helsinki: finland, finnish, espoo, tampere, turku
            Europe/Warsaw: poland, warszawa, krakow, gdansk, wroclaw, poznan, katowice, polish
            Europe/Prague: brno, czechia, prague bratislava, czech
            Europe/Budapest: hungary, hungarian
            Europe/Bucharest: romania, romanian
            Europe/Athens: greece, greek, thessaloniki
            Europe/Sofia: bulgaria, bulgarian
            Europe/Kiev: kyiv, ukraine, lviv, kharkiv
            Europe/Moscow: st petersburg
            Europe/Istanbul: turkey, turkiye, ankara, turkish
            Asia/Jerusalem: israel, tel aviv, haifa, israeli
            Asia/Dubai: abu dhabi, uae
            Asia/Kolkata: india, indian, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, pune, calcutta, ahmedabad, jaipur, noida, gurgaon, gurugram, kochi
            Asia/Kathmandu: nepal
            Asia/Karachi: pakistan, islamabad, lahore, pakistani
            Asia/Dhaka: bangladesh
            Asia/Colombo: sri lanka
            Asia/Shanghai: beijing, peking, shenzhen, hangzhou, guangzhou, china, bjt, \u5317\u4eac, \u5317\u4eac\u65f6\u95f4, \u5317\u4eac\u6642\u9593, \u4e2d\u56fd\u65f6\u95f4, nanjing, chengdu, wuhan, suzhou, chinese
            Asia/Hong_Kong: hong kong sar
            Asia/Taipei: taiwan
            Asia/Tokyo: osaka, kyoto, sapporo, japan, japanese, \u65e5\u672c, \u65e5\u672c\u6642\u9593, \u6771\u4eac, yokohama, nagoya, fukuoka
            Asia/Seoul: korea, south korea, korean, busan, \ud55c\uad6d\uc2dc\uac04, daejeon
            Asia/Bangkok: thailand, thai
            Asia/Ho_Chi_Minh: hanoi, vietnam, vietnamese
            Asia/Manila: philippines, philippine
            Asia/Kuala_Lumpur: malaysia
            Asia/Singapore: sg
            Australia/Sydney: canberra, australian east coast, east coast australia
            Australia/Brisbane: queensland
            Pacific/Auckland: wellington, christchurch, new zealand, nz
            Pacific/Honolulu: hawaii
            Africa/Lagos: nigeria, abuja, west central africa, nigerian
            Africa/Accra: ghana, ghanaian
            Africa/Nairobi: kenya, mombasa, kenyan
            Africa/Kampala: uganda
            Africa/Kigali: rwanda
            Africa/Addis_Ababa: ethiopia
            Africa/Dar_es_Salaam: tanzania
            Africa/Johannesburg: south africa, cape town, pretoria, durban
            Africa/Cairo: egypt, egyptian
            Africa/Casablanca: morocco, rabat, marrakech
            Africa/Tunis: tunisia
            Africa/Douala: yaounde, cameroon
            Asia/Makassar: bali
            Asia/Riyadh: jeddah, saudi arabia, saudi, arabia, arabian
            Asia/Qatar: doha
            America/Guayaquil: quito, ecuador
            """;

    private static final Map<String, ZoneName> BY_NAME = byName();

    private Places() {}

    /** {@return the zone of a place, or null if the place isn't known} The name doesn't contain the word "time". */
    static @Nullable ZoneName named(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, ZoneName> byName() {
        Map<String, ZoneName> result = new HashMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            Matcher matcher = CITY.matcher(id);
            if (matcher.matches()) {
                String city = matcher.group(1).replace('_', ' ');
                String name = city.toLowerCase(Locale.ROOT);
                if (!NOT_CITIES.contains(name)) {
                    result.putIfAbsent(spaced(name), place(city, id));
                }
            }
        }
        Map<String, ZoneName> others = new HashMap<>();
        OTHERS.lines().forEach(line -> {
            String id = line.substring(0, line.indexOf(':'));
            for (String name : line.substring(id.length() + 1).split(",", -1)) {
                String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
                others.merge(spaced(name.strip()), place(city, id), ZoneName::orElse);
            }
        });
        result.putAll(others);
        return Collections.unmodifiableMap(result);
    }

    /** {@return a name with spaces between all its tokens} */
    private static String spaced(String name) {
        return String.join(" ", Tokens.of(name).texts());
    }

    private static ZoneName place(String city, String id) {
        return new ZoneName(id, List.of(ZoneMeaning.place(city + " time", city, ZoneId.of(id))));
    }
}
