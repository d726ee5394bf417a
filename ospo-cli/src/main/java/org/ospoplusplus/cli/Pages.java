package org.ospoplusplus.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.BiConsumer;
import org.ospoplusplus.html.PageException;
import org.ospoplusplus.html.PageWriter;
import org.ospoplusplus.html.SiteFile;
import org.ospoplusplus.model.WorkingGroup;

/** Writes the pages of a published folder. Other subcommands do not load this class and the templates. */
final class Pages {

    /** The bytes that a page may have on average, in addition to those for the size of the document. */
    private static final long PER_PAGE = 64 << 10;

    /** The bytes that the pages may have in addition, for each byte of the document. */
    private static final long MAX_FACTOR = 32;

    private Pages() {}

    /**
     * Adds the pages of a group.
     *
     * @param file the name of the document for messages
     * @param files receives the paths and contents
     * @param sizeOfDocument the size of the group as JSON, in bytes
     */
    static void add(
            String file,
            WorkingGroup group,
            PageOptions options,
            Instant now,
            BiConsumer<String, byte[]> files,
            int sizeOfDocument) {
        long most = MAX_FACTOR * sizeOfDocument;
        Iterator<SiteFile> pages;
        try {
            pages = writer(options).withNow(now).write(group).iterator();
        } catch (PageException e) {
            throw new CommandException(file + ": " + e.getMessage());
        }
        while (pages.hasNext()) {
            SiteFile page = pages.next();
            byte[] content = page.utf8();
            most += PER_PAGE - content.length;
            if (most < 0) {
                throw new CommandException(
                        file + ": the pages have more than " + PER_PAGE + " bytes each on average, plus "
                                + MAX_FACTOR
                                + " times the size of working-group.json, because each repeats values of the group;"
                                + " shorten its links and policies, or write no pages with --no-pages");
            }
            files.accept(page.path(), content);
        }
    }

    /** {@return data about the meetings for the templates of a site} */
    static byte[] siteData(String file, WorkingGroup group, PageOptions options, Instant now) {
        try {
            return writer(options).withNow(now).writeSiteData(group).getBytes(StandardCharsets.UTF_8);
        } catch (PageException e) {
            throw new CommandException(file + ": " + e.getMessage());
        }
    }

    private static PageWriter writer(PageOptions options) {
        if (options.areFragments() && !options.files().isEmpty()) {
            throw new CommandException("--fragments: has no theme, header and footer; leave out these options");
        }
        PageWriter writer = PageWriter.create();
        if (!options.baseUrl().isEmpty()) {
            try {
                writer = writer.withBaseUrl(URI.create(options.baseUrl()));
            } catch (IllegalArgumentException e) {
                throw new CommandException("--base-url: must be an address such as https://example.org/meetings/");
            }
        }
        if (options.theme().isPresent()) {
            try {
                writer = writer.withTheme(options.theme().orElseThrow());
            } catch (PageException e) {
                throw new CommandException(
                        "--theme: must not contain </, which could end the style element; remove it");
            }
        }
        writer = writer.withHeader(options.header().orElse(""))
                .withFooter(options.footer().orElse(""));
        return options.areFragments() ? writer.withFragments() : writer;
    }
}
