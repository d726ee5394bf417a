package org.ospoplusplus.html.internal;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.When;

/** Data about a group for the templates of Jekyll and Hugo. The group must be a public view. */
public final class SiteData {

    /** Distinguishes the data from the document of a group. */
    private static final String FORM = "site-data";

    /** The version of the form of the data. */
    private static final String VERSION = "0.1";

    /** The number of characters that every file may have. */
    private static final long MAX_LENGTH = 16L << 20;

    /** The number of additional characters for each byte of the group as JSON. */
    private static final long MAX_FACTOR = 32;

    private final WorkingGroup group;
    private final ZonedDateTime now;
    private final PageLanguage language;
    private final SitePaths paths;
    private final MeetingViews views;
    private final CalendarWriter calendars = CalendarWriter.create();

    private SiteData(WorkingGroup group, SiteOptions options, Instant moment) {
        this.group = group;
        now = moment.atZone(group.displayZones().stream().findFirst().orElse(ZoneOffset.UTC));
        language = PageLanguage.of(group.language());
        paths = new SitePaths(group);
        views = new MeetingViews(group, language, options, now, paths);
    }

    /** {@return the data; empty if it would exceed the limit} */
    public static Optional<String> of(WorkingGroup group, SiteOptions options, Instant now) {
        try {
            return Optional.of(SafeText.of(new SiteData(group, options, now).write()));
        } catch (LimitException e) {
            return Optional.empty();
        }
    }

    /** Ends the writing of data that are too long. */
    private static final class LimitException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private String write() {
        Schedule schedule = Schedule.detailed(group, now);
        List<Meeting> meetings = new ArrayList<>(schedule.past());
        Collections.reverse(meetings);
        meetings.addAll(schedule.upcoming());
        return JsonText.of(json -> {
            json.put("version", VERSION);
            json.put("form", FORM);
            json.put("id", group.id());
            json.put("domain", group.domain());
            json.put("name", group.name());
            json.put("summary", group.summary());
            json.put("description", group.description());
            json.put("language", group.language());
            json.put("modified", group.modified());
            json.put("page", SitePaths.link("", SitePaths.INDEX));
            json.put("calendar", SitePaths.link("", SitePaths.CALENDAR));
            json.put(
                    "next",
                    schedule.upcoming().stream()
                            .filter(Meeting::isExpected)
                            .findFirst()
                            .map(Meeting::id));
            json.each("tracks", group.tracks(), track -> track(json, track));
            json.each("series", group.series(), series -> series(json, series));
            json.each("meetings", meetings, meeting -> {
                meeting(json, meeting);
                checkLength(json.length());
            });
        });
    }

    private void checkLength(int length) {
        if (length > MAX_LENGTH && length > MAX_LENGTH + MAX_FACTOR * sizeOfGroup()) {
            throw new LimitException();
        }
    }

    private long sizeOfGroup() {
        long[] size = {0};
        OspoJson.create().write(group, new OutputStream() {
            @Override
            public void write(int value) {
                size[0]++;
            }

            @Override
            public void write(byte[] buffer, int from, int count) {
                size[0] += count;
            }
        });
        return size[0];
    }

    private void track(JsonText json, Track track) {
        json.put("id", track.id());
        json.put("name", track.name());
        json.put("description", track.description());
        WorkingGroup ofTrack = group.forTrack(track);
        boolean isEmpty = ofTrack.series().stream().allMatch(calendars::leavesOut)
                && ofTrack.sessions().stream().allMatch(calendars::leavesOut);
        json.put("calendar", isEmpty ? "" : SitePaths.link("", paths.trackCalendar(track.id())));
    }

    private void series(JsonText json, Series series) {
        json.put("id", series.id());
        json.put("title", group.titleOf(series.sessionOn(now.toLocalDate())));
        json.put("description", series.description());
        json.put("cadence", series.cadence().map(Cadence::text));
        json.put("page", SitePaths.link("", paths.seriesPage(series.id())));
        json.put("calendar", calendars.leavesOut(series) ? "" : SitePaths.link("", paths.seriesCalendar(series.id())));
    }

    private void meeting(JsonText json, Meeting meeting) {
        Session session = meeting.toSession();
        Session resolved = group.resolved(session);
        MeetingView view = views.view(meeting, "");
        json.put("id", meeting.id());
        json.put("kind", meeting instanceof Occurrence ? "occurrence" : "session");
        json.put("title", view.title());
        json.put("format", view.format());
        json.put("description", resolved.description());
        json.put("language", resolved.language());
        json.put("status", session.status().name().toLowerCase(Locale.ROOT));
        json.put("statusText", view.badge());
        json.put("notice", view.notice());
        json.put("movedFrom", view.movedFrom());
        json.put("expected", view.isExpected());
        json.put("past", view.isOver());
        when(json, session, view);
        json.put("trackIds", group.tracksOf(session).stream().map(Track::id).toList());
        json.put(
                "tracks", view.tracks().stream().map(MeetingView.TrackTag::name).toList());
        json.put("topics", resolved.topics());
        json.each("guests", view.guests(), guest -> person(json, guest));
        json.put("venue", view.venue() == null ? "" : view.venue().summary());
        json.put("place", view.venue() == null ? List.of() : view.venue().place());
        json.put("join", Optional.ofNullable(view.join()));
        json.each("registrations", view.ways(), way -> {
            json.put("text", way.text());
            json.put("url", Optional.ofNullable(way.link()).map(Anchor::href));
            json.put("note", way.note());
        });
        json.each("policies", PolicyView.listOf(resolved.policies(), language), policy -> {
            json.put("name", policy.name().text());
            json.put("url", Optional.ofNullable(policy.name().href()));
            json.put("stances", policy.stances());
        });
        json.each("contacts", resolved.contacts(), contact -> {
            Anchor anchor = PolicyView.contact(contact);
            json.put("name", anchor.text());
            json.put("url", Optional.ofNullable(anchor.href()));
        });
        json.each("links", resolved.links(), link -> {
            json.put("kind", link.kind().word());
            json.put("title", link.title());
            json.put("url", Optional.ofNullable(Links.href(link.url())));
        });
        json.put("series", meeting.occurrence().map(occurrence -> occurrence.series()));
        json.put("page", view.page());
        json.put("calendar", Optional.ofNullable(view.calendar()));
        CalendarLinks links = views.calendarLinks(session, view);
        json.put("google", Optional.ofNullable(links.google()));
        json.put("outlook", Optional.ofNullable(links.outlook()));
        // The templates read this file, so this is its name and not a link.
        json.put(
                "jsonLd",
                meeting instanceof Session && !calendars.leavesOut(session) ? paths.sessionJsonLd(session.id()) : "");
    }

    private void when(JsonText json, Session session, MeetingView view) {
        When when = session.when();
        MomentView moment = view.moment();
        json.put("precision", precision(when));
        json.put("firstDay", when.firstDay().toString());
        json.put("lastDay", when.lastDay().toString());
        json.put("day", moment.text());
        if (when instanceof When.Timed timed) {
            json.put("zone", timed.zone().getId());
            json.put("start", Moments.datetime(timed.zonedStart()));
            json.put("end", timed.zonedEnd().map(Moments::datetime));
            json.put("startUtc", Optional.ofNullable(moment.start()));
            json.put("endUtc", Optional.ofNullable(moment.end()));
        }
        json.put("announced", view.announced());
        json.put("timesText", moment.timesText());
        json.each("times", moment.times(), times -> {
            json.put("zone", times.zone());
            json.put("place", times.place());
            json.put("offset", times.offset());
            json.put("start", times.start().datetime());
            json.put("end", Optional.ofNullable(times.end()).map(MomentView.Clock::datetime));
            json.put("text", times.text());
        });
    }

    private static String precision(When when) {
        if (when instanceof When.Timed) {
            return "time";
        }
        if (when instanceof When.Days) {
            return "day";
        }
        return when instanceof When.InMonth ? "month" : "year";
    }

    private static void person(JsonText json, PersonView person) {
        json.put("name", person.name().text());
        json.put("url", Optional.ofNullable(person.name().href()));
        json.put("role", person.role());
        json.put("jobTitle", person.jobTitle());
        json.put(
                "affiliations", person.affiliations().stream().map(Anchor::text).toList());
    }
}
