package org.ospoplusplus.html.internal;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.ZoneText;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.UsualTime;

/** The pages of one group. The group must be a public view. */
public final class Site {

    /** The number of series on a page that lists only series. */
    private static final int SERIES_OF_PAGE = 60;

    private static final int MAX_PERIODS = 60;
    private static final String IN_FOLDER = "../";

    private final WorkingGroup group;
    private final SiteOptions options;
    private final ZonedDateTime now;
    private final PageLanguage language;
    private final Moments moments;
    private final SitePaths paths;
    private final MeetingViews views;
    private final Schedule schedule;
    private final StructuredData structured;
    private final Assets assets;
    private final List<MeetingList> upcomingLists;
    private final List<MeetingList> pastLists;
    private final @Nullable Timeline timeline;
    private final AtomFeed feed;
    private final CalendarWriter calendars = CalendarWriter.create();

    public Site(WorkingGroup group, SiteOptions options, Instant now) {
        this.group = group;
        this.options = options;
        this.now = now.atZone(group.displayZones().stream().findFirst().orElse(ZoneOffset.UTC));
        language = PageLanguage.of(group.language());
        moments = new Moments(language);
        paths = new SitePaths(group);
        views = new MeetingViews(group, language, options, this.now, paths);
        schedule = Schedule.of(group, this.now);
        structured = new StructuredData(group, this.now);
        upcomingLists = MeetingList.divide("upcoming", schedule.upcoming(), language, this::sizeOfRow);
        pastLists = MeetingList.divide("past", schedule.past(), language, this::sizeOfRow);
        timeline = Timeline.of(group, schedule, views, language, this.now);
        assets = Assets.of(options);
        feed = new AtomFeed(group, language, options.baseUrl(), new News(group, language, paths));
    }

    /** Creates a file from its path and its content in UTF-8. */
    public interface FileFactory<F> {
        F create(String path, byte[] utf8);
    }

    /** A file that is not written yet. */
    private record Planned(String path, Supplier<byte[]> content) {}

    /** {@return the files, each written when it is taken} */
    public <F> Stream<F> files(FileFactory<F> factory) {
        // A flat list, because a stream of streams would write all pages of sessions as soon as an iterator takes one.
        return planned().stream()
                .map(file -> factory.create(file.path(), file.content().get()));
    }

    private List<Planned> planned() {
        // The pages with lists depend on the number of meetings and series that fit in the start page.
        PageLimits.Fitted index = PageLimits.fitting(this::index, assets.additional());
        PageLimits limits = index.limits();
        List<Planned> files = new ArrayList<>();
        files.add(new Planned(SitePaths.INDEX, index::utf8));
        // A site that includes fragments has other addresses, which a feed cannot name.
        if (hasFeed()) {
            files.add(new Planned(SitePaths.FEED, () -> PageOutput.encoded(feed.text())));
        }
        for (Session session : group.sessions()) {
            files.add(new Planned(paths.sessionPage(session.id()), () -> session(session)));
        }
        for (Series series : group.series()) {
            files.add(new Planned(paths.seriesPage(series.id()), () -> series(series)));
        }
        for (int i = 1; i <= seriesParts(limits); i++) {
            int part = i;
            files.add(new Planned(SitePaths.seriesList(part), () -> seriesList(part)));
        }
        addPages(upcoming(limits), false, files);
        addPages(past(limits), true, files);
        return files;
    }

    private boolean hasFeed() {
        return feed.isPresent() && !options.fragments();
    }

    /** {@return the pages that list upcoming meetings; none if the start page lists them all} */
    private List<MeetingList> upcoming(PageLimits limits) {
        return schedule.upcoming().size() > limits.meetings() ? upcomingLists : List.of();
    }

    /** {@return the pages that list past meetings; none if the start page lists them all} */
    private List<MeetingList> past(PageLimits limits) {
        return schedule.past().size() > limits.meetings() ? pastLists : List.of();
    }

    private void addPages(List<MeetingList> lists, boolean isPast, List<Planned> files) {
        for (int i = 0; i < lists.size(); i++) {
            int index = i;
            files.add(new Planned(lists.get(index).path(), () -> list(lists, index, isPast)));
        }
    }

    /** A class that the build generates from a template. */
    private interface Template<P> {
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, P page);
    }

    @SuppressWarnings("NullAway") // The templates intercept nothing.
    private static <P> byte[] render(Template<P> template, P page) {
        PageOutput output = new PageOutput();
        template.render(new PageTemplateOutput(output), null, page);
        return output.toBytes();
    }

    private int sizeOfRow(Meeting meeting) {
        Template<MeetingView> row =
                (output, interceptor, view) -> JterowGenerated.render(output, interceptor, language, view);
        return render(row, views.row(meeting, IN_FOLDER)).length;
    }

    private Frame frame(String title, String root, String path, Optional<String> description, String jsonLd) {
        @Nullable URI base = options.baseUrl();
        return new Frame(
                language,
                title,
                group.name(),
                root,
                base == null ? null : SitePaths.link(base.toString(), path),
                hasFeed() ? SitePaths.link(root, SitePaths.FEED) : null,
                description.orElse(""),
                group.language().filter(tag -> !tag.equals(language.tag())).orElse(null),
                assets,
                jsonLd,
                options.fragments());
    }

    private byte[] index(PageLimits limits) {
        List<Meeting> upcoming = schedule.upcoming();
        Optional<Meeting> next = upcoming.stream().filter(Meeting::isExpected).findFirst();
        List<Meeting> others = upcoming.stream()
                .filter(meeting -> next.filter(meeting::equals).isEmpty())
                .toList();
        IndexPage page = new IndexPage(
                frame(group.name(), "", SitePaths.INDEX, group.summary(), structured.ofGroup(limits.eventCharacters())),
                aboutGroup(),
                next.map(meeting -> views.view(meeting, "")).orElse(null),
                upcoming(others, limits.cards(), limits, ""),
                limits.cards(),
                anchors(upcoming(limits)),
                schedule.hasMoreOccurrences(),
                group.tracks().stream().map(this::track).toList(),
                lines(0, limits.series(), ""),
                IntStream.rangeClosed(1, Math.min(seriesParts(limits), MAX_PERIODS))
                        .mapToObj(part -> new Anchor(String.valueOf(part), SitePaths.seriesList(part)))
                        .toList(),
                rows(schedule.past(), limits.meetings(), ""),
                anchors(past(limits)),
                timeline,
                subscriptions(limits));
        return render(JteindexGenerated::render, page);
    }

    /** {@return links to the first pages of a list} Each of these pages links to the next one. */
    private static List<Anchor> anchors(List<MeetingList> lists) {
        return lists.stream().limit(MAX_PERIODS).map(list -> anchor(list, "")).toList();
    }

    private static Anchor anchor(MeetingList list, String root) {
        return new Anchor(list.period(), SitePaths.link(root, list.path()));
    }

    /** {@return the first meetings: cards, followed by rows} */
    private List<MeetingView> upcoming(List<Meeting> meetings, int cards, PageLimits limits, String root) {
        return IntStream.range(0, Math.min(meetings.size(), limits.meetings()))
                .mapToObj(i -> i < cards ? views.view(meetings.get(i), root) : views.row(meetings.get(i), root))
                .toList();
    }

    private List<MeetingView> rows(List<Meeting> meetings, int most, String root) {
        return meetings.stream()
                .limit(most)
                .map(meeting -> views.row(meeting, root))
                .toList();
    }

    private IndexPage.Group aboutGroup() {
        return new IndexPage.Group(
                group.summary().orElse(""),
                MarkdownHtml.of(group.description()),
                MarkdownHtml.of(group.audience()),
                ImageView.of(group.image(), options.baseUrl()),
                ImageView.link(group.image(), language, options.baseUrl()),
                group.venue().map(venue -> VenueView.of(venue, language)).orElse(null),
                WayToRegister.listOf(group.registrations(), language, now),
                PolicyView.listOf(group.policies(), language),
                group.ospoTypes().stream()
                        .map(type -> new IndexPage.Kind(type.label(), MarkdownHtml.of(type.description())))
                        .toList(),
                PersonView.listOf(group.people(), language, options.baseUrl()),
                group.contacts().stream().map(PolicyView::contact).toList(),
                LinkView.listOf(group.links(), language),
                group.modified().map(Instant::toString).orElse(""),
                group.modified().map(time -> moments.day(time, ZoneOffset.UTC)).orElse(""));
    }

    private TrackView track(Track track) {
        return new TrackView(
                views.tag(track),
                track.aliases().names(),
                MarkdownHtml.of(track.description()),
                MarkdownHtml.of(track.audience()),
                track.ospoTypes().stream().map(OspoType::label).toList(),
                PersonView.listOf(track.people(), language, options.baseUrl()),
                track.venue().map(venue -> VenueView.of(venue, language)).orElse(null),
                WayToRegister.listOf(track.registrations(), language, now),
                PolicyView.listOf(track.policies(), language),
                track.contacts().stream().map(PolicyView::contact).toList(),
                LinkView.listOf(track.links(), language));
    }

    /** {@return the number of pages that list all series; zero if the start page lists them} */
    private int seriesParts(PageLimits limits) {
        int size = group.series().size();
        return size <= limits.series() ? 0 : seriesParts();
    }

    private int seriesParts() {
        return (group.series().size() + SERIES_OF_PAGE - 1) / SERIES_OF_PAGE;
    }

    private List<SeriesLine> lines(int from, int most, String root) {
        return group.series().stream()
                .skip(from)
                .limit(most)
                .map(series -> line(series, root))
                .toList();
    }

    private SeriesLine line(Series series, String root) {
        return new SeriesLine(
                title(series),
                SitePaths.link(root, paths.seriesPage(series.id())),
                series.cadence().map(Cadence::text).orElse(""),
                time(series));
    }

    private String title(Series series) {
        return series.title()
                .or(() -> group.tracksOf(series.sessionOn(LocalDate.EPOCH)).stream()
                        .findFirst()
                        .map(Track::name))
                .orElseGet(() -> language.word("regular-meetings"));
    }

    /** {@return the usual time in the zone of the series} The zones of the group differ from it by the season. */
    private String time(Series series) {
        return series.time().map(this::time).orElse("");
    }

    private String time(UsualTime usual) {
        String start = language.time(usual.start());
        String end = usual.duration()
                .map(duration -> " – " + language.time(usual.start().plus(duration)))
                .orElse("");
        return start + end + " " + ZoneText.city(usual.zone());
    }

    /** {@return the calendars of the group, its tracks and its series, unless they would have no event} */
    private List<Subscription> subscriptions(PageLimits limits) {
        Set<String> trackIds = new TreeSet<>();
        group.series().stream()
                .filter(series -> !calendars.leavesOut(series))
                .forEach(series -> trackIds.addAll(series.trackIds()));
        group.sessions().stream()
                .filter(session -> !calendars.leavesOut(session))
                .forEach(session -> group.tracksOf(session).forEach(track -> trackIds.add(track.id())));
        List<Subscription> all = new ArrayList<>();
        all.add(subscription(language.word("all-meetings"), "", SitePaths.CALENDAR, ""));
        group.tracks().stream()
                .filter(track -> trackIds.contains(track.id()))
                .map(track -> subscription(track.name(), language.word("track"), paths.trackCalendar(track.id()), ""))
                .forEach(all::add);
        group.series().stream()
                .filter(series -> !calendars.leavesOut(series))
                .limit(limits.calendars())
                .map(series ->
                        subscription(title(series), language.word("one-series"), paths.seriesCalendar(series.id()), ""))
                .forEach(all::add);
        return all;
    }

    private Subscription subscription(String name, String kind, String path, String root) {
        @Nullable URI base = options.baseUrl();
        return new Subscription(
                name,
                kind,
                SitePaths.link(root, path),
                base == null ? null : "webcal:" + SitePaths.link(base.getRawSchemeSpecificPart(), path));
    }

    private byte[] session(Session session) {
        MeetingView view = views.view(session, IN_FOLDER);
        Session resolved = group.resolved(session);
        SessionPage page = new SessionPage(
                frame(
                        view.title() + " · " + group.name(),
                        IN_FOLDER,
                        paths.sessionPage(session.id()),
                        Optional.of(Moments.line(view.moment())),
                        structured.of(session)),
                view,
                resolved,
                MarkdownHtml.of(resolved.description()),
                MarkdownHtml.of(resolved.audience()),
                ImageView.of(session.image(), options.baseUrl()),
                ImageView.link(session.image(), language, options.baseUrl()),
                views.agenda(session),
                MeetingViews.agendaZone(session),
                PartnerView.listOf(session.partners(), language, options.baseUrl()),
                views.related(session),
                PolicyView.listOf(resolved.policies(), language),
                session.ospoTypes().stream().map(OspoType::label).toList(),
                group.contactsOf(session).stream().map(PolicyView::contact).toList(),
                group.seriesOf(session)
                        .map(series ->
                                new Anchor(title(series), SitePaths.link(IN_FOLDER, paths.seriesPage(series.id()))))
                        .orElse(null),
                languageOf(session),
                views.calendarLinks(session, view));
        return render(JtesessionGenerated::render, page);
    }

    /** {@return the name of the language of a session; empty if it is that of the page} */
    private String languageOf(Session session) {
        return group.languageOf(session)
                .filter(tag -> !tag.equals(language.tag()))
                .map(language::nameOf)
                .orElse("");
    }

    private byte[] series(Series series) {
        return PageLimits.fitting(limits -> series(series, limits), assets.additional())
                .utf8();
    }

    private byte[] series(Series series, PageLimits limits) {
        int cards = (limits.cards() + 1) / 2;
        WorkingGroup only = group.forSeries(series);
        Schedule own = Schedule.detailed(only, now);
        // A meeting of the series on any day has the values that its meetings inherit.
        Session any = series.sessionOn(LocalDate.EPOCH);
        SeriesPage page = new SeriesPage(
                frame(
                        title(series) + " · " + group.name(),
                        IN_FOLDER,
                        paths.seriesPage(series.id()),
                        series.cadence().map(Cadence::text),
                        structured.ofSeries(only, limits.eventCharacters())),
                title(series),
                group.languageOf(any).filter(tag -> !tag.equals(language.tag())).orElse(null),
                series.cadence().map(Cadence::text).orElse(""),
                series.cadence().filter(Cadence::firm).isPresent(),
                time(series),
                days(series),
                series.announced().map(line -> line.text()).orElse(""),
                group.tracksOf(any).stream().map(views::tag).toList(),
                MarkdownHtml.of(series.description()),
                MarkdownHtml.of(series.audience()),
                series.topics(),
                PersonView.listOf(series.guests(), language, options.baseUrl()),
                group.venueOf(any).map(venue -> VenueView.of(venue, language)).orElse(null),
                WayToRegister.listOf(group.registrationsOf(any), language, now),
                PolicyView.listOf(group.policiesOf(any), language),
                languageOf(any),
                group.contactsOf(any).stream().map(PolicyView::contact).toList(),
                LinkView.listOf(group.linksOf(any), language),
                upcoming(own.upcoming(), cards, limits, IN_FOLDER),
                cards,
                own.hasMoreOccurrences(),
                rows(own.past(), limits.meetings(), IN_FOLDER),
                series.except().stream()
                        .filter(off -> !off.date().isBefore(now.toLocalDate()))
                        .map(off -> new SeriesPage.DayOff(
                                off.date().toString(),
                                language.day(off.date()),
                                off.reason().orElse("")))
                        .toList(),
                calendars.leavesOut(series)
                        ? null
                        : subscription(title(series), "", paths.seriesCalendar(series.id()), IN_FOLDER));
        return render(JteseriesGenerated::render, page);
    }

    /** {@return the first and the last day} */
    private String days(Series series) {
        String first = series.first().map(language::day).orElse("");
        String last = series.last().map(language::day).orElse("");
        if (last.isEmpty()) {
            return first.isEmpty() ? "" : language.sentence("from-day", first);
        }
        return first.isEmpty() ? language.sentence("to-day", last) : first + " – " + last;
    }

    private byte[] seriesList(int part) {
        String heading = seriesHeading(part);
        SeriesListPage page = new SeriesListPage(
                frame(heading + " · " + group.name(), IN_FOLDER, SitePaths.seriesList(part), Optional.empty(), ""),
                heading,
                lines((part - 1) * SERIES_OF_PAGE, SERIES_OF_PAGE, IN_FOLDER),
                part == 1 ? null : seriesAnchor(part - 1),
                part == seriesParts() ? null : seriesAnchor(part + 1));
        return render(JteserieslistGenerated::render, page);
    }

    private Anchor seriesAnchor(int part) {
        return new Anchor(seriesHeading(part), SitePaths.link(IN_FOLDER, SitePaths.seriesList(part)));
    }

    private String seriesHeading(int part) {
        return language.word("series") + " (" + part + ")";
    }

    private byte[] list(List<MeetingList> lists, int index, boolean isPast) {
        MeetingList list = lists.get(index);
        String heading = language.sentence("meetings-of", list.period());
        ListPage page = new ListPage(
                frame(heading + " · " + group.name(), IN_FOLDER, list.path(), Optional.empty(), ""),
                heading,
                isPast,
                rows(list.meetings(), Integer.MAX_VALUE, IN_FOLDER),
                index == 0 ? null : anchor(lists.get(index - 1), IN_FOLDER),
                index == lists.size() - 1 ? null : anchor(lists.get(index + 1), IN_FOLDER));
        return render(JtelistGenerated::render, page);
    }
}
