/** Reads and writes working groups and their sessions as iCalendar files (RFC 5545). */
@SuppressWarnings("module") // Hibernate Validator is optional
module org.ospoplusplus.ical {
    requires transitive org.ospoplusplus.model;
    requires transitive ical4j.core;
    requires org.commonmark;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports org.ospoplusplus.ical;
    exports org.ospoplusplus.ical.ical4j;
    exports org.ospoplusplus.ical.warning;

    // Hibernate Validator reads the constraint on CalendarFeed.group.
    opens org.ospoplusplus.ical to
            org.hibernate.validator;
}
