/**
 * Reads and writes working groups and their sessions with Jackson 2, in the format of {@code org.ospoplusplus.json}.
 */
// The name ends with a digit, because the version of Jackson distinguishes this module.
@SuppressWarnings("module")
module org.ospoplusplus.json.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.ospoplusplus.json;

    exports org.ospoplusplus.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.ospoplusplus.json.jackson2.OspoJackson2Module;
}
