package org.ospoplusplus.benchmarks;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Code by hand that supports only the form of the samples. It is the practical limit of the parser and generator of
 * Jackson.
 */
final class StreamingCodec implements JsonCodec {

    private static final ObjectWriteContext LINES = new ObjectWriteContext.Base() {
        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
    };

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public Session read(byte[] utf8) {
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), utf8)) {
            in.nextToken();
            return new StreamingReader(in).session();
        }
    }

    @Override
    public void write(List<Session> sessions, OutputStream utf8) {
        try (JsonGenerator out = factory.createGenerator(LINES, utf8, JsonEncoding.UTF8)) {
            StreamingWriter writer = new StreamingWriter(out);
            for (Session session : sessions) {
                writer.session(session);
                out.writeRaw('\n');
            }
        }
    }
}
