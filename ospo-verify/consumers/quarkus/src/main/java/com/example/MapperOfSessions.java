package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.ospoplusplus.json.jackson2.OspoJackson2Module;

/** Quarkus does not search for modules of Jackson. Without this class, it writes sessions in another form. */
// [shown
@Singleton
public class MapperOfSessions implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new OspoJackson2Module());
    }
}
// shown]
