package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.AnnouncedTimes;

/**
 * A property of this library that holds one component of a session as text. Each row of the tables below serves the
 * writer and the reader. To add such a property, add a row.
 *
 * @param name the name of the property
 * @param values the values of the component in a session
 * @param format formats a value as text
 * @param parser parses a property; reports a warning if this is impossible
 * @param setter sets the component; called only if there are values
 * @param isList whether the property may appear more than once
 */
record SessionProperty<T>(
        String name,
        Function<Session, List<T>> values,
        Function<T, String> format,
        BiFunction<Property, ValueReader, Optional<T>> parser,
        BiConsumer<Session.Builder, List<T>> setter,
        boolean isList) {

    /** The properties that describe the time, in the order in which they are written. */
    static final List<SessionProperty<?>> TIME = List.of(
            optional(
                    PropertyNames.ANNOUNCED,
                    Session::announced,
                    AnnouncedTimes::text,
                    SessionProperty::announcedTimes,
                    Session.Builder::announced),
            list(
                    PropertyNames.PREVIOUS_START,
                    Session::earlierDates,
                    WhenText::of,
                    (property, valueReader) -> valueReader.when(property),
                    Session.Builder::earlierDates));

    /** The properties that describe the topic, in the order in which they are written. */
    static final List<SessionProperty<?>> TOPIC = List.of(
            optional(
                    "X-OSPO-FORMAT",
                    Session::format,
                    Function.identity(),
                    (property, valueReader) -> valueReader.text(property),
                    Session.Builder::format),
            list(
                    PropertyNames.TOPIC,
                    Session::topics,
                    Function.identity(),
                    (property, valueReader) -> valueReader.text(property),
                    Session.Builder::topics),
            optional(
                    PropertyNames.AUDIENCE,
                    Session::audience,
                    Function.identity(),
                    (property, valueReader) -> valueReader.prose(property),
                    Session.Builder::audience),
            optional(
                    "X-OSPO-NOTICE",
                    Session::notice,
                    Function.identity(),
                    (property, valueReader) -> valueReader.text(property),
                    Session.Builder::notice));

    /** {@return all properties} */
    static Stream<SessionProperty<?>> all() {
        return Stream.of(TIME, TOPIC).flatMap(List::stream);
    }

    private static <T> SessionProperty<T> optional(
            String name,
            Function<Session, Optional<T>> getter,
            Function<T, String> format,
            BiFunction<Property, ValueReader, Optional<T>> parser,
            BiConsumer<Session.Builder, T> setter) {
        return new SessionProperty<>(
                name,
                session -> getter.apply(session).map(List::of).orElse(List.of()),
                format,
                parser,
                (session, values) -> setter.accept(session, values.get(0)),
                false);
    }

    private static <T> SessionProperty<T> list(
            String name,
            Function<Session, List<T>> getter,
            Function<T, String> format,
            BiFunction<Property, ValueReader, Optional<T>> parser,
            BiConsumer<Session.Builder, List<T>> setter) {
        return new SessionProperty<>(name, getter, format, parser, setter, true);
    }

    private static Optional<AnnouncedTimes> announcedTimes(Property property, ValueReader valueReader) {
        return valueReader
                .text(property)
                .flatMap(text ->
                        valueReader.make(property, "a line of announced times", () -> new AnnouncedTimes(text)));
    }

    /** {@return whether a session has a value} */
    boolean isPresentIn(Session session) {
        return !values.apply(session).isEmpty();
    }

    /** {@return the name without its prefix, in words: {@code previous start}} */
    String label() {
        return name.substring("X-OSPO-".length()).toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** Writes the values that a session has. */
    void write(Session session, ComponentBuilder event) {
        for (T value : values.apply(session)) {
            event.text(name, format.apply(value));
        }
    }

    /** Reads the values that an event has. */
    void read(PropertyIndex event, ValueReader valueReader, Session.Builder session) {
        List<T> all = new ArrayList<>(0);
        if (isList) {
            for (Property property : event.all(name)) {
                parser.apply(property, valueReader).ifPresent(all::add);
            }
        } else {
            event.first(name)
                    .flatMap(property -> parser.apply(property, valueReader))
                    .ifPresent(all::add);
        }
        if (!all.isEmpty()) {
            setter.accept(session, event.bounded(name, all));
        }
    }
}
