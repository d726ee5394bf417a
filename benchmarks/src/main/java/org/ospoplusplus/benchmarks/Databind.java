package org.ospoplusplus.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Configures databind of Jackson with settings and mix-ins, so that it reads and writes the same JSON. */
final class Databind {

    private Databind() {}

    static JsonMapper mapper() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(LocalDateTime.class, new ToStringSerializer(LocalDateTime.class));
        module.setDeserializerModifier(new AbsentValues());
        JsonMapper.Builder mapper = JsonMapper.builder()
                .addModule(module)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class, each -> each.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(
                        Map.class, each -> each.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .addMixIn(When.class, WhenMixIn.class)
                .addMixIn(AnnouncedTimes.class, TextMixIn.class)
                .addMixIn(EmailAddress.class, AddressMixIn.class)
                .addMixIn(Guest.Role.class, OpenWordMixIn.class)
                .addMixIn(Link.Kind.class, OpenWordMixIn.class)
                .addMixIn(Registration.Method.class, WordMixIn.class)
                .addMixIn(RelatedEvent.Relation.class, WordMixIn.class)
                .withConfigOverride(
                        boolean.class, each -> each.setIncludeAsProperty(include(JsonInclude.Include.NON_DEFAULT)))
                .withConfigOverride(
                        int.class, each -> each.setIncludeAsProperty(include(JsonInclude.Include.NON_DEFAULT)));
        for (Class<?> kind : When.class.getPermittedSubclasses()) {
            mapper.addMixIn(kind, KindMixIn.class);
        }
        Absent.MODEL.forEach((type, absent) -> {
            if (type.isEnum()) {
                mapper.addMixIn(type, WordMixIn.class);
            }
            mapper.withConfigOverride(
                    type,
                    each -> each.setIncludeAsProperty(JsonInclude.Value.construct(
                            JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, IsDefault.class, null)));
        });
        return mapper.build();
    }

    private static JsonInclude.Value include(JsonInclude.Include include) {
        return JsonInclude.Value.construct(include, JsonInclude.Include.ALWAYS);
    }

    /** Equals the values of absent properties. */
    static final class IsDefault {
        @Override
        @SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
        public boolean equals(Object value) {
            return value != null && value.equals(Absent.MODEL.get(value.getClass()));
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(When.Timed.class),
        @JsonSubTypes.Type(When.Days.class),
        @JsonSubTypes.Type(When.InMonth.class),
        @JsonSubTypes.Type(When.InYear.class)
    })
    private interface WhenMixIn {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface KindMixIn {}

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private enum WordMixIn {}

    @SuppressWarnings("UnusedVariable") // only the type of the parameter counts
    private abstract static class TextMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        TextMixIn(String text) {}

        @JsonValue
        abstract String text();
    }

    @SuppressWarnings("UnusedVariable") // only the type of the parameter counts
    private abstract static class AddressMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AddressMixIn(String address) {}

        @JsonValue
        abstract String address();
    }

    @SuppressWarnings("UnusedVariable") // only the type of the parameter counts
    private abstract static class OpenWordMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OpenWordMixIn(String word) {}

        @JsonValue
        abstract String word();
    }

    private static final class AbsentValues extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> plain) {
            return withAbsentValue(description.getBeanClass(), plain);
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> plain) {
            return withAbsentValue(type.getRawClass(), plain);
        }

        private static ValueDeserializer<?> withAbsentValue(Class<?> type, ValueDeserializer<?> plain) {
            Object absent = Absent.MODEL.get(type);
            return absent == null ? plain : new AbsentValue(plain, absent);
        }
    }

    private static final class AbsentValue extends DelegatingDeserializer {

        private final Object absent;

        AbsentValue(ValueDeserializer<?> plain, Object absent) {
            super(plain);
            this.absent = absent;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
            return new AbsentValue(other, absent);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return _delegatee.deserialize(parser, context);
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return absent;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return absent;
        }
    }
}
