/** A module that reads and writes working groups. */
module com.example.calendars {
    requires transitive org.ospoplusplus.model;
    requires org.hibernate.validator;
    requires org.ospoplusplus.ical;
    requires org.ospoplusplus.json;

    exports com.example;

    uses tools.jackson.databind.JacksonModule;
}
