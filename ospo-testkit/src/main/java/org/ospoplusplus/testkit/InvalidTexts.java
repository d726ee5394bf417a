package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.ExpectedViolation.error;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Invalid texts, ids and names. */
final class InvalidTexts {

    private InvalidTexts() {}

    static List<InvalidValue> all() {
        return Stream.of(lines(), prose(), ids(), domains(), words())
                .flatMap(List::stream)
                .toList();
    }

    private static List<InvalidValue> lines() {
        return List.of(
                line("line-empty", "", "blank"),
                line("line-blank", " ", "blank"),
                line("line-no-break-space", "\u00A0", "blank"),
                line("line-ideographic-space", "\u3000", "blank"),
                line("line-of-501", "é".repeat(501), "too-long"),
                line("line-tab", "é\tb", "control-character"),
                line("line-feed", "é\nb", "control-character"),
                line("line-carriage-return", "é\rb", "control-character"),
                line("line-nul", "é\u0000b", "control-character"),
                line("line-escape", "é\u001B[31m", "control-character"),
                line("line-delete", "é\u007Fb", "control-character"),
                line("line-next-line", "a\u0085b", "control-character"),
                line("line-separator", "a\u2028b", "control-character"),
                line("line-paragraph-separator", "a\u2029b", "control-character"),
                line("line-noncharacter", "a\uFFFFb", "control-character"),
                line("line-noncharacter-of-arabic", "a\uFDD0b", "control-character"),
                line("line-noncharacter-beyond-ffff", "a\uD83F\uDFFEb", "control-character"),
                line("line-bidi-override", "a\u202Efdp", "bidi-control"),
                line("line-bidi-embedding", "\u202Aa", "bidi-control"),
                line("line-bidi-isolate", "a\u2066", "bidi-control"),
                line("line-bidi-pop-isolate", "a\u2069", "bidi-control"),
                line("line-high-surrogate", "a\uD83Db", "lone-surrogate"),
                line("line-low-surrogate", "\uDC00", "lone-surrogate"),
                line("line-surrogates-reversed", "\uDE00\uD83D", "lone-surrogate"));
    }

    private static InvalidValue line(String name, String text, String code) {
        return InvalidValue.of(name, Organization.of(text), error("name", code));
    }

    private static List<InvalidValue> prose() {
        return List.of(
                prose("prose-blank", " \n\t\n", "blank"),
                prose("prose-of-20001", "é".repeat(20_001), "too-long"),
                prose("prose-carriage-return", "é\r\nb", "control-character"),
                prose("prose-vertical-tab", "é\u000Bb", "control-character"),
                prose("prose-bidi-override", "a\n\u202Db", "bidi-control"),
                prose("prose-surrogate", "a\n\uDBFF", "lone-surrogate"));
    }

    private static InvalidValue prose(String name, String text, String code) {
        return InvalidValue.of(name, OspoType.of("a", "Á").withDescription(text), error("description", code));
    }

    private static List<InvalidValue> ids() {
        return List.of(
                id("id-empty", ""),
                id("id-begins-with-hyphen", "-a"),
                id("id-of-dots", ".."),
                id("id-climbs", "../x"),
                id("id-slash", "a/b"),
                id("id-backslash", "a\\b"),
                id("id-blank", "a b"),
                id("id-semicolon", "a;b"),
                id("id-percent", "a%2F"),
                id("id-accent", "é"),
                id("id-digit-of-arabic", "٣"),
                id("id-line-feed", "a\n"),
                id("id-nul", "a\u0000"),
                id("id-of-201", "x".repeat(201)));
    }

    private static InvalidValue id(String name, String id) {
        return InvalidValue.of(name, OspoType.of(id, "Á"), error("id", "identifier"));
    }

    private static List<InvalidValue> domains() {
        return List.of(
                domain("domain-empty", ""),
                domain("domain-one-label", "example"),
                domain("domain-capital", "Example.org"),
                domain("domain-dot-at-the-end", "example.org."),
                domain("domain-dot-at-the-start", ".example.org"),
                domain("domain-dots", "a..example"),
                domain("domain-hyphen-first", "-a.example"),
                domain("domain-hyphen-last", "a-.example"),
                domain("domain-address", "192.0.2.4"),
                domain("domain-umlaut", "büch.example"),
                domain("domain-port", "example.org:80"),
                domain("domain-user", "example.org@x"),
                domain("domain-label-of-64", "x".repeat(64) + ".example"),
                domain("domain-of-254", ("x".repeat(49) + ".").repeat(5) + "yyyy"));
    }

    private static InvalidValue domain(String name, String domain) {
        return InvalidValue.of(name, WorkingGroup.builder("a", domain, "Á").build(), error("domain", "domain-name"));
    }

    private static List<InvalidValue> words() {
        return List.of(
                language("language-empty", ""),
                language("language-underscore", "en_US"),
                language("language-one-letter", "e"),
                language("language-long-subtag", "en-toolongsubtag"),
                language("language-hyphen-last", "en-"),
                language("language-word", "English please"),
                country("country-small-letters", "fr"),
                country("country-unknown", "XX"),
                country("country-three-letters", "FRA"),
                country("country-empty", ""),
                country("country-name", "France"),
                email("email-without-at", "nowhere"),
                email("email-without-name", "@b.example"),
                email("email-without-domain", "a@"),
                email("email-two-at", "a@b@c.example"),
                InvalidValue.of(
                        "email-line-feed",
                        new EmailAddress("a@b.example\nBcc: c@d.example"),
                        error("", "control-character"),
                        error("", "email")));
    }

    private static InvalidValue language(String name, String tag) {
        Session session =
                Session.builder("a", When.in(Year.of(2030))).language(tag).build();
        return InvalidValue.of(name, session, error("language", "language-tag"));
    }

    private static InvalidValue country(String name, String code) {
        return InvalidValue.of(name, PostalAddress.city("Á", code), error("country", "country-code"));
    }

    private static InvalidValue email(String name, String address) {
        return InvalidValue.of(name, new EmailAddress(address), error("", "email"));
    }
}
