/** Working groups and their sessions as calendars (RFC 5545). */
module org.ospoplusplus.ical {
    requires transitive org.ospoplusplus.model;
    requires transitive ical4j.core;
    requires org.commonmark;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports org.ospoplusplus.ical;
    exports org.ospoplusplus.ical.ical4j;
    exports org.ospoplusplus.ical.warning;

    // OspoValidator validates the group of a feed.
    opens org.ospoplusplus.ical to
            org.hibernate.validator;
}
