/** Working groups and their sessions as calendars (RFC 5545). */
module org.ospoplusplus.ical {
    requires transitive org.ospoplusplus.model;
    requires transitive ical4j.core;
    requires org.commonmark;
    requires static transitive org.jspecify;

    exports org.ospoplusplus.ical;
    exports org.ospoplusplus.ical.bridge;
}
