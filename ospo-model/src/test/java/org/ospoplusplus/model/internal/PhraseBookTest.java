package org.ospoplusplus.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseBookTest {

    private static final PhraseBook BOOK = new PhraseBook(language -> bundle(language.equals(Locale.ROOT) ? 0 : 1));

    private static ResourceBundle bundle(int index) {
        String[][] phrases = {
            {"and-then", "{>0}; {>1}", "{>0} – {>1}"},
            {"long", "{0} is longer than {#1} bytes", "länger als {#1} Bytes: {0}"},
            {"not", "is not {>0}", "muss Folgendes sein: {>0}"},
            {"day", "a day", "ein Tag"},
            {"day-in", "{>0} in {0}", "{>0} im Parameter {0}"},
            {"omitted", "it is omitted", "es entfällt"},
            {"session", "session {0}: is missing", "Treffen {0}: fehlt"},
            {"on", "session {0} on {1} is not in force, because it is {>2}", "{1}: {0} entfällt, weil es {>2} ist"},
            {"whole", "a day; it is omitted", "ein Tag, der entfällt"},
        };
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                Object[][] contents = new Object[phrases.length][];
                for (int i = 0; i < phrases.length; i++) {
                    contents[i] = new Object[] {phrases[i][0], phrases[i][1 + index]};
                }
                return contents;
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "größe is longer than 5 bytes|länger als 5 Bytes: größe",
                "{#1} is longer than 5 bytes|länger als 5 Bytes: {#1}",
                "größe is longer than five bytes|größe is longer than five bytes",
                "is not a day|muss Folgendes sein: ein Tag",
                "is not a day in GRÖSSE|muss Folgendes sein: ein Tag im Parameter GRÖSSE",
                "is not a day in GRÖSSE; it is omitted|muss Folgendes sein: ein Tag im Parameter GRÖSSE – es entfällt",
                "a day; it is omitted|ein Tag, der entfällt",
                "is not größe; it is omitted|is not größe; es entfällt",
                "größe|größe",
                "session a (Größe; b): is missing|Treffen a (Größe; b): fehlt",
                "session a (b; c); it is omitted|session a (b; c); es entfällt",
                "session a (b; it is omitted): is missing; it is omitted|Treffen a (b; it is omitted): fehlt – es entfällt",
                "session a; b on c; d is not in force, because it is a day in e; f|c; d: a; b entfällt, weil es ein Tag im Parameter e; f ist",
                "session a; b on c; d is not in force, because it is größe|session a; b on c; d is not in force, because it is größe",
                "größe; b is longer than 5 bytes; größe|größe; länger als 5 Bytes: b; größe",
            })
    void phrasesAreTranslated(String english, String german) {
        assertThat(BOOK.translate(english, Locale.GERMAN)).isEqualTo(german);
        assertThat(BOOK.translate(english, Locale.ENGLISH)).isEqualTo(english);
        assertThat(BOOK.translate(english, Locale.ITALIAN)).isEqualTo(english);
    }

    @Test
    void aMessageIsCompleteIfEachPartIsAPhrase() {
        assertThat(BOOK.isComplete("is not a day in größe; it is omitted")).isTrue();
        assertThat(BOOK.isComplete("is not größe; it is omitted")).isFalse();
        assertThat(BOOK.isComplete("")).isFalse();
    }
}
