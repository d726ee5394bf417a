package org.ospoplusplus.json;

/** The codes that {@link Fault} documents. */
final class FaultCodes {

    static final String UNKNOWN_PROPERTY = "unknown-property";
    static final String DUPLICATE_PROPERTY = "duplicate-property";
    static final String MISSING_PROPERTY = "missing-property";
    static final String NULL = "null";
    static final String TYPE = "type";
    static final String FORMAT = "format";
    static final String CLOSED_LIST = "closed-list";
    static final String ILL_FORMED = "ill-formed";
    static final String VERSION = "version";
    static final String SYNTAX = "syntax";
    static final String TRAILING_DATA = "trailing-data";
    static final String LIMIT = "limit";
    static final String ENCODING = "encoding";

    private FaultCodes() {}
}
