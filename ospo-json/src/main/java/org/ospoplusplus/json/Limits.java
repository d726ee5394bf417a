package org.ospoplusplus.json;

import tools.jackson.core.StreamReadConstraints;

/** How much {@link OspoJson} reads before it refuses a document, so that hostile ones cost little. */
final class Limits {

    static final int DEPTH = 32;
    static final int NUMBER = 32;
    static final int STRING = 65_536;
    static final int NAME = 128;
    static final int DOCUMENT = 5 * 1024 * 1024;

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxNumberLength(NUMBER)
            .maxStringLength(STRING)
            .maxNameLength(NAME)
            .build();

    private Limits() {}
}
