package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;

/** Results do not depend on the default locale and time zone of the machine. */
class DefaultLocaleAndZoneTest {

    private final Locale locale = Locale.getDefault();

    private final TimeZone zone = TimeZone.getDefault();

    record Labelled(@NotBlank String label) {}

    private static void defaults(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
    }

    @BeforeEach
    void startInEnglishAndUtc() {
        defaults("en", "UTC");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** {@return messages, text forms, and results of computing with times} */
    private static List<String> account() {
        // Resource bundles are cached for the default locale at their first use.
        ResourceBundle.clearCache();
        ResourceBundle.clearCache(OspoValidator.class.getClassLoader());
        OspoValidator validator = OspoValidator.create();
        When.Timed late =
                When.at(LocalDateTime.of(2030, 10, 26, 23, 30), ZoneId.of("Europe/Vienna"), Duration.ofHours(4));
        Session confirmed = Session.builder("INVALID ID", When.on(LocalDate.of(2024, 5, 16)))
                .status(Session.Status.CONFIRMED)
                .title("I\u0001\u202E")
                .language("tr_TR")
                .links(List.of(
                        Link.page(URI.create("HTTPS://quay.example/"), "I"),
                        Link.page(URI.create("MAILTO:I@quay.example"), "I"),
                        Link.page(URI.create("FILE:///I"), "I")))
                .build();
        WorkingGroup group = WorkingGroup.builder("ID", "QUAY.example", "x".repeat(501))
                .tracks(List.of(Track.of("ID", "I"), Track.of("id", "i")))
                .sessions(List.of(
                        confirmed,
                        confirmed.toBuilder()
                                .id("gap")
                                .when(When.at(LocalDateTime.of(2030, 3, 31, 2, 30), ZoneId.of("Europe/Vienna")))
                                .build()))
                .build();

        return Stream.of(
                        Full.all().stream().map(Record::toString),
                        validator.validate(group, Publishable.class).stream().map(Object::toString),
                        validator.validate(new Labelled(" ")).stream().map(Object::toString),
                        validator.validate(Full.workingGroup(), Publishable.class).stream()
                                .map(Object::toString),
                        Stream.of(
                                late.zonedEnd().map(ZonedDateTime::toString).orElseThrow(),
                                late.lastDay().toString(),
                                late.instant().toString()),
                        PublicView.of(Full.workingGroup()).removals().stream().map(PublicView.Removal::toString))
                .flatMap(texts -> texts)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "tr, Pacific/Apia",
        "de, Europe/Vienna",
        "fr-CA, America/St_Johns",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu",
        "ja-JP-u-ca-japanese, Etc/GMT+12"
    })
    void nothingDependsOnThem(String language, String otherZone) {
        List<String> expected = account();
        defaults(language, otherZone);

        List<String> actual = account();

        assertThat(actual).isEqualTo(expected);
        assertThat(expected)
                .anyMatch(text -> text.contains("must not be blank"))
                .anyMatch(text -> text.contains("time-in-gap"))
                .anyMatch(text -> text.contains("publishable-time"))
                .anyMatch(text -> text.contains("duplicate-id"))
                .anyMatch(text -> text.contains("link-scheme"));
    }
}
