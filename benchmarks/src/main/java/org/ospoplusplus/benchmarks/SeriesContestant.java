package org.ospoplusplus.benchmarks;

/** The contestants for the days of recurring meetings. */
public enum SeriesContestant {
    /** This library, with dates. */
    OSPO,
    /** This library, with epoch days, which need no objects. */
    OSPO_EPOCH_DAYS,
    /** lib-recur, with milliseconds, which is its fastest form. */
    LIB_RECUR,
    /** ical4j, with dates. */
    ICAL4J;

    RuleExpander expander(SampleRule rule) {
        return switch (this) {
            case OSPO -> new OspoExpander(rule);
            case OSPO_EPOCH_DAYS -> new EpochDayExpander(rule);
            case LIB_RECUR -> new LibRecurExpander(rule);
            case ICAL4J -> new Ical4jExpander(rule);
        };
    }

    /** {@return the meetings of 1,000 series} Meetings of this library have dates in any case. */
    YearOfMeetings.Expander year() {
        return switch (this) {
            case OSPO, OSPO_EPOCH_DAYS -> YearOfMeetings.ospo();
            case LIB_RECUR -> YearOfMeetings.libRecur();
            case ICAL4J -> YearOfMeetings.ical4j();
        };
    }
}
