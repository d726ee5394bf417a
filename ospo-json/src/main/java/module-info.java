/**
 * Reads and writes working groups and their sessions as JSON with Jackson 3 and as YAML, and writes schema.org events.
 */
@SuppressWarnings("module") // Hibernate Validator is optional
module org.ospoplusplus.json {
    requires transitive org.ospoplusplus.model;
    requires transitive tools.jackson.databind;
    requires org.commonmark;
    requires static org.snakeyaml.engine;

    exports org.ospoplusplus.json;

    // OspoValidator validates the value of a Document.
    opens org.ospoplusplus.json to
            org.hibernate.validator;

    provides tools.jackson.databind.JacksonModule with
            org.ospoplusplus.json.OspoModule;
}
