package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.junit.jupiter.api.Test;

/**
 * Documents errors of ical4j and the workarounds of this module. If a test fails after an upgrade, ical4j has fixed the
 * error, and the workaround can be removed. The comment of each test names the workaround.
 */
class Ical4jTrapsTest {

    private static String written(Property... properties) throws IOException {
        VEvent event = new VEvent(false);
        event.add(new Uid("1@example.org"));
        for (Property property : properties) {
            event.add(property);
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//x//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        return text.toString();
    }

    private static Calendar read(String... lines) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                        + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    private static VEvent event(String... lines) throws IOException, ParserException {
        return (VEvent) read(lines).getComponents("VEVENT").get(0);
    }

    /** Workaround: ContentLineWriter folds by bytes. */
    @Test
    void foldsByUnitsOfUtf16() throws IOException {
        String text = written(new Summary("é".repeat(200)));
        assertThat(text.lines()).anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 75);
    }

    /** Workaround: ContentLineWriter and SafeCharacters replace characters that could end a line. */
    @Test
    void letsControlCharactersThrough() throws IOException {
        assertThat(written(new Summary("a\rATTENDEE:mailto:x@example.org"))).contains("a\rATTENDEE");
        assertThat(written(new Status("X\r\nATTENDEE:mailto:x@example.org"))).contains("\r\nATTENDEE");
        assertThat(written(new XProperty("X-A\r\nATTENDEE", "b"))).contains("\r\nATTENDEE:b");
    }

    /**
     * Workaround: ComponentBuilder uses XProperty for STYLED-DESCRIPTION, LINK and similar; ContentLineParser decodes
     * text.
     */
    @Test
    void changesTextOnItsWay() throws IOException, ParserException {
        assertThat(event("DESCRIPTION: leading").getDescription().getValue()).isEqualTo("leading");
        String hardBreak = written(new Description("a\\\nb"));
        assertThat(((VEvent) new CalendarBuilder()
                                .build(new StringReader(hardBreak))
                                .getComponents("VEVENT")
                                .get(0))
                        .getDescription()
                        .getValue())
                .isNotEqualTo("a\\\nb");
    }

    /** Workaround: ZoneResolver uses the zones of the JDK. */
    @Test
    void addsZonesToTheJdks() {
        assertThat(ZoneId.getAvailableZoneIds()).anyMatch(id -> id.startsWith("ical4j"));
    }

    /** Workaround: TimeWriter names the zone, and LocalStart and LocalEnd keep the local time. */
    @Test
    void writesOffsetsAsFloatingTimesAndUtcAsAZone() throws IOException {
        OffsetDateTime time = OffsetDateTime.of(2021, 11, 8, 15, 0, 0, 0, ZoneOffset.ofHours(1));
        assertThat(written(new DtStart<>(time))).containsPattern("DTSTART:20211108T\\d{6}\r\n");
        ZonedDateTime utc = ZonedDateTime.of(LocalDateTime.of(2021, 11, 8, 15, 0), ZoneOffset.UTC);
        assertThat(written(new DtStart<>(utc))).contains("DTSTART;TZID=Z:20211108T150000Z\r\n");
    }

    /** Workaround: RecurrenceRule sets a default WKST and checks ranges; TimeValue parses dates strictly. */
    @Test
    void reportsInvalidRulesAndDates() throws IOException, ParserException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            LocalDate monday = LocalDate.of(2021, 11, 8);
            List<LocalDate> american = new Recur<LocalDate>("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SU,TU")
                    .getDates(monday, monday, LocalDate.of(2022, 1, 1));
            Locale.setDefault(Locale.FRANCE);
            assertThat(new Recur<LocalDate>("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SU,TU")
                            .getDates(monday, monday, LocalDate.of(2022, 1, 1)))
                    .isNotEqualTo(american);
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(new Recur<>("FREQ=DAILY;COUNT=-5").getCount()).isEqualTo(-5);
        assertThat(new Recur<>("FREQ=DAILY;INTERVAL=0").getInterval()).isZero();
        assertThat(event("DTSTART;VALUE=DATE:20210230").getDateTimeStart().getDate())
                .isEqualTo(LocalDate.of(2021, 2, 28));
    }

    /** Workaround: ContentLineParser creates ParsedProperty objects instead of the classes of ical4j. */
    @Test
    void abortsOverOneProperty() {
        assertThatThrownBy(() -> read("LINK:https://example.org")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> read("STYLED-DESCRIPTION:x")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> read("DTSTART:yesterday")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> read("BEGIN:PARTICIPANT", "PARTICIPANT-TYPE:ACTIVE", "END:PARTICIPANT"))
                .isInstanceOf(Exception.class);
    }

    /** Workaround: zones come from ZoneResolver, never from a property. */
    @Test
    void failsLateOverUnknownZones() throws IOException, ParserException {
        VEvent event = event("DTSTART;TZID=Nowhere/Town:20211108T150000");
        assertThatThrownBy(() -> event.getDateTimeStart().getDate().get(ChronoField.OFFSET_SECONDS))
                .isInstanceOf(RuntimeException.class);
    }

    /** Workaround: TimeReader reads an end only if the event has one. */
    @Test
    void inventsAnEnd() throws IOException, ParserException {
        VEvent event = event("DTSTART:20211108T150000Z");
        assertThat(event.getPropertyList().getAll())
                .extracting(Property::getName)
                .doesNotContain("DTEND");
        assertThat(endOf(event)).isPresent();
    }

    @SuppressWarnings("deprecation")
    private static Optional<?> endOf(VEvent event) {
        return event.getEndDate(true);
    }

    /** Workaround: ParameterBuilder uses another class for such a language. */
    @Test
    void failsOverAQuotationMark() {
        assertThatThrownBy(() -> new Language("\"")).isInstanceOf(RuntimeException.class);
    }

    /** Workaround: CalendarBridge creates events without a stamp. */
    @Test
    void stampsTheCurrentTime() {
        assertThat(new VEvent().getProperty(Property.DTSTAMP)).isPresent();
        assertThat(new VEvent(false).getProperty(Property.DTSTAMP)).isEmpty();
    }

    /** Workaround: ParsedProperty in the reader, and XProperty in the writer. */
    @Test
    void writesUrisOfParametersWithoutQuotationMarks() throws IOException {
        assertThat(written(new net.fortuna.ical4j.model.property.Link(
                        new ParameterList(List.of(
                                new net.fortuna.ical4j.model.parameter.LinkRel("https://schema.org/offers"),
                                net.fortuna.ical4j.model.parameter.Value.URI)),
                        "https://example.org")))
                .contains("LINKREL=https:");
    }

    /** Workaround: CalendarWriter leaves the stream open. */
    @Test
    void closesTheStreamOfOthers() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//x//EN"));
        new CalendarOutputter(false).output(calendar, out);
        assertThat(closed[0]).isTrue();
    }
}
