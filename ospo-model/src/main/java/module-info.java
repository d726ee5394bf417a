/** Working groups of open source program offices, and their sessions, as immutable values. */
@SuppressWarnings("module") // this module is compiled before those that it exports to
module org.ospoplusplus.model {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.hibernate.validator;

    exports org.ospoplusplus.model;
    exports org.ospoplusplus.model.diff;
    exports org.ospoplusplus.model.merge;
    exports org.ospoplusplus.model.time;
    exports org.ospoplusplus.model.validation;
    // The rules that readers apply before they construct a record (bounds of lists, values that they repair), and rules
    // that several writers share, such as the names of files.
    exports org.ospoplusplus.model.internal to
            org.ospoplusplus.json,
            org.ospoplusplus.ical,
            org.ospoplusplus.html,
            org.ospoplusplus.cli;
    // The names of time zones that people use.
    exports org.ospoplusplus.model.internal.announced to
            org.ospoplusplus.json,
            org.ospoplusplus.ical,
            org.ospoplusplus.cli;
    exports org.ospoplusplus.model.internal.validators to
            org.ospoplusplus.ical,
            org.ospoplusplus.html,
            org.ospoplusplus.cli;

    // Hibernate Validator reads constraints and components, and creates the validators, by reflection.
    opens org.ospoplusplus.model to
            org.hibernate.validator;
    opens org.ospoplusplus.model.time to
            org.hibernate.validator;
    opens org.ospoplusplus.model.internal.validators to
            org.hibernate.validator;
}
