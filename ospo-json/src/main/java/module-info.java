/** Working groups and their sessions as JSON, through Jackson 3, and as schema.org events. */
module org.ospoplusplus.json {
    requires transitive org.ospoplusplus.model;
    requires transitive tools.jackson.databind;
    requires org.commonmark;
    requires static org.snakeyaml.engine;

    exports org.ospoplusplus.json;

    // OspoValidator validates the value of a document.
    opens org.ospoplusplus.json to
            org.hibernate.validator;

    provides tools.jackson.databind.JacksonModule with
            org.ospoplusplus.json.OspoModule;
}
