package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.UniqueIds;

/**
 * A part of a session.
 *
 * @param title the topic
 * @param description the description, Markdown
 * @param offset the start, counted from the start of the session; if only the days of the session are known, counted
 *     from the beginning of the first day. Whole seconds from zero to 366 days
 * @param duration the duration: whole seconds, more than zero and at most 366 days
 * @param guests the guests of this part, if they were announced for it
 * @param venue the venue, if it differs from the venue of the session
 * @param policies the policies of this part itself
 * @param policyInheritance whether the policies of the session apply, too, or the policies of this part replace them
 * @param links the links of this part, such as its slides or its recording
 * @since 0.1.0
 */
public record AgendaItem(
        @SingleLine String title,
        Optional<@MultiLine String> description,
        Optional<Duration> offset,
        Optional<Duration> duration,
        List<@Valid Guest> guests,
        Optional<@Valid Venue> venue,
        @UniqueIds List<@Valid ConductPolicy> policies,
        ConductPolicy.Inheritance policyInheritance,
        List<@Valid Link> links) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a component is out of its range
     */
    public AgendaItem {
        Require.text(title, "AgendaItem.title");
        Require.text(description, "AgendaItem.description");
        Require.offset(offset, "AgendaItem.offset");
        Require.duration(duration, "AgendaItem.duration");
        guests = Require.list(guests, "AgendaItem.guests");
        Require.nonNull(venue, "AgendaItem.venue");
        policies = Require.list(policies, "AgendaItem.policies");
        Require.nonNull(policyInheritance, "AgendaItem.policyInheritance");
        links = Require.list(links, "AgendaItem.links");
    }

    /**
     * {@return a part with a title and nothing else}
     *
     * @param title the topic
     */
    public static AgendaItem of(String title) {
        return builder(title).build();
    }

    /**
     * {@return a part with its time}
     *
     * @param title the topic
     * @param offset the start, counted from the start of the session
     * @param duration the duration
     */
    public static AgendaItem of(Duration offset, Duration duration, String title) {
        return builder(title).offset(offset).duration(duration).build();
    }

    /**
     * {@return this part with other guests}
     *
     * @param newGuests the guests
     */
    public AgendaItem withGuests(Guest... newGuests) {
        return toBuilder().guests(List.of(newGuests)).build();
    }

    /**
     * {@return this part at another venue}
     *
     * @param newVenue the venue; null if absent
     */
    public AgendaItem withVenue(@Nullable Venue newVenue) {
        return toBuilder().venue(newVenue).build();
    }

    /**
     * {@return a builder of a part}
     *
     * @param title the topic
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** {@return a builder that starts with the components of this part} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return the end, counted like the offset; empty unless both the offset and the duration are known} */
    public Optional<Duration> end() {
        return offset.flatMap(start -> duration.map(start::plus));
    }

    /**
     * Builds a part of a session. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private String title;
        private Optional<String> description = Optional.empty();
        private Optional<Duration> offset = Optional.empty();
        private Optional<Duration> duration = Optional.empty();
        private List<Guest> guests = List.of();
        private Optional<Venue> venue = Optional.empty();
        private List<ConductPolicy> policies = List.of();
        private ConductPolicy.Inheritance policyInheritance = ConductPolicy.Inheritance.ADDS;
        private List<Link> links = List.of();

        private Builder(String title) {
            this.title = title;
        }

        private Builder(AgendaItem item) {
            title = item.title;
            description = item.description;
            offset = item.offset;
            duration = item.duration;
            guests = item.guests;
            venue = item.venue;
            policies = item.policies;
            policyInheritance = item.policyInheritance;
            links = item.links;
        }

        /**
         * {@return this builder}
         *
         * @param title the topic
         */
        public Builder title(String title) {
            this.title = title;
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
         * @param offset the start, counted from the start of the session; null if it is not known
         */
        public Builder offset(@Nullable Duration offset) {
            this.offset = Optional.ofNullable(offset);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param duration the duration; null if it is not known
         */
        public Builder duration(@Nullable Duration duration) {
            this.duration = Optional.ofNullable(duration);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param guests the guests of this part, if they were announced for it
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
         * @param venue the venue, if it differs from the venue of the session; null if absent
         */
        public Builder venue(@Nullable Venue venue) {
            this.venue = Optional.ofNullable(venue);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param policies the policies of this part itself
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
         * @param policyInheritance whether the policies of the session apply, too, or the policies of this part replace
         *     them
         */
        public Builder policyInheritance(ConductPolicy.Inheritance policyInheritance) {
            this.policyInheritance = policyInheritance;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param links the links of this part
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
         * {@return the part}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public AgendaItem build() {
            return new AgendaItem(
                    title, description, offset, duration, guests, venue, policies, policyInheritance, links);
        }
    }
}
