package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * An online meeting (schema.org {@code VirtualLocation}). Without any component, it only states that people meet
 * online.
 *
 * @param platform the software
 * @param join the link for joining
 * @param meetingId the number or name under which the platform knows the meeting, such as {@code 812 3456 7890}. Like a
 *     secret link, it is absent from the {@linkplain PublicView public view} and from {@link #toString()} if the link
 *     for joining is secret, because people can join with either of them
 * @param passcode the code that participants enter, which is always private
 * @param dialIns telephone numbers for joining
 * @param chat the page of the chat that accompanies the meeting
 * @since 0.1.0
 */
public record VirtualLocation(
        Optional<@Valid Platform> platform,
        Optional<@Valid JoinLink> join,
        Optional<@SingleLine String> meetingId,
        Optional<@Valid Passcode> passcode,
        List<@Valid DialIn> dialIns,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> chat) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are more than 1,000 telephone numbers, or the meeting id or the link is
     *     longer than 65,536 characters
     */
    public VirtualLocation {
        Require.nonNull(platform, "VirtualLocation.platform");
        Require.nonNull(join, "VirtualLocation.join");
        Require.text(meetingId, "VirtualLocation.meetingId");
        Require.nonNull(passcode, "VirtualLocation.passcode");
        dialIns = Require.list(dialIns, "VirtualLocation.dialIns");
        Require.link(chat, "VirtualLocation.chat");
    }

    /** {@return an online meeting of which nothing else is known} */
    public static VirtualLocation unspecified() {
        return new VirtualLocation(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * {@return an online meeting without a link}
     *
     * @param platform the software
     */
    public static VirtualLocation of(Platform platform) {
        return unspecified().withPlatform(platform);
    }

    /**
     * {@return an online meeting with its link}
     *
     * @param join the link for joining
     */
    public static VirtualLocation of(JoinLink join) {
        return unspecified().withJoin(join);
    }

    /**
     * {@return an online meeting with its link}
     *
     * @param platform the software
     * @param join the link for joining
     */
    public static VirtualLocation of(Platform platform, JoinLink join) {
        return of(platform).withJoin(join);
    }

    /**
     * {@return this meeting with other software}
     *
     * @param newPlatform the software; null if absent
     */
    public VirtualLocation withPlatform(@Nullable Platform newPlatform) {
        return new VirtualLocation(Optional.ofNullable(newPlatform), join, meetingId, passcode, dialIns, chat);
    }

    /**
     * {@return this meeting with another link for joining}
     *
     * @param newJoin the link for joining; null if absent
     */
    public VirtualLocation withJoin(@Nullable JoinLink newJoin) {
        return new VirtualLocation(platform, Optional.ofNullable(newJoin), meetingId, passcode, dialIns, chat);
    }

    /**
     * {@return this meeting with another meeting id}
     *
     * @param newMeetingId the number or name under which the platform knows the meeting; null if absent
     */
    public VirtualLocation withMeetingId(@Nullable String newMeetingId) {
        return new VirtualLocation(platform, join, Optional.ofNullable(newMeetingId), passcode, dialIns, chat);
    }

    /**
     * {@return this meeting with another passcode}
     *
     * @param newPasscode the code that participants enter; null if absent
     */
    public VirtualLocation withPasscode(@Nullable Passcode newPasscode) {
        return new VirtualLocation(platform, join, meetingId, Optional.ofNullable(newPasscode), dialIns, chat);
    }

    /**
     * {@return this meeting with other telephone numbers}
     *
     * @param numbers the telephone numbers
     */
    public VirtualLocation withDialIns(DialIn... numbers) {
        return new VirtualLocation(platform, join, meetingId, passcode, List.of(numbers), chat);
    }

    /**
     * {@return this meeting with another chat}
     *
     * @param page the page of the chat; null if absent
     */
    public VirtualLocation withChat(@Nullable URI page) {
        return new VirtualLocation(platform, join, meetingId, passcode, dialIns, Optional.ofNullable(page));
    }

    /** {@return the meeting id, unless only participants may know it, because the link for joining is secret} */
    public Optional<String> publicMeetingId() {
        return meetingId.filter(id -> join.filter(JoinLink::secret).isEmpty());
    }

    /** {@return the components without private values} */
    @Override
    public String toString() {
        String id = meetingId.isPresent() && publicMeetingId().isEmpty() ? "Optional[secret]" : meetingId.toString();
        return "VirtualLocation[platform=" + platform + ", join=" + join + ", meetingId=" + id + ", passcode="
                + passcode + ", dialIns=" + dialIns + ", chat=" + chat + "]";
    }
}
