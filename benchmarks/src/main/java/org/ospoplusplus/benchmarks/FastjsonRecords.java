package org.ospoplusplus.benchmarks;

import com.alibaba.fastjson2.reader.FieldReader;
import com.alibaba.fastjson2.reader.ObjectReaderCreator;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.reader.ObjectReaders;
import com.alibaba.fastjson2.util.Fnv;
import com.alibaba.fastjson2.writer.FieldWriter;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import com.alibaba.fastjson2.writer.ObjectWriters;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/**
 * Readers and writers of fields for fastjson2. Without them, fastjson2 passes null to constructors for absent
 * properties.
 */
final class FastjsonRecords {

    private static final List<Class<?>> RECORDS = List.of(
            Session.class,
            AgendaItem.class,
            Aliases.class,
            ConductPolicy.class,
            Contact.class,
            DialIn.class,
            GeoCoordinates.class,
            Guest.class,
            Image.class,
            JoinLink.class,
            Link.class,
            Organization.class,
            OspoType.class,
            Place.class,
            Platform.class,
            PostalAddress.class,
            Price.class,
            Deadline.class,
            Registration.class,
            RelatedEvent.class,
            Revision.class,
            Venue.class,
            VirtualLocation.class,
            When.Timed.class,
            When.Days.class,
            When.InMonth.class,
            When.InYear.class);

    private FastjsonRecords() {}

    static void register(ObjectReaderProvider readers, ObjectWriterProvider writers) {
        for (Class<?> type : RECORDS) {
            readers.register(type, ObjectReaders.objectReader(new Creator<>(type), fieldReaders(Stream.of(type))));
            writers.register(type, ObjectWriters.objectWriter(type, fieldWriters(type)));
            Stream.of(type.getDeclaredClasses())
                    .filter(Class::isEnum)
                    .forEach(each -> readers.register(each, ObjectReaders.ofString(words(each)::get)));
        }
        readers.register(AnnouncedTimes.class, ObjectReaders.ofString(AnnouncedTimes::new));
        readers.register(EmailAddress.class, ObjectReaders.ofString(EmailAddress::new));
        readers.register(Guest.Role.class, ObjectReaders.ofString(Guest.Role::new));
        readers.register(Link.Kind.class, ObjectReaders.ofString(Link.Kind::new));
        List<Class<?>> kinds = List.of(When.class.getPermittedSubclasses());
        Map<Long, Creator<When>> byFirst = new HashMap<>();
        kinds.forEach(
                kind -> byFirst.put(Fnv.hashCode64(kind.getRecordComponents()[0].getName()), new Creator<>(kind)));
        readers.register(
                When.class, ObjectReaders.objectReader(values -> when(values, byFirst), fieldReaders(kinds.stream())));
    }

    private static When when(Map<Long, Object> values, Map<Long, Creator<When>> byFirst) {
        for (Map.Entry<Long, Creator<When>> kind : byFirst.entrySet()) {
            if (values.containsKey(kind.getKey())) {
                return kind.getValue().apply(values);
            }
        }
        throw new IllegalArgumentException("the value has the properties of no kind of When");
    }

    private static Map<String, Object> words(Class<?> type) {
        Map<String, Object> words = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(Words.make((Enum<?>) constant), constant);
        }
        return words;
    }

    private static FieldReader<?>[] fieldReaders(Stream<Class<?>> types) {
        return types.flatMap(type -> Stream.of(type.getConstructors()[0].getParameters()))
                .map(FastjsonRecords::fieldReader)
                .toArray(FieldReader<?>[]::new);
    }

    private static FieldReader<?> fieldReader(Parameter parameter) {
        Class<?> record = parameter.getDeclaringExecutable().getDeclaringClass();
        Type type = type(parameter);
        return ObjectReaderCreator.INSTANCE.createFieldReaderParam(
                record, record, parameter.getName(), 0, 0, null, type, raw(type), null, record, parameter, null);
    }

    private static FieldWriter<?>[] fieldWriters(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(each -> ObjectWriters.fieldWriter(each.getName(), Object.class, new Accessor(each)))
                .toArray(FieldWriter<?>[]::new);
    }

    /** {@return the type of a component, or of its content for an {@code Optional}} */
    private static Type type(Parameter component) {
        return component.getType() == Optional.class
                ? ((ParameterizedType) component.getParameterizedType()).getActualTypeArguments()[0]
                : component.getParameterizedType();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static final class Creator<T> implements Function<Map<Long, Object>, T> {

        private final Constructor<?> constructor;
        private final Long[] names;
        private final boolean[] optional;
        private final @Nullable Object[] absent;

        Creator(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                constructor = type.getConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
            names = Stream.of(components)
                    .map(each -> Fnv.hashCode64(each.getName()))
                    .toArray(Long[]::new);
            optional = new boolean[components.length];
            absent = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                optional[i] = components[i].getType() == Optional.class;
                absent[i] = Absent.of(components[i].getType());
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public T apply(Map<Long, Object> values) {
            @Nullable Object[] arguments = new Object[names.length];
            for (int i = 0; i < names.length; i++) {
                Object value = values.get(names[i]);
                arguments[i] = value == null ? absent[i] : optional[i] ? Optional.of(value) : value;
            }
            try {
                return (T) constructor.newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Returns the value of a component for output, or null for an absent property. */
    private static final class Accessor implements Function<Object, Object> {

        private final Method accessor;
        private final @Nullable Object absent;

        Accessor(RecordComponent component) {
            accessor = component.getAccessor();
            absent = Absent.of(component.getType());
        }

        @Override
        @SuppressWarnings("NullAway") // fastjson2 omits null, but has no nullness annotations
        public Object apply(Object record) {
            try {
                Object value = accessor.invoke(record);
                return value.equals(absent)
                        ? null
                        : text(value instanceof Optional<?> some ? some.orElseThrow() : value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object text(Object value) {
            if (value instanceof Enum<?> word) {
                return Words.of(word);
            }
            if (value instanceof AnnouncedTimes announced) {
                return announced.text();
            }
            if (value instanceof EmailAddress email) {
                return email.address();
            }
            if (value instanceof Guest.Role role) {
                return role.word();
            }
            if (value instanceof Link.Kind kind) {
                return kind.word();
            }
            return value instanceof URI
                            || value instanceof ZoneId
                            || value instanceof Temporal
                            || value instanceof TemporalAmount
                    ? value.toString()
                    : value;
        }
    }
}
