package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.ExpectedViolation.error;
import static org.ospoplusplus.testkit.ExpectedViolation.warning;

import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Links that are unsafe, or that contain a secret. */
final class InvalidLinks {

    private InvalidLinks() {}

    static List<InvalidValue> all() {
        return List.of(
                link("link-script", "javascript:alert(1)", "link-scheme"),
                link("link-data", "data:text/html,x", "link-scheme"),
                link("link-ftp", "ftp://example.org/", "link-scheme"),
                link("link-file", "file:///etc/passwd", "link-scheme"),
                link("link-relative", "about.html", "link-scheme"),
                link("link-without-scheme", "//example.org/", "link-scheme"),
                link("link-opaque", "https:example.org", "link-host"),
                link("link-without-host", "https:///path", "link-host"),
                link("link-user", "https://jane@example.org/", "link-user"),
                link("link-password", "https://jane:secret@example.org/", "link-user"),
                link("link-mail-without-address", "mailto:nobody", "link-address"),
                link("link-mail-without-name", "mailto:@example.org", "link-address"),
                link("link-bidi-override", "https://example.org/\u202Efdp", "bidi-control"),
                link("link-noncharacter", "https://example.org/\uFFFE", "control-character"),
                link("link-noncharacter-beyond-the-bmp", "https://example.org/?\uD83F\uDFFF", "control-character"),
                link("link-of-2049", "https://example.org/" + "x".repeat(2_029), "too-long"),
                InvalidValue.of("link-insecure", contact("http://example.org/"), warning("url", "insecure-link")),
                InvalidValue.of(
                        "link-insecure-in-capitals", contact("HTTP://example.org/"), warning("url", "insecure-link")),
                InvalidValue.of(
                        "link-insecure-with-user",
                        contact("http://jane@example.org/"),
                        warning("url", "insecure-link"),
                        error("url", "link-user")),
                InvalidValue.of(
                        "link-script-and-long",
                        contact("javascript:" + "x".repeat(2_048)),
                        error("url", "link-scheme"),
                        error("url", "too-long")),
                passcode("passcode-in-query", "https://zoom.example/j/1?x=1&PWD=abc"),
                passcode("passcode-in-fragment", "https://meet.example/room#passcode=1"),
                passcode("passcode-after-semicolon", "https://meet.example/room?a=1;pin=2"),
                InvalidValue.of(
                        "image-without-text",
                        new Image(URI.create("https://example.org/gr%C3%B6%C3%9Fe.png"), Optional.empty()),
                        warning("alt", "image-without-text")),
                sharedLink());
    }

    private static InvalidValue link(String name, String link, String code) {
        return InvalidValue.of(name, contact(link), error("url", code));
    }

    private static Contact contact(String link) {
        return Contact.of(URI.create(link));
    }

    private static InvalidValue passcode(String name, String link) {
        return InvalidValue.of(name, JoinLink.publicLink(URI.create(link)), warning("url", "passcode-in-link"));
    }

    private static InvalidValue sharedLink() {
        URI page = URI.create("https://example.org/people");
        When year = When.in(Year.of(2030));
        Session first = Session.builder("a", year)
                .guests(List.of(
                        Guest.person("Anaïs").withUrl(page),
                        Guest.person("Bôb 🙂").withUrl(page)))
                .build();
        Session second = Session.builder("b", year)
                .guests(List.of(Guest.person("Anaïs").withUrl(page)))
                .partners(List.of(Organization.of("Cité"), Organization.of("Städtchen", page)))
                .build();
        return InvalidValue.of(
                "link-of-several-names",
                WorkingGroup.builder("a", "a.example", "Á")
                        .sessions(List.of(first, second))
                        .build(),
                warning("sessions[0].guests[1].url", "shared-link"),
                warning("sessions[1].partners[1].url", "shared-link"));
    }
}
