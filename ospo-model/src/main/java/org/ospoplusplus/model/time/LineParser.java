package org.ospoplusplus.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.Tokens.Kind;
import org.ospoplusplus.model.time.Tokens.Token;

/**
 * Reads a line of announced times into its entries. An entry is a time and its zone; one time may have several zones
 * ({@code 9am EST/COT}, {@code 15:00 CET (UTC+1)}), and is an entry for each. What tells the day belongs to the entry that it
 * stands with; apart from any, at the end, to the first.
 *
 * <p>Each entry needs its own zone and, in the twelve-hour clock, its own am or pm. What isn't understood is a
 * {@link Problem}, and reading goes on behind the next separator.
 */
final class LineParser {

    /** The most entries, or parts that are no entry, that one line may have. */
    static final int MAX_ENTRIES = 50;

    private static final Set<String> SEPARATORS =
            Set.of(",", "/", "|", ";", "(", ")", "[", "]", "&", "=", "\u00b7", "\u2022", "and", "und", "y", "or");

    private static final Set<String> FILLERS =
            Set.of("at", "on", "um", "a", "the", "las", "when", "time", "times", "t", "@", ":", ".");

    /** Dashes between a day and its time; elsewhere they would make a range. */
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    /**
     * A part of the line that is no entry.
     *
     * @param position where it begins in the line
     * @param text the part, fit to be shown
     */
    record Problem(int position, String text, Code code, String message) {}

    /** What a line was read as, in its order. */
    record Line(List<Entry> entries, List<Problem> problems) {}

    private final Tokens tokens;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Draft draft;
    private DayMarks pending = DayMarks.NONE;
    private int pendingStart;
    /** The last separator, or an empty string right behind an item. */
    private String separator = "";

    private LineParser(Tokens tokens) {
        this.tokens = tokens;
    }

    static Line parse(String text) {
        return new LineParser(Tokens.of(text)).parse();
    }

    private Line parse() {
        int index = 0;
        while (tokens.at(index).kind() != Kind.END) {
            if (tokens.isFull() || entries.size() + problems.size() >= MAX_ENTRIES) {
                draft = null;
                problem(tokens.at(index), tokens.at(index).end(), "the line goes on for too long from here");
                return line();
            }
            index = step(index);
        }
        finish();
        leftOver();
        if (entries.isEmpty() && problems.isEmpty()) {
            problem(tokens.at(0), index == 0 ? 0 : tokens.at(index - 1).end(), "no time is named");
        }
        return line();
    }

    private Line line() {
        return new Line(List.copyOf(entries), List.copyOf(problems));
    }

    private int step(int index) {
        Parsed<DayMarks> marks = DaySyntax.at(tokens, index);
        if (marks != null && mark(index, marks)) {
            return item(marks.next());
        }
        Parsed<Clock> clock = marks == null ? ClockSyntax.at(tokens, index) : null;
        if (clock != null) {
            begin(index, clock);
            return item(clock.next());
        }
        Parsed<ZoneName> zone = ZoneSyntax.at(tokens, index);
        if (zone != null && draft != null && draft.add(zone.value(), separator)) {
            draft.end = tokens.at(zone.next() - 1).end();
            return item(zone.next());
        }
        return between(index);
    }

    private int item(int next) {
        separator = "";
        return next;
    }

    private int between(int index) {
        Token token = tokens.at(index);
        if (SEPARATORS.contains(token.text()) || isFrenchAnd(index)) {
            separator = token.text();
            if (draft != null && token.is(")")) {
                draft.close(tokens.line(), token.end());
            }
            return index + 1;
        }
        boolean dash = DASHES.contains(token.text()) && !pending.isEmpty();
        return dash || FILLERS.contains(token.text()) ? index + 1 : unknown(index);
    }

    private boolean mark(int index, Parsed<DayMarks> marks) {
        Token first = tokens.at(index);
        if (draft != null && (separator.isEmpty() || separator.equals("("))) {
            DayMarks both = draft.marks.and(marks.value());
            if (both != null) {
                draft.marks = both;
                draft.end = tokens.at(marks.next() - 1).end();
            }
            return both != null;
        }
        DayMarks both = pending.and(marks.value());
        if (both == null) {
            return false;
        }
        pendingStart = pending.isEmpty() ? first.start() : pendingStart;
        pending = both;
        return true;
    }

    private void begin(int index, Parsed<Clock> clock) {
        finish();
        int start = tokens.at(index).start();
        int end = tokens.at(clock.next() - 1).end();
        draft = new Draft(
                pending.isEmpty() ? start : pendingStart, end, tokens.excerpt(index, clock.next()), clock.value());
        draft.marks = pending;
        pending = DayMarks.NONE;
    }

    private void finish() {
        if (draft == null) {
            return;
        }
        String text = Wording.excerpt(tokens.line(), draft.start, draft.end);
        if (draft.lacksZone()) {
            problems.add(new Problem(
                    draft.start, text, Code.UNKNOWN_ZONE, text + ": names no zone; each time needs its own"));
        }
        for (ZoneName zone : draft.zones) {
            String words = draft.zones.size() == 1 ? text : draft.time + " " + zone.text();
            entries.add(new Entry(draft.start, words, draft.clock, zone, draft.marks));
        }
        draft = null;
    }

    /** A day behind a separator, with no time behind it: a shift of the last entry, or the date of the line. */
    private void leftOver() {
        if (pending.isEmpty() || entries.isEmpty()) {
            return;
        }
        int index = pending.shift().isPresent() ? entries.size() - 1 : 0;
        Entry entry = entries.get(index);
        DayMarks both = entry.marks().and(pending);
        if (both == null) {
            String text =
                    Wording.excerpt(tokens.line(), pendingStart, tokens.line().length());
            problems.add(new Problem(pendingStart, text, Code.UNREADABLE, text + ": the day is told twice"));
            return;
        }
        entries.set(index, new Entry(entry.position(), entry.text(), entry.clock(), entry.zone(), both));
    }

    private int unknown(int index) {
        Token first = tokens.at(index);
        int next = index + 1;
        while (!endsPart(next)) {
            next++;
        }
        int end = tokens.at(next - 1).end();
        if (draft != null && draft.lacksZone() && first.kind() == Kind.WORD) {
            String name = Wording.excerpt(tokens.line(), first.start(), end);
            problems.add(
                    new Problem(
                            draft.start,
                            Wording.excerpt(tokens.line(), draft.start, end),
                            Code.UNKNOWN_ZONE,
                            name
                                    + ": no zone of this name is known; an id such as Europe/Paris is, or an offset such as UTC+2"));
            draft.isBroken = true;
        } else {
            problem(first, end, "is not understood");
        }
        return item(next);
    }

    private void problem(Token first, int end, String what) {
        String text = Wording.excerpt(tokens.line(), first.start(), end);
        String subject = text.isEmpty() ? "The line is empty" : text;
        problems.add(new Problem(first.start(), text, Code.UNREADABLE, subject + ": " + what));
    }

    private boolean endsPart(int index) {
        Token token = tokens.at(index);
        boolean inName = token.gluedTo("/")
                && tokens.at(index + 1).glued()
                && tokens.at(index + 1).kind() == Kind.WORD;
        return token.kind() == Kind.END || (SEPARATORS.contains(token.text()) && !inName);
    }

    /** Elsewhere than between entries, "et" is Eastern Time. */
    private boolean isFrenchAnd(int index) {
        Token token = tokens.at(index);
        return token.is("et")
                && tokens.line().charAt(token.start()) == 'e'
                && tokens.at(index + 1).kind() == Kind.NUMBER;
    }

    /** An entry that is being read. */
    private static final class Draft {

        private final int start;
        private final String time;
        private final Clock clock;
        private final List<ZoneName> zones = new ArrayList<>();
        private DayMarks marks = DayMarks.NONE;
        private int end;
        /** Whether a problem about this entry has been told. */
        private boolean isBroken;

        Draft(int start, int end, String time, Clock clock) {
            this.start = start;
            this.end = end;
            this.time = time;
            this.clock = clock;
        }

        boolean lacksZone() {
            return zones.isEmpty() && !isBroken;
        }

        /** {@return whether a zone belongs here} A second one does behind a slash or in parentheses. */
        boolean add(ZoneName zone, String separator) {
            if (isBroken) {
                return false;
            }
            if (zones.isEmpty()) {
                zones.add(zone);
                return true;
            }
            if (!(separator.equals("/") || separator.equals("(")) || zones.size() == MAX_ENTRIES) {
                return false;
            }
            int last = zones.size() - 1;
            zones.get(last).or(zone).ifPresentOrElse(both -> zones.set(last, both), () -> zones.add(zone));
            return true;
        }

        /** Takes in the parenthesis behind, if one was opened in between: {@code 6pm CET (+1 day)}. */
        void close(String line, int position) {
            int opened = line.indexOf('(', start);
            if (opened >= 0 && opened < end) {
                end = position;
            }
        }
    }
}
