package org.ospoplusplus.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ospoplusplus.model.Session;

/** fastjson2. */
final class FastjsonCodec implements JsonCodec {

    private final JSONReader.Context reading;
    private final JSONWriter.Context writing;

    FastjsonCodec() {
        ObjectReaderProvider readers = new ObjectReaderProvider();
        ObjectWriterProvider writers = new ObjectWriterProvider();
        FastjsonRecords.register(readers, writers);
        reading = JSONFactory.createReadContext(readers);
        writing = JSONFactory.createWriteContext(writers);
    }

    @Override
    public Session read(byte[] utf8) {
        return JSON.parseObject(utf8, Session.class, reading);
    }

    @Override
    public void write(List<Session> sessions, OutputStream utf8) {
        try {
            for (Session session : sessions) {
                JSON.writeTo(utf8, session, writing);
                utf8.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
