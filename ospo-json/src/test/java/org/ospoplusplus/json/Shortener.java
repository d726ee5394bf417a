package org.ospoplusplus.json;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes values as JSON in which some objects and properties, chosen at random, are replaced by short forms. */
final class Shortener {

    private static final OspoJson JSON = OspoJson.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OspoModule()).build();

    private final Random random;
    private int count;

    Shortener(Random random) {
        this.random = random;
    }

    /** {@return the number of short forms so far} */
    int count() {
        return count;
    }

    /** {@return a value as JSON in which some objects and properties are replaced by short forms} */
    JsonNode shortened(Record value) {
        return shortened(value, MAPPER.valueToTree(value));
    }

    private JsonNode shortened(Object value, JsonNode canonical) {
        if (value instanceof Optional<?> optional) {
            return shortened(optional.orElseThrow(), canonical);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = MAPPER.createArrayNode();
            for (int i = 0; i < list.size(); i++) {
                array.add(shortened(list.get(i), canonical.get(i)));
            }
            return array;
        }
        if (value instanceof LocalTime || value instanceof LocalDateTime) {
            String text = value.toString();
            return MAPPER.getNodeFactory().stringNode(sometimes() ? text.replaceFirst("(^|T)0", "$1") : text);
        }
        if (!(value instanceof Record record) || !canonical.isObject()) {
            return canonical;
        }
        Optional<JsonNode> text = !sometimes()
                ? Optional.empty()
                : format(record)
                        .<JsonNode>map(MAPPER.getNodeFactory()::stringNode)
                        .filter(string -> means(string, record))
                        .or(() -> text(record, canonical));
        if (text.isPresent()) {
            count++;
            return text.get();
        }
        ObjectNode object = (ObjectNode) canonical;
        RecordShape shape = ((RecordCodec) Codecs.of(value.getClass())).shape();
        Object[] values = shape.values(value);
        for (int i = 0; i < values.length; i++) {
            String name = shape.component(i).name();
            if (object.has(name)) {
                object.set(name, shortened(values[i], object.get(name)));
            }
        }
        if (sometimes()) {
            replace(record, object);
        }
        return object;
    }

    /** {@return the values of a record in one string; it means the record only if that has no other values} */
    private static Optional<String> format(Record record) {
        if (record instanceof Price price) {
            return Optional.of(price.toString());
        }
        if (record instanceof OccurrenceId occurrence) {
            return Optional.of(occurrence.series() + " " + occurrence.date());
        }
        if (record instanceof When.Days days) {
            return Optional.of(days.first() + "/" + days.last());
        }
        if (record instanceof When.Timed timed) {
            return Optional.of(timed.start().toString().replace('T', ' ')
                    + timed.zonedEnd().map(end -> " – " + end.toLocalDateTime()).orElse("")
                    + " " + timed.zone());
        }
        if (record instanceof UsualTime time) {
            return Optional.of(time.start()
                    + time.duration()
                            .map(length -> "-" + time.start().plus(length))
                            .orElse("") + " " + time.zone());
        }
        if (record instanceof Link link) {
            return link.title().map(title -> title + " " + link.url());
        }
        return record instanceof VirtualLocation online
                ? online.platform().flatMap(platform -> online.join().map(join -> platform.name() + " " + join.url()))
                : Optional.empty();
    }

    private boolean sometimes() {
        return random.nextInt(4) > 0;
    }

    /** {@return a text within an object that means the whole object} */
    private static Optional<JsonNode> text(Record record, JsonNode object) {
        return object.valueStream()
                .filter(JsonNode::isString)
                .filter(text -> means(text, record))
                .findFirst();
    }

    private static boolean means(JsonNode text, Record record) {
        try {
            Class<?> type = record instanceof When ? When.class : record.getClass();
            return JSON.read(text.toString(), type).equals(record);
        } catch (OspoJsonException e) {
            return false;
        }
    }

    private void replace(Record record, ObjectNode object) {
        if (record instanceof Guest guest
                && guest.name().isPresent()
                && guest.role().known().isPresent()) {
            object.remove("name");
            object.remove("role");
            object.put(guest.role().word(), guest.name().get());
            count++;
        } else if (record instanceof Registration registration
                && registration.method().isLinked()) {
            object.remove("url");
            object.remove("method");
            object.put(
                    EnumWords.of(registration.method()),
                    registration.url().orElseThrow().toString());
            count++;
        } else if (record instanceof Link link && link.kind().known().isPresent()) {
            object.remove("url");
            object.remove("kind");
            object.put(link.kind().word(), link.url().toString());
            count++;
        } else if (record instanceof When.Days days && days.first().equals(days.last())) {
            object.removeAll();
            object.put("day", days.first().toString());
            count++;
        } else if (record instanceof When.Timed timed && timed.duration().isPresent()) {
            end(timed).ifPresent(end -> end(object, end));
        } else if (record instanceof UsualTime time && time.duration().isPresent()) {
            Duration untilMidnight = Duration.between(time.start(), LocalTime.MAX);
            time.duration()
                    .filter(length -> length.compareTo(untilMidnight) < 0)
                    .ifPresent(length -> end(object, time.start().plus(length).toString()));
        }
    }

    private void end(ObjectNode object, String end) {
        if (sometimes()) {
            object.remove("duration");
        }
        object.put("end", end);
        count++;
    }

    /** {@return the local end, unless clocks show it before} */
    private Optional<String> end(When.Timed timed) {
        return timed.zonedEnd()
                .filter(end -> end.toLocalDate().getYear() < 10_000)
                .filter(end -> end.toLocalDateTime().atZone(timed.zone()).isEqual(end))
                .filter(end -> end.toLocalDateTime().isAfter(timed.start()))
                .map(end -> end.toLocalDate().equals(timed.start().toLocalDate()) && sometimes()
                        ? end.toLocalTime().toString()
                        : end.toLocalDateTime().toString());
    }
}
