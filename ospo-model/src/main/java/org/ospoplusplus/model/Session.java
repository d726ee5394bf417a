package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AgendaWithinSession;
import org.ospoplusplus.model.validation.AnnouncedTimesAgree;
import org.ospoplusplus.model.validation.EarlierDatesDiffer;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.LanguageTag;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.RegisterBeforeStart;
import org.ospoplusplus.model.validation.RevisedWhenMoved;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.UniqueIds;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WithinRelatedEvents;

/**
 * One meeting (schema.org {@code Event}). The id never changes: a session that is moved or cancelled is a new revision
 * of the same session.
 *
 * @param id the id, which never changes
 * @param title the title; absent while it is not known
 * @param format the kind of meeting, such as {@code workshop} or {@code 2 hour special}
 * @param description the description, Markdown
 * @param topics the topics, each in a word or a short phrase (schema.org {@code keywords})
 * @param audience the people who may come, Markdown
 * @param occurrence the occurrence of a series that this session replaces; the session inherits the values of the
 *     series that it lacks
 * @param when the time, at the precision that is known
 * @param announced the line of times in several zones, as it was announced
 * @param status whether the session takes place
 * @param notice a notice for participants, in one line: above all, why the session was cancelled, postponed or moved
 * @param classification who may know of the session
 * @param revision the revision of the session
 * @param earlierDates the dates for which the session was announced before, oldest first; not empty if it was
 *     rescheduled
 * @param trackIds the ids of the tracks to which the session belongs
 * @param guests the guests, in the order published
 * @param partners the institutions that organize the session together
 * @param agenda the parts of the session, in their order
 * @param venue the venue, if it differs from the venue of the track or group
 * @param registrations the ways to register
 * @param policies the policies of the session itself
 * @param policyInheritance whether the policies of the series, the tracks and the group apply, too, or its own policies
 *     replace them
 * @param ospoTypes the kinds of office for which the session is meant
 * @param contacts the contacts for questions, if they differ from the contacts of the series, the tracks or the group
 * @param links pages, recordings, slides and similar files
 * @param image an image, such as a poster
 * @param relatedEvents events to which the session is related
 * @param language the spoken language (BCP 47)
 * @param aliases former ids and titles
 * @param extensions properties of the site's own, with texts as values: names such as {@code x-room}, in their order
 * @since 0.1.0
 */
@AgendaWithinSession
@AnnouncedTimesAgree(groups = Warnings.class)
@EarlierDatesDiffer
@RegisterBeforeStart(groups = Warnings.class)
@RevisedWhenMoved(groups = Warnings.class)
@WithinRelatedEvents(groups = Warnings.class)
public record Session(
        @Identifier String id,
        Optional<@SingleLine String> title,
        Optional<@SingleLine String> format,
        Optional<@MultiLine String> description,
        List<@SingleLine String> topics,
        Optional<@MultiLine String> audience,
        Optional<@Valid OccurrenceId> occurrence,
        @Valid When when,
        Optional<@Valid AnnouncedTimes> announced,
        Status status,
        Optional<@SingleLine String> notice,
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
        ConductPolicy.Inheritance policyInheritance,
        @UniqueIds List<@Valid OspoType> ospoTypes,
        List<@Valid Contact> contacts,
        List<@Valid Link> links,
        Optional<@Valid Image> image,
        List<@Valid RelatedEvent> relatedEvents,
        Optional<@LanguageTag String> language,
        @Valid Aliases aliases,
        Map<String, @MultiLine String> extensions)
        implements Identifiable, Meeting {

    /**
     * Whether a session takes place. The {@linkplain Session#movedFrom earlier dates} show whether it was moved.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** The session is planned, but may still change. */
        TENTATIVE,
        /** The session takes place. */
        CONFIRMED,
        /** The session does not take place at this time; the new time is not known yet. */
        POSTPONED,
        /** The session does not take place, and this was announced. */
        CANCELLED,
        /** The session was removed without an announcement; absent from the {@linkplain PublicView public view}. */
        WITHDRAWN;

        /** {@return whether people may expect the session to take place at its time} */
        public boolean isExpected() {
            return switch (this) {
                case TENTATIVE, CONFIRMED -> true;
                case POSTPONED, CANCELLED, WITHDRAWN -> false;
            };
        }

        /**
         * {@return whether the session is announced for certain, so that the group {@code Publishable} validates it}
         */
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
     * The access class of a session, which states who may know of it (RFC 5545, 3.8.1.3).
     *
     * @since 0.1.0
     */
    public enum Classification {
        /** Everybody may know of the session. */
        PUBLIC,
        /** Only participants may know of the session. */
        PRIVATE,
        /** Only participants may know of the session, and they must not pass the information on. */
        CONFIDENTIAL;

        /**
         * {@return whether everybody may know of the session} Other sessions are absent from the {@linkplain PublicView
         * public view} and from JSON-LD.
         */
        public boolean isPublic() {
            return switch (this) {
                case PUBLIC -> true;
                case PRIVATE, CONFIDENTIAL -> false;
            };
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a list or a text is too long
     */
    public Session {
        Require.text(id, "Session.id");
        Require.text(title, "Session.title");
        Require.text(format, "Session.format");
        Require.text(description, "Session.description");
        topics = Require.texts(topics, "Session.topics");
        Require.text(audience, "Session.audience");
        Require.nonNull(occurrence, "Session.occurrence");
        Require.nonNull(when, "Session.when");
        Require.nonNull(announced, "Session.announced");
        Require.nonNull(status, "Session.status");
        Require.text(notice, "Session.notice");
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
        Require.nonNull(policyInheritance, "Session.policyInheritance");
        ospoTypes = Require.list(ospoTypes, "Session.ospoTypes");
        contacts = Require.list(contacts, "Session.contacts");
        links = Require.list(links, "Session.links");
        Require.nonNull(image, "Session.image");
        relatedEvents = Require.list(relatedEvents, "Session.relatedEvents");
        Require.text(language, "Session.language");
        Require.nonNull(aliases, "Session.aliases");
        extensions = Extensions.copy(extensions, "Session.extensions");
    }

    /**
     * {@return a builder of a {@linkplain Status#TENTATIVE tentative} session}
     *
     * @param id the id, which never changes
     * @param when the time, at the precision that is known
     */
    public static Builder builder(String id, When when) {
        return new Builder(id, when);
    }

    /** {@return a builder that starts with the components of this session} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return whether the session has earlier dates} An earlier date can have the same start as the current date: it
     * can be less exact, such as the month of a day, or have another duration. {@link #movedFrom} ignores such dates.
     */
    public boolean isRescheduled() {
        return !earlierDates.isEmpty();
    }

    /**
     * {@return the date before the last move: the last earlier date whose start differs from the current start; empty
     * if the session was not moved} A session is not moved if a month becomes a day of this month, if only the duration
     * changes, or if the same instant is given in another zone.
     */
    public Optional<When> movedFrom() {
        return earlierStarts().stream().reduce((first, second) -> second);
    }

    /** {@return the earlier dates whose start differs from the current start, oldest first} */
    public List<When> earlierStarts() {
        return earlierDates.isEmpty()
                ? List.of()
                : earlierDates.stream()
                        .filter(earlier -> !earlier.mayShareStart(when))
                        .toList();
    }

    @Override
    public Session toSession() {
        return this;
    }

    /**
     * {@return this session at another time} The current time becomes an earlier date. The announced line of times is
     * removed, because it names the old time. A session that was not expected becomes tentative.
     *
     * @param newWhen the new time
     * @param newRevision the revision of this change
     * @throws IllegalArgumentException if the sequence of the new revision is not higher than the current sequence
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
     * {@return this session at another time, with the next {@linkplain Revision revision}} As
     * {@link #rescheduledTo(When, Revision)}; a new start without a duration keeps the current duration.
     *
     * @param newWhen the new time
     * @param now the time of the change; fractions of a second are cut off
     */
    public Session rescheduledTo(When newWhen, Instant now) {
        return rescheduledTo(withDurationOf(when, newWhen), revision.next(now));
    }

    private static When withDurationOf(When current, When next) {
        return current instanceof When.Timed former
                        && next instanceof When.Timed timed
                        && timed.duration().isEmpty()
                ? new When.Timed(timed.start(), timed.zone(), former.duration())
                : next;
    }

    /**
     * {@return this session with another status}
     *
     * @param newStatus the status
     * @param newRevision the revision of this change
     * @throws IllegalArgumentException if the sequence of the new revision is not higher than the current sequence
     */
    public Session withStatus(Status newStatus, Revision newRevision) {
        return revised(newRevision).status(newStatus).build();
    }

    /**
     * {@return this session with the status cancelled}
     *
     * @param newRevision the revision of this change
     * @throws IllegalArgumentException if the sequence of the new revision is not higher than the current sequence
     */
    public Session cancelled(Revision newRevision) {
        return withStatus(Status.CANCELLED, newRevision);
    }

    /**
     * {@return this session with the status cancelled and the next {@linkplain Revision revision}}
     *
     * @param now the time of the change; fractions of a second are cut off
     */
    public Session cancelled(Instant now) {
        return cancelled(revision.next(now));
    }

    private Builder revised(Revision newRevision) {
        if (newRevision.sequence() <= revision.sequence()) {
            throw new IllFormedException("Revision.sequence", "must be higher than " + revision.sequence());
        }
        return toBuilder().revision(newRevision);
    }

    /**
     * Builds a session. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private String id;
        private Optional<String> title = Optional.empty();
        private Optional<String> format = Optional.empty();
        private Optional<String> description = Optional.empty();
        private List<String> topics = List.of();
        private Optional<String> audience = Optional.empty();
        private Optional<OccurrenceId> occurrence = Optional.empty();
        private When when;
        private Optional<AnnouncedTimes> announced = Optional.empty();
        private Status status = Status.TENTATIVE;
        private Optional<String> notice = Optional.empty();
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
        private ConductPolicy.Inheritance policyInheritance = ConductPolicy.Inheritance.ADDS;
        private List<OspoType> ospoTypes = List.of();
        private List<Contact> contacts = List.of();
        private List<Link> links = List.of();
        private Optional<Image> image = Optional.empty();
        private List<RelatedEvent> relatedEvents = List.of();
        private Optional<String> language = Optional.empty();
        private Aliases aliases = Aliases.NONE;
        private Map<String, String> extensions = Map.of();

        private Builder(String id, When when) {
            this.id = id;
            this.when = when;
        }

        private Builder(Session session) {
            id = session.id;
            title = session.title;
            format = session.format;
            description = session.description;
            topics = session.topics;
            audience = session.audience;
            occurrence = session.occurrence;
            when = session.when;
            announced = session.announced;
            status = session.status;
            notice = session.notice;
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
            policyInheritance = session.policyInheritance;
            ospoTypes = session.ospoTypes;
            contacts = session.contacts;
            links = session.links;
            image = session.image;
            relatedEvents = session.relatedEvents;
            language = session.language;
            aliases = session.aliases;
            extensions = session.extensions;
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
         * @param title the title; absent while it is not known; null if absent
         */
        public Builder title(@Nullable String title) {
            this.title = Optional.ofNullable(title);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param format the kind of meeting, such as {@code workshop} or {@code 2 hour special}; null if absent
         */
        public Builder format(@Nullable String format) {
            this.format = Optional.ofNullable(format);
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
         * @param topics the topics, each in a word or a short phrase
         */
        public Builder topics(List<String> topics) {
            this.topics = topics;
            return this;
        }

        /**
         * Adds a topic to the end of the list.
         *
         * @param topic a topic, in a word or a short phrase, or several
         * @return this builder
         */
        public Builder topic(String... topic) {
            topics = ElementList.with(topics, topic);
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
         * @param occurrence the occurrence of a series that this session replaces; null if absent
         */
        public Builder occurrence(@Nullable OccurrenceId occurrence) {
            this.occurrence = Optional.ofNullable(occurrence);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param when the time, at the precision that is known
         */
        public Builder when(When when) {
            this.when = when;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param announced the line of times in several zones, as it was announced; null if absent
         */
        public Builder announced(@Nullable AnnouncedTimes announced) {
            this.announced = Optional.ofNullable(announced);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param status whether the session takes place
         */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param notice why the session was cancelled, postponed or moved, or another notice in one line; null if
         *     absent
         */
        public Builder notice(@Nullable String notice) {
            this.notice = Optional.ofNullable(notice);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param classification who may know of the session
         */
        public Builder classification(Classification classification) {
            this.classification = classification;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param revision the revision of the session
         */
        public Builder revision(Revision revision) {
            this.revision = revision;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param earlierDates the dates for which the session was announced before, oldest first; not empty if it was
         *     rescheduled
         */
        public Builder earlierDates(List<When> earlierDates) {
            this.earlierDates = earlierDates;
            return this;
        }

        /**
         * Adds a date for which the session was announced before, to the end of the list.
         *
         * @param earlierDate the date, or several
         * @return this builder
         */
        public Builder earlierDate(When... earlierDate) {
            earlierDates = ElementList.with(earlierDates, earlierDate);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param trackIds the ids of the tracks to which the session belongs
         */
        public Builder trackIds(List<String> trackIds) {
            this.trackIds = trackIds;
            return this;
        }

        /**
         * Adds the id of a track to the end of the list.
         *
         * @param trackId the id of the track, or several
         * @return this builder
         */
        public Builder trackId(String... trackId) {
            trackIds = ElementList.with(trackIds, trackId);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param guests the guests, in the order published
         */
        public Builder guests(List<Guest> guests) {
            this.guests = guests;
            return this;
        }

        /**
         * Adds a guest to the end of the list.
         *
         * @param guest the guest, or several
         * @return this builder
         */
        public Builder guest(Guest... guest) {
            guests = ElementList.with(guests, guest);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param partners the institutions that organize the session together
         */
        public Builder partners(List<Organization> partners) {
            this.partners = partners;
            return this;
        }

        /**
         * Adds an institution that also organizes the session to the end of the list.
         *
         * @param partner the institution, or several
         * @return this builder
         */
        public Builder partner(Organization... partner) {
            partners = ElementList.with(partners, partner);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param agenda the parts of the session, in their order
         */
        public Builder agenda(List<AgendaItem> agenda) {
            this.agenda = agenda;
            return this;
        }

        /**
         * Adds a part of the session to the end of the list.
         *
         * @param agendaItem the part, or several
         * @return this builder
         */
        public Builder agendaItem(AgendaItem... agendaItem) {
            agenda = ElementList.with(agenda, agendaItem);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param venue the venue, if it differs from the venue of the track or group; null if absent
         */
        public Builder venue(@Nullable Venue venue) {
            this.venue = Optional.ofNullable(venue);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param registrations the ways to register
         */
        public Builder registrations(List<Registration> registrations) {
            this.registrations = registrations;
            return this;
        }

        /**
         * Adds a way to register to the end of the list.
         *
         * @param registration the way to register, or several
         * @return this builder
         */
        public Builder registration(Registration... registration) {
            registrations = ElementList.with(registrations, registration);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param policies the policies of the session itself
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
         * @param policyInheritance whether the inherited policies apply, too, or the own policies replace them
         */
        public Builder policyInheritance(ConductPolicy.Inheritance policyInheritance) {
            this.policyInheritance = policyInheritance;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param ospoTypes the kinds of office for which the session is meant
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
         * @param contacts the contacts for questions, if they differ from the contacts of the series, the tracks or the
         *     group
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
         * @param links pages, recordings, slides and similar files
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
         * @param image an image, such as a poster; null if absent
         */
        public Builder image(@Nullable Image image) {
            this.image = Optional.ofNullable(image);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param relatedEvents events to which the session is related
         */
        public Builder relatedEvents(List<RelatedEvent> relatedEvents) {
            this.relatedEvents = relatedEvents;
            return this;
        }

        /**
         * Adds a related event to the end of the list.
         *
         * @param relatedEvent the event, or several
         * @return this builder
         */
        public Builder relatedEvent(RelatedEvent... relatedEvent) {
            relatedEvents = ElementList.with(relatedEvents, relatedEvent);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param language the spoken language (BCP 47); null if absent
         */
        public Builder language(@Nullable String language) {
            this.language = Optional.ofNullable(language);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param aliases former ids and titles
         */
        public Builder aliases(Aliases aliases) {
            this.aliases = aliases;
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
                    topics,
                    audience,
                    occurrence,
                    when,
                    announced,
                    status,
                    notice,
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
                    policyInheritance,
                    ospoTypes,
                    contacts,
                    links,
                    image,
                    relatedEvents,
                    language,
                    aliases,
                    extensions);
        }
    }
}
