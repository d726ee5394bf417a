package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;

/**
 * Verifies that every component of a session is written. The test changes each component at any depth, and expects a
 * different event each time. Properties that are derived from others, such as {@code TRANSP}, are ignored, because the
 * reader needs the component itself.
 */
class CarriedComponentsTest {

    private static final String DERIVED =
            "(DESCRIPTION|LOCATION|GEO|CATEGORIES|URL|DTSTAMP|TRANSP|PARTICIPANT-TYPE)[;:].*|[^:\"]*;DERIVED=TRUE.*";

    @Test
    void everyComponentIsCarried() {
        Session whole = Samples.everything();
        Map<String, Object> variants = variants(whole, "session");
        assertThat(variants).hasSizeGreaterThan(250);

        Map<List<String>, String> written = new LinkedHashMap<>();
        written.put(carried(whole), "the session as it is");
        variants.forEach((change, session) -> {
            String other = written.put(carried((Session) session), change);
            assertThat(other)
                    .as("%s is not written; add a row to SessionProperty, or code to a writer and its reader", change)
                    .isNull();
        });
    }

    /** The facts that a calendar does not have, as its reference says. Its events have most of them. */
    private static final Pattern NOT_CARRIED = Pattern.compile(
            "group/(venue|ospoTypes|contacts|acknowledged|tracks in another order|tracks/0/(aliases|ospoTypes|venue"
                    + "|policies|policyInheritance|contacts|links)).*",
            Pattern.DOTALL);

    @Test
    void eachFactOfTheGroupAndItsTracksIsCarriedUnlessTheReferenceNamesIt() {
        WorkingGroup whole = Complete.workingGroup().toBuilder()
                .people(List.of(Complete.guest(), Guest.person("Þóra").withRole(new Guest.Role("domari"))))
                .policies(List.of(Complete.conductPolicy()))
                .links(List.of(Complete.link()))
                .registrations(List.of(Complete.registration()))
                .tracks(List.of(Complete.track()
                        .withPeople(Complete.guest(), Guest.toBeAnnounced(Guest.Role.CHAIR))
                        .withRegistrations(Complete.registration())))
                .series(List.of())
                .sessions(List.of())
                .build();
        Map<String, Object> variants = variants(whole, "group");
        assertThat(variants.keySet().stream()
                        .filter(change -> !NOT_CARRIED.matcher(change).matches()))
                .hasSizeGreaterThan(150);

        Map<String, String> written = new LinkedHashMap<>();
        written.put(calendar(whole), "the group as it is");
        variants.forEach((change, group) -> {
            String other = written.putIfAbsent(calendar((WorkingGroup) group), change);
            boolean isWritten = other == null;
            assertThat(isWritten)
                    .as("%s is written; add it to GroupWriter and GroupReader, and to the reference", change)
                    .isEqualTo(!NOT_CARRIED.matcher(change).matches());
        });
    }

    private static String calendar(WorkingGroup group) {
        return Samples.WRITER.write(group);
    }

    @Test
    void componentsThatAreAlsoInheritedAreCarried() {
        Session inheriting = Samples.timed();
        Session own = inheriting.toBuilder()
                .venue(Samples.GROUP.venueOf(inheriting).orElseThrow())
                .build();
        Session ownRules = inheriting.toBuilder()
                .policies(Samples.GROUP.policiesOf(inheriting))
                .build();
        Session ownContacts = inheriting.toBuilder()
                .contacts(Samples.GROUP.contactsOf(inheriting))
                .build();
        Session ownLanguage = inheriting.toBuilder()
                .language(Samples.GROUP.language().orElseThrow())
                .build();

        assertThat(List.of(
                        carried(inheriting),
                        carried(own),
                        carried(ownRules),
                        carried(ownContacts),
                        carried(ownLanguage)))
                .doesNotHaveDuplicates();
    }

    /** {@return the lines of the event without derived ones} Its inner components have no derived lines. */
    private static List<String> carried(Session session) {
        List<String> lines =
                RawLines.check(Samples.WRITER.write(Samples.GROUP, session).getBytes(StandardCharsets.UTF_8));
        List<String> kept = new ArrayList<>();
        String component = "";
        for (String line : lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT"))) {
            if (line.startsWith("BEGIN:")) {
                component = line;
            }
            boolean derived = component.equals("BEGIN:VEVENT") && line.matches(DERIVED);
            // The UIDs of participants are derived from their positions.
            boolean isDerivedUid = !component.equals("BEGIN:VEVENT") && line.startsWith("UID:");
            if (!derived && !isDerivedUid) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** {@return copies of a value with one change each, by the description of the change} */
    private static Map<String, Object> variants(Object value, String path) {
        Map<String, Object> variants = new LinkedHashMap<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> {
                variants.put(path + " absent", Optional.empty());
                variants(present, path).forEach((change, variant) -> variants.put(change, Optional.of(variant)));
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<Object> shorter = new ArrayList<>(list);
                shorter.remove(i);
                variants.put(path + "/" + i + " removed", shorter);
                int index = i;
                variants(list.get(i), path + "/" + i).forEach((change, variant) -> {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(index, variant);
                    variants.put(change, changed);
                });
            }
            if (list.size() > 1) {
                List<Object> turned = new ArrayList<>(list.subList(1, list.size()));
                turned.add(list.get(0));
                variants.put(path + " in another order", turned);
            }
        } else if (value instanceof Map<?, ?> extensions) {
            for (Object name : extensions.keySet()) {
                Map<Object, Object> fewer = new LinkedHashMap<>(extensions);
                Object text = fewer.remove(name);
                variants.put(path + "/" + name + " removed", fewer);
                Map<Object, Object> renamed = new LinkedHashMap<>(fewer);
                renamed.put(name + "-x", text);
                variants.put(path + "/" + name + " renamed", renamed);
                variants(text, path + "/" + name).forEach((change, variant) -> {
                    Map<Object, Object> changed = new LinkedHashMap<>(extensions);
                    changed.put(name, variant);
                    variants.put(change, changed);
                });
            }
        } else if (value instanceof Record record) {
            ofRecord(record, path, variants);
        } else {
            others(value).forEach(other -> variants.put(path + " = " + other, other));
        }
        return variants;
    }

    private static void ofRecord(Record record, String path, Map<String, Object> variants) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> get(c, record)).toArray();
        for (int i = 0; i < components.length; i++) {
            int index = i;
            variants(values[i], path + "/" + components[i].getName()).forEach((change, variant) -> {
                Object[] changed = values.clone();
                changed[index] = variant;
                create(record.getClass(), components, changed).ifPresent(made -> variants.put(change, made));
            });
        }
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record has accessors and a canonical constructor", e);
        }
    }

    /** {@return a record, unless its constructor rejects the values} */
    private static Optional<Object> create(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record has accessors and a canonical constructor", e);
        }
    }

    private static List<?> others(Object value) {
        if (value instanceof String text) {
            return List.of(text + "x", " " + text, text + "\\", text + "\n");
        }
        if (value instanceof URI link) {
            return List.of(URI.create(link + "x"));
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .toList();
        }
        if (value instanceof Duration length) {
            return List.of(length.plusSeconds(1));
        }
        if (value instanceof Instant instant) {
            return List.of(instant.plusSeconds(1));
        }
        if (value instanceof LocalDateTime time) {
            return List.of(time.plusSeconds(1));
        }
        if (value instanceof LocalTime time) {
            return List.of(time.plusSeconds(1));
        }
        if (value instanceof LocalDate date) {
            return List.of(date.plusDays(1));
        }
        if (value instanceof YearMonth month) {
            return List.of(month.plusMonths(1));
        }
        if (value instanceof Year year) {
            return List.of(year.plusYears(1));
        }
        if (value instanceof ZoneId) {
            // A zone with equal rules and another name
            return List.of(ZoneId.of("Europe/Monaco"));
        }
        if (value instanceof Boolean truth) {
            return List.of(!truth);
        }
        if (value instanceof Integer number) {
            return List.of(number + 1);
        }
        if (value instanceof Double number) {
            return List.of(Math.nextUp(number), -number);
        }
        if (value instanceof BigDecimal number) {
            return List.of(number.add(new BigDecimal("0.0001")));
        }
        if (value instanceof Currency) {
            return List.of(Currency.getInstance("JPY"));
        }
        throw new AssertionError("add another value of " + value.getClass());
    }
}
