/** Working groups and their sessions as JSON, through Jackson 3, and as schema.org events. */
module org.ospoplusplus.json {
    requires transitive org.ospoplusplus.model;
    requires transitive tools.jackson.databind;
    requires org.commonmark;
    requires static org.snakeyaml.engine;

    exports org.ospoplusplus.json;

    provides tools.jackson.databind.JacksonModule with
            org.ospoplusplus.json.OspoModule;
}
