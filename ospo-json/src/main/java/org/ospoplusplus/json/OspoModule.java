package org.ospoplusplus.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Objects;
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
 * Teaches a Jackson mapper the records of the model, {@link org.ospoplusplus.model.time.When} included, in the form that
 * {@link OspoJson} describes:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new OspoModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it, too. Inside these records the module decides all by itself, whatever the mapper's
 * settings for names, inclusion, unknown properties or coercions are. What stands outside of it, the mapper decides: limits,
 * what follows the document, deviations from JSON's grammar, and null in place of a whole record.
 *
 * <p>Faults are told by {@link OspoJsonException}, all that one value has together. Columns of its locations are the parser's:
 * octets for input in octets. What is no JSON at all the parser tells, by its own exception.
 *
 * @since 0.1.0
 */
public final class OspoModule extends JacksonModule {

    private final @Nullable Consumer<? super Fault> warnings;

    /** A module that reads strictly. */
    public OspoModule() {
        this(null);
    }

    private OspoModule(@Nullable Consumer<? super Fault> warnings) {
        this.warnings = warnings;
    }

    /**
     * {@return a module that ignores what {@link OspoJson#withWarnings} does}
     *
     * @param warnings is told what is ignored, in the order of the document, before the value is handed out; by every thread
     *     that reads
     */
    public OspoModule withWarnings(Consumer<? super Fault> warnings) {
        return new OspoModule(Objects.requireNonNull(warnings, "warnings"));
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
        context.addDeserializers(new OspoDeserializers(warnings));
    }

    private static final class OspoSerializers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            return Codecs.isDocument(raw) ? new CodecSerializer(raw, Codecs.of(raw)) : null;
        }
    }

    private static final class OspoDeserializers implements Deserializers {

        private final @Nullable Consumer<? super Fault> warnings;

        private OspoDeserializers(@Nullable Consumer<? super Fault> warnings) {
            this.warnings = warnings;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return Codecs.isDocument(raw) ? new CodecDeserializer(raw, Codecs.of(raw), warnings) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Codecs.isDocument(type);
        }
    }
}
