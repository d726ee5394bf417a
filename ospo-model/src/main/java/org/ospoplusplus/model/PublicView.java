package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.internal.validators.GroupIndex;
import org.ospoplusplus.model.validation.Diagnostic;
import org.ospoplusplus.model.validation.Severity;

/**
 * The public part of a working group, and a list of the removed values.
 *
 * <p>The view has no private e-mail addresses, passcodes, secret join links or secret telephone numbers, and no meeting
 * id beside a secret join link. It has no withdrawn guests, no withdrawn sessions, and no sessions whose
 * {@linkplain Session#classification classification} is not public. The name of a withdrawn guest is also removed from
 * the speakers of the links of the session, unless another guest of the session has the same name and is not withdrawn.
 * Under a policy that forbids attribution, links of every kind lose their speakers, those of a session as well as those
 * of a part with such a policy; guests of parts remain, because they were announced. Acknowledgments of exposures, and
 * for dropped sessions and series, are left out. A policy that {@linkplain ConductPolicy#namesChathamHouseRule names
 * the Chatham House Rule} forbids attribution here, even if its stance is another one. The view of a view is equal to
 * the view.
 *
 * <p>A removed value can also appear elsewhere: in a description, a link or a registration. All remaining texts and
 * links are therefore searched for the removed e-mail addresses, links, telephone numbers and passcodes, in any usual
 * spelling. {@link #exposures} lists the places, each with the place of the removed value. A view with an exposure of
 * the severity {@link Severity#ERROR} must not be published.
 *
 * <ul>
 *   <li>A link is found without regard to case, scheme, {@code www.}, a default port, a trailing slash,
 *       percent-encoding and HTML entities, and as the beginning of a longer link. A link that consists only of a host
 *       is not found as the beginning of another link. A link is also found without its query if the path identifies
 *       the meeting: a segment of the path has at least six characters with a digit, or three parts joined by hyphens;
 *       or the query has only passcodes, and the last segment has at least six characters.
 *   <li>The number of a meeting is a segment of nine digits or more in the path of a secret link, or a removed meeting
 *       id with nine digits or more. It is found even without the link, with any separators. Another removed meeting id
 *       is found like a link if it has at least six characters with a digit, or three parts joined by hyphens.
 *   <li>A passcode is a {@link Passcode}, the value of a parameter such as {@code pwd} of a secret link, or the access
 *       code of a secret telephone number. It is found after words such as "passcode", with any signs between them that
 *       do not end a sentence, and after the pause of a dialed number ({@code ,,}). Without such a word it is found if
 *       it has at least six characters, among them a digit, or a capital letter after the first character. After such a
 *       word, a code of at least four digits is also found if its digits are written in groups.
 *   <li>A telephone number of seven digits or more is found by its last nine digits, with any separators.
 *   <li>An e-mail address is found without regard to case.
 *   <li>For all of them, HTML tags, the marks of quoted lines and the kinds of dashes make no difference, and a host is
 *       found in Unicode and in its ASCII form.
 * </ul>
 *
 * @param workingGroup the public part of the working group
 * @param removals the removed values, in document order
 * @param exposures the places where removed values still appear, in document order
 * @since 0.1.0
 */
public record PublicView(@Valid WorkingGroup workingGroup, List<Removal> removals, List<Exposure> exposures) {

    /**
     * Reasons for the removal of a value.
     *
     * @since 0.1.0
     */
    public enum Reason {
        /** The value is the e-mail address of a guest. */
        PRIVATE_EMAIL,
        /** The value is a secret join link. */
        SECRET_JOIN_LINK,
        /** The value is the meeting id beside a secret join link, with which people can also join. */
        SECRET_MEETING_ID,
        /** The value is a secret telephone number. */
        SECRET_DIAL_IN,
        /** The value is a withdrawn guest, or the name of such a guest among the speakers of a link. */
        WITHDRAWN_GUEST,
        /** The value is a withdrawn session. */
        WITHDRAWN_SESSION,
        /** The value is a session that is {@linkplain Session.Classification#isPublic not public}. */
        PRIVATE_SESSION,
        /** The value is a series that is {@linkplain Session.Classification#isPublic not public}. */
        PRIVATE_SERIES,
        /**
         * The value is a public series that would have more than 1,000 days without a meeting, because so many sessions
         * that replace its occurrences were removed.
         */
        SERIES_OF_HIDDEN_SESSIONS,
        /** The value is the list of speakers of a link, under a policy that forbids attribution. */
        ATTRIBUTION_FORBIDDEN,
        /**
         * The value is a passcode: a component of an online meeting, or a part of a secret join link or telephone
         * number that was removed with it.
         */
        PASSCODE;

        /** {@return how severe it is if the removed value still appears elsewhere} */
        public Severity exposureSeverity() {
            return switch (this) {
                // A guest may also have published the address.
                case PRIVATE_EMAIL -> Severity.WARNING;
                case SECRET_JOIN_LINK,
                        SECRET_MEETING_ID,
                        SECRET_DIAL_IN,
                        WITHDRAWN_GUEST,
                        WITHDRAWN_SESSION,
                        PRIVATE_SESSION,
                        PRIVATE_SERIES,
                        SERIES_OF_HIDDEN_SESSIONS,
                        ATTRIBUTION_FORBIDDEN,
                        PASSCODE -> Severity.ERROR;
            };
        }

        private String exposureCode() {
            return "exposed-" + EnumWords.of(this);
        }

        private String noun() {
            return switch (this) {
                case PRIVATE_EMAIL -> "private e-mail address";
                case SECRET_JOIN_LINK -> "secret join link";
                case SECRET_MEETING_ID -> "meeting id of a secret join link";
                case SECRET_DIAL_IN -> "secret telephone number";
                case WITHDRAWN_GUEST -> "name of a withdrawn guest";
                case WITHDRAWN_SESSION -> "withdrawn session";
                case PRIVATE_SESSION -> "session that is not public";
                case PRIVATE_SERIES -> "series that is not public";
                case SERIES_OF_HIDDEN_SESSIONS -> "series with too many sessions that are not public";
                case ATTRIBUTION_FORBIDDEN -> "list of speakers, because a policy forbids attribution";
                case PASSCODE -> "passcode";
            };
        }
    }

    /**
     * A removed value.
     *
     * @param pointer the place of the value in the working group (RFC 6901)
     * @param reason the reason for the removal
     * @since 0.1.0
     */
    public record Removal(String pointer, Reason reason) implements Diagnostic {

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if the pointer is longer than 65,536 characters
         */
        public Removal {
            Require.text(pointer, "Removal.pointer");
            Require.nonNull(reason, "Removal.reason");
        }

        /** {@return {@code removed-} and the reason: {@code removed-private-email}} */
        @Override
        public String codeName() {
            return "removed-" + EnumWords.of(reason);
        }

        /** {@return always a warning: removing private values is expected} */
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "not public, so the public view leaves it out: " + reason.noun();
        }
    }

    /**
     * A public place that repeats a value that was removed elsewhere.
     *
     * @param pointer the place in the complete working group, before the removal (RFC 6901)
     * @param reason the reason for the removal of the value
     * @param severity a warning for an e-mail address, otherwise an error
     * @param removedFrom the place of the removed value in the complete working group (RFC 6901). If several removed
     *     values appear here, the place of the first one
     * @since 0.1.0
     */
    public record Exposure(String pointer, Reason reason, Severity severity, String removedFrom) implements Diagnostic {

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if a pointer is longer than 65,536 characters
         */
        public Exposure {
            Require.text(pointer, "Exposure.pointer");
            Require.nonNull(reason, "Exposure.reason");
            Require.nonNull(severity, "Exposure.severity");
            Require.text(removedFrom, "Exposure.removedFrom");
        }

        /** {@return {@code exposed-} and the reason: {@code exposed-secret-join-link}} */
        @Override
        public String codeName() {
            return reason.exposureCode();
        }

        @Override
        public String message() {
            return "repeats the " + reason.noun() + " of " + removedFrom
                    + ", which the public view leaves out; remove it here, too, or mark the original as public";
        }
    }

    /**
     * Checks the components.
     *
     * @throws NullPointerException if a component is null
     */
    public PublicView {
        Require.nonNull(workingGroup, "PublicView.workingGroup");
        removals = Require.list(removals, Integer.MAX_VALUE, "PublicView.removals");
        exposures = Require.list(exposures, Integer.MAX_VALUE, "PublicView.exposures");
    }

    /**
     * {@return the public view of a working group}
     *
     * @param group the working group
     */
    public static PublicView of(WorkingGroup group) {
        Redaction redaction = new Redaction();
        GroupIndex index = new GroupIndex(group);
        WorkingGroup.Builder builder = group.toBuilder();
        builder.people(redaction.each(group.people(), "/people", redaction::guest));
        group.venue().ifPresent(venue -> builder.venue(redaction.venue(venue, "/venue")));
        builder.links(redaction.links(
                group.links(),
                ConductPolicy.combined(group.policies(), ConductPolicy::effectiveAttribution),
                Redaction.withdrawnNames(group.people().stream()),
                "/links"));
        Set<String> unattributable = unattributable(group, index);
        builder.tracks(redaction.each(
                group.tracks(),
                "/tracks",
                (track, at) -> redaction.track(
                        track, unattributable.contains(track.id()) ? Stance.FORBIDS : index.attribution(track), at)));
        List<Session> dropped = group.sessions().stream()
                .filter(session -> !isPublic(session, group.classificationOf(session)))
                .toList();
        Map<String, Set<LocalDate>> replaced = Restriction.replaced(dropped);
        List<Series> tooLong = new ArrayList<>();
        List<Series> series = redaction.each(group.series(), "/series", (each, at) -> {
            Optional<Series> redacted = redaction.series(each, index.attribution(each), at);
            Optional<Series> kept = redacted.flatMap(present -> Restriction.without(present, replaced));
            if (redacted.isPresent() && kept.isEmpty()) {
                redaction.removed(at, Reason.SERIES_OF_HIDDEN_SESSIONS);
                tooLong.add(redacted.get());
            }
            return kept;
        });
        builder.series(series);
        WorkingGroup lost = WorkingGroup.builder(group.id(), group.domain(), group.name())
                .series(tooLong)
                .build();
        builder.sessions(redaction.each(
                group.sessions(),
                "/sessions",
                (session, at) -> redaction
                        .session(session, group.classificationOf(session), index, at)
                        .map(kept -> lost.seriesOf(kept).isPresent() ? Restriction.detached(lost, kept) : kept)));
        // The view has no exposures. An acknowledgment of an exposure would reveal its place in the group.
        builder.acknowledged(Restriction.acknowledgedWithout(group, dropped, series).stream()
                .filter(each -> Stream.of(Reason.values())
                        .noneMatch(reason -> reason.exposureCode().equals(each.code())))
                .toList());
        return new PublicView(builder.build(), redaction.removals, ExposureSearch.of(group, redaction.removals));
    }

    /** {@return the ids of the tracks whose links a meeting has whose policies forbid attribution} */
    private static Set<String> unattributable(WorkingGroup group, GroupIndex index) {
        Set<String> ids = new TreeSet<>();
        Stream<Session> ofSeries = group.series().stream()
                .filter(series -> index.attribution(series) == Stance.FORBIDS)
                .map(series -> series.sessionOn(Years.FIRST_DAY));
        Stream<Session> sessions =
                group.sessions().stream().filter(session -> index.attribution(session) == Stance.FORBIDS);
        Stream.concat(ofSeries, sessions)
                .filter(session -> session.links().isEmpty())
                .filter(session -> group.seriesOf(session)
                        .filter(series -> !series.links().isEmpty())
                        .isEmpty())
                .flatMap(session -> group.tracksOf(session).stream())
                .map(Track::id)
                .forEach(ids::add);
        return ids;
    }

    private static boolean isPublic(Session session, Session.Classification classification) {
        return session.status().isPublic() && classification.isPublic();
    }

    /** {@return whether this view must not be published, because it has an exposure that is an error} */
    public boolean isExposed() {
        return exposures.stream().anyMatch(exposure -> exposure.severity() == Severity.ERROR);
    }

    /**
     * {@return the public view of one session, with the {@linkplain WorkingGroup#resolved inherited} values; empty if
     * the session is withdrawn or not public} The texts of the session are not searched for removed values.
     *
     * @param group the working group, whose policies and venue can apply
     * @param session a session of the group
     */
    public static Optional<Session> of(WorkingGroup group, Session session) {
        Session resolved = group.resolved(session);
        return new Redaction().session(resolved, resolved.classification(), new GroupIndex(group), "");
    }

    private static final class Redaction {

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

        private Optional<Session> session(
                Session session, Session.Classification classification, GroupIndex index, String at) {
            if (!session.status().isPublic()) {
                removed(at, Reason.WITHDRAWN_SESSION);
                return Optional.empty();
            }
            if (!classification.isPublic()) {
                removed(at, Reason.PRIVATE_SESSION);
                return Optional.empty();
            }
            Set<String> withdrawn = withdrawnNames(allGuests(session));
            Session.Builder builder = session.toBuilder()
                    .guests(each(session.guests(), at + "/guests", this::guest))
                    .agenda(each(
                            session.agenda(),
                            at + "/agenda",
                            (item, place) ->
                                    agendaItem(item, () -> index.attribution(session, item), withdrawn, place)));
            session.venue().ifPresent(venue -> builder.venue(venue(venue, at + "/venue")));
            return Optional.of(
                    builder.links(links(session.links(), index.attribution(session), withdrawn, at + "/links"))
                            .build());
        }

        private Optional<Series> series(Series series, Stance attribution, String at) {
            if (!series.classification().isPublic()) {
                removed(at, Reason.PRIVATE_SERIES);
                return Optional.empty();
            }
            Series.Builder builder = series.toBuilder().guests(each(series.guests(), at + "/guests", this::guest));
            series.venue().ifPresent(venue -> builder.venue(venue(venue, at + "/venue")));
            Set<String> withdrawn = withdrawnNames(series.guests().stream());
            return Optional.of(builder.links(links(series.links(), attribution, withdrawn, at + "/links"))
                    .build());
        }

        private Optional<Track> track(Track track, Stance attribution, String at) {
            Track redacted = track.withPeople(
                    each(track.people(), at + "/people", this::guest).toArray(Guest[]::new));
            Track placed = track.venue()
                    .map(venue -> redacted.withVenue(venue(venue, at + "/venue")))
                    .orElse(redacted);
            Set<String> withdrawn = withdrawnNames(track.people().stream());
            return Optional.of(placed.withLinks(
                    links(track.links(), attribution, withdrawn, at + "/links").toArray(Link[]::new)));
        }

        private Optional<AgendaItem> agendaItem(
                AgendaItem item, Supplier<Stance> attribution, Set<String> withdrawn, String at) {
            AgendaItem.Builder builder = item.toBuilder().guests(each(item.guests(), at + "/guests", this::guest));
            item.venue().ifPresent(venue -> builder.venue(venue(venue, at + "/venue")));
            if (!item.links().isEmpty()) {
                builder.links(links(item.links(), attribution.get(), withdrawn, at + "/links"));
            }
            return Optional.of(builder.build());
        }

        private Optional<Guest> guest(Guest guest, String at) {
            if (!guest.standing().isPublic()) {
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
            Optional<String> meetingId = online.publicMeetingId();
            if (online.meetingId().isPresent() && meetingId.isEmpty()) {
                removed(at + "/meetingId", Reason.SECRET_MEETING_ID);
            }
            if (online.passcode().isPresent()) {
                removed(at + "/passcode", Reason.PASSCODE);
            }
            List<DialIn> dialIns = each(online.dialIns(), at + "/dialIns", (dialIn, place) -> {
                if (dialIn.secret()) {
                    removed(place, Reason.SECRET_DIAL_IN);
                    return Optional.empty();
                }
                return Optional.of(dialIn);
            });
            return new VirtualLocation(
                    online.platform(),
                    secretLink ? Optional.empty() : online.join(),
                    meetingId,
                    Optional.empty(),
                    dialIns,
                    online.chat());
        }

        /** {@return the names of withdrawn guests, except names that another guest also has} */
        private static Set<String> withdrawnNames(Stream<Guest> guests) {
            Set<String> withdrawn = new TreeSet<>();
            Set<String> present = new TreeSet<>();
            guests.forEach(guest -> guest.name().ifPresent((guest.standing().isPublic() ? present : withdrawn)::add));
            withdrawn.removeAll(present);
            return withdrawn;
        }

        private static Stream<Guest> allGuests(Session session) {
            return Stream.concat(
                    session.guests().stream(),
                    session.agenda().stream().map(AgendaItem::guests).flatMap(List::stream));
        }

        private List<Link> links(List<Link> links, Stance attribution, Set<String> withdrawn, String at) {
            return each(links, at, (link, place) -> {
                if (link.speakers().isEmpty()) {
                    return Optional.of(link);
                }
                if (attribution == Stance.FORBIDS) {
                    removed(place + "/speakers", Reason.ATTRIBUTION_FORBIDDEN);
                    return Optional.of(link.withSpeakers());
                }
                List<String> speakers = each(link.speakers(), place + "/speakers", (name, index) -> {
                    if (withdrawn.contains(name)) {
                        removed(index, Reason.WITHDRAWN_GUEST);
                        return Optional.empty();
                    }
                    return Optional.of(name);
                });
                return Optional.of(link.withSpeakers(speakers.toArray(String[]::new)));
            });
        }
    }
}
