package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.validators.GroupIndex;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.DistinctLinks;
import org.ospoplusplus.model.validation.DomainName;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.KnownTracks;
import org.ospoplusplus.model.validation.LanguageTag;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.OnFirmCadence;
import org.ospoplusplus.model.validation.OnUsualCadence;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.PublishableSessions;
import org.ospoplusplus.model.validation.RecordingsAllowed;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.UniqueIds;
import org.ospoplusplus.model.validation.Warnings;

/**
 * A community and its programme; the root of the model.
 *
 * @param id the id, which stays the same when anything else changes
 * @param domain the internet domain that makes ids of sessions unique in calendars (RFC 7986, 5.3)
 * @param name its name
 * @param summary what it is, in a line
 * @param description what it is and does, Markdown
 * @param audience who may come, Markdown
 * @param language the language spoken and written unless a session says otherwise (BCP 47)
 * @param modified when anything here last changed, whole seconds
 * @param cadence how often the group as a whole meets
 * @param venue where it meets unless a track or session says otherwise
 * @param policies the rules it follows unless a track or session says otherwise
 * @param displayZones the time zones in which to announce times, in that order
 * @param ospoTypes the kinds of office it is for
 * @param contacts whom to ask
 * @param links pages about the group
 * @param tracks its threads of meetings
 * @param sessions its meetings
 * @since 0.1.0
 */
@KnownTracks
@DistinctLinks(groups = Warnings.class)
@OnFirmCadence
@OnUsualCadence(groups = Warnings.class)
@RecordingsAllowed(groups = Warnings.class)
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
        Optional<@Valid Cadence> cadence,
        Optional<@Valid Venue> venue,
        @UniqueIds List<@Valid ConductPolicy> policies,
        List<ZoneId> displayZones,
        @UniqueIds List<@Valid OspoType> ospoTypes,
        List<@Valid Contact> contacts,
        List<@Valid Link> links,
        @UniqueIds List<@Valid Track> tracks,
        @UniqueIds List<@Valid Session> sessions)
        implements Identifiable {

    /**
     * The name of a group whose source has no name, such as a calendar without {@code NAME}. It is a placeholder: JSON-LD names
     * no organizer for such a group.
     */
    public static final String UNNAMED = "Calendar";

    /** The most sessions that a working group holds in memory; longer programmes are read session by session. */
    public static final int MAX_SESSIONS = 100_000;

    /** The most pairs that {@link #clashes} returns. */
    public static final int MAX_CLASHES = 10_000;

    /**
     * Two sessions that take place at the same time.
     *
     * @param first the one that starts first
     * @param second the other
     * @since 0.1.0
     */
    public record Clash(@Valid Session first, @Valid Session second) {

        /**
         * Refuses what is not well-formed.
         *
         * @throws NullPointerException if a component is null
         */
        public Clash {
            Require.nonNull(first, "Clash.first");
            Require.nonNull(second, "Clash.second");
        }
    }

    /**
     * Refuses what is not well-formed.
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
        Require.nonNull(cadence, "WorkingGroup.cadence");
        Require.nonNull(venue, "WorkingGroup.venue");
        policies = Require.list(policies, "WorkingGroup.policies");
        displayZones = Require.list(displayZones, "WorkingGroup.displayZones");
        displayZones.forEach(zone -> Require.region(zone, "WorkingGroup.displayZones"));
        ospoTypes = Require.list(ospoTypes, "WorkingGroup.ospoTypes");
        contacts = Require.list(contacts, "WorkingGroup.contacts");
        links = Require.list(links, "WorkingGroup.links");
        tracks = Require.list(tracks, "WorkingGroup.tracks");
        sessions = Require.list(sessions, MAX_SESSIONS, "WorkingGroup.sessions");
    }

    /**
     * {@return a builder}
     *
     * @param id the id, which stays the same when anything else changes
     * @param domain the internet domain that makes ids of sessions unique in calendars
     * @param name its name
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
     * @param trackId the id, as written
     */
    public Optional<Track> track(String trackId) {
        for (Track track : tracks) {
            if (track.id().equals(trackId)) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the session with an id}
     *
     * @param sessionId the id, as written
     */
    public Optional<Session> session(String sessionId) {
        return sessions.stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst();
    }

    /**
     * {@return the tracks of a session that this group has, each once, in the session's order}
     *
     * @param session one of this group's, or one that is to become so
     */
    public List<Track> tracksOf(Session session) {
        Set<String> trackIds = new LinkedHashSet<>(session.trackIds());
        if (trackIds.size() == 1) {
            return track(trackIds.iterator().next()).map(List::of).orElseGet(List::of);
        }
        return trackIds.isEmpty() ? List.of() : List.copyOf(new GroupIndex(this).tracksOf(session));
    }

    /** {@return whether the name is the group's own, and not {@link #UNNAMED}} */
    public boolean isNamed() {
        return !name.equals(UNNAMED);
    }

    /**
     * {@return the title of a session, or a text to show in its place} Without a title, it is the name of the group, followed by
     * a colon and the name of the first track, if the session has a track.
     *
     * @param session one of the sessions
     */
    public String titleOf(Session session) {
        return session.title()
                .orElseGet(() -> tracksOf(session).stream()
                        .findFirst()
                        .map(track -> name + ": " + track.name())
                        .orElse(name));
    }

    /**
     * {@return where a session takes place: its own venue, else that of the first of its tracks that has one, else the
     * group's}
     *
     * @param session one of this group's, or one that is to become so
     */
    public Optional<Venue> venueOf(Session session) {
        if (session.venue().isPresent()) {
            return session.venue();
        }
        return tracksOf(session).stream()
                .map(Track::venue)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> venue);
    }

    /**
     * {@return the policies of a session: its own if it has any, else those of its tracks, where a track without any counts
     * with the group's, else the group's}
     *
     * @param session one of this group's, or one that is to become so
     */
    public List<ConductPolicy> policiesOf(Session session) {
        return session.policies().isEmpty()
                ? ofTracks(session, Track::policies, policies, ConductPolicy.BY_COMPONENTS)
                : session.policies();
    }

    /**
     * {@return whom to ask about a session: the contacts of its tracks, where a track without any counts with the group's,
     * else the group's}
     *
     * @param session one of this group's, or one that is to become so
     */
    public List<Contact> contactsOf(Session session) {
        return ofTracks(session, Track::contacts, contacts, Contact.BY_COMPONENTS);
    }

    /**
     * {@return the time zones in which to announce a session: the group's, and before them, where they are others, the
     * session's own and those in which its tracks usually meet}
     *
     * @param session one of this group's, or one that is to become so
     */
    public List<ZoneId> displayZonesOf(Session session) {
        Stream<ZoneId> own =
                session.when() instanceof When.Timed timed ? Stream.of(timed.zone()) : Stream.<ZoneId>empty();
        Stream<ZoneId> ofTracks = tracksOf(session).stream()
                .flatMap(track -> track.usualTime().stream())
                .map(UsualTime::zone);
        return Stream.concat(
                        Stream.concat(own, ofTracks).distinct().filter(zone -> !displayZones.contains(zone)),
                        displayZones.stream())
                .toList();
    }

    /**
     * {@return a session that says by itself what it had from its tracks and this group: venue, policies and language} If more
     * than 1,000 policies apply, those that neither forbid nor allow anything are left out first.
     *
     * @param session one of this group's, or one that is to become so
     */
    public Session resolved(Session session) {
        return session.toBuilder()
                .venue(venueOf(session).orElse(null))
                .policies(policiesThatFit(session))
                .language(session.language().or(() -> language).orElse(null))
                .build();
    }

    private List<ConductPolicy> policiesThatFit(Session session) {
        List<ConductPolicy> all = policiesOf(session);
        if (all.size() <= Require.MAX_LIST) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(ConductPolicy::strictest).reversed())
                .limit(Require.MAX_LIST)
                .toList();
    }

    /**
     * {@return the track that has or had an id, or else goes by a name, without regard to case}
     *
     * @param idOrName the id or name
     */
    public Optional<Track> findTrack(String idOrName) {
        return SessionQueries.find(tracks, idOrName, Track::aliases, track -> Optional.of(track.name()));
    }

    /**
     * {@return the session that has or had an id, or else has or had a title, without regard to case} Of several with one
     * title, the first.
     *
     * @param idOrTitle the id or title
     */
    public Optional<Session> findSession(String idOrTitle) {
        return SessionQueries.find(sessions, idOrTitle, Session::aliases, Session::title);
    }

    /**
     * {@return the sessions of a track, in the group's order}
     *
     * @param track one of this group's
     */
    public List<Session> sessionsOf(Track track) {
        return sessions.stream()
                .filter(session -> session.trackIds().contains(track.id()))
                .toList();
    }

    /**
     * {@return the sessions that take place between two moments, at least in part, whatever their status, by their start} A
     * session whose end is not known counts at its start alone.
     *
     * @param from the first moment, in whose zone days, months and years are meant
     * @param to the moment after the last
     */
    public List<Session> sessionsBetween(ZonedDateTime from, ZonedDateTime to) {
        return SessionQueries.between(sessions, from, to);
    }

    /**
     * {@return the first of the {@linkplain Session#isExpected expected} sessions that is not over at a moment} A session that is
     * under way comes before those that start later; one whose end is not known is over once it has started. A session of
     * which only the month or year is known counts until that ends, after all sessions that start before then.
     *
     * @param moment the moment, in whose zone days, months and years are meant
     */
    public Optional<Session> nextSession(ZonedDateTime moment) {
        return SessionQueries.next(sessions, moment);
    }

    /**
     * {@return the pairs of {@linkplain Session#isExpected expected} sessions that take place at the same time, by their
     * start} Sessions without a time clash with none; one whose end is not known counts only at its start. After
     * {@value #MAX_CLASHES} pairs the list ends.
     */
    public List<Clash> clashes() {
        return SessionQueries.clashes(sessions);
    }

    /** Values are compared by an order, since the hash codes of many may be the same. */
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
     * Collects the components of a working group; not safe to share between threads.
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
        private Optional<Cadence> cadence = Optional.empty();
        private Optional<Venue> venue = Optional.empty();
        private List<ConductPolicy> policies = List.of();
        private List<ZoneId> displayZones = List.of();
        private List<OspoType> ospoTypes = List.of();
        private List<Contact> contacts = List.of();
        private List<Link> links = List.of();
        private List<Track> tracks = List.of();
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
            cadence = group.cadence;
            venue = group.venue;
            policies = group.policies;
            displayZones = group.displayZones;
            ospoTypes = group.ospoTypes;
            contacts = group.contacts;
            links = group.links;
            tracks = group.tracks;
            sessions = group.sessions;
        }

        /**
         * {@return this builder}
         *
         * @param id the id, which stays the same when anything else changes
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param domain the internet domain that makes ids of sessions unique in calendars (RFC 7986, 5.3)
         */
        public Builder domain(String domain) {
            this.domain = domain;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param name its name
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param summary what it is, in a line; null for none
         */
        public Builder summary(@Nullable String summary) {
            this.summary = Optional.ofNullable(summary);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param description what it is and does, Markdown; null for none
         */
        public Builder description(@Nullable String description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param audience who may come, Markdown; null for none
         */
        public Builder audience(@Nullable String audience) {
            this.audience = Optional.ofNullable(audience);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param language the language spoken and written unless a session says otherwise (BCP 47); null for none
         */
        public Builder language(@Nullable String language) {
            this.language = Optional.ofNullable(language);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param modified when anything here last changed, whole seconds; null for none
         */
        public Builder modified(@Nullable Instant modified) {
            this.modified = Optional.ofNullable(modified);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param cadence how often the group as a whole meets; null for none
         */
        public Builder cadence(@Nullable Cadence cadence) {
            this.cadence = Optional.ofNullable(cadence);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param venue where it meets unless a track or session says otherwise; null for none
         */
        public Builder venue(@Nullable Venue venue) {
            this.venue = Optional.ofNullable(venue);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param policies the rules it follows unless a track or session says otherwise
         */
        public Builder policies(List<ConductPolicy> policies) {
            this.policies = policies;
            return this;
        }

        /**
         * Adds a policy that the group follows after those that the builder has.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder policy(ConductPolicy policy) {
            policies = ElementList.with(policies, policy);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param displayZones the time zones in which to announce times, in that order
         */
        public Builder displayZones(List<ZoneId> displayZones) {
            this.displayZones = displayZones;
            return this;
        }

        /**
         * Adds a time zone in which to announce times after those that the builder has.
         *
         * @param displayZone the time zone, a region such as {@code Europe/Paris}
         * @return this builder
         */
        public Builder displayZone(ZoneId displayZone) {
            displayZones = ElementList.with(displayZones, displayZone);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param ospoTypes the kinds of office it is for
         */
        public Builder ospoTypes(List<OspoType> ospoTypes) {
            this.ospoTypes = ospoTypes;
            return this;
        }

        /**
         * Adds a kind of office that the group is for after those that the builder has.
         *
         * @param ospoType the kind of office
         * @return this builder
         */
        public Builder ospoType(OspoType ospoType) {
            ospoTypes = ElementList.with(ospoTypes, ospoType);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param contacts whom to ask
         */
        public Builder contacts(List<Contact> contacts) {
            this.contacts = contacts;
            return this;
        }

        /**
         * Adds a contact after those that the builder has.
         *
         * @param contact the contact
         * @return this builder
         */
        public Builder contact(Contact contact) {
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
         * Adds a link after those that the builder has.
         *
         * @param link the link
         * @return this builder
         */
        public Builder link(Link link) {
            links = ElementList.with(links, link);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param tracks its threads of meetings
         */
        public Builder tracks(List<Track> tracks) {
            this.tracks = tracks;
            return this;
        }

        /**
         * Adds a track after those that the builder has.
         *
         * @param track the track
         * @return this builder
         */
        public Builder track(Track track) {
            tracks = ElementList.with(tracks, track);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param sessions its meetings
         */
        public Builder sessions(List<Session> sessions) {
            this.sessions = sessions;
            return this;
        }

        /**
         * Adds a session after those that the builder has.
         *
         * @param session the session
         * @return this builder
         */
        public Builder session(Session session) {
            sessions = ElementList.with(sessions, session);
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
                    cadence,
                    venue,
                    policies,
                    displayZones,
                    ospoTypes,
                    contacts,
                    links,
                    tracks,
                    sessions);
        }
    }
}
