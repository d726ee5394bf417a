/** Fixtures for tests of whatever works on the model, and what codecs and validators are held to. */
module org.ospoplusplus.testkit {
    requires transitive org.ospoplusplus.model;
    // For the contract of codecs alone. Not transitive, or whoever uses nothing but fixtures could not compile without
    // it.
    requires static org.junit.jupiter.api;

    exports org.ospoplusplus.testkit;
}
