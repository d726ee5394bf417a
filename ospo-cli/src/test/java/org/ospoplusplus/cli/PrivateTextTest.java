package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "  guests: [{name: Zoë, email: \"zoë.a at b.example\"}]|  guests: [{name: Zoë, email: ****** ** **********}]",
                "emial: zoë@größe.example|emial: *****************",
                "join: {url: \"https://meet.example.org/größe?pwd=7\", secret: true}|join: {url: \"https://meet.example.org/***********\", secret: true}",
                "join: {url: \"https://a.example/sehr, geheim é\", x: 'http://b.example/é ü'}|join: {url: \"https://a.example/***** ****** *\", x: 'http://b.example/* *'}",
                "  url: meet.example.org/größe|  url: meet.example.org/*****",
                "- {passcode: 998877, zone: Europe/Pairs}|- {passcode: ******, zone: Europe/Pairs}",
                "\"accessCode\" : 12 é 9, \"day\": \"2026-02-30\"|\"accessCode\" : ** * *, \"day\": \"2026-02-30\"",
                "title: Größe 會議 @ 9 and/or 10|title: Größe 會議 @ 9 and/or 10",
                "also: [2026-07-01/2026-08-31]|also: [2026-07-01/2026-08-31]",
            })
    void privateValuesAreMaskedInTheirLength(String line, String masked) {
        assertThat(PrivateText.masked(line)).hasSameSizeAs(line).isEqualTo(masked);
    }
}
