package org.ospoplusplus.model.internal.announced;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.LinkFinder.Hidden;
import org.ospoplusplus.model.internal.announced.Tokens.Kind;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/**
 * Reads a line of announced times into its entries. An entry is a time or a range and its zone, in either order; one time may
 * have several zones ({@code 9am EST/COT}, {@code 15:00 CET (UTC+1)}), and is an entry for each. What tells the day belongs to
 * the entry that it stands with; apart from any, at the end, to the first.
 *
 * <p>Each entry needs its own zone. What isn't understood is a {@link Problem}, and reading goes on behind the next
 * separator.
 */
public final class LineParser {

    /** The most entries, or parts that are no entry, that one line may have. */
    public static final int MAX_ENTRIES = 50;

    /** How many tokens or zones may be between a zone and the time that it leads to. */
    private static final int MAX_LEAD = 8;

    /**
     * A part of the line that is no entry.
     *
     * @param position where it begins in the line
     * @param text the part, fit to be shown
     */
    public record Problem(int position, String text, Cause cause, String message) {

        /** Causes of problems. */
        public enum Cause {
            /** A link or an e-mail address. */
            LINK,
            /** A time without a known zone. */
            UNKNOWN_ZONE,
            /** Any other text that is not understood. */
            UNREADABLE
        }
    }

    /**
     * What a line was read as, in its order.
     *
     * @param isComplete whether the line was read to its end
     */
    public record Line(List<TimeEntry> entries, List<Problem> problems, boolean isComplete) {}

    private final Tokens tokens;
    private final List<TimeEntry> timeEntries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Draft draft;
    /** The zones and the days that were read before the time to which they belong, and where the first of them begins. */
    private final List<ZoneName> pendingZones = new ArrayList<>();

    private DayHint pending = DayHint.NONE;
    private int pendingStart;
    /** The last separator, or an empty string right after an item. */
    private String separator = "";

    private boolean inParentheses;

    /** Whether a time in the line can only be one of the 24-hour clock. */
    private boolean is24Hour;

    /** The end of the last run of characters without spaces that was searched for a link, and that link. */
    private int searched;

    private @Nullable Hidden link;

    private LineParser(Tokens tokens) {
        this.tokens = tokens;
    }

    public static Line parse(String text) {
        return new LineParser(Tokens.of(text)).parse();
    }

    private Line parse() {
        int index = 0;
        while (tokens.at(index).kind() != Kind.END) {
            if (tokens.isFull() || timeEntries.size() + problems.size() >= MAX_ENTRIES) {
                draft = null;
                problem(tokens.at(index), tokens.at(index).end(), "the line goes on for too long from here");
                return line(false);
            }
            index = isLink(index) ? link(index) : step(index);
        }
        finish();
        leftOver();
        if (timeEntries.isEmpty() && problems.isEmpty()) {
            problem(tokens.at(0), index == 0 ? 0 : tokens.at(index - 1).end(), "no time is named");
        }
        return line(true);
    }

    private Line line(boolean isComplete) {
        List<TimeEntry> read =
                is24Hour ? timeEntries.stream().map(TimeEntry::in24HourLine).toList() : List.copyOf(timeEntries);
        return new Line(read, List.copyOf(problems), isComplete);
    }

    private int step(int index) {
        int counted = DayParser.counted(tokens, index);
        if (counted > 0) {
            return counted;
        }
        Parsed<DayHint> marks = DayParser.at(tokens, index);
        if (marks != null && mark(index, marks)) {
            return item(marks.next());
        }
        Parsed<Duration> duration = marks == null ? DurationParser.at(tokens, index) : null;
        if (duration != null && draft != null && draft.lasts(duration.value())) {
            draft.extend(tokens.at(duration.next() - 1).end());
            return item(duration.next());
        }
        Parsed<Span> span = marks == null ? SpanParser.at(tokens, index) : null;
        if (span != null) {
            begin(index, span);
            return item(span.next());
        }
        int end = rangeEnd(index);
        if (end > 0) {
            return item(end);
        }
        Parsed<ZoneName> zone = ZoneParser.at(tokens, index);
        if (zone != null && isTaken(index, zone)) {
            return item(zone.next());
        }
        return between(index);
    }

    private boolean isLink(int index) {
        int start = tokens.at(index).start();
        if (start >= searched) {
            link = LinkFinder.at(tokens.line(), start);
            searched = LinkFinder.wordEnd(tokens.line(), start);
        }
        return link != null && start >= link.start() && start < link.end();
    }

    /** Skips a link, which may be secret, without quoting it. */
    private int link(int index) {
        int next = index;
        while (tokens.at(next).kind() != Kind.END && isLink(next)) {
            next++;
        }
        problems.add(new Problem(
                tokens.at(index).start(),
                Phrases.excerpt(
                        tokens.line(),
                        tokens.at(index).start(),
                        tokens.at(next - 1).end()),
                Problem.Cause.LINK,
                "a line of times must not contain links; the link is not shown, because it may be secret"));
        return item(next);
    }

    private int item(int next) {
        separator = "";
        return next;
    }

    private int between(int index) {
        Token token = tokens.at(index);
        boolean dash = token.is("-");
        if (Words.isSeparator(token.text()) || isFrenchAnd(index) || (dash && draft != null && !draft.lacksZone())) {
            separator = token.text();
            inParentheses = token.is("(") || (inParentheses && !token.is(")"));
            if (draft != null && token.is(")")) {
                draft.close(token.end());
            }
            return index + 1;
        }
        boolean isSkipped = dash || Words.isFiller(token.text()) || Regions.isLabel(tokens, index);
        return isSkipped ? index + 1 : unknown(index);
    }

    private boolean mark(int index, Parsed<DayHint> marks) {
        boolean isAlone = pending.isEmpty() && pendingZones.isEmpty();
        if (draft != null && isAlone && (separator.isEmpty() || separator.equals("("))) {
            boolean added = draft.add(marks.value());
            if (added) {
                draft.extend(tokens.at(marks.next() - 1).end());
            }
            return added;
        }
        DayHint both = pending.and(marks.value());
        if (both == null) {
            return false;
        }
        pendFrom(index);
        pending = both;
        return true;
    }

    private void pendFrom(int index) {
        if (pending.isEmpty() && pendingZones.isEmpty()) {
            pendingStart = tokens.at(index).start();
        }
    }

    private void begin(int index, Parsed<Span> span) {
        finish();
        boolean isAlone = pending.isEmpty() && pendingZones.isEmpty();
        draft = new Draft(
                tokens.line(),
                isAlone ? tokens.at(index).start() : pendingStart,
                tokens.excerpt(index, span.next()),
                tokens.at(span.next() - 1).end(),
                span.value(),
                pendingZones,
                pending);
        pending = DayHint.NONE;
        pendingZones.clear();
    }

    /** {@return the index behind the end of a range whose start has its zone already, or -1} {@code 9am ET - 10am ET} */
    private int rangeEnd(int index) {
        int next = draft == null || !draft.lacksEnd() ? -1 : SpanParser.behindConnector(tokens, index);
        Parsed<WrittenTime> end = next < 0 ? null : SpanParser.end(tokens, next);
        if (draft == null || end == null) {
            return -1;
        }
        Parsed<ZoneName> zone = ZoneParser.at(tokens, end.next());
        boolean belongs = zone == null ? end.value().isFixed() : draft.isIn(zone.value());
        if (!belongs) {
            return -1;
        }
        int behind = zone == null ? end.next() : zone.next();
        draft.until(end.value());
        draft.extend(tokens.at(behind - 1).end());
        return behind;
    }

    /** {@return whether a zone belongs to the time before or after it} */
    private boolean isTaken(int index, Parsed<ZoneName> zone) {
        Draft before = draft;
        if (before != null && before.lacksZone()) {
            return take(before, zone);
        }
        boolean isPending = !pending.isEmpty() || !pendingZones.isEmpty();
        boolean follows = separator.isEmpty() || separator.equals("(") || separator.equals("/");
        boolean labels = tokens.at(zone.next()).is(":");
        boolean mayLead = before == null || isPending || labels || before.isZoneFirst() || !follows;
        // In "London 18:00, Moscow, Nairobi 21:00", the zones come before their times.
        boolean severalZones =
                before == null || !pendingZones.isEmpty() || (before.isZoneFirst() && separator.equals(","));
        if (mayLead && leadsToTime(zone.next(), MAX_LEAD, severalZones)) {
            pendFrom(index);
            pendingZones.add(zone.value());
            return true;
        }
        return before != null && !isPending && take(before, zone);
    }

    private boolean take(Draft to, Parsed<ZoneName> zone) {
        boolean isAnother = inParentheses && separator.equals(",");
        boolean taken = to.add(zone.value(), isAnother ? "/" : separator);
        if (taken) {
            to.extend(tokens.at(zone.next() - 1).end());
        }
        return taken;
    }

    /**
     * {@return whether the next item is a time} Several zones may lead to it, {@code Paris, Berlin: 17:00}, or a zone and its
     * day: {@code Paris Thu 19 Dec, 17:00}.
     */
    private boolean leadsToTime(int index, int steps, boolean severalZones) {
        int next = index;
        boolean separated = false;
        boolean hasDay = false;
        for (int step = 0; step < steps; step++) {
            Parsed<DayHint> marks = DayParser.at(tokens, next);
            if (marks != null) {
                next = marks.next();
                hasDay |= !separated;
                continue;
            }
            if (SpanParser.at(tokens, next) != null) {
                return !separated || severalZones || hasDay;
            }
            Parsed<ZoneName> zone = severalZones ? ZoneParser.at(tokens, next) : null;
            if (zone != null) {
                return leadsToTime(zone.next(), steps - 1, true);
            }
            String text = tokens.at(next).text();
            boolean list = text.equals(",") || text.equals("/") || text.equals("&") || text.equals("and");
            if (!list && !text.equals("-") && !text.equals("(") && !text.equals("=") && !Words.isFiller(text)) {
                return false;
            }
            separated |= list;
            next++;
        }
        return false;
    }

    private void finish() {
        if (draft == null) {
            return;
        }
        if (draft.lacksZone()) {
            String text = draft.text();
            problems.add(new Problem(
                    draft.start(),
                    text,
                    Problem.Cause.UNKNOWN_ZONE,
                    text + ": names no zone; each time needs its own"));
        }
        timeEntries.addAll(draft.entries());
        is24Hour |= draft.is24Hour();
        draft = null;
    }

    /** A day behind a separator, with no time behind it: a shift of the last entry, or the date of the line. */
    private void leftOver() {
        if (pending.isEmpty() || timeEntries.isEmpty()) {
            return;
        }
        int index = pending.shift().isPresent() ? timeEntries.size() - 1 : 0;
        TimeEntry timeEntry = timeEntries.get(index);
        DayHint both = timeEntry.marks().and(pending);
        if (both == null) {
            String text =
                    Phrases.excerpt(tokens.line(), pendingStart, tokens.line().length());
            problems.add(new Problem(pendingStart, text, Problem.Cause.UNREADABLE, text + ": the day is told twice"));
            return;
        }
        timeEntries.set(index, timeEntry.on(both));
    }

    private int unknown(int index) {
        Token first = tokens.at(index);
        int next = index + 1;
        while (!endsPart(next) && !isLink(next)) {
            next++;
        }
        int end = tokens.at(next - 1).end();
        if (draft != null && draft.lacksZone() && first.kind() == Kind.WORD) {
            String name = Phrases.excerpt(tokens.line(), first.start(), end);
            problems.add(
                    new Problem(
                            draft.start(),
                            Phrases.excerpt(tokens.line(), draft.start(), end),
                            Problem.Cause.UNKNOWN_ZONE,
                            name
                                    + ": no zone of this name is known; an id such as Europe/Paris is, or an offset such as UTC+2"));
            draft.breakOff();
        } else {
            problem(first, end, "is not understood");
        }
        return item(next);
    }

    private void problem(Token first, int end, String what) {
        String text = Phrases.excerpt(tokens.line(), first.start(), end);
        String subject = text.isEmpty() ? "The line is empty" : text.replaceFirst(":$", "");
        problems.add(new Problem(first.start(), text, Problem.Cause.UNREADABLE, subject + ": " + what));
    }

    private boolean endsPart(int index) {
        Token token = tokens.at(index);
        boolean inName = token.gluedTo("/")
                && tokens.at(index + 1).glued()
                && tokens.at(index + 1).kind() == Kind.WORD;
        return token.kind() == Kind.END || (Words.isSeparator(token.text()) && !inName);
    }

    /** Elsewhere than between entries, "et" is Eastern Time. */
    private boolean isFrenchAnd(int index) {
        Token token = tokens.at(index);
        return token.is("et")
                && tokens.line().charAt(token.start()) == 'e'
                && tokens.at(index + 1).kind() == Kind.NUMBER;
    }
}
