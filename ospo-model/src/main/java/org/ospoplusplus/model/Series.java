package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session.Classification;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.OccurrenceSessionId;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AnnouncedAllYear;
import org.ospoplusplus.model.validation.DatesOfCadence;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.LanguageTag;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.UniqueIds;
import org.ospoplusplus.model.validation.Warnings;

/**
 * A meeting that repeats (schema.org {@code EventSeries}; RFC 5545, 3.8.5). Only the id is required. A series that has
 * just the published words of its cadence is shown, but its dates are not known.
 *
 * <p>The series meets on the days of its rule from the first to the last day, except the days in {@code except}, and on
 * the days in {@code also}. A {@link Session} can {@linkplain Session#occurrence() replace} the meeting of one day.
 *
 * @param id the id, which never changes
 * @param title the title
 * @param description the description, Markdown
 * @param trackIds the ids of the tracks to which the meetings belong
 * @param cadence how often the series meets, in words and, if known, as a rule
 * @param time the local time, the time zone and the duration of each meeting; without a time, meetings take whole days
 * @param first the first day; periods such as "every second week" are counted from its period
 * @param last the last day, inclusive
 * @param except the days of the cadence without a meeting, each once
 * @param also extra days, each once, from the first to the last day
 * @param announced the line of times in several zones, as it was announced
 * @param classification who may know of the meetings
 * @param guests the hosts and the people who lead the series, in the order published; a session with guests of its own
 *     replaces them
 * @param venue the venue, if it differs from the venue of the track or group
 * @param policies the policies of the series itself
 * @param policyInheritance whether the policies of the tracks and the group apply, too, or its own policies replace
 *     them
 * @param registrations the ways to register
 * @param links pages, notes and similar files
 * @param contacts the contacts for questions, if they differ from the contacts of the tracks or the group
 * @param language the spoken language (BCP 47)
 * @param topics the topics, a few words each
 * @param audience the people who may come, Markdown
 * @param revision the revision of the series
 * @param aliases former ids and titles
 * @param extensions properties of the site's own, with texts as values: names such as {@code x-room}, in their order
 * @since 0.1.0
 */
@DatesOfCadence(groups = Warnings.class)
@AnnouncedAllYear(groups = Warnings.class)
public record Series(
        @Identifier String id,
        Optional<@SingleLine String> title,
        Optional<@MultiLine String> description,
        List<@Identifier String> trackIds,
        Optional<@Valid Cadence> cadence,
        Optional<UsualTime> time,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<@Valid ExceptDate> except,
        List<LocalDate> also,
        Optional<@Valid AnnouncedTimes> announced,
        Classification classification,
        List<@Valid Guest> guests,
        Optional<@Valid Venue> venue,
        @UniqueIds List<@Valid ConductPolicy> policies,
        ConductPolicy.Inheritance policyInheritance,
        List<@Valid Registration> registrations,
        List<@Valid Link> links,
        List<@Valid Contact> contacts,
        Optional<@LanguageTag String> language,
        List<@SingleLine String> topics,
        Optional<@MultiLine String> audience,
        Revision revision,
        @Valid Aliases aliases,
        Map<String, @MultiLine String> extensions)
        implements Identifiable {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a list or a text is too long; if the last day is before the first; if a day
     *     is twice in {@code except} or in {@code also}, or in both; if a day in {@code also} is before the first day
     *     or after the last
     */
    public Series {
        Require.text(id, "Series.id");
        Require.text(title, "Series.title");
        Require.text(description, "Series.description");
        trackIds = Require.texts(trackIds, "Series.trackIds");
        Require.nonNull(cadence, "Series.cadence");
        Require.nonNull(time, "Series.time");
        Require.nonNull(first, "Series.first").ifPresent(day -> Require.date(day, "Series.first"));
        Require.nonNull(last, "Series.last").ifPresent(day -> Require.date(day, "Series.last"));
        except = Require.list(except, "Series.except");
        also = Require.list(also, "Series.also");
        Require.nonNull(announced, "Series.announced");
        Require.nonNull(classification, "Series.classification");
        guests = Require.list(guests, "Series.guests");
        Require.nonNull(venue, "Series.venue");
        policies = Require.list(policies, "Series.policies");
        Require.nonNull(policyInheritance, "Series.policyInheritance");
        registrations = Require.list(registrations, "Series.registrations");
        links = Require.list(links, "Series.links");
        contacts = Require.list(contacts, "Series.contacts");
        Require.text(language, "Series.language");
        topics = Require.texts(topics, "Series.topics");
        Require.text(audience, "Series.audience");
        Require.nonNull(revision, "Series.revision");
        Require.nonNull(aliases, "Series.aliases");
        extensions = Extensions.copy(extensions, "Series.extensions");
        checkDays(first, last, except, also);
    }

    private static void checkDays(
            Optional<LocalDate> first, Optional<LocalDate> last, List<ExceptDate> except, List<LocalDate> also) {
        if (last.flatMap(end -> first.filter(end::isBefore)).isPresent()) {
            throw new IllFormedException("Series.last", "must not be before the first day");
        }
        Set<LocalDate> excepted = new HashSet<>();
        for (ExceptDate day : except) {
            if (!excepted.add(day.date())) {
                throw new IllFormedException("Series.except", "must not contain " + day.date() + " twice");
            }
        }
        Set<LocalDate> extra = new HashSet<>();
        for (LocalDate day : also) {
            Require.date(day, "Series.also");
            if (!extra.add(day)) {
                throw new IllFormedException("Series.also", "must not contain " + day + " twice");
            }
            if (excepted.contains(day)) {
                throw new IllFormedException(
                        "Series.also", "must not contain " + day + ", which is a day of except; remove it there");
            }
            if (first.filter(day::isBefore).isPresent()
                    || last.filter(day::isAfter).isPresent()) {
                throw new IllFormedException(
                        "Series.also", "must be from the first to the last day of the series, but " + day + " is not");
            }
        }
    }

    /**
     * {@return a builder}
     *
     * @param id the id, which never changes
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** {@return a builder that starts with the components of this series} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return the rule of the cadence, if it names days} */
    public Optional<CadenceRule> rule() {
        return cadence.flatMap(Cadence::rule).filter(CadenceRule::namesDays);
    }

    /**
     * {@return whether the days of the rule are known} They are not known if the cadence has no rule that names days,
     * or if the rule {@linkplain CadenceRule#dependsOnFirstDay() depends on the first day} and there is no first day.
     */
    public boolean isRuleKnown() {
        return rule().filter(rule -> first.isPresent() || !rule.dependsOnFirstDay())
                .isPresent();
    }

    /** {@return whether the days of the meetings are known, so that {@link #dates} has an effect} */
    public boolean hasKnownDates() {
        return isRuleKnown() || !also.isEmpty();
    }

    /** {@return confirmed if the cadence is firm, otherwise tentative} */
    public Session.Status status() {
        return cadence.filter(Cadence::firm).isPresent() ? Session.Status.CONFIRMED : Session.Status.TENTATIVE;
    }

    /**
     * {@return the days of the meetings from a day on, in order, up to the year 9999} The stream is lazy. A day in a
     * distant century costs no more than a day in the next month. Sessions that replace a meeting make no difference.
     *
     * @param from the earliest day of the result, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public Stream<LocalDate> dates(LocalDate from) {
        return StreamSupport.longStream(
                        Spliterators.spliteratorUnknownSize(
                                new SeriesDates(this, Require.date(from, "from")),
                                Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                        false)
                .mapToObj(LocalDate::ofEpochDay);
    }

    /**
     * {@return whether the series meets on a day} Sessions that replace a meeting make no difference.
     *
     * @param day a day of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public boolean meetsOn(LocalDate day) {
        return couldMeetOn(day)
                && (isRuleKnown() || also.contains(day))
                && except.stream().noneMatch(date -> date.date().equals(day));
    }

    /**
     * {@return whether the series could meet on a day: the day is a day of its rule or an extra day} Days without a
     * meeting count, too. If the days are not known, the weekday or the day of the month is compared. A series without
     * a rule and without extra days could meet on any day from its first to its last day.
     *
     * @param day a day of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public boolean couldMeetOn(LocalDate day) {
        if (also.contains(Require.date(day, "day"))) {
            return true;
        }
        if (first.filter(day::isBefore).isPresent() || last.filter(day::isAfter).isPresent()) {
            return false;
        }
        return rule().map(rule -> rule.includes(isRuleKnown() ? countedFrom(day) : day, day))
                .orElse(also.isEmpty());
    }

    /** {@return the day from which periods are counted; without a first day, any day serves, because none matters} */
    LocalDate countedFrom(LocalDate day) {
        return first.orElse(day);
    }

    /**
     * {@return the time of the meeting of a day: the usual time, or the whole day}
     *
     * @param date the day, in the time zone of the series, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public When when(LocalDate date) {
        return time.<When>map(usual -> new When.Timed(date.atTime(usual.start()), usual.zone(), usual.duration()))
                .orElseGet(() -> When.on(date));
    }

    /**
     * {@return a session that announces the meeting of a day} The session {@linkplain Session#occurrence() replaces}
     * the occurrence, and has the time and status that the occurrence has. It inherits everything else from the series;
     * see {@link WorkingGroup#resolved}. The id is the id of the series, a hyphen and the day. A hash replaces the end
     * of a series id that would make the result longer than 200 characters.
     *
     * @param date the day, in the time zone of the series, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public Session sessionOn(LocalDate date) {
        return Session.builder(sessionId(date), when(date))
                .occurrence(new OccurrenceId(id, date))
                .status(status())
                .classification(classification)
                .build();
    }

    String sessionId(LocalDate date) {
        return OccurrenceSessionId.of(id, date);
    }

    /**
     * {@return this series without meetings on some more days; empty if it would have too many such days} Days that are
     * not known to have a meeting are not named, because nobody sees a meeting on them.
     */
    Optional<Series> without(Set<LocalDate> days) {
        List<ExceptDate> more = new ArrayList<>(except);
        days.stream().filter(this::meetsOn).map(ExceptDate::of).forEach(more::add);
        List<LocalDate> remaining =
                also.stream().filter(day -> !days.contains(day)).toList();
        return more.size() > Require.MAX_LIST
                ? Optional.empty()
                : Optional.of(toBuilder().also(remaining).except(more).build());
    }

    /**
     * Builds a series. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private String id;
        private Optional<String> title = Optional.empty();
        private Optional<String> description = Optional.empty();
        private List<String> trackIds = List.of();
        private Optional<Cadence> cadence = Optional.empty();
        private Optional<UsualTime> time = Optional.empty();
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();
        private List<ExceptDate> except = List.of();
        private List<LocalDate> also = List.of();
        private Optional<AnnouncedTimes> announced = Optional.empty();
        private Classification classification = Classification.PUBLIC;
        private List<Guest> guests = List.of();
        private Optional<Venue> venue = Optional.empty();
        private List<ConductPolicy> policies = List.of();
        private ConductPolicy.Inheritance policyInheritance = ConductPolicy.Inheritance.ADDS;
        private List<Registration> registrations = List.of();
        private List<Link> links = List.of();
        private List<Contact> contacts = List.of();
        private Optional<String> language = Optional.empty();
        private List<String> topics = List.of();
        private Optional<String> audience = Optional.empty();
        private Revision revision = Revision.INITIAL;
        private Aliases aliases = Aliases.NONE;
        private Map<String, String> extensions = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Series series) {
            id = series.id;
            title = series.title;
            description = series.description;
            trackIds = series.trackIds;
            cadence = series.cadence;
            time = series.time;
            first = series.first;
            last = series.last;
            except = series.except;
            also = series.also;
            announced = series.announced;
            classification = series.classification;
            guests = series.guests;
            venue = series.venue;
            policies = series.policies;
            policyInheritance = series.policyInheritance;
            registrations = series.registrations;
            links = series.links;
            contacts = series.contacts;
            language = series.language;
            topics = series.topics;
            audience = series.audience;
            revision = series.revision;
            aliases = series.aliases;
            extensions = series.extensions;
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
         * @param title the title; null if absent
         */
        public Builder title(@Nullable String title) {
            this.title = Optional.ofNullable(title);
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
         * @param trackIds the ids of the tracks to which the meetings belong
         */
        public Builder trackIds(List<String> trackIds) {
            this.trackIds = trackIds;
            return this;
        }

        /**
         * Adds an id to the end of the list.
         *
         * @param trackId the id of a track, or several
         * @return this builder
         */
        public Builder trackId(String... trackId) {
            trackIds = ElementList.with(trackIds, trackId);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param cadence how often the series meets, in words and, if known, as a rule; null if absent
         */
        public Builder cadence(@Nullable Cadence cadence) {
            this.cadence = Optional.ofNullable(cadence);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param time the local time, the time zone and the duration of each meeting; without a time, meetings take
         *     whole days; null if absent
         */
        public Builder time(@Nullable UsualTime time) {
            this.time = Optional.ofNullable(time);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param first the first day; periods such as "every second week" are counted from its period; null if absent
         */
        public Builder first(@Nullable LocalDate first) {
            this.first = Optional.ofNullable(first);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param last the last day, inclusive; null if absent
         */
        public Builder last(@Nullable LocalDate last) {
            this.last = Optional.ofNullable(last);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param except the days of the cadence without a meeting, each once
         */
        public Builder except(List<ExceptDate> except) {
            this.except = except;
            return this;
        }

        /**
         * Adds a day without a meeting to the end of the list.
         *
         * @param date the day, or several
         * @return this builder
         */
        public Builder except(ExceptDate... date) {
            except = ElementList.with(except, date);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param also extra days, each once, from the first to the last day
         */
        public Builder also(List<LocalDate> also) {
            this.also = also;
            return this;
        }

        /**
         * Adds an extra day to the end of the list.
         *
         * @param date the day, or several
         * @return this builder
         */
        public Builder also(LocalDate... date) {
            also = ElementList.with(also, date);
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
         * @param classification who may know of the meetings
         */
        public Builder classification(Classification classification) {
            this.classification = classification;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param guests the hosts, in the order published; a session with guests of its own replaces them
         */
        public Builder guests(List<Guest> guests) {
            this.guests = guests;
            return this;
        }

        /**
         * Adds a host to the end of the list.
         *
         * @param guest the host, or several
         * @return this builder
         */
        public Builder guest(Guest... guest) {
            guests = ElementList.with(guests, guest);
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
         * @param policies the policies of the series itself
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
         * @param links pages, notes and similar files
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
         * @param contacts the contacts for questions, if they differ from the contacts of the tracks or the group
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
         * @param language the spoken language (BCP 47); null if absent
         */
        public Builder language(@Nullable String language) {
            this.language = Optional.ofNullable(language);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param topics the topics, a few words each
         */
        public Builder topics(List<String> topics) {
            this.topics = topics;
            return this;
        }

        /**
         * Adds a topic to the end of the list.
         *
         * @param topic the topic, or several
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
         * @param revision the revision of the series
         */
        public Builder revision(Revision revision) {
            this.revision = revision;
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
         * {@return the series}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public Series build() {
            return new Series(
                    id,
                    title,
                    description,
                    trackIds,
                    cadence,
                    time,
                    first,
                    last,
                    except,
                    also,
                    announced,
                    classification,
                    guests,
                    venue,
                    policies,
                    policyInheritance,
                    registrations,
                    links,
                    contacts,
                    language,
                    topics,
                    audience,
                    revision,
                    aliases,
                    extensions);
        }
    }
}
