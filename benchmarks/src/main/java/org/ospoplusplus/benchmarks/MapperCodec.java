package org.ospoplusplus.benchmarks;

import java.io.OutputStream;
import java.util.List;
import org.ospoplusplus.model.Session;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson, with any configuration for the records. */
final class MapperCodec implements JsonCodec {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    MapperCodec(JsonMapper mapper) {
        reader = mapper.readerFor(Session.class);
        writer = mapper.writerFor(Session.class)
                .withRootValueSeparator("\n")
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    @Override
    public Session read(byte[] utf8) {
        return reader.readValue(utf8);
    }

    @Override
    public void write(List<Session> sessions, OutputStream utf8) {
        try (SequenceWriter out = writer.writeValues(utf8)) {
            out.writeAll(sessions);
        }
    }
}
