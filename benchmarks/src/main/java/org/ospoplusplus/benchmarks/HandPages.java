package org.ospoplusplus.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * Pages of sessions by hand, only for sessions of this shape: title, day, times in all zones, tracks, description,
 * guests, agenda, links and ways to register. They have no stylesheet, no JSON-LD and no links to calendars.
 */
final class HandPages implements FileWriter {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.ENGLISH);

    private final WorkingGroup group;

    HandPages(WorkingGroup group) {
        this.group = group;
    }

    @Override
    public void write(BiConsumer<String, byte[]> files) {
        for (Session session : group.sessions()) {
            files.accept("sessions/" + session.id() + ".html", page(session).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String page(Session session) {
        StringBuilder page = new StringBuilder(8 << 10);
        String title = escaped(session.title().orElseThrow());
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(title)
                .append("</title>\n</head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n");
        for (Track track : group.tracksOf(session)) {
            page.append("<p>").append(escaped(track.name())).append("</p>\n");
        }
        times(page, session);
        page.append(HTML.render(MARKDOWN.parse(session.description().orElseThrow())));
        guests(page, session);
        agenda(page, session);
        page.append("<ul>\n");
        for (Link link : group.linksOf(session)) {
            item(page, link.url().toString(), link.title().orElseThrow());
        }
        for (Registration registration : group.registrationsOf(session)) {
            item(page, registration.url().orElseThrow().toString(), "Get a ticket");
        }
        return page.append("</ul>\n</body>\n</html>\n").toString();
    }

    private void times(StringBuilder page, Session session) {
        When.Timed when = (When.Timed) session.when();
        ZonedDateTime start = when.zonedStart();
        ZonedDateTime end = when.zonedEnd().orElseThrow();
        boolean isFirst = true;
        for (ZoneId zone : group.displayZonesOf(session)) {
            ZonedDateTime local = start.withZoneSameInstant(zone);
            if (isFirst) {
                page.append("<p>").append(DAY.format(local)).append("</p>\n");
                isFirst = false;
            }
            time(page, local);
            time(page, end.withZoneSameInstant(zone));
            page.append("<span>").append(zone.getId()).append("</span>\n");
        }
    }

    private static void time(StringBuilder page, ZonedDateTime time) {
        page.append("<time datetime=\"")
                .append(time.toOffsetDateTime())
                .append("\">")
                .append(TIME.format(time))
                .append("</time>");
    }

    private void guests(StringBuilder page, Session session) {
        page.append("<ul id=\"guests\">\n");
        for (Guest guest : group.guestsOf(session)) {
            page.append("<li>").append(escaped(guest.name().orElseThrow()));
            for (Organization organization : guest.affiliations()) {
                page.append(", <a href=\"")
                        .append(escaped(organization.url().orElseThrow().toString()))
                        .append("\">")
                        .append(escaped(organization.name()))
                        .append("</a>");
            }
            page.append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private void agenda(StringBuilder page, Session session) {
        ZonedDateTime start = ((When.Timed) session.when()).zonedStart();
        page.append("<ol>\n");
        for (AgendaItem item : session.agenda()) {
            page.append("<li>");
            time(page, start.plus(item.offset().orElseThrow()));
            time(page, start.plus(item.end().orElseThrow()));
            page.append(escaped(item.title())).append("</li>\n");
        }
        page.append("</ol>\n");
    }

    private static void item(StringBuilder page, String url, String text) {
        page.append("<li><a href=\"")
                .append(escaped(url))
                .append("\">")
                .append(escaped(text))
                .append("</a></li>\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&#34;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
