package org.ospoplusplus.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Adds the records and enumerations of the model, including {@link org.ospoplusplus.model.time.When}, to a Jackson
 * mapper, in the format that {@link OspoJson} describes:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new OspoModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} also finds the module. Inside these records the format never depends on the mapper's
 * settings for names, inclusion, unknown properties or coercion. The mapper's settings apply to everything else:
 * limits, text after the document, deviations from the grammar of JSON, and null in place of a whole record. Values
 * that are written as strings, such as constants, can also be the keys of a map.
 *
 * <p>{@link OspoJsonException} reports all faults of a value together. Columns are those of the parser, which counts
 * bytes if it reads bytes. For text that is not JSON, the parser throws its own exception.
 *
 * @since 0.1.0
 */
public final class OspoModule extends JacksonModule {

    private final OspoJson json;

    /** Creates a module that reads strictly. */
    public OspoModule() {
        this(OspoJson.create());
    }

    private OspoModule(OspoJson json) {
        this.json = json;
    }

    /**
     * {@return a module that ignores additions of newer minor versions, like {@link OspoJson#withWarnings}}
     *
     * @param warnings receives the warnings in the order of the document, before the value is returned. Each thread
     *     that reads calls it
     */
    public OspoModule withWarnings(Consumer<? super Fault> warnings) {
        return new OspoModule(json.withWarnings(warnings));
    }

    @Override
    public String getModuleName() {
        return OspoModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new OspoSerializers());
        context.addDeserializers(new OspoDeserializers(json));
        context.addKeySerializers(new OspoKeySerializers());
        context.addKeyDeserializers((type, config, description) ->
                OspoJson.supportsAsName(type.getRawClass()) ? new NameDeserializer(type.getRawClass(), json) : null);
    }

    private static final class OspoSerializers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return find(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return find(type);
        }

        private static @Nullable ValueSerializer<?> find(JavaType type) {
            Class<?> raw = type.getRawClass();
            return OspoJson.supports(raw) ? new CodecSerializer(raw, Codecs.of(raw)) : null;
        }
    }

    private static final class OspoKeySerializers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            return OspoJson.supportsAsName(raw) ? new NameSerializer(Codecs.of(raw)) : null;
        }
    }

    private static final class OspoDeserializers implements Deserializers {

        private final OspoJson json;

        private OspoDeserializers(OspoJson json) {
            this.json = json;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        private @Nullable ValueDeserializer<?> find(JavaType type) {
            Class<?> raw = type.getRawClass();
            return OspoJson.supports(raw) ? new CodecDeserializer(raw, json) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return OspoJson.supports(type);
        }
    }
}
