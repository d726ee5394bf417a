package org.ospoplusplus.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.SessionCodecContract;
import org.ospoplusplus.testkit.jqwik.SessionCodecProperties;

class Jackson2CodecTest implements SessionCodecContract<byte[]>, SessionCodecProperties<byte[]> {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new OspoJackson2Module());
    private static final OspoJson JSON = OspoJson.create();

    @Override
    public byte[] encode(WorkingGroup context, Session session) throws IOException {
        return MAPPER.writeValueAsBytes(session);
    }

    @Override
    public Session decode(WorkingGroup context, byte[] encoded) throws IOException {
        return MAPPER.readValue(encoded, Session.class);
    }

    @Override
    public boolean isRefusal(Exception e) {
        return e instanceof JsonProcessingException || e instanceof CharConversionException;
    }

    @Property
    void anyGroupHasTheFormOfOspoJson(@ForAll WorkingGroup group) throws IOException {
        String json = JSON.write(group);

        assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(group))).isEqualTo(MAPPER.readTree(json));
        assertThat(MAPPER.readValue(json, WorkingGroup.class)).isEqualTo(group);
    }

    @Property
    void anyDateHasTheFormOfOspoJson(@ForAll When when) throws IOException {
        assertThat(JSON.read(MAPPER.writeValueAsString(when), When.class)).isEqualTo(when);
        assertThat(MAPPER.readValue(JSON.write(when), When.class)).isEqualTo(when);
    }
}
