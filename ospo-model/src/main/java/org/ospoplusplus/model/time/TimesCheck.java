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
 * The result of checking a line of announced times on a date.
 *
 * @param date the local date on which the line was checked
 * @param verdict whether the entries name one instant
 * @param start the instant that all entries name; present if and only if the verdict is {@code agrees} or
 *     {@code agrees-if-generic}
 * @param duration the duration, if the line has ranges and all ranges are equally long; more than zero
 * @param corrected the corrected line; present if there are findings and the intended time is clear. If the entries
 *     disagree, it names the instant that most of them name. It contains all entries. Parts that are not understood
 *     remain as written, except links.
 * @param findings the findings, in the order of the line
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
        /** All entries, read literally, name one instant. */
        AGREES,
        /**
         * All entries name one instant if an abbreviation is read as a generic name, which means the local time of its
         * region: {@code CET} in summer as the time in Paris.
         */
        AGREES_IF_GENERIC,
        /** The line can be read, but its entries contradict each other or the date. */
        DISAGREES,
        /** A part of the line can't be read, or has several meanings and no other entry decides between them. */
        UNREADABLE;

        /** {@return whether all entries name one instant} */
        public boolean agrees() {
            return switch (this) {
                case AGREES, AGREES_IF_GENERIC -> true;
                case DISAGREES, UNREADABLE -> false;
            };
        }

        /** {@return the name in JSON: {@code agrees-if-generic}} */
        public String code() {
            return EnumWords.of(this);
        }
    }

    /**
     * The kind of a finding.
     *
     * @since 0.1.0
     */
    public enum Code {
        /** The abbreviation means an offset that its region doesn't have on the date: {@code EDT} in November. */
        NOT_IN_FORCE,
        /** The entry agrees only if its abbreviation is read as a generic name: {@code CET} in summer. */
        GENERIC_READING,
        /** The entry names another instant than most other entries, or another date than the date of the line. */
        DISAGREES,
        /** The entry would agree with the others if am and pm were exchanged. */
        MAYBE_AM_PM,
        /**
         * The abbreviation or the hour has several meanings, and the other entries don't decide between them, or they
         * agree only with a rare meaning.
         */
        AMBIGUOUS,
        /** The range is longer or shorter than the other ranges, or than the session. */
        DURATION,
        /** The entry has no zone, or a zone that is not known. */
        UNKNOWN_ZONE,
        /** The date is on another weekday. */
        WEEKDAY,
        /** Clocks skip this local time on the date. */
        GAP,
        /**
         * Clocks show this local time twice on the date; the first is used, unless the other entries name the second.
         */
        OVERLAP,
        /** The line contains a link or an e-mail address. The finding doesn't quote it, because it may be secret. */
        LINK,
        /** This part of the line is not understood. */
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

        /** {@return the name in JSON: {@code not-in-force}} */
        public String code() {
            return EnumWords.of(this);
        }
    }

    /**
     * A finding about a part of a line.
     *
     * @param entry the part as written, but shortened and without control characters and links
     * @param code the kind of the finding
     * @param message a sentence in English: the meaning of the part, and the meaning that was probably intended
     * @since 0.1.0
     */
    public record Finding(String entry, Code code, String message) implements Diagnostic {

        /** Creates a finding. */
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
     * Creates a result.
     *
     * @throws IllegalArgumentException if the start doesn't fit the verdict, or if the duration is out of range
     */
    public TimesCheck {
        Require.nonNull(date, "TimesCheck.date");
        boolean agrees = Require.nonNull(verdict, "TimesCheck.verdict").agrees();
        if (Require.nonNull(start, "TimesCheck.start").isPresent() != agrees) {
            throw new IllegalArgumentException(
                    "TimesCheck.start: must be present if the verdict is that the times agree, and absent otherwise");
        }
        Require.duration(Require.nonNull(duration, "TimesCheck.duration"), "TimesCheck.duration");
        Require.nonNull(corrected, "TimesCheck.corrected");
        findings = Require.list(findings, "TimesCheck.findings");
    }
}
