package org.ospoplusplus.json;

import java.io.ByteArrayOutputStream;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.SessionCodecContract;
import org.ospoplusplus.testkit.jqwik.SessionCodecProperties;

class JsonCodecTest implements SessionCodecContract<byte[]>, SessionCodecProperties<byte[]> {

    private static final OspoJson JSON = OspoJson.create();

    @Override
    public byte[] encode(WorkingGroup context, Session session) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(session, out);
        return out.toByteArray();
    }

    @Override
    public Session decode(WorkingGroup context, byte[] encoded) {
        return JSON.read(encoded, Session.class);
    }

    @Override
    public boolean isRefusal(Exception e) {
        return e instanceof OspoJsonException;
    }
}
