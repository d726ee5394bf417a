package org.ospoplusplus.cli;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Rules of RFC 5545 as lib-recur understands them, a library that shares no code with this one. */
final class PeerRule {

    private PeerRule() {}

    /** {@return the local times of a rule from its first time to an end, exclusive} */
    static List<LocalDateTime> times(String rule, LocalDateTime first, LocalDateTime end) {
        RecurrenceRuleIterator peer;
        try {
            peer = new RecurrenceRule(rule).iterator(floating(first));
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(rule, e);
        }
        List<LocalDateTime> times = new ArrayList<>();
        while (peer.hasNext()) {
            LocalDateTime time = local(peer.nextDateTime());
            if (!time.isBefore(end)) {
                break;
            }
            times.add(time);
        }
        return times;
    }

    private static DateTime floating(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}
