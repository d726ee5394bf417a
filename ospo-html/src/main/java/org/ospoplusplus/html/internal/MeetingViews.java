package org.ospoplusplus.html.internal;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Converts meetings to views, with the values that they inherit. */
final class MeetingViews {

    /** The number of tracks that the stylesheet can distinguish. */
    private static final int MAX_FILTERS = 12;

    /** The number of guests, and of links, in a row. The page of the meeting has all. */
    private static final int MAX_IN_ROW = 4;

    private final WorkingGroup group;
    private final PageLanguage language;
    private final SiteOptions options;
    private final ZonedDateTime now;
    private final SitePaths paths;
    private final Moments moments;
    private final CalendarWriter calendars = CalendarWriter.create();
    private final Map<String, MeetingView.TrackTag> tags = new HashMap<>();

    MeetingViews(WorkingGroup group, PageLanguage language, SiteOptions options, ZonedDateTime now, SitePaths paths) {
        this.group = group;
        this.language = language;
        this.options = options;
        this.now = now;
        this.paths = paths;
        moments = new Moments(language);
        for (Track track : group.tracks()) {
            String css = tags.size() < MAX_FILTERS ? "t" + tags.size() : "";
            tags.put(track.id(), new MeetingView.TrackTag(track.name(), css));
        }
    }

    /** {@return the name and the class of a track of the group} */
    MeetingView.TrackTag tag(Track track) {
        return tags.getOrDefault(track.id(), new MeetingView.TrackTag(track.name(), ""));
    }

    /**
     * {@return a meeting in a row of a list} It has only the values that the template shows, because lists are long.
     *
     * @param root the relative link from the page to the folder of the site
     */
    MeetingView row(Meeting meeting, String root) {
        Session session = meeting.toSession();
        boolean isOver = Schedule.isOver(meeting, now);
        List<ZoneId> zones = group.displayZonesOf(session);
        List<PersonView> guests = PersonView.listOf(group.guestsOf(session), language, options.baseUrl());
        List<PersonView> shown = guests.size() > MAX_IN_ROW ? guests.subList(0, MAX_IN_ROW) : guests;
        return new MeetingView(
                group.titleOf(session),
                lang(session),
                SitePaths.link(root, page(meeting)),
                "",
                badge(session, meeting instanceof Occurrence, isOver),
                badgeKind(session, isOver),
                "",
                "",
                movedFrom(session, zones),
                isOver ? moments.day(session.when(), zones) : moments.view(session.when(), zones),
                "",
                group.tracksOf(session).stream().map(this::tag).toList(),
                shown,
                guests.size() - shown.size(),
                isOver ? null : venue(session),
                List.of(),
                isOver ? files(session) : List.of(),
                null,
                session.isExpected(),
                isOver);
    }

    /** {@return the present time in the zone of a session, in which the day of a deadline ends} */
    private ZonedDateTime nowAt(Session session) {
        return session.when() instanceof When.Timed timed ? now.withZoneSameInstant(timed.zone()) : now;
    }

    private @Nullable VenueView venue(Session session) {
        return group.venueOf(session)
                .map(venue -> VenueView.of(venue, language))
                .orElse(null);
    }

    private List<LinkView> files(Session session) {
        return LinkView.listOf(group.linksOf(session).stream().limit(MAX_IN_ROW).toList(), language);
    }

    private String page(Meeting meeting) {
        return meeting instanceof Occurrence occurrence
                ? paths.seriesPage(occurrence.series().id())
                : paths.sessionPage(meeting.id());
    }

    private static String badgeKind(Session session, boolean isOver) {
        return session.isExpected() ? isOver ? "done" : "open" : "off";
    }

    /**
     * {@return a meeting with all values}
     *
     * @param root the relative link from the page to the folder of the site
     */
    MeetingView view(Meeting meeting, String root) {
        Session session = meeting.toSession();
        boolean isOver = Schedule.isOver(meeting, now);
        List<ZoneId> zones = group.displayZonesOf(session);
        return new MeetingView(
                group.titleOf(session),
                lang(session),
                SitePaths.link(root, page(meeting)),
                session.format().orElse(""),
                badge(session, meeting instanceof Occurrence, isOver),
                badgeKind(session, isOver),
                session.notice().orElse(""),
                session.status() == Session.Status.POSTPONED ? language.word("was-planned") : "",
                movedFrom(session, zones),
                moments.view(session.when(), zones),
                session.announced().map(line -> line.text()).orElse(""),
                group.tracksOf(session).stream().map(this::tag).toList(),
                PersonView.listOf(group.guestsOf(session), language, options.baseUrl()),
                0,
                venue(session),
                isOver || !session.isExpected()
                        ? List.of()
                        : WayToRegister.listOf(group.registrationsOf(session), language, nowAt(session)),
                LinkView.listOf(isOver || meeting instanceof Session ? group.linksOf(session) : List.of(), language),
                meeting instanceof Session && !calendars.leavesOut(session)
                        ? SitePaths.link(root, paths.sessionCalendar(session.id()))
                        : null,
                session.isExpected(),
                isOver);
    }

    /** {@return the language of a session, if it is not the language of the page} */
    private @Nullable String lang(Session session) {
        return group.languageOf(session)
                .filter(tag -> !tag.equals(language.tag()))
                .orElse(null);
    }

    private String badge(Session session, boolean isOccurrence, boolean isOver) {
        return switch (session.status()) {
            case CANCELLED, WITHDRAWN -> language.word("cancelled");
            case POSTPONED -> language.word("postponed");
            // Nobody has confirmed that the occurrence of a series took place.
            case CONFIRMED -> isOver && !isOccurrence ? language.word("held") : "";
            case TENTATIVE ->
                isOver ? "" : language.word(session.title().isEmpty() && !isOccurrence ? "save-the-date" : "tentative");
        };
    }

    private String movedFrom(Session session, List<ZoneId> zones) {
        return group.earlierStartsOf(session).stream()
                .reduce((first, second) -> second)
                .map(earlier -> moments.line(earlier, zones))
                .orElse("");
    }

    /** {@return the parts of a session} Their times are local times at the place of the session. */
    List<SessionPage.AgendaLine> agenda(Session session) {
        Function<Duration, MomentView.@Nullable Clock> clocks = clocks(session.when());
        return session.agenda().stream().map(item -> line(item, clocks)).toList();
    }

    /** {@return the times of parts from their offsets; null if the day of the session is not known} */
    private Function<Duration, MomentView.@Nullable Clock> clocks(When when) {
        if (when instanceof When.Timed timed) {
            ZonedDateTime start = timed.zonedStart();
            return offset -> moments.clock(start.plus(offset), start.toLocalDate());
        }
        return when instanceof When.Days days
                ? offset -> moments.clock(days.first().atStartOfDay().plus(offset), days.first())
                : offset -> null;
    }

    /** {@return the time zone of the agenda; empty if it has no times} */
    static String agendaZone(Session session) {
        return session.when() instanceof When.Timed timed
                        && session.agenda().stream()
                                .anyMatch(item -> item.offset().isPresent())
                ? Moments.zone(timed)
                : "";
    }

    private SessionPage.AgendaLine line(AgendaItem item, Function<Duration, MomentView.@Nullable Clock> clocks) {
        return new SessionPage.AgendaLine(
                item.offset().map(clocks).orElse(null),
                item.end().map(clocks).orElse(null),
                item.title(),
                MarkdownHtml.of(item.description()),
                PersonView.listOf(item.guests(), language, options.baseUrl()),
                item.venue().map(venue -> VenueView.of(venue, language)).orElse(null),
                LinkView.listOf(item.links(), language),
                PolicyView.listOf(item.policies(), language),
                !item.policyInheritance().isAdditive());
    }

    List<SessionPage.RelatedLine> related(Session session) {
        return session.relatedEvents().stream()
                .map(event -> new SessionPage.RelatedLine(
                        language.word(relation(event.relation())),
                        Anchor.of(event.name(), event.url()),
                        event.when()
                                .map(when -> moments.line(when, group.displayZonesOf(session)))
                                .orElse("")))
                .toList();
    }

    private static String relation(RelatedEvent.Relation relation) {
        return switch (relation) {
            case PART_OF -> "part-of";
            case BESIDE -> "beside";
            case REPEATS -> "repeats";
        };
    }

    /** {@return the links with which people add a session to their calendar} */
    CalendarLinks calendarLinks(Session session, MeetingView view) {
        if (view.isOver() || !view.isExpected()) {
            return CalendarLinks.file(view.calendar());
        }
        @Nullable VenueView venue = view.venue();
        @Nullable String join = view.join();
        String place = venue == null ? "" : String.join(", ", venue.place());
        return place.isEmpty() && join != null
                ? CalendarLinks.of(view.calendar(), session.when(), view.title(), join, "")
                : CalendarLinks.of(view.calendar(), session.when(), view.title(), place, join == null ? "" : join);
    }
}
