package org.ospoplusplus.model.time;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.Diagnostic;
import org.ospoplusplus.model.validation.Severity;

/**
 * What a line of announced times says on a date, and whether it is right.
 *
 * @param date the local date for which the line was checked
 * @param verdict whether the entries name one instant
 * @param start that instant; present if and only if there is one, so that the verdict is
 *     {@link Verdict#AGREES} or {@link Verdict#AGREES_IF_GENERIC}
 * @param duration how long it lasts, if the line gives ranges, all of which last equally long; more than zero
 * @param corrected the line as it would be right; present if something was found and the line shows what is meant. If the
 *     entries disagree, it is what most of them name. No entry is left out: parts that are not understood remain as they are
 *     written, except links, and are among the findings.
 * @param findings what an attentive reader would notice, in the order of the line
 * @since 0.1.0
 */
public record TimesCheck(
        LocalDate date,
        Verdict verdict,
        Optional<Instant> start,
        Optional<Duration> duration,
        Optional<@Valid AnnouncedTimes> corrected,
        List<Finding> findings) {

    /**
     * Whether the entries of a line name one instant.
     *
     * @since 0.1.0
     */
    public enum Verdict {
        /** All entries, read as written, name one instant. */
        AGREES,
        /** They do once an abbreviation is read as the civil time of its region: {@code CET} in summer as Paris time. */
        AGREES_IF_GENERIC,
        /** The line can be read, but what it says can't all be true on the date. */
        DISAGREES,
        /** Some part can't be read, or has several meanings between which nothing in the line decides. */
        UNREADABLE;

        /** {@return whether all entries name one instant} */
        public boolean agrees() {
            return switch (this) {
                case AGREES, AGREES_IF_GENERIC -> true;
                case DISAGREES, UNREADABLE -> false;
            };
        }

        /** {@return the stable name: {@code agrees-if-generic}} */
        public String code() {
            return EnumWords.of(this);
        }
    }

    /**
     * What can be noticed about a part of a line.
     *
     * @since 0.1.0
     */
    public enum Code {
        /** The abbreviation names an offset that its region doesn't keep on the date: {@code EDT} in November. */
        NOT_IN_FORCE,
        /** A name that is written all year round agrees only as the civil time of its region. */
        GENERIC_READING,
        /** The entry names another instant than most others, or the line another date than the one given. */
        DISAGREES,
        /** The entry would agree if it were twelve hours earlier or later. */
        MAYBE_AM_PM,
        /**
         * The abbreviation or the hour has several meanings, and the other entries don't decide for one, or for one that is
         * rare.
         */
        AMBIGUOUS,
        /** The range lasts longer or shorter than the other ranges, or than the session. */
        DURATION,
        /** The entry names no zone, or one that isn't known. */
        UNKNOWN_ZONE,
        /** The date isn't on this weekday. */
        WEEKDAY,
        /** Clocks skip this local time on the date. */
        GAP,
        /** Clocks show this local time twice on the date; unless the other entries decide, the first is taken. */
        OVERLAP,
        /** The line contains a link or an e-mail address, which is not quoted because it may be secret. */
        LINK,
        /** This part of the line isn't understood. */
        UNREADABLE;

        /** {@return whether the corrected line repairs a finding of this kind} For other kinds, the author must add or decide something. */
        public boolean isCorrectable() {
            return switch (this) {
                case NOT_IN_FORCE, GENERIC_READING, DISAGREES, MAYBE_AM_PM, DURATION, WEEKDAY -> true;
                case AMBIGUOUS, UNKNOWN_ZONE, GAP, OVERLAP, LINK, UNREADABLE -> false;
            };
        }

        /** {@return whether a line with a finding of this kind cannot be correct on its date} */
        boolean isContradiction() {
            return switch (this) {
                case DISAGREES, MAYBE_AM_PM, WEEKDAY, GAP -> true;
                case NOT_IN_FORCE, GENERIC_READING, AMBIGUOUS, DURATION, UNKNOWN_ZONE, OVERLAP, LINK, UNREADABLE ->
                    false;
            };
        }

        /** {@return the stable name: {@code not-in-force}} */
        public String code() {
            return EnumWords.of(this);
        }
    }

    /**
     * Something to notice about a part of a line.
     *
     * @param entry the part as written; shortened, and without control characters and links, if need be
     * @param code what kind of thing it is
     * @param message what the part denotes and what was probably meant, in English
     * @since 0.1.0
     */
    public record Finding(String entry, Code code, String message) implements Diagnostic {

        /** Refuses null. */
        public Finding {
            Require.text(entry, "Finding.entry");
            Require.nonNull(code, "Finding.code");
            Require.text(message, "Finding.message");
        }

        /** {@return the name of the code: {@code not-in-force}} */
        @Override
        public String codeName() {
            return code.code();
        }

        /** {@return always a warning: a line is corrected by a person} */
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if there is a start although the verdict denies it, or none although it doesn't
     */
    public TimesCheck {
        Require.nonNull(date, "TimesCheck.date");
        boolean agrees = Require.nonNull(verdict, "TimesCheck.verdict").agrees();
        if (Require.nonNull(start, "TimesCheck.start").isPresent() != agrees) {
            throw new IllegalArgumentException(
                    "TimesCheck.start: goes with a verdict that the times agree, and only then");
        }
        Require.duration(Require.nonNull(duration, "TimesCheck.duration"), "TimesCheck.duration");
        Require.nonNull(corrected, "TimesCheck.corrected");
        findings = Require.list(findings, "TimesCheck.findings");
    }
}
