package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * Writes the same bytes as this library for sessions of this form: each session takes place online, its links are
 * slides, and its description has no Markdown except emphasis. Writes only the events, without the calendar around
 * them.
 */
final class HandWriter {

    private final WorkingGroup group;
    private final HandLines lines;
    private final VirtualLocation online;
    private final ConductPolicy policy;
    private final String contact;

    HandWriter(WorkingGroup group, OutputStream out) {
        this.group = group;
        this.lines = new HandLines(out);
        this.online = group.venue().flatMap(Venue::online).orElseThrow();
        this.policy = group.policies().get(0);
        this.contact = group.contacts().get(0).url().getSchemeSpecificPart();
    }

    void write() throws IOException {
        for (Session session : group.sessions()) {
            event(session);
        }
        lines.flush();
    }

    private void event(Session session) throws IOException {
        lines.raw("BEGIN:VEVENT").end();
        uid(session).end();
        times(session);
        line("SUMMARY;LANGUAGE=en:", session.title().orElseThrow());
        line("X-OSPO-FORMAT:", session.format().orElseThrow());
        description(session);
        line(
                "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/markdown:",
                session.description().orElseThrow());
        for (int i = 0; i < session.agenda().size(); i++) {
            AgendaItem item = session.agenda().get(i);
            lines.raw("X-OSPO-AGENDA;X-OSPO-PART=").number(i + 1);
            lines.raw(";X-OSPO-OFFSET=").raw(item.offset().orElseThrow().toString());
            lines.raw(";X-OSPO-DURATION=").raw(item.duration().orElseThrow().toString());
            line(":", item.title());
        }
        String track = session.trackIds().get(0);
        line("CATEGORIES:", group.track(track).orElseThrow().name());
        lines.raw("RELATED-TO;RELTYPE=PARENT;X-OSPO-ID=")
                .raw(track)
                .raw(":track!")
                .raw(track);
        domain().end();
        links(session);
        lines.raw("CONTACT;ALTREP=\"mailto:").raw(contact).raw("\";X-OSPO-INHERITED=TRUE:");
        lines.text(contact).end();
        people(session);
        lines.raw("END:VEVENT").end();
    }

    private HandLines uid(Session session) {
        lines.raw("UID:").raw(session.id());
        return domain();
    }

    private HandLines domain() {
        return lines.raw('@').raw(group.domain());
    }

    private void times(Session session) throws IOException {
        Instant created = session.revision().created().orElseThrow();
        Instant modified = session.revision().modified().orElseThrow();
        utc("DTSTAMP:", modified);
        lines.raw("SEQUENCE:").number(session.revision().sequence()).end();
        utc("CREATED:", created);
        utc("LAST-MODIFIED:", modified);
        When.Timed when = (When.Timed) session.when();
        local("DTSTART;TZID=", when, when.start());
        local(
                "DTEND;TZID=",
                when,
                when.zonedStart().plus(when.duration().orElseThrow()).toLocalDateTime());
        line("X-OSPO-ANNOUNCED:", session.announced().orElseThrow().text());
        lines.raw("STATUS:").raw(session.status().name()).end();
    }

    private void utc(String start, Instant time) throws IOException {
        lines.raw(start)
                .time(LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC))
                .raw('Z')
                .end();
    }

    private void local(String start, When.Timed when, LocalDateTime time) throws IOException {
        lines.raw(start).raw(when.zone().getId()).raw(':').time(time).end();
    }

    private void description(Session session) throws IOException {
        lines.raw("DESCRIPTION;LANGUAGE=en;DERIVED=TRUE:");
        lines.text(session.description().orElseThrow().replace("*", ""));
        String separator = "\\n\\nWith: ";
        for (Guest guest : session.guests()) {
            lines.raw(separator).text(guest.name().orElseThrow());
            lines.raw(" (").text(guest.affiliations().get(0).name()).raw(')');
            separator = "\\; ";
        }
        lines.raw("\\nPartners: ").text(session.partners().get(0).name());
        lines.raw("\\n\\nAgenda:");
        LocalDateTime start = ((When.Timed) session.when()).start();
        for (AgendaItem item : session.agenda()) {
            LocalDateTime time = start.plus(item.offset().orElseThrow());
            lines.raw("\\n- ").twoDigits(time.getHour()).raw(':').twoDigits(time.getMinute());
            lines.raw(' ').text(item.title()).raw(" (");
            lines.number((int) item.duration().orElseThrow().toMinutes()).raw(" min)");
        }
        lines.raw("\\n\\nJoin: ").text(online.join().orElseThrow().url().toString());
        lines.raw(" (").text(online.platform().orElseThrow().name()).raw(")\\nRegister: ");
        lines.text(registration(session));
        for (Link link : session.links()) {
            lines.raw("\\nSlides: ").text(link.url().toString());
            lines.raw(" (").text(link.title().orElseThrow()).raw(')');
        }
        lines.raw("\\nRules: ").text(policy.name());
        lines.raw(" (").text(policy.url().orElseThrow().toString()).raw(')').end();
    }

    private static String registration(Session session) {
        return session.registrations().get(0).url().orElseThrow().toString();
    }

    private void links(Session session) throws IOException {
        String platform = online.platform().orElseThrow().name();
        String join = online.join().orElseThrow().url().toString();
        line("LOCATION:", join);
        lines.raw("X-OSPO-PLATFORM;X-OSPO-OPEN-SOURCE=TRUE;X-OSPO-INHERITED=TRUE:");
        lines.text(platform).end();
        lines.raw("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"").raw(platform).raw("\";X-OSPO-INHERITED=TRUE:");
        lines.raw(join).end();
        lines.raw("URL:").raw(registration(session)).end();
        lines.raw("LINK;VALUE=URI;LINKREL=\"https://schema.org/offers\";LABEL=Register;")
                .raw("X-OSPO-KIND=REGISTRATION;X-OSPO-METHOD=TICKET:");
        lines.raw(registration(session)).end();
        lines.raw("LINK;VALUE=URI;LINKREL=terms-of-service;LABEL=\"").raw(policy.name());
        lines.raw("\";X-OSPO-KIND=POLICY;X-OSPO-ID=").raw(policy.id());
        lines.raw(";X-OSPO-INHERITED=TRUE:")
                .raw(policy.url().orElseThrow().toString())
                .end();
        for (Link link : session.links()) {
            lines.raw("LINK;VALUE=URI;LINKREL=\"https://schema.org/workFeatured\";LABEL=\"");
            lines.raw(link.title().orElseThrow());
            lines.raw("\";X-OSPO-KIND=").raw(link.kind().word().toUpperCase(Locale.ROOT));
            lines.raw(':').raw(link.url().toString()).end();
        }
    }

    private void people(Session session) throws IOException {
        int number = 1;
        for (Guest guest : session.guests()) {
            begin(session, "guest-", number++, "SPEAKER");
            lines.raw("X-OSPO-ROLE:")
                    .raw(guest.role().word().toUpperCase(Locale.ROOT))
                    .end();
            lines.raw("X-OSPO-KIND:").raw(guest.kind().name()).end();
            lines.raw("X-OSPO-STATUS:").raw(guest.standing().name()).end();
            line("SUMMARY:", guest.name().orElseThrow());
            Organization office = guest.affiliations().get(0);
            lines.raw("X-OSPO-AFFILIATION;X-OSPO-URL=\"")
                    .raw(office.url().orElseThrow().toString());
            line("\":", office.name());
            lines.raw("END:PARTICIPANT").end();
        }
        begin(session, "partner-", 1, "SPONSOR");
        Organization partner = session.partners().get(0);
        lines.raw("X-OSPO-ROLE:PARTNER").end();
        line("SUMMARY:", partner.name());
        lines.raw("URL:").raw(partner.url().orElseThrow().toString()).end();
        lines.raw("END:PARTICIPANT").end();
    }

    private void begin(Session session, String part, int number, String type) throws IOException {
        lines.raw("BEGIN:PARTICIPANT").end();
        lines.raw("UID:").raw(session.id()).raw('!').raw(part).number(number);
        domain().end();
        lines.raw("PARTICIPANT-TYPE:").raw(type).end();
    }

    private void line(String start, String text) throws IOException {
        lines.raw(start).text(text).end();
    }
}
