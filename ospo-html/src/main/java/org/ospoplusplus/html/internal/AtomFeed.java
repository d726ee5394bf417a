package org.ospoplusplus.html.internal;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.WorkingGroup;

/**
 * The feed of announcements and changes (Atom, RFC 4287). All times are those of the group, so that an unchanged group
 * gives an equal feed. A group without any time of modification has no feed, because Atom requires these times.
 */
final class AtomFeed {

    /** A feed shows news. The pages show everything. */
    private static final int MAX_ENTRIES = 50;

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final WorkingGroup group;
    private final PageLanguage language;
    private final @Nullable URI baseUrl;
    private final List<FeedEntry> entries;
    private final Optional<Instant> updated;

    AtomFeed(WorkingGroup group, PageLanguage language, @Nullable URI baseUrl, News news) {
        this.group = group;
        this.language = language;
        this.baseUrl = baseUrl;
        entries = news.newest(MAX_ENTRIES);
        updated = entries.stream().map(FeedEntry::updated).findFirst().or(group::modified);
    }

    /** {@return whether the times are known that a feed requires} */
    boolean isPresent() {
        return updated.isPresent();
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(new Elements(out));
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text takes all elements", e);
        }
        return text + "\n";
    }

    private void write(Elements out) throws XMLStreamException {
        out.begin(group.language().orElse(language.tag()));
        out.text("generator", "ospo-html");
        out.text("id", id("feed"));
        out.text("title", group.name());
        out.text("subtitle", group.summary());
        out.text("updated", updated.orElseThrow().toString());
        if (baseUrl != null) {
            out.link("self", address(SitePaths.FEED));
        }
        out.link("alternate", address(SitePaths.INDEX));
        out.open("author");
        out.text("name", group.name());
        out.close();
        for (FeedEntry entry : entries) {
            write(entry, out);
        }
        out.end();
    }

    private void write(FeedEntry entry, Elements out) throws XMLStreamException {
        out.open("entry", entry.lang());
        out.text("id", id(entry.key()));
        out.text("title", entry.title());
        out.text("updated", entry.updated().toString());
        out.text("published", entry.published().map(Instant::toString));
        out.link("alternate", address(entry.page()));
        for (String track : entry.tracks()) {
            out.category(track);
        }
        out.text("summary", String.join("\n", entry.lines()));
        out.close();
    }

    /** {@return an absolute address if that of the site is known, otherwise one relative to the feed} */
    private String address(String path) {
        return SitePaths.link(baseUrl == null ? "" : baseUrl.toString(), path);
    }

    /** {@return an id that depends only on ids of the group} No address is in it, so that a site can move. */
    private String id(String key) {
        String name = group.domain() + '/' + group.id() + '/' + key;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes elements, each on its own line. */
    private static final class Elements {

        private final XMLStreamWriter out;
        private String indent = "\n  ";

        Elements(XMLStreamWriter out) {
            this.out = out;
        }

        void begin(String lang) throws XMLStreamException {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.setPrefix("xml", XML);
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml", XML, "lang", lang);
        }

        void end() throws XMLStreamException {
            out.writeCharacters("\n");
            out.writeEndElement();
            out.writeEndDocument();
        }

        void open(String name) throws XMLStreamException {
            open(name, null);
        }

        void open(String name, @Nullable String lang) throws XMLStreamException {
            out.writeCharacters(indent);
            out.writeStartElement(name);
            if (lang != null) {
                out.writeAttribute("xml", XML, "lang", lang);
            }
            indent += "  ";
        }

        void close() throws XMLStreamException {
            indent = indent.substring(0, indent.length() - 2);
            out.writeCharacters(indent);
            out.writeEndElement();
        }

        void text(String name, String value) throws XMLStreamException {
            out.writeCharacters(indent);
            out.writeStartElement(name);
            out.writeCharacters(value);
            out.writeEndElement();
        }

        void text(String name, Optional<String> value) throws XMLStreamException {
            if (value.isPresent()) {
                text(name, value.get());
            }
        }

        void link(String relation, String href) throws XMLStreamException {
            out.writeCharacters(indent);
            out.writeEmptyElement("link");
            out.writeAttribute("rel", relation);
            out.writeAttribute("href", href);
        }

        void category(String term) throws XMLStreamException {
            out.writeCharacters(indent);
            out.writeEmptyElement("category");
            out.writeAttribute("term", term);
        }
    }
}
