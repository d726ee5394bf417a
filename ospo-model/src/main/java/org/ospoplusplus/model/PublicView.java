package org.ospoplusplus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.ospoplusplus.model.internal.Require;

/**
 * A working group as the public may see it, and what had to go.
 *
 * <p>Private e-mail addresses, secret join links and secret telephone numbers are dropped; so are guests and sessions that
 * were withdrawn, and sessions whose {@linkplain Session#classification classification} is not public. Under a policy that forbids attribution, recordings, playlists and notes lose their speakers; guests and
 * hosts of parts stay, for they were announced. The view of a view is the same again.
 *
 * @param workingGroup what the public may see
 * @param removals what was removed, in document order
 * @since 0.1.0
 */
public record PublicView(WorkingGroup workingGroup, List<Removal> removals) {

    /**
     * Why something was removed.
     *
     * @since 0.1.0
     */
    public enum Reason {
        /** An e-mail address of a guest. */
        PRIVATE_EMAIL,
        /** A join link that only participants may know. */
        SECRET_JOIN_LINK,
        /** A telephone number that only participants may know. */
        SECRET_DIAL_IN,
        /** A guest who won't come. */
        WITHDRAWN_GUEST,
        /** A session that vanished without a word. */
        WITHDRAWN_SESSION,
        /** A session that is {@linkplain Session.Classification#isPublic not public}. */
        PRIVATE_SESSION,
        /** Speakers of a link, under a policy that forbids attribution. */
        ATTRIBUTION_FORBIDDEN
    }

    /**
     * Something that was removed.
     *
     * @param pointer where it stood in the working group (RFC 6901)
     * @param reason why it was removed
     * @since 0.1.0
     */
    public record Removal(String pointer, Reason reason) {

        /**
         * Refuses what is not well-formed.
         *
         * @throws IllegalArgumentException if the pointer is longer than 65,536 characters
         */
        public Removal {
            Require.text(pointer, "Removal.pointer");
            Require.nonNull(reason, "Removal.reason");
        }
    }

    /**
     * Refuses what is not well-formed.
     *
     * @throws NullPointerException if a component is null
     */
    public PublicView {
        Require.nonNull(workingGroup, "PublicView.workingGroup");
        removals = Require.list(removals, Integer.MAX_VALUE, "PublicView.removals");
    }

    /**
     * {@return the public view of a working group}
     *
     * @param group the working group
     */
    public static PublicView of(WorkingGroup group) {
        Redaction redaction = new Redaction();
        WorkingGroup.Builder builder = group.toBuilder();
        group.venue().ifPresent(venue -> builder.venue(redaction.venue(venue, "/venue")));
        builder.links(redaction.links(group.links(), group.policies(), "/links"));
        builder.tracks(redaction.each(group.tracks(), "/tracks", redaction::track));
        builder.sessions(redaction.each(
                group.sessions(),
                "/sessions",
                (session, at) -> redaction.session(session, group.policiesOf(session), at)));
        return new PublicView(builder.build(), redaction.removals);
    }

    /**
     * {@return the public view of a session on its own, {@linkplain WorkingGroup#resolved resolved} first; empty if it was
     * withdrawn or is not public}
     *
     * @param group the working group, whose policies and venue may apply
     * @param session one of its sessions
     */
    public static Optional<Session> of(WorkingGroup group, Session session) {
        Session resolved = group.resolved(session);
        return new Redaction().session(resolved, resolved.policies(), "");
    }

    private static final class Redaction {

        private static final Set<Link.Kind> ATTRIBUTING =
                Set.of(Link.Kind.RECORDING, Link.Kind.PLAYLIST, Link.Kind.NOTES);

        private final List<Removal> removals = new ArrayList<>();

        private void removed(String pointer, Reason reason) {
            removals.add(new Removal(pointer, reason));
        }

        private <T> List<T> each(List<T> values, String at, BiFunction<T, String, Optional<T>> redact) {
            List<T> kept = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                redact.apply(values.get(i), at + "/" + i).ifPresent(kept::add);
            }
            return kept;
        }

        private Optional<Session> session(Session session, List<ConductPolicy> policies, String at) {
            if (session.status() == Session.Status.WITHDRAWN) {
                removed(at, Reason.WITHDRAWN_SESSION);
                return Optional.empty();
            }
            if (!session.classification().isPublic()) {
                removed(at, Reason.PRIVATE_SESSION);
                return Optional.empty();
            }
            Session.Builder builder = session.toBuilder()
                    .guests(each(session.guests(), at + "/guests", this::guest))
                    .agenda(each(session.agenda(), at + "/agenda", this::agendaItem));
            session.venue().ifPresent(venue -> builder.venue(venue(venue, at + "/venue")));
            return Optional.of(builder.links(links(session.links(), policies, at + "/links"))
                    .build());
        }

        private Optional<Track> track(Track track, String at) {
            return Optional.of(track.venue()
                    .map(venue -> track.withVenue(venue(venue, at + "/venue")))
                    .orElse(track));
        }

        private Optional<AgendaItem> agendaItem(AgendaItem item, String at) {
            AgendaItem redacted = item.withGuests(
                    each(item.guests(), at + "/guests", this::guest).toArray(Guest[]::new));
            return Optional.of(item.venue()
                    .map(venue -> redacted.withVenue(venue(venue, at + "/venue")))
                    .orElse(redacted));
        }

        private Optional<Guest> guest(Guest guest, String at) {
            if (guest.standing() == Guest.Standing.WITHDRAWN) {
                removed(at, Reason.WITHDRAWN_GUEST);
                return Optional.empty();
            }
            if (guest.email().isEmpty()) {
                return Optional.of(guest);
            }
            removed(at + "/email", Reason.PRIVATE_EMAIL);
            return Optional.of(guest.withoutEmail());
        }

        private Venue venue(Venue venue, String at) {
            return new Venue(venue.place(), venue.online().map(online -> online(online, at + "/online")));
        }

        private VirtualLocation online(VirtualLocation online, String at) {
            boolean secretLink = online.join().filter(JoinLink::secret).isPresent();
            if (secretLink) {
                removed(at + "/join", Reason.SECRET_JOIN_LINK);
            }
            List<DialIn> dialIns = each(online.dialIns(), at + "/dialIns", (dialIn, place) -> {
                if (dialIn.secret()) {
                    removed(place, Reason.SECRET_DIAL_IN);
                    return Optional.empty();
                }
                return Optional.of(dialIn);
            });
            return new VirtualLocation(online.platform(), secretLink ? Optional.empty() : online.join(), dialIns);
        }

        private List<Link> links(List<Link> links, List<ConductPolicy> policies, String at) {
            if (ConductPolicy.combined(policies, ConductPolicy::attribution) != ConductPolicy.Stance.FORBIDS) {
                return links;
            }
            return each(links, at, (link, place) -> {
                if (link.speakers().isEmpty() || !ATTRIBUTING.contains(link.kind())) {
                    return Optional.of(link);
                }
                removed(place + "/speakers", Reason.ATTRIBUTION_FORBIDDEN);
                return Optional.of(link.withSpeakers());
            });
        }
    }
}
