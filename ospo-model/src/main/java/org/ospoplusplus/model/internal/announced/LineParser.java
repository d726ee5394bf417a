package org.ospoplusplus.model.internal.announced;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.LinkFinder.Hidden;
import org.ospoplusplus.model.internal.announced.Tokens.Kind;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/**
 * Reads a line of announced times into its entries. An entry is a time or a range and its zone, in either order. A time
 * may have several zones ({@code 9am EST/COT}, {@code 15:00 CET (UTC+1)}); each zone makes an entry. A day belongs to
 * the entry beside it. A day at the end of the line, apart from all entries, belongs to the first entry.
 *
 * <p>Each entry needs its own zone. A part that is not understood becomes a {@link Problem}, and reading continues
 * after the next separator.
 */
public final class LineParser {

    /** The maximum number of entries and problems in a line. */
    public static final int MAX_ENTRIES = 50;

    /** The maximum number of tokens or zones between a zone and its time. */
    private static final int MAX_LEAD = 8;

    /**
     * A part of the line that is not an entry.
     *
     * @param position the index of its first character in the line
     * @param text the part, shortened, without links and control characters
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
     * The content of a line, in the order of the line.
     *
     * @param isComplete whether the line was read to its end
     */
    public record Line(List<TimeEntry> entries, List<Problem> problems, boolean isComplete) {}

    private final Tokens tokens;
    private final List<TimeEntry> timeEntries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Draft draft;
    /** The zones and the day that come before their time; {@code pendingStart} is the position of the first of them. */
    private final List<ZoneName> pendingZones = new ArrayList<>();

    private DayHint pending = DayHint.NONE;
    private int pendingStart;
    /** The last separator, or an empty string right after an item. */
    private String separator = "";

    private boolean inParentheses;

    /** Whether a time in the line, other than those in UTC, is possible only in the 24-hour clock. */
    private boolean is24Hour;

    /** Whether a time in the line is possible only in the 24-hour clock, including those in UTC. */
    private boolean has24HourTime;

    /** The end of the last word that was searched for a link. {@code link} is the link in that word. */
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
                problem(tokens.at(index), tokens.at(index).end(), "the line is too long, and is read only up to here");
                return line(false);
            }
            index = isLink(index) ? link(index) : step(index);
        }
        finish();
        leftOver();
        if (timeEntries.isEmpty() && problems.isEmpty()) {
            problem(
                    tokens.at(0),
                    index == 0 ? 0 : tokens.at(index - 1).end(),
                    "no time was found; write times with their zones, such as 9am ET, 3pm CET");
        }
        return line(true);
    }

    private Line line(boolean isComplete) {
        List<TimeEntry> read = timeEntries.stream()
                .map(timeEntry -> isIn24HourClock(timeEntry) ? timeEntry.in24HourLine() : timeEntry)
                .toList();
        return new Line(read, List.copyOf(problems), isComplete);
    }

    /**
     * People write UTC in the 24-hour clock, also beside times in the twelve-hour clock: {@code 18:00 UTC (2:00 ET)}.
     * An offset is like UTC.
     */
    private boolean isIn24HourClock(TimeEntry timeEntry) {
        return is24Hour || (has24HourTime && timeEntry.zone().isOffset());
    }

    private int step(int index) {
        int counted = DayParser.counted(tokens, index);
        if (counted > 0) {
            return counted;
        }
        Parsed<DayHint> dayHint = DayParser.at(tokens, index);
        if (dayHint != null && addDayHint(index, dayHint)) {
            return item(dayHint.next());
        }
        Parsed<Duration> duration = dayHint == null ? DurationParser.at(tokens, index) : null;
        if (duration != null && draft != null && draft.lasts(duration.value())) {
            draft.extend(tokens.at(duration.next() - 1).end());
            return item(duration.next());
        }
        Parsed<Span> span = dayHint == null ? SpanParser.at(tokens, index) : null;
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

    /** Skips a link without quoting it, because it may be secret. */
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

    private boolean addDayHint(int index, Parsed<DayHint> dayHint) {
        boolean nothingPending = pending.isEmpty() && pendingZones.isEmpty();
        if (draft != null && nothingPending && (separator.isEmpty() || separator.equals("("))) {
            boolean added = draft.add(dayHint.value());
            if (added) {
                draft.extend(tokens.at(dayHint.next() - 1).end());
            }
            return added;
        }
        DayHint both = pending.and(dayHint.value());
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
        boolean nothingPending = pending.isEmpty() && pendingZones.isEmpty();
        draft = new Draft(
                tokens.line(),
                nothingPending ? tokens.at(index).start() : pendingStart,
                tokens.excerpt(index, span.next()),
                tokens.at(span.next() - 1).end(),
                span.value(),
                pendingZones,
                pending);
        pending = DayHint.NONE;
        pendingZones.clear();
    }

    /** {@return the index after the end of a range whose start has a zone ({@code 9am ET - 10am ET}), or -1} */
    private int rangeEnd(int index) {
        int next = draft == null || !draft.lacksEnd() ? -1 : SpanParser.afterConnector(tokens, index);
        Parsed<WrittenTime> end = next < 0 ? null : SpanParser.end(tokens, next);
        if (draft == null || end == null) {
            return -1;
        }
        Parsed<ZoneName> zone = ZoneParser.at(tokens, end.next());
        boolean belongs = zone == null ? end.value().isFixed() : draft.isIn(zone.value());
        if (!belongs) {
            return -1;
        }
        int after = zone == null ? end.next() : zone.next();
        draft.until(end.value());
        draft.extend(tokens.at(after - 1).end());
        return after;
    }

    /** {@return whether a zone belongs to the time before it or after it} */
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
     * {@return whether a time follows} Several zones may come before it ({@code Paris, Berlin: 17:00}), or a zone and
     * its day ({@code Paris Thu 19 Dec, 17:00}).
     */
    private boolean leadsToTime(int index, int steps, boolean severalZones) {
        int next = index;
        boolean separated = false;
        boolean hasDay = false;
        for (int step = 0; step < steps; step++) {
            Parsed<DayHint> dayHint = DayParser.at(tokens, next);
            if (dayHint != null) {
                next = dayHint.next();
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
                    text + ": this time has no zone; add one, such as ET or UTC+2"));
        }
        timeEntries.addAll(draft.entries());
        is24Hour |= draft.is24Hour() && !draft.isInUtc();
        has24HourTime |= draft.is24Hour();
        draft = null;
    }

    /** A day after a separator, without a time after it, is a shift of the last entry or the date of the line. */
    private void leftOver() {
        if (pending.isEmpty() || timeEntries.isEmpty()) {
            return;
        }
        int index = pending.shift().isPresent() ? timeEntries.size() - 1 : 0;
        TimeEntry timeEntry = timeEntries.get(index);
        DayHint both = timeEntry.dayHint().and(pending);
        if (both == null) {
            String text =
                    Phrases.excerpt(tokens.line(), pendingStart, tokens.line().length());
            problems.add(new Problem(pendingStart, text, Problem.Cause.UNREADABLE, text + ": the day is given twice"));
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
            problems.add(new Problem(
                    draft.start(),
                    Phrases.excerpt(tokens.line(), draft.start(), end),
                    Problem.Cause.UNKNOWN_ZONE,
                    name + ": this zone is not known; use an id such as Europe/Paris, or an offset such as UTC+2"));
            draft.breakOff();
        } else {
            problem(first, end, "this part is not understood; remove it or rephrase it");
        }
        return item(next);
    }

    private void problem(Token first, int end, String message) {
        String text = Phrases.excerpt(tokens.line(), first.start(), end);
        String subject = text.isEmpty() ? "The line is empty" : text.replaceFirst(":$", "");
        problems.add(new Problem(first.start(), text, Problem.Cause.UNREADABLE, subject + ": " + message));
    }

    private boolean endsPart(int index) {
        Token token = tokens.at(index);
        boolean inName = token.gluedTo("/")
                && tokens.at(index + 1).glued()
                && tokens.at(index + 1).kind() == Kind.WORD;
        return token.kind() == Kind.END || (Words.isSeparator(token.text()) && !inName);
    }

    /** The word "et" before a number is French; everywhere else it is Eastern Time. */
    private boolean isFrenchAnd(int index) {
        Token token = tokens.at(index);
        return token.is("et")
                && tokens.line().charAt(token.start()) == 'e'
                && tokens.at(index + 1).kind() == Kind.NUMBER;
    }
}
