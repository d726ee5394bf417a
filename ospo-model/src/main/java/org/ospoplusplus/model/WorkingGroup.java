package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.validators.GroupIndex;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.ClearOccurrences;
import org.ospoplusplus.model.validation.DistinctLinks;
import org.ospoplusplus.model.validation.DomainName;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.KnownSeries;
import org.ospoplusplus.model.validation.KnownTracks;
import org.ospoplusplus.model.validation.LanguageTag;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.NoClashes;
import org.ospoplusplus.model.validation.NoRepeatedSessions;
import org.ospoplusplus.model.validation.OnFirmCadence;
import org.ospoplusplus.model.validation.OnUsualCadence;
import org.ospoplusplus.model.validation.OwnLinks;
import org.ospoplusplus.model.validation.PoliciesKept;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.PublishableSessions;
import org.ospoplusplus.model.validation.RecordingsAllowed;
import org.ospoplusplus.model.validation.SecretsNotRepeated;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.TitlesAgreeWithDates;
import org.ospoplusplus.model.validation.UniqueIds;
import org.ospoplusplus.model.validation.Warnings;

/**
 * A community with its tracks, series and sessions; the root of the model.
 *
 * @param id the id, which never changes
 * @param domain the internet domain that makes the ids of sessions unique in calendars (RFC 7986, 5.3)
 * @param name the name
 * @param summary a summary in one line
 * @param description the description, Markdown
 * @param audience the people who may come, Markdown
 * @param language the spoken and written language, unless a session has another one (BCP 47)
 * @param modified the time of the last change to the group or its sessions, in whole seconds
 * @param image an image that represents the group, such as its logo
 * @param people the people who lead the group, such as its chairs. They are not guests of its sessions
 * @param venue the venue, unless a track or session has another one
 * @param policies the policies, unless a track, series or session replaces them
 * @param displayZones the time zones in which times are announced, in this order
 * @param ospoTypes the kinds of office for which the group is meant
 * @param contacts the contacts for questions
 * @param links pages about the group
 * @param registrations the ways to join the group. They also apply to each session whose series and tracks have none
 * @param extensions properties of the site's own, with texts as values: names such as {@code x-room}, in their order
 * @param acknowledged the warnings that a person has checked, and that validation no longer reports
 * @param tracks the tracks
 * @param series the meetings that repeat
 * @param sessions the sessions
 * @since 0.1.0
 */
@KnownTracks
@KnownSeries
@DistinctLinks(groups = Warnings.class)
@OnFirmCadence(groups = Warnings.class)
@OnUsualCadence(groups = Warnings.class)
@ClearOccurrences(groups = Warnings.class)
@NoClashes(groups = Warnings.class)
@RecordingsAllowed(groups = Warnings.class)
@PoliciesKept(groups = Warnings.class)
@OwnLinks(groups = Warnings.class)
@NoRepeatedSessions(groups = Warnings.class)
@TitlesAgreeWithDates(groups = Warnings.class)
@SecretsNotRepeated(groups = Warnings.class)
@PublishableSessions(groups = Publishable.class)
public record WorkingGroup(
        @Identifier String id,
        @DomainName String domain,
        @SingleLine String name,
        Optional<@SingleLine String> summary,
        Optional<@MultiLine String> description,
        Optional<@MultiLine String> audience,
        Optional<@LanguageTag String> language,
        Optional<Instant> modified,
        Optional<@Valid Image> image,
        List<@Valid Guest> people,
        Optional<@Valid Venue> venue,
        @UniqueIds List<@Valid ConductPolicy> policies,
        List<ZoneId> displayZones,
        @UniqueIds List<@Valid OspoType> ospoTypes,
        List<@Valid Contact> contacts,
        List<@Valid Link> links,
        List<@Valid Registration> registrations,
        Map<String, @MultiLine String> extensions,
        List<@Valid Acknowledgment> acknowledged,
        @UniqueIds List<@Valid Track> tracks,
        @UniqueIds List<@Valid Series> series,
        @UniqueIds List<@Valid Session> sessions)
        implements Identifiable {

    /**
     * The placeholder for the name of a group whose source has no name, such as a calendar without {@code NAME}. In
     * JSON-LD, such a group is not named as organizer.
     */
    public static final String UNNAMED = "Calendar";

    /** The maximum number of sessions in a working group. Read larger programs session by session. */
    public static final int MAX_SESSIONS = 100_000;

    /** The maximum number of series in a working group. */
    public static final int MAX_SERIES = 10_000;

    /** The maximum number of pairs that {@link #clashes} returns. */
    public static final int MAX_CLASHES = 10_000;

    /**
     * Two meetings that take place at the same time.
     *
     * @param first the meeting that starts first
     * @param second the other meeting
     * @since 0.1.0
     */
    public record Clash(@Valid Meeting first, @Valid Meeting second) {

        /**
         * Checks the components.
         *
         * @throws NullPointerException if a component is null
         */
        public Clash {
            Require.nonNull(first, "Clash.first");
            Require.nonNull(second, "Clash.second");
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a list or a text is too long, or a display zone is an offset
     */
    public WorkingGroup {
        Require.text(id, "WorkingGroup.id");
        Require.text(domain, "WorkingGroup.domain");
        Require.text(name, "WorkingGroup.name");
        Require.text(summary, "WorkingGroup.summary");
        Require.text(description, "WorkingGroup.description");
        Require.text(audience, "WorkingGroup.audience");
        Require.text(language, "WorkingGroup.language");
        Require.instant(modified, "WorkingGroup.modified");
        Require.nonNull(image, "WorkingGroup.image");
        people = Require.list(people, "WorkingGroup.people");
        Require.nonNull(venue, "WorkingGroup.venue");
        policies = Require.list(policies, "WorkingGroup.policies");
        displayZones = Require.list(displayZones, "WorkingGroup.displayZones");
        displayZones.forEach(zone -> Require.region(zone, "WorkingGroup.displayZones"));
        ospoTypes = Require.list(ospoTypes, "WorkingGroup.ospoTypes");
        contacts = Require.list(contacts, "WorkingGroup.contacts");
        links = Require.list(links, "WorkingGroup.links");
        registrations = Require.list(registrations, "WorkingGroup.registrations");
        extensions = Extensions.copy(extensions, "WorkingGroup.extensions");
        acknowledged = Require.list(acknowledged, "WorkingGroup.acknowledged");
        tracks = IndexedList.of(tracks, Require.MAX_LIST, "WorkingGroup.tracks");
        series = IndexedList.of(series, MAX_SERIES, "WorkingGroup.series");
        sessions = IndexedList.of(sessions, MAX_SESSIONS, "WorkingGroup.sessions");
    }

    /**
     * {@return a builder}
     *
     * @param id the id, which never changes
     * @param domain the internet domain that makes the ids of sessions unique in calendars
     * @param name the name
     */
    public static Builder builder(String id, String domain, String name) {
        return new Builder(id, domain, name);
    }

    /** {@return a builder that starts with the components of this working group} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return the track with an id}
     *
     * @param trackId the id; case matters
     */
    public Optional<Track> track(String trackId) {
        return IndexedList.find(tracks, trackId);
    }

    /**
     * {@return the series with an id}
     *
     * @param seriesId the id; case matters
     */
    public Optional<Series> series(String seriesId) {
        return IndexedList.find(series, seriesId);
    }

    /**
     * {@return the session with an id}
     *
     * @param sessionId the id; case matters
     */
    public Optional<Session> session(String sessionId) {
        return IndexedList.find(sessions, sessionId);
    }

    /**
     * {@return this group with a session} It takes the place of the session with the same id; without one, it is added
     * at the end.
     *
     * @param session the session
     */
    public WorkingGroup withSession(Session session) {
        return session(session.id()).isPresent()
                ? replaceSession(session.id(), any -> session)
                : toBuilder().session(session).build();
    }

    /**
     * {@return this group with a changed session}
     *
     * @param sessionId the id; case matters
     * @param change returns the changed session; its id should stay the same
     * @throws IllegalArgumentException if there is no session with this id
     */
    public WorkingGroup replaceSession(String sessionId, UnaryOperator<Session> change) {
        requireSession(sessionId);
        return toBuilder()
                .sessions(sessions.stream()
                        .map(each -> each.id().equals(sessionId) ? change.apply(each) : each)
                        .toList())
                .build();
    }

    /**
     * {@return this group without a session}
     *
     * @param sessionId the id; case matters
     * @throws IllegalArgumentException if there is no session with this id
     */
    public WorkingGroup withoutSession(String sessionId) {
        requireSession(sessionId);
        return toBuilder()
                .sessions(sessions.stream()
                        .filter(each -> !each.id().equals(sessionId))
                        .toList())
                .build();
    }

    private void requireSession(String sessionId) {
        if (session(sessionId).isEmpty()) {
            throw new IllegalArgumentException("sessionId: no session has this id");
        }
    }

    /**
     * {@return the series of which a session replaces an occurrence}
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public Optional<Series> seriesOf(Session session) {
        return session.occurrence().flatMap(occurrence -> series(occurrence.series()));
    }

    /**
     * {@return the tracks of this group to which a session belongs, each once, in the order of the session} A session
     * without tracks belongs to the tracks of its series.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<Track> tracksOf(Session session) {
        List<String> trackIds = own(session, session.trackIds(), Series::trackIds);
        if (trackIds.size() < 2) {
            return trackIds.isEmpty()
                    ? List.of()
                    : track(trackIds.get(0)).map(List::of).orElseGet(List::of);
        }
        return trackIds.stream()
                .distinct()
                .map(this::track)
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return a list of a session if it is not empty, otherwise the list of its series} */
    private <T> List<T> own(Session session, List<T> values, Function<Series, List<T>> ofSeries) {
        return values.isEmpty() ? seriesOf(session).map(ofSeries).orElse(values) : values;
    }

    /** {@return whether the name is not the placeholder {@link #UNNAMED}} */
    public boolean isNamed() {
        return !name.equals(UNNAMED);
    }

    /**
     * {@return the title of a session, otherwise of its series, or a text that replaces it} If there is no title, the
     * text is the name of the group. If the session has a track, a colon and the name of the first track follow.
     *
     * @param session a session of this group
     */
    public String titleOf(Session session) {
        return session.title()
                .or(() -> seriesOf(session).flatMap(Series::title))
                .orElseGet(() -> tracksOf(session).stream()
                        .findFirst()
                        .map(track -> name + ": " + track.name())
                        .orElse(name));
    }

    /**
     * {@return the venue of a session: its own venue, otherwise the venue of its series, otherwise the venue of its
     * first track that has a venue, otherwise the venue of the group}
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public Optional<Venue> venueOf(Session session) {
        if (session.venue().isPresent()) {
            return session.venue();
        }
        Optional<Venue> ofSeries = seriesOf(session).flatMap(Series::venue);
        if (ofSeries.isPresent()) {
            return ofSeries;
        }
        for (Track track : tracksOf(session)) {
            if (track.venue().isPresent()) {
                return track.venue();
            }
        }
        return venue;
    }

    /**
     * {@return the policies of a session: its own policies, and the policies of its series, of its tracks and of the
     * group, in this order} Where a session, series or track {@linkplain ConductPolicy.Inheritance#REPLACES replaces}
     * the inherited policies, only its own ones apply at this level; the policies of the group apply if they apply to
     * any track of the session. Each id appears once, without regard to case: name, version, link and contact are those
     * of the first policy with the id, the stances are the strictest. Adding a policy therefore never weakens a stance.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<ConductPolicy> policiesOf(Session session) {
        return merged(GroupIndex.policies(this, session));
    }

    /**
     * {@return the policies of a part of a session: its own policies, and the {@linkplain #policiesOf(Session) policies
     * of the session} unless the part {@linkplain ConductPolicy.Inheritance#REPLACES replaces} them} Each id appears
     * once, with the strictest stances.
     *
     * @param session a session of this group
     * @param part a part of the session
     */
    public List<ConductPolicy> policiesOf(Session session, AgendaItem part) {
        return merged(GroupIndex.policies(this, session, part));
    }

    private static List<ConductPolicy> merged(List<List<ConductPolicy>> layers) {
        List<ConductPolicy> all = new ArrayList<>();
        layers.forEach(all::addAll);
        return ConductPolicy.merged(all);
    }

    /**
     * {@return the contacts for a session: its own contacts if it has any, otherwise the contacts of its series,
     * otherwise the contacts of its tracks, otherwise the contacts of the group} A track without contacts has the
     * contacts of the group.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<Contact> contactsOf(Session session) {
        List<Contact> own = own(session, session.contacts(), Series::contacts);
        return own.isEmpty() ? ofTracks(session, Track::contacts, contacts, Contact.BY_COMPONENTS) : own;
    }

    /**
     * {@return the topics of a session: its own topics if it has any, otherwise the topics of its series}
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<String> topicsOf(Session session) {
        return own(session, session.topics(), Series::topics);
    }

    /**
     * {@return the guests of a session: its own guests if it has any, otherwise the hosts of its series}
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<Guest> guestsOf(Session session) {
        return own(session, session.guests(), Series::guests);
    }

    /**
     * {@return the links of a session: its own links if it has any, otherwise the links of its series, otherwise the
     * links of its tracks, each once} Links of the group are not links of its sessions.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<Link> linksOf(Session session) {
        List<Link> own = own(session, session.links(), Series::links);
        return own.isEmpty() ? ofTracks(session, Track::links, List.of(), Link.BY_TEXT) : own;
    }

    /**
     * {@return the ways to register for a session: its own if it has any, otherwise those of its series, otherwise
     * those of its tracks, otherwise those of the group} A track without ways to register has those of the group.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<Registration> registrationsOf(Session session) {
        List<Registration> own = own(session, session.registrations(), Series::registrations);
        return own.isEmpty() ? ofTracks(session, Track::registrations, registrations, Registration.BY_TEXT) : own;
    }

    /**
     * {@return the language of a session: its own language, otherwise the language of its series, otherwise the
     * language of the group}
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public Optional<String> languageOf(Session session) {
        return session.language()
                .or(() -> seriesOf(session).flatMap(Series::language))
                .or(() -> language);
    }

    /**
     * {@return the dates from which a session was moved, oldest first: the planned date of the occurrence that it
     * replaces, and its {@linkplain Session#earlierStarts() earlier dates}} Dates with the current start are left out.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<When> earlierStartsOf(Session session) {
        List<When> earlier = session.earlierStarts();
        return session.occurrence()
                .flatMap(occurrence -> seriesOf(session).map(series -> series.when(occurrence.date())))
                .filter(planned -> !planned.mayShareStart(session.when()))
                .filter(planned -> earlier.stream().noneMatch(planned::mayShareStart))
                .map(planned ->
                        Stream.concat(Stream.of(planned), earlier.stream()).toList())
                .orElse(earlier);
    }

    /**
     * {@return the access class of a session: the stricter one of its own and that of its series}
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public Session.Classification classificationOf(Session session) {
        return seriesOf(session)
                .map(Series::classification)
                .filter(ofSeries -> ofSeries.compareTo(session.classification()) > 0)
                .orElse(session.classification());
    }

    /**
     * {@return the time zones in which a session is announced} If the display zones of the group lack the zone of the
     * session or of the usual time of its series, these zones come first; the display zones follow.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public List<ZoneId> displayZonesOf(Session session) {
        Stream<ZoneId> own =
                session.when() instanceof When.Timed timed ? Stream.of(timed.zone()) : Stream.<ZoneId>empty();
        Stream<ZoneId> ofSeries = seriesOf(session).flatMap(Series::time).map(UsualTime::zone).stream();
        return Stream.concat(
                        Stream.concat(own, ofSeries).distinct().filter(zone -> !displayZones.contains(zone)),
                        displayZones.stream())
                .toList();
    }

    /**
     * {@return a session that contains all values that it inherits} From its series, these are title, description,
     * topics, audience, tracks, guests and access class; from the series or its tracks, they are links; and from the
     * series, its tracks or this group, they are venue, policies, contacts, ways to register and language. Of more than
     * 1,000 contacts, links or ways to register of several tracks, the first 1,000 are taken. If more than 1,000
     * policies apply, the weakest policies are left out: first those that neither forbid nor allow anything, then those
     * that allow something.
     *
     * @param session a session of this group, or a session that will be added to it
     */
    public Session resolved(Session session) {
        return withSeriesValues(session).toBuilder()
                .venue(venueOf(session).orElse(null))
                .policies(thatFit(policiesOf(session)))
                .contacts(first(contactsOf(session)))
                .links(first(linksOf(session)))
                .registrations(first(registrationsOf(session)))
                .language(languageOf(session).orElse(null))
                .build();
    }

    /** {@return a session with the values that it inherits from its series; it still names the occurrence} */
    Session withSeriesValues(Session session) {
        return seriesOf(session)
                .map(ofSession -> session.toBuilder()
                        .title(session.title().or(ofSession::title).orElse(null))
                        .description(
                                session.description().or(ofSession::description).orElse(null))
                        .topics(topicsOf(session))
                        .audience(session.audience().or(ofSession::audience).orElse(null))
                        .trackIds(own(session, session.trackIds(), Series::trackIds))
                        .guests(guestsOf(session))
                        .contacts(own(session, session.contacts(), Series::contacts))
                        .links(own(session, session.links(), Series::links))
                        .registrations(own(session, session.registrations(), Series::registrations))
                        .classification(classificationOf(session))
                        .venue(session.venue().or(ofSession::venue).orElse(null))
                        .policies(withPoliciesOf(ofSession, session))
                        .policyInheritance(stronger(session.policyInheritance(), ofSession.policyInheritance()))
                        .language(session.language().or(ofSession::language).orElse(null))
                        .build())
                .orElse(session);
    }

    private static List<ConductPolicy> withPoliciesOf(Series series, Session session) {
        return session.policyInheritance().isAdditive()
                ? thatFit(merged(List.of(session.policies(), series.policies())))
                : session.policies();
    }

    /** A session replaces the policies of its tracks and of the group if its series does so. */
    private static ConductPolicy.Inheritance stronger(
            ConductPolicy.Inheritance ofSession, ConductPolicy.Inheritance ofSeries) {
        return ofSession.isAdditive() ? ofSeries : ofSession;
    }

    /** {@return the elements of a list that a record can have} */
    private static <T> List<T> first(List<T> values) {
        return values.size() <= Require.MAX_LIST ? values : values.subList(0, Require.MAX_LIST);
    }

    private static List<ConductPolicy> thatFit(List<ConductPolicy> all) {
        if (all.size() <= Require.MAX_LIST) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(ConductPolicy::strictest).reversed())
                .limit(Require.MAX_LIST)
                .toList();
    }

    /**
     * {@return the track with an id, otherwise with a former id, otherwise with a name or other name, without regard to
     * case}
     *
     * @param idOrName the id or name
     */
    public Optional<Track> findTrack(String idOrName) {
        return Named.find(tracks, idOrName, Track::aliases, track -> Optional.of(track.name()));
    }

    /**
     * {@return the series with an id, otherwise with a former id, otherwise with a current or former title, without
     * regard to case} If several series match, the first is returned.
     *
     * @param idOrTitle the id or title
     */
    public Optional<Series> findSeries(String idOrTitle) {
        return Named.find(series, idOrTitle, Series::aliases, Series::title);
    }

    /**
     * {@return the session with an id, otherwise with a former id, otherwise with a current or former title, without
     * regard to case} If several sessions match, the first is returned.
     *
     * @param idOrTitle the id or title
     */
    public Optional<Session> findSession(String idOrTitle) {
        return Named.find(sessions, idOrTitle, Session::aliases, Session::title);
    }

    /**
     * {@return this group with only the sessions and series of a track} A session that belongs to another track no
     * longer replaces an occurrence; its day becomes a day without a meeting.
     *
     * @param track a track of this group
     */
    public WorkingGroup forTrack(Track track) {
        return Restriction.of(
                this,
                session -> tracksOf(session).contains(track),
                each -> each.trackIds().contains(track.id()));
    }

    /**
     * {@return this group with only a series and the sessions that replace its occurrences}
     *
     * @param only a series of this group
     */
    public WorkingGroup forSeries(Series only) {
        return Restriction.ofSeries(this, only.id(), IndexedList.ofSeries(sessions, only.id()));
    }

    /**
     * {@return this group with only the sessions and series in which a guest takes part, also those in whose agenda the
     * guest is named} A session of a series that the guest does not host no longer names the series, and contains the
     * values that it inherits from it.
     *
     * @param guestName the name of the guest, in full; case doesn't matter
     */
    public WorkingGroup forGuest(String guestName) {
        return Restriction.of(
                this,
                session -> Named.isAmong(guestName, guestsOf(session))
                        || session.agenda().stream().anyMatch(part -> Named.isAmong(guestName, part.guests())),
                each -> Named.isAmong(guestName, each.guests()));
    }

    /**
     * {@return the meetings of any status that take place at least partly between two moments, ordered by their start:
     * the sessions, and the occurrences of series that no session replaces} The stream is lazy. Of meetings with the
     * same start, sessions come first, and occurrences follow by the ids of their series. A meeting without a known end
     * counts only at its start. {@link #forTrack}, {@link #forSeries} and {@link #forGuest} restrict the meetings.
     *
     * @param from the first moment; its zone is used for meetings of which only days, a month or a year are known
     * @param to the end, exclusive
     */
    public Stream<Meeting> meetings(ZonedDateTime from, ZonedDateTime to) {
        return Meetings.between(this, from, to);
    }

    /**
     * {@return the {@linkplain Meeting#isExpected expected} meetings that are not over at a moment} The stream is lazy,
     * and usually ends only in the year 9999. A meeting that has already started comes before later meetings. A meeting
     * without a known end is over once it has started. A session of which only the month or year is known is over at
     * the end of this period, and comes after all meetings that start before.
     *
     * @param now the moment; its zone is used for meetings of which only days, a month or a year are known
     */
    public Stream<Meeting> upcoming(ZonedDateTime now) {
        return Meetings.upcoming(this, now);
    }

    /**
     * {@return the first of the {@linkplain #upcoming upcoming} meetings}
     *
     * @param now the moment; its zone is used for meetings of which only days, a month or a year are known
     */
    public Optional<Meeting> next(ZonedDateTime now) {
        return upcoming(now).findFirst();
    }

    /**
     * {@return the pairs of {@linkplain Meeting#isExpected expected} meetings that take place at the same time, at
     * least partly between two moments, ordered by their start} Meetings without a time of day are ignored. A meeting
     * without a known end counts only at its start. The list ends after {@value #MAX_CLASHES} pairs.
     *
     * @param from the first moment
     * @param to the end, exclusive
     */
    public List<Clash> clashes(ZonedDateTime from, ZonedDateTime to) {
        return Meetings.clashes(meetings(from, to));
    }

    /** Compares values by an order, because an attacker can give many values the same hash code. */
    private <T> List<T> ofTracks(Session session, Function<Track, List<T>> own, List<T> groups, Comparator<T> order) {
        List<Track> sessionTracks = tracksOf(session);
        if (sessionTracks.isEmpty()) {
            return groups;
        }
        List<T> first = ofTrack(sessionTracks.get(0), own, groups);
        if (sessionTracks.size() == 1 && first.size() < 2) {
            return first;
        }
        Set<T> seen = new TreeSet<>(order);
        return sessionTracks.stream()
                .map(track -> ofTrack(track, own, groups))
                .flatMap(List::stream)
                .filter(seen::add)
                .toList();
    }

    private static <T> List<T> ofTrack(Track track, Function<Track, List<T>> own, List<T> groups) {
        List<T> values = own.apply(track);
        return values.isEmpty() ? groups : values;
    }

    /**
     * Builds a working group. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private String id;
        private String domain;
        private String name;
        private Optional<String> summary = Optional.empty();
        private Optional<String> description = Optional.empty();
        private Optional<String> audience = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<Instant> modified = Optional.empty();
        private Optional<Image> image = Optional.empty();
        private List<Guest> people = List.of();
        private Optional<Venue> venue = Optional.empty();
        private List<ConductPolicy> policies = List.of();
        private List<ZoneId> displayZones = List.of();
        private List<OspoType> ospoTypes = List.of();
        private List<Contact> contacts = List.of();
        private List<Link> links = List.of();
        private List<Registration> registrations = List.of();
        private Map<String, String> extensions = Map.of();
        private List<Acknowledgment> acknowledged = List.of();
        private List<Track> tracks = List.of();
        private List<Series> series = List.of();
        private List<Session> sessions = List.of();

        private Builder(String id, String domain, String name) {
            this.id = id;
            this.domain = domain;
            this.name = name;
        }

        private Builder(WorkingGroup group) {
            id = group.id;
            domain = group.domain;
            name = group.name;
            summary = group.summary;
            description = group.description;
            audience = group.audience;
            language = group.language;
            modified = group.modified;
            image = group.image;
            people = group.people;
            venue = group.venue;
            policies = group.policies;
            displayZones = group.displayZones;
            ospoTypes = group.ospoTypes;
            contacts = group.contacts;
            links = group.links;
            registrations = group.registrations;
            extensions = group.extensions;
            acknowledged = group.acknowledged;
            tracks = group.tracks;
            series = group.series;
            sessions = group.sessions;
        }

        /**
         * {@return this builder}
         *
         * @param id the id, which never changes
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param domain the internet domain that makes the ids of sessions unique in calendars (RFC 7986, 5.3)
         */
        public Builder domain(String domain) {
            this.domain = domain;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param name the name
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param summary a summary in one line; null if absent
         */
        public Builder summary(@Nullable String summary) {
            this.summary = Optional.ofNullable(summary);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param description the description, Markdown; null if absent
         */
        public Builder description(@Nullable String description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param audience the people who may come, Markdown; null if absent
         */
        public Builder audience(@Nullable String audience) {
            this.audience = Optional.ofNullable(audience);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param language the spoken and written language, unless a session has another one (BCP 47); null if absent
         */
        public Builder language(@Nullable String language) {
            this.language = Optional.ofNullable(language);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param modified the time of the last change to the group or its sessions, in whole seconds; null if absent
         */
        public Builder modified(@Nullable Instant modified) {
            this.modified = Optional.ofNullable(modified);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param image an image that represents the group; null if absent
         */
        public Builder image(@Nullable Image image) {
            this.image = Optional.ofNullable(image);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param people the people who lead the group
         */
        public Builder people(List<Guest> people) {
            this.people = people;
            return this;
        }

        /**
         * Adds a person who leads the group to the end of the list.
         *
         * @param person the person, or several
         * @return this builder
         */
        public Builder person(Guest... person) {
            people = ElementList.with(people, person);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param venue the venue, unless a track or session has another one; null if absent
         */
        public Builder venue(@Nullable Venue venue) {
            this.venue = Optional.ofNullable(venue);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param policies the policies, unless a track or session has other ones
         */
        public Builder policies(List<ConductPolicy> policies) {
            this.policies = policies;
            return this;
        }

        /**
         * Adds a policy to the end of the list.
         *
         * @param policy the policy, or several
         * @return this builder
         */
        public Builder policy(ConductPolicy... policy) {
            policies = ElementList.with(policies, policy);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param displayZones the time zones in which times are announced, in this order
         */
        public Builder displayZones(List<ZoneId> displayZones) {
            this.displayZones = displayZones;
            return this;
        }

        /**
         * Adds a time zone to the end of the list.
         *
         * @param displayZone the time zone, a region such as {@code Europe/Paris}, or several
         * @return this builder
         */
        public Builder displayZone(ZoneId... displayZone) {
            displayZones = ElementList.with(displayZones, displayZone);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param ospoTypes the kinds of office for which the group is meant
         */
        public Builder ospoTypes(List<OspoType> ospoTypes) {
            this.ospoTypes = ospoTypes;
            return this;
        }

        /**
         * Adds a kind of office to the end of the list.
         *
         * @param ospoType the kind of office, or several
         * @return this builder
         */
        public Builder ospoType(OspoType... ospoType) {
            ospoTypes = ElementList.with(ospoTypes, ospoType);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param contacts the contacts for questions
         */
        public Builder contacts(List<Contact> contacts) {
            this.contacts = contacts;
            return this;
        }

        /**
         * Adds a contact to the end of the list.
         *
         * @param contact the contact, or several
         * @return this builder
         */
        public Builder contact(Contact... contact) {
            contacts = ElementList.with(contacts, contact);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param links pages about the group
         */
        public Builder links(List<Link> links) {
            this.links = links;
            return this;
        }

        /**
         * Adds a link to the end of the list.
         *
         * @param link the link, or several
         * @return this builder
         */
        public Builder link(Link... link) {
            links = ElementList.with(links, link);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param registrations the ways to join the group
         */
        public Builder registrations(List<Registration> registrations) {
            this.registrations = registrations;
            return this;
        }

        /**
         * Adds a way to join the group to the end of the list.
         *
         * @param registration the way to join, or several
         * @return this builder
         */
        public Builder registration(Registration... registration) {
            registrations = ElementList.with(registrations, registration);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param acknowledged the warnings that a person has checked, and that validation no longer reports
         */
        public Builder acknowledged(List<Acknowledgment> acknowledged) {
            this.acknowledged = acknowledged;
            return this;
        }

        /**
         * Adds an acknowledgment to the end of the list.
         *
         * @param acknowledgment a warning that a person has checked, or several
         * @return this builder
         */
        public Builder acknowledged(Acknowledgment... acknowledgment) {
            acknowledged = ElementList.with(acknowledged, acknowledgment);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param tracks the tracks
         */
        public Builder tracks(List<Track> tracks) {
            this.tracks = tracks;
            return this;
        }

        /**
         * Adds a track to the end of the list.
         *
         * @param track the track, or several
         * @return this builder
         */
        public Builder track(Track... track) {
            tracks = ElementList.with(tracks, track);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param series the meetings that repeat
         */
        public Builder series(List<Series> series) {
            this.series = series;
            return this;
        }

        /**
         * Adds a series to the end of the list.
         *
         * @param repeating the series, or several
         * @return this builder
         */
        public Builder series(Series... repeating) {
            series = ElementList.with(series, repeating);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param sessions the sessions
         */
        public Builder sessions(List<Session> sessions) {
            this.sessions = sessions;
            return this;
        }

        /**
         * Adds a session to the end of the list.
         *
         * @param session the session, or several
         * @return this builder
         */
        public Builder session(Session... session) {
            sessions = ElementList.with(sessions, session);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param extensions properties of the site's own, by names such as {@code x-room}
         */
        public Builder extensions(Map<String, String> extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * {@return the working group}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public WorkingGroup build() {
            return new WorkingGroup(
                    id,
                    domain,
                    name,
                    summary,
                    description,
                    audience,
                    language,
                    modified,
                    image,
                    people,
                    venue,
                    policies,
                    displayZones,
                    ospoTypes,
                    contacts,
                    links,
                    registrations,
                    extensions,
                    acknowledged,
                    tracks,
                    series,
                    sessions);
        }
    }
}
