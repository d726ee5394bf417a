package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AgendaWithinSession;
import org.ospoplusplus.model.validation.AnnouncedTimesAgree;
import org.ospoplusplus.model.validation.EarlierDatesDiffer;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.LanguageTag;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.UniqueIds;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WithinRelatedEvents;

/**
 * One meeting (schema.org {@code Event}). Its id never changes: a session that moves or is cancelled is an edition of the
 * same session.
 *
 * @param id the id, which stays the same when anything else changes
 * @param title what it is about; absent while that is not known
 * @param format what kind of meeting: {@code workshop}, {@code 2 hour special}
 * @param description what happens, Markdown
 * @param when when it happens, at the precision that is known
 * @param announced the line of times as it was announced
 * @param status whether it happens
 * @param classification who may know of it
 * @param revision which edition of the session this is
 * @param earlierDates when it was to happen before, oldest first; not empty means rescheduled
 * @param trackIds the tracks it belongs to, by their ids
 * @param guests who takes part, in the order published
 * @param partners institutions that hold it together
 * @param agenda its parts, in their order
 * @param venue where, if elsewhere than its track or group
 * @param registrations how to register
 * @param policies the rules it follows, if others than its track's or group's
 * @param ospoTypes the kinds of office it is for
 * @param links pages, recordings, slides and the like
 * @param relatedEvents events it belongs to or is held beside
 * @param language the language spoken (BCP 47)
 * @param aliases other ids and titles it had
 * @since 0.1.0
 */
@AgendaWithinSession
@AnnouncedTimesAgree(groups = Warnings.class)
@EarlierDatesDiffer
@WithinRelatedEvents(groups = Warnings.class)
public record Session(
        @Identifier String id,
        Optional<@SingleLine String> title,
        Optional<@SingleLine String> format,
        Optional<@MultiLine String> description,
        @Valid When when,
        Optional<@Valid AnnouncedTimes> announced,
        Status status,
        Classification classification,
        Revision revision,
        List<@Valid When> earlierDates,
        List<@Identifier String> trackIds,
        List<@Valid Guest> guests,
        List<@Valid Organization> partners,
        List<@Valid AgendaItem> agenda,
        Optional<@Valid Venue> venue,
        List<@Valid Registration> registrations,
        @UniqueIds List<@Valid ConductPolicy> policies,
        @UniqueIds List<@Valid OspoType> ospoTypes,
        List<@Valid Link> links,
        List<@Valid RelatedEvent> relatedEvents,
        Optional<@LanguageTag String> language,
        @Valid Aliases aliases)
        implements Identifiable {

    /**
     * Whether a session happens. Whether it was moved is told by its {@linkplain Session#movedFrom earlier dates}.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** Save the date: it is planned, but may still change. */
        TENTATIVE,
        /** It happens. */
        CONFIRMED,
        /** It does not happen at this time; another is not known yet. */
        POSTPONED,
        /** It does not happen, and that was told. */
        CANCELLED,
        /** It was removed without an announcement; absent from the {@linkplain PublicView public view}. */
        WITHDRAWN;

        /** {@return whether people may expect the session to take place at its time} */
        public boolean isExpected() {
            return switch (this) {
                case TENTATIVE, CONFIRMED -> true;
                case POSTPONED, CANCELLED, WITHDRAWN -> false;
            };
        }

        /** {@return whether the session is announced for certain, so that the group {@code Publishable} validates it} */
        public boolean isCertain() {
            return switch (this) {
                case CONFIRMED -> true;
                case TENTATIVE, POSTPONED, CANCELLED, WITHDRAWN -> false;
            };
        }

        /** {@return whether the session appears in the {@linkplain PublicView public view}} */
        public boolean isPublic() {
            return switch (this) {
                case TENTATIVE, CONFIRMED, POSTPONED, CANCELLED -> true;
                case WITHDRAWN -> false;
            };
        }
    }

    /**
     * Who may know of a session: the access class of iCalendar (RFC 5545, 3.8.1.3).
     *
     * @since 0.1.0
     */
    public enum Classification {
        /** Everybody may. */
        PUBLIC,
        /** Only its participants may. */
        PRIVATE,
        /** Only its participants may, and they must not pass it on. */
        CONFIDENTIAL;

        /**
         * {@return whether everybody may know of the session} All others are absent from the
         * {@linkplain PublicView public view} and from JSON-LD.
         */
        public boolean isPublic() {
            return switch (this) {
                case PUBLIC -> true;
                case PRIVATE, CONFIDENTIAL -> false;
            };
        }
    }

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if a list or a text is too long
     */
    public Session {
        Require.text(id, "Session.id");
        Require.text(title, "Session.title");
        Require.text(format, "Session.format");
        Require.text(description, "Session.description");
        Require.nonNull(when, "Session.when");
        Require.nonNull(announced, "Session.announced");
        Require.nonNull(status, "Session.status");
        Require.nonNull(classification, "Session.classification");
        Require.nonNull(revision, "Session.revision");
        earlierDates = Require.list(earlierDates, "Session.earlierDates");
        trackIds = Require.texts(trackIds, "Session.trackIds");
        guests = Require.list(guests, "Session.guests");
        partners = Require.list(partners, "Session.partners");
        agenda = Require.list(agenda, "Session.agenda");
        Require.nonNull(venue, "Session.venue");
        registrations = Require.list(registrations, "Session.registrations");
        policies = Require.list(policies, "Session.policies");
        ospoTypes = Require.list(ospoTypes, "Session.ospoTypes");
        links = Require.list(links, "Session.links");
        relatedEvents = Require.list(relatedEvents, "Session.relatedEvents");
        Require.text(language, "Session.language");
        Require.nonNull(aliases, "Session.aliases");
    }

    /**
     * {@return a builder for a {@linkplain Status#TENTATIVE tentative} session}
     *
     * @param id the id, which stays the same when anything else changes
     * @param when when it happens, at the precision that is known
     */
    public static Builder builder(String id, When when) {
        return new Builder(id, when);
    }

    /** {@return a builder that starts with the components of this session} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return whether the session has earlier dates} An earlier date may only be less exact than the date now, such as the month
     * of a day, or have another duration: {@link #movedFrom} leaves such dates out.
     */
    public boolean isRescheduled() {
        return !earlierDates.isEmpty();
    }

    /**
     * {@return the start before the last move: the last earlier date that names another start than the date now} Empty if the
     * session was not moved. A month that became one of its days, the same start with another duration, and the same instant in
     * another zone are no moves.
     */
    public Optional<When> movedFrom() {
        return earlierStarts().stream().reduce((first, second) -> second);
    }

    /** {@return the earlier dates that name another start than the date now, oldest first} */
    public List<When> earlierStarts() {
        return earlierDates.stream()
                .filter(earlier -> !earlier.mayShareStart(when))
                .toList();
    }

    /** {@return whether people may expect it to take place: it is tentative or confirmed} */
    public boolean isExpected() {
        return status.isExpected();
    }

    /**
     * {@return this session at another time} The time it had is remembered as an earlier date, the line of times as it was
     * announced is dropped since it named that time, and a session that was not expected any more is tentative again.
     *
     * @param newWhen when it happens now
     * @param newRevision the edition that says so
     * @throws IllegalArgumentException if the sequence of the revision is not higher than before
     */
    public Session rescheduledTo(When newWhen, Revision newRevision) {
        List<When> dates = new ArrayList<>(earlierDates);
        dates.add(when);
        return revised(newRevision)
                .when(newWhen)
                .announced(null)
                .earlierDates(dates)
                .status(isExpected() ? status : Status.TENTATIVE)
                .build();
    }

    /**
     * {@return this session with another status}
     *
     * @param newStatus whether it happens
     * @param newRevision the edition that says so
     * @throws IllegalArgumentException if the sequence of the revision is not higher than before
     */
    public Session withStatus(Status newStatus, Revision newRevision) {
        return revised(newRevision).status(newStatus).build();
    }

    /**
     * {@return this session, cancelled}
     *
     * @param newRevision the edition that says so
     * @throws IllegalArgumentException if the sequence of the revision is not higher than before
     */
    public Session cancelled(Revision newRevision) {
        return withStatus(Status.CANCELLED, newRevision);
    }

    private Builder revised(Revision newRevision) {
        if (newRevision.sequence() <= revision.sequence()) {
            throw new IllegalArgumentException("Revision.sequence: must be higher than " + revision.sequence());
        }
        return toBuilder().revision(newRevision);
    }

    /**
     * Collects the components of a session; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private String id;
        private Optional<String> title = Optional.empty();
        private Optional<String> format = Optional.empty();
        private Optional<String> description = Optional.empty();
        private When when;
        private Optional<AnnouncedTimes> announced = Optional.empty();
        private Status status = Status.TENTATIVE;
        private Classification classification = Classification.PUBLIC;
        private Revision revision = Revision.INITIAL;
        private List<When> earlierDates = List.of();
        private List<String> trackIds = List.of();
        private List<Guest> guests = List.of();
        private List<Organization> partners = List.of();
        private List<AgendaItem> agenda = List.of();
        private Optional<Venue> venue = Optional.empty();
        private List<Registration> registrations = List.of();
        private List<ConductPolicy> policies = List.of();
        private List<OspoType> ospoTypes = List.of();
        private List<Link> links = List.of();
        private List<RelatedEvent> relatedEvents = List.of();
        private Optional<String> language = Optional.empty();
        private Aliases aliases = Aliases.NONE;

        private Builder(String id, When when) {
            this.id = id;
            this.when = when;
        }

        private Builder(Session session) {
            id = session.id;
            title = session.title;
            format = session.format;
            description = session.description;
            when = session.when;
            announced = session.announced;
            status = session.status;
            classification = session.classification;
            revision = session.revision;
            earlierDates = session.earlierDates;
            trackIds = session.trackIds;
            guests = session.guests;
            partners = session.partners;
            agenda = session.agenda;
            venue = session.venue;
            registrations = session.registrations;
            policies = session.policies;
            ospoTypes = session.ospoTypes;
            links = session.links;
            relatedEvents = session.relatedEvents;
            language = session.language;
            aliases = session.aliases;
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
         * @param title what it is about; absent while that is not known; null for none
         */
        public Builder title(@Nullable String title) {
            this.title = Optional.ofNullable(title);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param format what kind of meeting: {@code workshop}, {@code 2 hour special}; null for none
         */
        public Builder format(@Nullable String format) {
            this.format = Optional.ofNullable(format);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param description what happens, Markdown; null for none
         */
        public Builder description(@Nullable String description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param when when it happens, at the precision that is known
         */
        public Builder when(When when) {
            this.when = when;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param announced the line of times as it was announced; null for none
         */
        public Builder announced(@Nullable AnnouncedTimes announced) {
            this.announced = Optional.ofNullable(announced);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param status whether it happens
         */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param classification who may know of it
         */
        public Builder classification(Classification classification) {
            this.classification = classification;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param revision which edition of the session this is
         */
        public Builder revision(Revision revision) {
            this.revision = revision;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param earlierDates when it was to happen before, oldest first; not empty means rescheduled
         */
        public Builder earlierDates(List<When> earlierDates) {
            this.earlierDates = earlierDates;
            return this;
        }

        /**
         * Adds a date at which the session was to take place before after those that the builder has.
         *
         * @param earlierDate the date
         * @return this builder
         */
        public Builder earlierDate(When earlierDate) {
            earlierDates = ElementList.with(earlierDates, earlierDate);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param trackIds the tracks it belongs to, by their ids
         */
        public Builder trackIds(List<String> trackIds) {
            this.trackIds = trackIds;
            return this;
        }

        /**
         * Adds a track to which the session belongs after those that the builder has.
         *
         * @param trackId the id of the track
         * @return this builder
         */
        public Builder trackId(String trackId) {
            trackIds = ElementList.with(trackIds, trackId);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param guests who takes part, in the order published
         */
        public Builder guests(List<Guest> guests) {
            this.guests = guests;
            return this;
        }

        /**
         * Adds a guest after those that the builder has.
         *
         * @param guest the guest
         * @return this builder
         */
        public Builder guest(Guest guest) {
            guests = ElementList.with(guests, guest);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param partners institutions that hold it together
         */
        public Builder partners(List<Organization> partners) {
            this.partners = partners;
            return this;
        }

        /**
         * Adds an institution that holds the session together with the group after those that the builder has.
         *
         * @param partner the institution
         * @return this builder
         */
        public Builder partner(Organization partner) {
            partners = ElementList.with(partners, partner);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param agenda its parts, in their order
         */
        public Builder agenda(List<AgendaItem> agenda) {
            this.agenda = agenda;
            return this;
        }

        /**
         * Adds a part of the session after those that the builder has.
         *
         * @param agendaItem the part
         * @return this builder
         */
        public Builder agendaItem(AgendaItem agendaItem) {
            agenda = ElementList.with(agenda, agendaItem);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param venue where, if elsewhere than its track or group; null for none
         */
        public Builder venue(@Nullable Venue venue) {
            this.venue = Optional.ofNullable(venue);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param registrations how to register
         */
        public Builder registrations(List<Registration> registrations) {
            this.registrations = registrations;
            return this;
        }

        /**
         * Adds a way to register after those that the builder has.
         *
         * @param registration the way to register
         * @return this builder
         */
        public Builder registration(Registration registration) {
            registrations = ElementList.with(registrations, registration);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param policies the rules it follows, if others than its track's or group's
         */
        public Builder policies(List<ConductPolicy> policies) {
            this.policies = policies;
            return this;
        }

        /**
         * Adds a policy that the session follows after those that the builder has.
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
         * @param ospoTypes the kinds of office it is for
         */
        public Builder ospoTypes(List<OspoType> ospoTypes) {
            this.ospoTypes = ospoTypes;
            return this;
        }

        /**
         * Adds a kind of office that the session is for after those that the builder has.
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
         * @param links pages, recordings, slides and the like
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
         * @param relatedEvents events it belongs to or is held beside
         */
        public Builder relatedEvents(List<RelatedEvent> relatedEvents) {
            this.relatedEvents = relatedEvents;
            return this;
        }

        /**
         * Adds a related event after those that the builder has.
         *
         * @param relatedEvent the event
         * @return this builder
         */
        public Builder relatedEvent(RelatedEvent relatedEvent) {
            relatedEvents = ElementList.with(relatedEvents, relatedEvent);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param language the language spoken (BCP 47); null for none
         */
        public Builder language(@Nullable String language) {
            this.language = Optional.ofNullable(language);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param aliases other ids and titles it had
         */
        public Builder aliases(Aliases aliases) {
            this.aliases = aliases;
            return this;
        }

        /**
         * {@return the session}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public Session build() {
            return new Session(
                    id,
                    title,
                    format,
                    description,
                    when,
                    announced,
                    status,
                    classification,
                    revision,
                    earlierDates,
                    trackIds,
                    guests,
                    partners,
                    agenda,
                    venue,
                    registrations,
                    policies,
                    ospoTypes,
                    links,
                    relatedEvents,
                    language,
                    aliases);
        }
    }
}
