package org.ospoplusplus.cli;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.WriteContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.property.ICalProperty;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meetings that other libraries find in a calendar: Biweekly parses it, and lib-recur expands its rules. */
final class PeerCalendar {

    private static final Pattern UNTIL = Pattern.compile(";UNTIL=([0-9]{8}(?:T[0-9]{6}Z)?)");

    private final ICalendar calendar;
    private final List<String> strayDates = new ArrayList<>();

    private PeerCalendar(ICalendar calendar) {
        this.calendar = calendar;
    }

    static PeerCalendar parse(String text) {
        return new PeerCalendar(Biweekly.parse(text).first());
    }

    /** {@return the starts of the meetings that take place in the two years, by the {@code UID} of their event} */
    Map<String, List<String>> starts() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (VEvent event : calendar.getEvents()) {
            if (event.getRecurrenceId() == null) {
                all.put(event.getUid().getValue(), instances(event));
            }
        }
        for (VEvent event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null) {
                Set<String> each = Objects.requireNonNull(all.get(event.getUid().getValue()));
                remove(shown(event.getRecurrenceId().getValue(), event.getRecurrenceId()), each, event);
                addIfExpected(event, each);
            }
        }
        Map<String, List<String>> starts = new TreeMap<>();
        all.forEach((uid, each) -> starts.put(uid, TwoYears.of(each.stream())));
        return starts;
    }

    /** {@return dates in {@code EXDATE} and {@code RECURRENCE-ID} on which nothing takes place: readers ignore them} */
    List<String> strayDates() {
        return strayDates;
    }

    /** {@return the instances of an event} A calendar may name an instance twice (RFC 5545, 3.8.5.2). */
    private Set<String> instances(VEvent event) {
        Set<String> starts = new TreeSet<>();
        addIfExpected(event, starts);
        if (event.getRecurrenceRule() != null) {
            starts.clear();
            starts.addAll(ruled(event));
        }
        event.getRecurrenceDates()
                .forEach(property -> property.getDates().forEach(date -> starts.add(shown(date, property))));
        event.getExceptionDates()
                .forEach(property ->
                        property.getValues().forEach(date -> remove(shown(date, property), starts, event)));
        return starts;
    }

    private List<String> ruled(VEvent event) {
        String rule = text(event);
        Matcher until = UNTIL.matcher(rule);
        Optional<String> end = until.find() ? Optional.of(until.group(1)) : Optional.empty();
        ICalDate start = event.getDateStart().getValue();
        return PeerRule.times(UNTIL.matcher(rule).replaceFirst(""), local(start), TwoYears.LOCAL_END).stream()
                .map(time -> shown(time, start.hasTime(), event.getDateStart()))
                .filter(time -> end.filter(last -> time.replaceAll("[-:]", "").compareTo(last) > 0)
                        .isEmpty())
                .toList();
    }

    private String text(VEvent event) {
        return new RecurrenceRuleScribe()
                .writeText(
                        event.getRecurrenceRule(),
                        new WriteContext(ICalVersion.V2_0, calendar.getTimezoneInfo(), null));
    }

    private void addIfExpected(VEvent event, Set<String> starts) {
        if (!Status.cancelled().equals(event.getStatus())) {
            starts.add(shown(event.getDateStart().getValue(), event.getDateStart()));
        }
    }

    private void remove(String start, Set<String> starts, VEvent event) {
        if (!starts.remove(start)) {
            strayDates.add(event.getUid().getValue() + " " + start);
        }
    }

    private String shown(ICalDate date, ICalProperty property) {
        return shown(local(date), date.hasTime(), property);
    }

    private static LocalDateTime local(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }

    /** {@return a start by the {@code VTIMEZONE} of the calendar, unless clocks skip it or show it twice} */
    private String shown(LocalDateTime time, boolean hasTime, ICalProperty property) {
        if (!hasTime) {
            return time.toLocalDate().toString();
        }
        TimezoneAssignment assignment = calendar.getTimezoneInfo().getTimezone(property);
        if (assignment == null) {
            return time.toInstant(ZoneOffset.UTC).toString();
        }
        ZoneId zone = ZoneId.of(assignment.getComponent().getTimezoneId().getValue());
        // Biweekly has other rules for such times than RFC 5545, 3.3.5.
        boolean isUnique = zone.getRules().getValidOffsets(time).size() == 1;
        return (isUnique
                        ? read(time, assignment.getTimeZone())
                        : time.atZone(zone).toInstant())
                .toString();
    }

    private static Instant read(LocalDateTime time, TimeZone zone) {
        return new DateTimeComponents(
                        time.getYear(),
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        false)
                .toDate(zone)
                .toInstant();
    }
}
