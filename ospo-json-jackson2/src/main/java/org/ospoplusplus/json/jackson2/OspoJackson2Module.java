package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.OspoJson;

/**
 * Adds the records and enumerations of the model, including {@link org.ospoplusplus.model.time.When}, to a mapper of
 * Jackson 2, in the format that {@link OspoJson} describes:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new OspoJackson2Module());
 * }</pre>
 *
 * <p>{@code findAndRegisterModules()} also finds the module, and so does Spring Boot 3. Inside these records the format
 * never depends on the mapper's settings for names, inclusion, unknown properties or coercion. The mapper's settings
 * apply to everything else: limits, text after the document, deviations from the grammar of JSON, and null in place of
 * a whole record. Values that are written as strings, such as constants, can also be the keys of a map.
 *
 * <p>{@link OspoJackson2Exception} reports all faults of a value together. Columns are those of the parser, which
 * counts bytes if it reads bytes. For text that is not JSON, the parser throws its own exception.
 *
 * @since 0.1.0
 */
public final class OspoJackson2Module extends Module {

    private final OspoJson json;

    /** Creates a module that reads strictly. */
    public OspoJackson2Module() {
        this(OspoJson.create());
    }

    private OspoJackson2Module(OspoJson json) {
        this.json = json;
    }

    /**
     * {@return a module that ignores additions of newer minor versions, like {@link OspoJson#withWarnings}}
     *
     * @param warnings receives the warnings in the order of the document, before the value is returned. Each thread
     *     that reads calls it
     */
    public OspoJackson2Module withWarnings(Consumer<? super Fault> warnings) {
        return new OspoJackson2Module(json.withWarnings(warnings));
    }

    @Override
    public String getModuleName() {
        return OspoJackson2Module.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new RecordSerializers(json));
        context.addDeserializers(new RecordDeserializers(json));
        context.addKeySerializers(new NameSerializers(json));
        context.addKeyDeserializers((type, config, description) ->
                OspoJson.supportsAsName(type.getRawClass()) ? new NameDeserializer(type.getRawClass(), json) : null);
    }

    private static final class RecordSerializers extends Serializers.Base {

        private final OspoJson json;

        private RecordSerializers(OspoJson json) {
            this.json = json;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return OspoJson.supports(type.getRawClass()) ? new RecordSerializer(json) : null;
        }
    }

    private static final class RecordDeserializers extends Deserializers.Base {

        private final OspoJson json;

        private RecordDeserializers(OspoJson json) {
            this.json = json;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        private @Nullable JsonDeserializer<?> find(Class<?> type) {
            return OspoJson.supports(type) ? new RecordDeserializer(type, json) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return OspoJson.supports(type);
        }
    }

    private static final class NameSerializers extends Serializers.Base {

        private final OspoJson json;

        private NameSerializers(OspoJson json) {
            this.json = json;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return OspoJson.supportsAsName(type.getRawClass()) ? new NameSerializer(json) : null;
        }
    }
}
