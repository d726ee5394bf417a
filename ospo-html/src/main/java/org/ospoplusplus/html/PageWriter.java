package org.ospoplusplus.html;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.html.internal.Site;
import org.ospoplusplus.html.internal.SiteData;
import org.ospoplusplus.html.internal.SiteOptions;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.Severity;

/**
 * Writes the pages of a web site about a working group: {@code index.html}, {@code sessions/ID.html} for each session,
 * {@code series/ID.html} for each series, and lists such as {@code past/2026.html} and {@code upcoming/2027-03.html} if
 * there are more meetings than {@code index.html} lists. If it cannot list all series, {@code all-series/1.html} and
 * further pages list them. {@code feed.xml} is an Atom feed (RFC 4287) of the 50 sessions and series that changed last.
 *
 * <p>The pages contain only the {@linkplain PublicView public view}. Equal input yields equal text: the output does not
 * depend on the clock, the default locale or the default zone. The words of a page are in the language of the group if
 * it is English, German, French or Spanish, and otherwise in English.
 *
 * <p>Each page is complete in itself: it contains its stylesheet, makes no request to another host, and has a strict
 * Content Security Policy. All links to other pages and to calendars are relative, so that the site works in any folder
 * of a server. A page has at most 60,000 bytes, apart from the theme, header and footer, unless the texts of one
 * session or series, of the group, of its people or of its tracks are longer: the start page and the pages of series
 * list fewer meetings, series and events for search engines if their texts are long. Pages link to
 * {@code calendar.ics}, {@code sessions/ID.ics}, {@code series/ID.ics} and {@code tracks/ID.ics}, which the command
 * {@code ospo publish} writes.
 *
 * <p>Values of the group cannot add elements, attributes or scripts. Templates escape each value by its place,
 * descriptions are CommonMark without HTML, and only links with the schemes {@code http}, {@code https} and
 * {@code mailto} become links. Images of groups, sessions, people and partners appear only if they are on the host of
 * the {@linkplain #withBaseUrl base URL}; otherwise they become links. Unsafe characters (control characters,
 * bidirectional overrides, lone surrogates) are replaced by U+FFFD.
 *
 * <p>Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class PageWriter {

    /** The number of repeated values that the message of an exception names. */
    private static final int MAX_NAMED = 20;

    private static final PageWriter DEFAULT = new PageWriter(SiteOptions.DEFAULT);

    /** Occurrences before and after the moment are in the years 1 to 9999, too. */
    private static final Instant START =
            LocalDate.of(2, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private static final Instant END =
            LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final SiteOptions options;

    private PageWriter(SiteOptions options) {
        this.options = options;
    }

    /** {@return a writer with default options} Set {@linkplain #withNow the moment} before you write. */
    public static PageWriter create() {
        return DEFAULT;
    }

    /**
     * {@return this writer for a moment, which decides which meetings are past and which one is next} The writer reads
     * no clock. Publish again when a meeting is over. A meeting without a known end is over at the end of its day.
     *
     * @param now a moment in the years 2 to 9998
     * @throws IllegalArgumentException if the year is out of range
     */
    public PageWriter withNow(Instant now) {
        if (now.isBefore(START) || !now.isBefore(END)) {
            throw new IllegalArgumentException("now: must be in the years 2 to 9998");
        }
        return new PageWriter(options.withNow(now));
    }

    /**
     * {@return this writer for the public address of the site} Pages then name their canonical address, offer
     * {@code webcal:} links for subscriptions, and show images of this host. Without an address, the links of the feed
     * are relative to the feed, which some programs do not resolve.
     *
     * @param url the address of the folder that contains {@code index.html}, with the scheme {@code http} or
     *     {@code https}; a missing slash at the end is added
     * @throws IllegalArgumentException if the address has another scheme, no host, a query or a fragment
     */
    public PageWriter withBaseUrl(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("https") || scheme.equals("http"))
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "base URL: must be http or https with a host, without user, query and fragment, such as"
                            + " https://example.org/meetings/");
        }
        String text = url.toString();
        return new PageWriter(options.withBaseUrl(text.endsWith("/") ? url : URI.create(text + "/")));
    }

    /**
     * {@return this writer with a stylesheet that follows the own one, in each page} It usually sets custom properties,
     * such as {@code :root{--accent:#7a1f5c}}; the guide lists them.
     *
     * @param css the stylesheet
     * @throws PageException if the text contains {@code </}, which could end the element
     */
    public PageWriter withTheme(String css) {
        if (css.contains("</")) {
            throw new PageException("theme: must not contain </, which could end the style element; remove it");
        }
        return new PageWriter(options.withTheme(css));
    }

    /**
     * {@return this writer with HTML at the beginning of each page} The HTML is written unchanged, so it must be
     * trusted. The policy of the page forbids scripts, styles and requests to other hosts.
     *
     * @param html the content of an element, without scripts
     */
    public PageWriter withHeader(String html) {
        return new PageWriter(options.withHeader(Objects.requireNonNull(html, "html")));
    }

    /**
     * {@return this writer with HTML at the end of each page} The HTML is written unchanged, so it must be trusted. The
     * policy of the page forbids scripts, styles and requests to other hosts.
     *
     * @param html the content of an element, without scripts
     */
    public PageWriter withFooter(String html) {
        return new PageWriter(options.withFooter(Objects.requireNonNull(html, "html")));
    }

    /**
     * {@return this writer for the inner parts of pages, which a site includes in its own pages} They have no
     * {@code head}, stylesheet, script, header, footer, element {@code main} and filter by track. There is no feed,
     * because it would need the addresses of those pages.
     */
    public PageWriter withFragments() {
        return new PageWriter(options.withFragments());
    }

    /**
     * {@return the files of the site} The stream is lazy: it writes each file when the caller takes it, and keeps none,
     * so that the memory for pages does not depend on the number of sessions. Its iterator is lazy, too.
     *
     * <p>The feed has the times at which sessions, series and the group changed, and does not depend on the moment.
     * There is no feed if none of these times is known.
     *
     * @param group the working group; private values are removed first
     * @throws IllegalStateException if no {@linkplain #withNow moment} is set
     * @throws PageException if the group is {@linkplain PublicView#isExposed exposed}, because a text or link repeats a
     *     value that the public view removes
     */
    public Stream<SiteFile> write(WorkingGroup group) {
        Instant now = now();
        return new Site(publicView(group), options, now).files(SiteFile::new);
    }

    /**
     * {@return data about the meetings of a group for the templates of a site, as JSON} In contrast to the document of
     * the group, each meeting has all values that it inherits, its times in each display zone as text, and its state at
     * the {@linkplain #withNow moment}. Occurrences of series are included, at most 12 upcoming and 12 past ones of
     * each. {@code docs/reference/site-data.md} describes each property.
     *
     * @param group the working group; private values are removed first
     * @throws IllegalStateException if no {@linkplain #withNow moment} is set
     * @throws PageException if the group is {@linkplain PublicView#isExposed exposed}, or the data would have more than
     *     16,777,216 characters plus 32 for each byte of the group as JSON
     */
    public String writeSiteData(WorkingGroup group) {
        Instant now = now();
        return SiteData.of(publicView(group), options, now)
                .orElseThrow(
                        () -> new PageException("the site data are too long, because each meeting repeats values of the"
                                + " group; shorten its policies, links and guests"));
    }

    private Instant now() {
        return Optional.ofNullable(options.now())
                .orElseThrow(() -> new IllegalStateException("the moment is missing; call withNow"));
    }

    private static WorkingGroup publicView(WorkingGroup group) {
        PublicView view = PublicView.of(group);
        if (view.isExposed()) {
            throw new PageException(view.exposures().stream()
                    .filter(exposure -> exposure.severity() == Severity.ERROR)
                    .map(exposure -> exposure.pointer() + ": repeats a private value of " + exposure.removedFrom())
                    .limit(MAX_NAMED)
                    .collect(Collectors.joining("; ")));
        }
        return view.workingGroup();
    }
}
