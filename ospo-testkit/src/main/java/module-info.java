/** Fixtures for tests of code that uses the model, and tests of codecs and validators. */
module org.ospoplusplus.testkit {
    requires transitive org.ospoplusplus.model;
    // Only SessionCodecContract needs it. It is not transitive, so that projects can use the fixtures without JUnit.
    requires static org.junit.jupiter.api;

    exports org.ospoplusplus.testkit;
}
