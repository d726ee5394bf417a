package org.ospoplusplus.ical.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.CalendarLimits;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;

class ComponentReaderTest {

    /** The content of a calendar as text, and the warnings. */
    private record Scanned(List<String> calendar, List<String> components, List<String> warnings) {}

    private static Scanned scan(InputStream in, CalendarLimits limits) {
        List<String> warnings = new ArrayList<>();
        List<String> components = new ArrayList<>();
        ComponentReader componentReader = new ComponentReader(
                in,
                new ComponentReader.Limits(
                        limits.bytes(),
                        limits.line(),
                        limits.nesting(),
                        limits.components(),
                        limits.properties(),
                        limits.dates(),
                        limits.zones()),
                new ZoneResolver(ZoneId.of("UTC")),
                WorkBudget.ofCalendar(),
                new WarningSink(warning -> warnings.add(warning.toString())));
        try {
            for (Component next = componentReader.next(); next != null; next = componentReader.next()) {
                components.add(text(next));
            }
            assertThat(componentReader.next()).as("after the end").isNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Scanned(
                componentReader.calendarProperties().stream()
                        .map(ComponentReaderTest::text)
                        .toList(),
                components,
                warnings);
    }

    private static Scanned scan(String text) {
        return scan(text, CalendarLimits.DEFAULT);
    }

    private static Scanned scan(String text, CalendarLimits limits) {
        return scan(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits);
    }

    /** {@return a component as text, such as {@code VEVENT(SUMMARY@3{LANGUAGE=en}=value PARTICIPANT(…))}} */
    private static String text(Component component) {
        List<String> parts = new ArrayList<>(component.getPropertyList().getAll().stream()
                .map(ComponentReaderTest::text)
                .toList());
        if (component instanceof ComponentContainer<?> container) {
            container.getComponentList().getAll().forEach(part -> parts.add(text(part)));
        }
        return component.getName() + "(" + String.join(" ", parts) + ")";
    }

    private static String text(Property property) {
        String parameters = property.getParameterList().getAll().stream()
                .map(parameter -> parameter.getName() + "=" + parameter.getValue())
                .collect(Collectors.joining(";", "{", "}"));
        return property.getName() + "@" + ParsedProperty.line(property) + (parameters.equals("{}") ? "" : parameters)
                + "=" + property.getValue();
    }

    private static String event(String line) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + line + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String property(String line) {
        Scanned scanned = scan(event(line));
        assertThat(scanned.warnings()).isEmpty();
        String component = scanned.components().get(0);
        return component.substring("VEVENT(".length(), component.length() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SUMMARY:Plain                              | SUMMARY@3=Plain
                    summary;language=de:Klein                  | SUMMARY@3{LANGUAGE=de}=Klein
                    SUMMARY:                                   | SUMMARY@3=
                    SUMMARY:a\\, b\\; c\\\\d                     | SUMMARY@3=a, b; c\\d
                    SUMMARY:odd \\x and \\                       | SUMMARY@3=odd \\x and \\
                    SUMMARY:colon : and ; and ,                | SUMMARY@3=colon : and ; and ,
                    LOCATION;ALTREP="https://a.example/?x=1;y:2":Room | LOCATION@3{ALTREP=https://a.example/?x=1;y:2}=Room
                    X-A;B=c^'d^^e^f:v\\,w                       | X-A@3{B=c"d^e^f}=v,w
                    X-A;VALUE=URI:https://a.example/\\,b        | X-A@3{VALUE=URI}=https://a.example/\\,b
                    URL:https://a.example/\\,b                  | URL@3=https://a.example/\\,b
                    URL;VALUE=text:a\\,b                        | URL@3{VALUE=text}=a,b
                    CATEGORIES:one\\,and,two                    | CATEGORIES@3=one\\,and,two
                    ATTENDEE;MEMBER="mailto:a@b.example","mailto:c@d.example":mailto:e@f.example | ATTENDEE@3{MEMBER="mailto:a@b.example","mailto:c@d.example"}=mailto:e@f.example
                    X-WITH_UNDERSCORE:v                        | X-WITH_UNDERSCORE@3=v
                    """)
    void readsContentLines(String line, String expected) {
        assertThat(property(line)).isEqualTo(expected);
    }

    @Test
    void decodesLineBreaksInValuesAndParameters() {
        assertThat(property("SUMMARY;X-P=a^nb:a\\nb\\Nc\\\\nd")).isEqualTo("SUMMARY@3{X-P=a\nb}=a\nb\nc\\nd");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 75})
    void joinsFoldsAnywhereAlsoWithinCharacters(int width) {
        byte[] line = "SUMMARY;X-P=\"é:;\":Größe 😀 \\, עברית e\u0301".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        for (int i = 0; i < line.length; i++) {
            if (i > 0 && i % width == 0) {
                folded.writeBytes(new byte[] {'\n', i % 2 == 0 ? (byte) ' ' : (byte) '\t'});
            }
            folded.write(line[i]);
        }
        byte[] calendar = ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + folded.toString(StandardCharsets.ISO_8859_1)
                        + "\nEND:VEVENT\nEND:VCALENDAR")
                .getBytes(StandardCharsets.ISO_8859_1);
        Scanned scanned = scan(new ByteArrayInputStream(calendar), CalendarLimits.DEFAULT);
        assertThat(scanned.components()).containsExactly("VEVENT(SUMMARY@3{X-P=é:;}=Größe 😀 , עברית e\u0301)");
        assertThat(scanned.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r\n\r\n", "\n\n\n"})
    void readsAnyLineEndsAndBlankLinesAndAByteOrderMark(String end) {
        String text = "\uFEFF" + event("SUMMARY:x").replace("\r\n", end);
        assertThat(scan(text).components()).hasSize(1);
        assertThat(scan(text).warnings()).isEmpty();
    }

    @Test
    void doesNotDependOnTheSizesOfReads() {
        String text = event("SUMMARY:" + "long ".repeat(10_000).trim());
        InputStream dripping = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        assertThat(scan(dripping, CalendarLimits.DEFAULT)).isEqualTo(scan(text));
    }

    @Test
    void keepsWhatAnEventAndAZoneHold() {
        Scanned scanned = scan("""
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:Own
                BEGIN:STANDARD
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                TZOFFSETTO:+0200
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                BEGIN:VALARM
                ACTION:DISPLAY
                END:VALARM
                BEGIN:PARTICIPANT
                SUMMARY:Ana
                BEGIN:VLOCATION
                NAME:Office
                END:VLOCATION
                END:PARTICIPANT
                BEGIN:VLOCATION
                NAME:Hall
                END:VLOCATION
                END:VEVENT
                BEGIN:VTODO
                SUMMARY:not a meeting
                BEGIN:VALARM
                END:VALARM
                END:VTODO
                NAME:late
                END:VCALENDAR
                """);
        assertThat(scanned.calendar()).containsExactly("VERSION@2=2.0", "NAME@32=late");
        assertThat(scanned.components())
                .containsExactly(
                        "VTIMEZONE(TZID@4=Own STANDARD(TZOFFSETTO@6=+0100) DAYLIGHT(TZOFFSETTO@9=+0200))",
                        "VEVENT(UID@13=1 PARTICIPANT(SUMMARY@18=Ana) VLOCATION(NAME@24=Hall))");
        assertThat(scanned.warnings())
                .containsExactly(
                        "line 14: VALARM: the model cannot hold it; it is left out here and everywhere else [ignored]",
                        "line 19: VLOCATION: the model cannot hold it; it is left out here and everywhere else [ignored]",
                        "line 27: VTODO: the model cannot hold it; it is left out here and everywhere else [ignored]");
    }

    private static String lines(String separated) {
        return separated.replace("|", "\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    no colon                      # line 3: LINE: it has no name or no colon and is left out [syntax]
                    :no name                      # line 3: LINE: it has no name or no colon and is left out [syntax]
                    SUM MARY:blank in the name    # line 3: LINE: it has no name or no colon and is left out [syntax]
                    SUMMARY=x:y                   # line 3: SUMMARY: its name is followed by neither a parameter nor a colon; it is left out [syntax]
                    SUMMARY;LANGUAGE:y            # line 3: SUMMARY: a parameter has no name or no value; the property is left out [syntax]
                    SUMMARY;=en:y                 # line 3: SUMMARY: a parameter has no name or no value; the property is left out [syntax]
                    SUMMARY;LANGUAGE              # line 3: SUMMARY: a parameter has no name or no value; the property is left out [syntax]
                    SUMMARY;LANGUAGE=en           # line 3: SUMMARY: it has no colon and is left out [syntax]
                    SUMMARY;LANGUAGE="en:never    # line 3: SUMMARY: it has no colon and is left out [syntax]
                    """)
    void reportsInvalidContentLines(String line, String warning) {
        Scanned scanned = scan(event(line));
        assertThat(scanned.components()).containsExactly("VEVENT()");
        assertThat(scanned.warnings()).containsExactly(warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    BEGIN:VEVENT|UID:1|END:VCALENDAR                       # VEVENT(UID@3=1) # line 2: VEVENT: it has no END; it was closed at line 4 [structure]
                    BEGIN:VEVENT|UID:1                                     # VEVENT(UID@3=1) # line 2: VEVENT: it has no END; it was closed at line 3 [structure] / line 1: VCALENDAR: it has no END; it was closed at line 3 [structure]
                    BEGIN:VEVENT|UID:1|BEGIN:VEVENT|UID:2|END:VEVENT|END:VCALENDAR # VEVENT(UID@3=1) VEVENT(UID@5=2) # line 2: VEVENT: it has no END; it was closed at line 4 [structure]
                    BEGIN:VEVENT|BEGIN:PARTICIPANT|SUMMARY:A|END:VEVENT|END:VCALENDAR # VEVENT(PARTICIPANT(SUMMARY@4=A)) # line 3: PARTICIPANT: it has no END; it was closed at line 5 [structure]
                    BEGIN:VEVENT|UID:1|END:PARTICIPANT|UID:2|END:VEVENT|END:VCALENDAR # VEVENT(UID@3=1 UID@5=2) # line 4: PARTICIPANT: this END has no BEGIN; the line is left out [structure]
                    END:VCALENDAR|BEGIN:VEVENT|UID:1|END:VEVENT|END:VCALENDAR # VEVENT(UID@4=1) # line 3: VEVENT: it is after the end of the calendar and is read as part of it [structure]
                    END:VCALENDAR|X-A:b                                    # '' # line 3: X-A: it is after the end of the calendar and is left out [structure]
                    END:VCALENDAR|BEGIN:VCALENDAR|NAME:b|BEGIN:VEVENT|END:VEVENT|END:VCALENDAR # VEVENT() # line 3: VCALENDAR: another calendar begins; its events and time zones are read, and the first calendar describes the group [structure]
                    begin:vevent|end:Vevent|end:vcalendar                  # VEVENT() #
                    """)
    void closesWhatIsOpenAndReportsIt(String lines, String components, String warnings) {
        Scanned scanned = scan(lines("BEGIN:VCALENDAR|" + lines));
        assertThat(String.join(" ", scanned.components())).isEqualTo(components);
        assertThat(String.join(" / ", scanned.warnings())).isEqualTo(warnings == null ? "" : warnings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "hello", "{}", "<html>", "BEGIN:VCARD\nEND:VCARD", "BEGIN:VEVENT\nEND:VEVENT"})
    void findsNoCalendar(String text) {
        assertThat(scan(text)).isEqualTo(new Scanned(List.of(), List.of(), List.of()));
    }

    @Test
    void skipsLinesBeforeTheCalendar() {
        Scanned scanned = scan("Warning: deprecated\r\nSet-Cookie: x\r\n" + event("UID:1"));
        assertThat(scanned.components()).containsExactly("VEVENT(UID@5=1)");
        assertThat(scanned.warnings())
                .containsExactly("line 1: LINE: the lines before the calendar are left out [syntax]");
    }

    @Test
    void replacesWhatIsNotUtf8() {
        byte[] latin1 = event("SUMMARY;X-P=\u00e4:caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Scanned scanned = scan(new ByteArrayInputStream(latin1), CalendarLimits.DEFAULT);
        assertThat(scanned.components()).containsExactly("VEVENT(SUMMARY@3{X-P=\uFFFD}=caf\uFFFD)");
        assertThat(scanned.warnings())
                .hasSize(2)
                .containsOnly(
                        "line 3: SUMMARY: it has bytes that are not UTF-8, which are replaced by U+FFFD; save the calendar as UTF-8 [encoding]");
        assertThat(scan(event("SUMMARY:\uFFFD")).warnings()).isEmpty();
    }

    private static final CalendarLimits D = CalendarLimits.DEFAULT;

    @Test
    void limitsTheLengthOfTheWhole() {
        String text = event("SUMMARY:x");
        int length = text.length();
        assertThat(scan(text, D.withSize(length, 9)).warnings()).isEmpty();
        assertThat(scan(text, D.withSize(length + 1, 9)).warnings()).isEmpty();
        Scanned cutOff = scan(text, D.withSize(length - 1, 9));
        assertThat(cutOff.warnings())
                .containsExactly("line 5: VCALENDAR: it is longer than " + (length - 1)
                        + " bytes; the rest is left out [limit]");
        assertThat(scan(text, D.withSize(text.indexOf("END:VEVENT") + 9, 9)).components())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18, 1", "19, 0", "20, 0"})
    void limitsTheLengthOfALine(int limit, int warnings) {
        CalendarLimits limits = new CalendarLimits(
                D.bytes(), limit, D.nesting(), D.components(), D.properties(), D.dates(), D.zones(), 1);
        String line = "SUMMARY:a\u00e9" + "\r\n " + "12345678\r\nUID:1";
        Scanned scanned = scan(event(line), limits);
        assertThat(scanned.warnings())
                .hasSize(warnings)
                .allMatch(("line 3: LINE: it is longer than " + limit + " bytes and is left out [limit]")::equals);
        assertThat(scanned.components())
                .containsExactly(warnings == 0 ? "VEVENT(SUMMARY@3=a\u00e912345678 UID@5=1)" : "VEVENT(UID@5=1)");
    }

    @ParameterizedTest
    @CsvSource({"2, PARTICIPANT, ''", "3, , PARTICIPANT()", "4, , PARTICIPANT()"})
    void limitsNesting(int limit, String warned, String part) {
        CalendarLimits limits =
                new CalendarLimits(D.bytes(), D.line(), limit, D.components(), D.properties(), D.dates(), D.zones(), 1);
        Scanned scanned = scan(event("BEGIN:PARTICIPANT\r\nEND:PARTICIPANT"), limits);
        assertThat(scanned.components()).containsExactly("VEVENT(" + part + ")");
        assertThat(scanned.warnings())
                .isEqualTo(
                        warned == null
                                ? List.of()
                                : List.of(
                                        "line 3: PARTICIPANT: it is nested more than 2 deep and is left out [limit]"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 2, 1", "3, 3, 0", "4, 3, 0"})
    void limitsTheNumberOfComponents(int limit, int read, int warnings) {
        String three = lines("BEGIN:VCALENDAR|" + "BEGIN:VEVENT|END:VEVENT|".repeat(3) + "END:VCALENDAR|");
        Scanned scanned = scan(three, D.withSize(1000, limit));
        assertThat(scanned.components()).hasSize(read);
        assertThat(scanned.warnings())
                .hasSize(warnings)
                .allMatch(warning -> warning.endsWith("VEVENT: there are more than " + limit
                        + " components; the rest of the file is left out [limit]"));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 1", "3, 3, 0", "4, 3, 0"})
    void limitsTheNumberOfProperties(int limit, int read, int warnings) {
        CalendarLimits limits =
                new CalendarLimits(D.bytes(), D.line(), D.nesting(), D.components(), limit, D.dates(), D.zones(), 1);
        Scanned scanned = scan(event(lines("X-A:1|X-B:2|X-C:3")), limits);
        assertThat(scanned.components().get(0).split(" ")).hasSize(read);
        assertThat(scanned.warnings())
                .hasSize(warnings)
                .allMatch("line 5: VEVENT: it has more than 2 properties; the others are left out [limit]"::equals);
    }

    /** The dates of an event do not count as its properties. */
    @ParameterizedTest
    @CsvSource({"2, 4, 1", "3, 5, 0", "4, 5, 0"})
    void limitsTheNumberOfDates(int limit, int read, int warnings) {
        CalendarLimits limits = new CalendarLimits(D.bytes(), D.line(), D.nesting(), D.components(), 2, limit, 1, 1);
        Scanned scanned = scan(
                event(lines("X-A:1|EXDATE:20270304|X-OSPO-EXCEPT-REASON;X-OSPO-DATE=20270304:é|RDATE:20270305|X-B:2")),
                limits);
        assertThat(scanned.components().get(0).split(" ")).hasSize(read).anyMatch(text -> text.startsWith("X-B"));
        assertThat(scanned.warnings())
                .hasSize(warnings)
                .allMatch(("line 6: VEVENT: it has more than 2 properties EXDATE, RDATE and X-OSPO-EXCEPT-REASON; the"
                        + " others are left out [limit]")::equals);
    }

    /** The rules of a time zone are limited like other properties. */
    @Test
    void theDatesOfATimeZoneAreProperties() {
        CalendarLimits limits = new CalendarLimits(D.bytes(), D.line(), D.nesting(), D.components(), 2, 9, 1, 1);
        Scanned scanned = scan(
                lines("BEGIN:VCALENDAR|BEGIN:VTIMEZONE|BEGIN:STANDARD|RDATE:20270304|RDATE:20270305|RDATE:20270306|"
                        + "END:STANDARD|END:VTIMEZONE|END:VCALENDAR"),
                limits);
        assertThat(scanned.warnings())
                .containsExactly("line 6: STANDARD: it has more than 2 properties; the others are left out [limit]");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 2, 0", "3, 2, 0"})
    void limitsTheNumberOfZones(int limit, int read, int warnings) {
        CalendarLimits limits = new CalendarLimits(
                D.bytes(), D.line(), D.nesting(), D.components(), D.properties(), D.dates(), limit, 1);
        Scanned scanned =
                scan(lines("BEGIN:VCALENDAR|" + "BEGIN:VTIMEZONE|END:VTIMEZONE|".repeat(2) + "END:VCALENDAR"), limits);
        assertThat(scanned.components()).hasSize(read);
        assertThat(scanned.warnings())
                .hasSize(warnings)
                .allMatch("line 4: VTIMEZONE: there are more than 1 time zones; this one is left out [limit]"::equals);
    }

    @net.jqwik.api.Property(tries = 500)
    void readsAnyBytes(@ForAll byte[] random) {
        byte[] head = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nX".getBytes(StandardCharsets.US_ASCII);
        byte[] text = Arrays.copyOf(head, head.length + random.length);
        System.arraycopy(random, 0, text, head.length, random.length);
        Scanned scanned = scan(new ByteArrayInputStream(text), CalendarLimits.DEFAULT);
        assertThat(scanned.components()).isNotEmpty();
        assertThat(scanned.warnings()).anyMatch(warning -> warning.startsWith("line 1: VCALENDAR: it has no END"));
    }
}
