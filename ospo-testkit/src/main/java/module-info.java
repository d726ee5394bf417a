/** Fixtures for tests of whatever works on the model. */
module org.ospoplusplus.testkit {
    requires transitive org.ospoplusplus.model;

    exports org.ospoplusplus.testkit;
}
