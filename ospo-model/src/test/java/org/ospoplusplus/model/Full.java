package org.ospoplusplus.model;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;

/**
 * Records made by reflection with everything in them: each optional present, two elements in each list, and whatever can
 * be private private and marked. A component added tomorrow is filled as well.
 */
final class Full {

    /** Stands in every private value and in no other. */
    static final String MARKER = "m4rker";

    /** A secret link, which {@link #workingGroup(String, URI)} marks as such. */
    static final String SECRET = "https://full.example/gehälter/" + MARKER;

    private final @Nullable String text;
    private final @Nullable URI link;
    private int count;

    private Full(@Nullable String text, @Nullable URI link) {
        this.text = text;
        this.link = link;
    }

    static WorkingGroup workingGroup() {
        return (WorkingGroup) new Full(null, null).value(WorkingGroup.class);
    }

    /** {@return a group all of whose texts and links are the same} */
    static WorkingGroup workingGroup(String text, URI link) {
        return (WorkingGroup) new Full(text, link).value(WorkingGroup.class);
    }

    /** Whether the public must not see a value. */
    static boolean isPrivate(Object value) {
        return value instanceof EmailAddress
                || (value instanceof JoinLink join && join.secret())
                || (value instanceof DialIn dialIn && dialIn.secret());
    }

    private Object value(Type type) {
        count++;
        if (type instanceof ParameterizedType container) {
            Type element = container.getActualTypeArguments()[0];
            if (container.getRawType() == Optional.class) {
                return Optional.of(value(element));
            }
            if (container.getRawType() == List.class) {
                return List.of(value(element), value(element));
            }
        }
        if (type == EmailAddress.class) {
            return new EmailAddress(MARKER + count + "@full.example");
        }
        if (type == JoinLink.class) {
            return JoinLink.secret(link == null ? URI.create("https://full.example/" + MARKER + count) : link);
        }
        if (type == DialIn.class) {
            return new DialIn(MARKER + count, Optional.of(MARKER + count), true);
        }
        if (type == When.class) {
            return Complete.timed();
        }
        if (type == CadenceRule.class) {
            return Complete.cadenceRule();
        }
        if (type instanceof Class<?> other) {
            return other.isRecord() ? record(other) : leaf(other);
        }
        throw new AssertionError("no value for " + type);
    }

    private Record record(Class<?> type) {
        return Records.create(
                type,
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .map(this::value)
                        .toArray());
    }

    private Object leaf(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.of(
                        text == null ? "text " + count : text,
                        link == null ? URI.create("https://full.example/" + count) : link,
                        Instant.parse("2024-05-16T10:00:00Z"),
                        Duration.ofMinutes(count),
                        LocalTime.NOON,
                        Complete.usualTime().zone(),
                        true,
                        count,
                        count % 90.0)
                .filter(value -> wrapper(type).isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value for " + type));
    }

    private static Class<?> wrapper(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
