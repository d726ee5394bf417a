package org.ospoplusplus.benchmarks;

import org.ospoplusplus.json.OspoModule;
import tools.jackson.databind.json.JsonMapper;

/** The contestants for JSON. */
public enum JsonContestant {
    /** {@code OspoJson} of this library, which is strict. */
    OSPO,
    /** {@code OspoModule} of this library in a mapper, which is strict. */
    OSPO_MODULE,
    /** Jackson databind without this library. */
    DATABIND,
    /** Code by hand that uses the parser and generator of Jackson. */
    STREAMING,
    /** fastjson2. */
    FASTJSON2;

    JsonCodec codec() {
        return switch (this) {
            case OSPO -> new OspoCodec();
            case OSPO_MODULE ->
                new MapperCodec(JsonMapper.builder().addModule(new OspoModule()).build());
            case DATABIND -> new MapperCodec(Databind.mapper());
            case STREAMING -> new StreamingCodec();
            case FASTJSON2 -> new FastjsonCodec();
        };
    }
}
