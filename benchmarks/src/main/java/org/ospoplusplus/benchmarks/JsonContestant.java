package org.ospoplusplus.benchmarks;

import org.ospoplusplus.json.OspoModule;
import tools.jackson.databind.json.JsonMapper;

/** Who reads and writes JSON. */
public enum JsonContestant {
    /** This library: {@code OspoJson}, strict. */
    OSPO,
    /** This library in a mapper: {@code OspoModule}, strict. */
    OSPO_MODULE,
    /** Jackson's own way with records. */
    DATABIND,
    /** Code by hand on Jackson's parser and generator. */
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
