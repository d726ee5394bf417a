package org.ospoplusplus.json;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.Severity;

/** The codecs of all types. The codec of a record is derived from its components. */
final class Codecs {

    static final ValueCodec STRING =
            new StringCodec<>(String.class, "a string", Function.identity(), Function.identity());

    private static final Set<String> MODEL = Set.of(WorkingGroup.class.getPackageName(), When.class.getPackageName());

    /** The packages of the enumerations that records contain. */
    private static final Set<String> ENUMERATIONS =
            Set.of(WorkingGroup.class.getPackageName(), When.class.getPackageName(), Severity.class.getPackageName());

    /** Records that a group computes from its series and sessions. A document contains the group instead. */
    private static final Set<Class<?>> COMPUTED = Set.of(Occurrence.class, WorkingGroup.Clash.class);

    private static final Map<Class<?>, ValueCodec> VALUES = values();
    private static final ClassValue<ValueCodec> CODECS = new ClassValue<>() {
        @Override
        protected ValueCodec computeValue(Class<?> type) {
            ValueCodec value = VALUES.get(type);
            return value == null ? build(type) : value;
        }
    };

    private Codecs() {}

    /**
     * {@return whether a value of a type can be a document: the type is {@link When}, or a public record of the model
     * that is not computed from a group}
     */
    static boolean isDocument(Class<?> type) {
        return MODEL.contains(type.getPackageName())
                && (type == When.class || (type.isRecord() && Modifier.isPublic(type.getModifiers())))
                && !COMPUTED.contains(type);
    }

    /** {@return whether a mapper reads and writes values of a type: documents, and constants of the model} */
    static boolean isValue(Class<?> type) {
        return isDocument(type)
                || (type.isEnum()
                        && Modifier.isPublic(type.getModifiers())
                        && ENUMERATIONS.contains(type.getPackageName()));
    }

    /**
     * {@return the codec of a type}
     *
     * @throws IllegalArgumentException if no document contains values of the type
     */
    static ValueCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    /**
     * {@return the codec of the type of a document}
     *
     * @throws IllegalArgumentException if no value of the type can be a document
     */
    static ValueCodec ofDocument(Class<?> type) {
        if (!isDocument(Objects.requireNonNull(type, "type"))) {
            throw new IllegalArgumentException(type.getName() + " is neither a record of the model nor When");
        }
        return of(type);
    }

    /** {@return the codec of a list that is a document, such as the sessions of several groups} */
    static ValueCodec ofList(Class<?> elementType) {
        return new ListCodec(ofDocument(elementType), WorkingGroup.MAX_SESSIONS);
    }

    private static ValueCodec of(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof ParameterizedType generic) {
            ValueCodec argument = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Optional.class) {
                return argument;
            }
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    /** {@return the codec of a component, or of the contained value if the component is an {@code Optional}} */
    private static ValueCodec of(RecordComponent component) {
        if (component.getType() == Map.class) {
            return STRING;
        }
        if (component.getType() != List.class) {
            return of(component.getGenericType());
        }
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return new ListCodec(of(element), mostElements(component));
    }

    /**
     * {@return the maximum number of elements of a list} The constructor checks the number only after all are in
     * memory.
     */
    private static int mostElements(RecordComponent component) {
        return switch (component.getDeclaringRecord().getSimpleName() + '.' + component.getName()) {
            case "WorkingGroup.series" -> WorkingGroup.MAX_SERIES;
            case "WorkingGroup.sessions" -> WorkingGroup.MAX_SESSIONS;
            case "PublicView.removals" -> Integer.MAX_VALUE;
            default -> Require.MAX_LIST;
        };
    }

    private static ValueCodec build(Class<?> type) {
        if (type == When.class) {
            return new WhenCodec(Stream.of(type.getPermittedSubclasses())
                    .map(kind -> (RecordCodec) of(kind))
                    .toList());
        }
        if (type.isEnum()) {
            return new EnumCodec(type);
        }
        if (!isDocument(type)) {
            throw new IllegalArgumentException("no codec for " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        RecordShape shape = shape(type, Codecs::of);
        return components.length == 1 && components[0].getType() == String.class
                ? new SingleStringCodec(shape)
                : new RecordCodec(shape, type == WorkingGroup.class);
    }

    /** {@return the codec of a working group with another codec for its sessions} */
    static ValueCodec workingGroup(ValueCodec sessions) {
        RecordShape shape = shape(WorkingGroup.class, each -> each.getName().equals("sessions") ? sessions : of(each));
        return new RecordCodec(shape, true);
    }

    private static RecordShape shape(Class<?> type, Function<RecordComponent, ValueCodec> valueCodecs) {
        return new RecordShape(
                type,
                Stream.of(type.getRecordComponents())
                        .map(each -> new RecordProperty(each, valueCodecs.apply(each), Defaults.of(each)))
                        .toList());
    }

    private static Map<Class<?>, ValueCodec> values() {
        ValueCodec bool = new BooleanCodec();
        ValueCodec whole = new IntCodec<>(Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE, i -> i, i -> i);
        return Map.ofEntries(
                Map.entry(String.class, STRING),
                Map.entry(boolean.class, bool),
                Map.entry(Boolean.class, bool),
                Map.entry(int.class, whole),
                Map.entry(Integer.class, whole),
                Map.entry(double.class, DecimalCodec.ofDouble()),
                Map.entry(BigDecimal.class, DecimalCodec.exact()),
                Map.entry(Year.class, new IntCodec<>(Year.class, Years.FIRST, Years.LAST, Year::of, Year::getValue)),
                text(
                        URI.class,
                        "a URI in a string, such as https://example.org/",
                        StrictFormats::uri,
                        URI::toString,
                        FormatHints::uri),
                text(
                        ZoneId.class,
                        "the name of a time zone in a string, such as Europe/Paris",
                        StrictFormats::zone,
                        ZoneId::getId,
                        FormatHints::zone),
                text(
                        Instant.class,
                        "a date and time in UTC in a string, such as 2021-10-20T08:00:00Z",
                        StrictFormats::instant,
                        StrictFormats::print),
                text(
                        LocalDate.class,
                        "a date in a string, such as 2021-11-08",
                        StrictFormats::date,
                        LocalDate::toString,
                        FormatHints::date),
                text(
                        LocalDateTime.class,
                        "a local date and time in a string, such as 2021-11-08T15:00",
                        StrictFormats::dateTime,
                        LocalDateTime::toString,
                        FormatHints::dateTime),
                text(
                        LocalTime.class,
                        "a time of day in a string, such as 15:00",
                        StrictFormats::time,
                        LocalTime::toString,
                        FormatHints::time),
                text(
                        YearMonth.class,
                        "a month in a string, such as 2021-06",
                        StrictFormats::month,
                        YearMonth::toString),
                text(
                        Currency.class,
                        "the code of a currency in a string, such as EUR",
                        StrictFormats::currency,
                        Currency::getCurrencyCode),
                text(
                        Duration.class,
                        "a duration in a string: days, hours, minutes and seconds, such as PT1H30M",
                        StrictFormats::duration,
                        Duration::toString,
                        FormatHints::duration));
    }

    private static <T> Map.Entry<Class<?>, ValueCodec> text(
            Class<T> type, String expected, Function<String, @Nullable T> parser, Function<T, String> printer) {
        return text(type, expected, parser, printer, text -> "");
    }

    private static <T> Map.Entry<Class<?>, ValueCodec> text(
            Class<T> type,
            String expected,
            Function<String, @Nullable T> parser,
            Function<T, String> printer,
            UnaryOperator<String> hint) {
        return Map.entry(type, new StringCodec<>(type, expected, parser, printer, hint));
    }
}
