package org.ospoplusplus.ical.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.CalendarException;
import org.ospoplusplus.ical.CalendarReader;

/** The messages of warnings in all languages. */
class WarningPhrasesTest {

    private static final List<CalendarReader> READERS = List.of(
            CalendarReader.create(),
            CalendarReader.create().withWindow(LocalDate.parse("2021-01-01"), LocalDate.parse("2027-12-31")));

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    static Stream<Path> calendars() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
            return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void eachWarningOfTheFeedsIsTranslated(Path file) throws IOException {
        byte[] calendar = Files.readAllBytes(file);
        for (CalendarReader reader : READERS) {
            for (CalendarWarning warning : warnings(reader, calendar)) {
                String message = warning.message();
                // Each part of the message must be recognized, so that the English phrases give the same message.
                assertThat(WarningPhrases.BOOK.isComplete(message)).as(message).isTrue();
                for (Locale language : LANGUAGES) {
                    assertThat(warning.message(language)).as(message).isNotEqualTo(message);
                }
                assertThat(warning.message(Locale.ITALIAN)).isEqualTo(message);
            }
        }
    }

    private static List<CalendarWarning> warnings(CalendarReader reader, byte[] calendar) {
        try {
            return reader.read(calendar).warnings();
        } catch (CalendarException e) {
            return List.of(); // The file is not a calendar.
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de|DTSTART;TZID=Zeit der Größe:20260105T170000|die TZID ist unbekannt und hat keine VTIMEZONE; sie"
                        + " wird als UTC gelesen",
                "fr|DTSTART:20260105T170000é|doit être : une date ou une heure valide, par exemple 20270304T170000Z ;"
                        + " l’événement est omis",
                "es|DTSTART:20260105T170000Z\\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1,ñ|un número no es válido o es demasiado"
                        + " grande; las repeticiones se omiten",
                "de-CH|DTSTART:20260105T170000Z\\nRRULE:FREQ=YEARLY;BYWEEKNO=3;X-Ä=1|die Regel hat einen Teil, den RFC 5545"
                        + " nicht definiert; die Wiederholungen werden weggelassen",
                "en|DTSTART:20260105T170000Z\\nDTSTART:20260105T180000Z|appears more than once; the first value is used",
            })
    void aWarningIsReportedInALanguage(String language, String lines, String message) {
        String calendar = "BEGIN:VCALENDAR\nNAME:Größe\nBEGIN:VEVENT\nUID:é\nSUMMARY:Größe\n"
                + lines.replace("\\n", "\n") + "\nEND:VEVENT\nEND:VCALENDAR\n";

        assertThat(READERS.get(1).read(calendar).warnings())
                .extracting(warning -> warning.message(Locale.forLanguageTag(language)))
                .contains(message);
    }
}
