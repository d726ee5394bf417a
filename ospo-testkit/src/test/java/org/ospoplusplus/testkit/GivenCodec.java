package org.ospoplusplus.testkit;

import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The contract for the codec of a test. */
record GivenCodec(SessionCodec<byte[]> codec) implements SessionCodecContract<byte[]> {

    @Override
    public byte[] encode(WorkingGroup context, Session session) throws Exception {
        return codec.encode(context, session);
    }

    @Override
    public Session decode(WorkingGroup context, byte[] encoded) throws Exception {
        return codec.decode(context, encoded);
    }
}
