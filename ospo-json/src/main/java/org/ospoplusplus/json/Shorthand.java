package org.ospoplusplus.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Reads a string in place of an object: {@code Zoom} for {@code {name: Zoom}}. Writing always gives the object. */
abstract class Shorthand {

    private static final String USUALLY = "usually ";

    private static final String ONLINE =
            "a platform, a link for joining, or both in a string, such as Jitsi https://example.org/call";

    /**
     * Reads the string at the current token. A fault is at the place of the string.
     *
     * @param codec the codec of the record
     * @return the record; null if the string has a fault, which was reported
     */
    abstract @Nullable Object read(ReadContext in, ValueCodec codec);

    /** {@return whether each string is accepted} */
    boolean isText() {
        return false;
    }

    /** {@return the expected string, in words that follow "must be an object, or"} */
    abstract String expected();

    /**
     * {@return the short form of a record} The string replaces the only required component. If no component is
     * required, it replaces the component {@code name}. The id of a record does not describe the record, so it replaces
     * only the constants of its class, such as {@code university}. The string of a {@link When} can be of any kind, so
     * the kinds themselves have no short form.
     */
    static Optional<Shorthand> of(RecordShape shape) {
        if (When.class.isAssignableFrom(shape.type())) {
            return Optional.empty();
        }
        if (Identifiable.class.isAssignableFrom(shape.type())) {
            Map<String, Object> constants = constants(shape.type());
            return constants.isEmpty() ? Optional.empty() : Optional.of(new OfConstant(constants));
        }
        Shorthand format = format(shape);
        if (format != null) {
            return Optional.of(format);
        }
        if (shape.type() == Registration.class) {
            return Optional.of(new OfRegistration(shape));
        }
        int component = described(shape);
        return component >= 0 && shape.component(component).isString()
                ? Optional.of(new OfComponent(shape, component))
                : Optional.empty();
    }

    /** {@return the short form of a time of any kind} */
    static Shorthand ofWhen() {
        return new OfFormat(TimeTexts.WHEN, TimeTexts::when, TimeTexts::hint);
    }

    /** {@return the short form of a record that has several values in one string; null if it has none} */
    private static @Nullable Shorthand format(RecordShape shape) {
        Class<?> type = shape.type();
        if (type == Price.class) {
            return new OfFormat("free, or an amount and a currency, such as 15 EUR", StrictFormats::price, text -> "");
        }
        if (type == OccurrenceId.class) {
            return new OfFormat(TimeTexts.OCCURRENCE, TimeTexts::occurrence, text -> "");
        }
        if (type == UsualTime.class) {
            return new OfFormat(TimeTexts.USUAL_TIME, TimeTexts::usualTime, TimeTexts::hint);
        }
        if (type == Link.class) {
            return labeled(shape, "title");
        }
        if (type == Contact.class) {
            return labeled(shape, "name");
        }
        if (type == VirtualLocation.class) {
            return new OfFormat(ONLINE, Shorthand::online, text -> "");
        }
        if (type == Cadence.class) {
            return new OfCadence();
        }
        if (type == AgendaItem.class) {
            return new OfPart();
        }
        if (type == ExceptDate.class) {
            return new OfExceptDate();
        }
        return type == CadenceRule.class ? new OfRule(shape) : null;
    }

    private static Shorthand labeled(RecordShape shape, String label) {
        return new OfFormat(
                LabeledLink.expected(label),
                text -> {
                    LabeledLink link = LabeledLink.parse(text);
                    if (link == null) {
                        return null;
                    }
                    @Nullable Object[] values = shape.absent();
                    values[shape.indexOf(label, 0)] = link.label();
                    values[shape.indexOf("url", 0)] = link.url();
                    return shape.construct(values);
                },
                LabeledLink::hint);
    }

    /** {@return a platform, a link for joining, or both} */
    private static @Nullable Object online(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        if (!LabeledLink.isLink(last)) {
            return VirtualLocation.of(Platform.of(text));
        }
        LabeledLink link = LabeledLink.parse(text);
        if (link == null) {
            return null;
        }
        JoinLink join = JoinLink.publicLink(link.url());
        return link.label()
                .map(label -> VirtualLocation.of(Platform.of(label), join))
                .orElseGet(() -> VirtualLocation.of(join));
    }

    /**
     * {@return the index of the component that a string describes; -1 if a string describes no component, or if several
     * components are required}
     */
    private static int described(RecordShape shape) {
        int only = -1;
        for (int i = 0; i < shape.size(); i++) {
            if (shape.component(i).absent() == null) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only >= 0 ? only : shape.indexOf("name", 0);
    }

    /** {@return the public constants of a class that are of this class, by their ids} */
    private static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        try {
            for (Field field : type.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    Identifiable constant = (Identifiable) field.get(null);
                    constants.put(constant.id(), constant);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(type + " is not public", e);
        }
        return constants;
    }

    /** Reads the string of one component. */
    static final class OfComponent extends Shorthand {

        private final RecordShape shape;
        private final int component;

        private OfComponent(RecordShape shape, int component) {
            this.shape = shape;
            this.component = component;
        }

        /** {@return the index of the component} */
        int component() {
            return component;
        }

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            Object value = shape.component(component).read(in);
            if (value == null) {
                return null;
            }
            @Nullable Object[] values = shape.absent();
            values[component] = value;
            return construct(in, shape, values);
        }

        @Override
        boolean isText() {
            return shape.component(component).isText();
        }

        @Override
        String expected() {
            RecordProperty only = shape.component(component);
            return "only its \"" + only.name() + "\": " + only.expected();
        }
    }

    /** Reads the id of a constant of a class. */
    static final class OfConstant extends Shorthand {

        private final Map<String, Object> byId;

        private OfConstant(Map<String, Object> byId) {
            this.byId = byId;
        }

        List<String> ids() {
            return new ArrayList<>(byId.keySet());
        }

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            String id = in.parser().getString();
            Object constant = byId.get(id);
            return constant == null
                    ? in.fault(
                            Code.CLOSED_LIST, "must be " + codec.expected() + Suggestions.didYouMean(id, byId.keySet()))
                    : constant;
        }

        @Override
        String expected() {
            return "one of the known ids " + String.join(", ", byId.keySet());
        }
    }

    /** Reads the link of a registration, or its method if that needs no link. */
    static final class OfRegistration extends Shorthand {

        private final RecordShape shape;
        private final int method;
        private final int url;

        private OfRegistration(RecordShape shape) {
            this.shape = shape;
            this.method = shape.indexOf("method", 0);
            this.url = shape.indexOf("url", 0);
        }

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            String text = in.parser().getString();
            boolean isLink = text.indexOf(':') >= 0;
            int given = isLink ? url : method;
            @Nullable Object[] values = shape.absent();
            values[given] = shape.component(given).read(in);
            if (values[given] == null) {
                return null;
            }
            if (isLink) {
                values[method] = text.regionMatches(true, 0, "mailto:", 0, 7)
                        ? Registration.Method.EMAIL
                        : Registration.Method.TICKET;
            }
            return construct(in, shape, values);
        }

        @Override
        String expected() {
            return "only its \"url\": " + shape.component(url).expected()
                    + ", or only its \"method\", if that needs no link: "
                    + shape.component(method).expected();
        }
    }

    /** Reads several values from one string in a strict format. */
    static final class OfFormat extends Shorthand {

        private final String expected;
        private final Function<String, @Nullable Object> parser;
        private final UnaryOperator<String> hint;

        /**
         * @param parser returns null for a string in another format, and throws {@link IllFormedException} for values
         *     that contradict each other
         * @param hint returns a remedy for a string in another format, which follows the message
         */
        private OfFormat(String expected, Function<String, @Nullable Object> parser, UnaryOperator<String> hint) {
            this.expected = expected;
            this.parser = parser;
            this.hint = hint;
        }

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            String text = in.parser().getString();
            try {
                Object value = parser.apply(text);
                return value == null ? in.fault(Code.FORMAT, "must be " + expected + hint.apply(text)) : value;
            } catch (IllFormedException e) {
                return in.fault(Code.ILL_FORMED, e.rule());
            }
        }

        @Override
        String expected() {
            return expected;
        }
    }

    /** Reads the words of a cadence, also as its rule if they state one. */
    static final class OfCadence extends Shorthand {

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            String text = in.parser().getString();
            boolean usually = text.regionMatches(true, 0, USUALLY, 0, USUALLY.length());
            CadenceRule rule = RuleText.parse(usually ? text.substring(USUALLY.length()) : text);
            try {
                return new Cadence(text, Optional.ofNullable(rule), rule != null && !usually);
            } catch (IllFormedException e) {
                return in.fault(Code.ILL_FORMED, e.rule());
            }
        }

        @Override
        boolean isText() {
            return true;
        }

        @Override
        String expected() {
            return "only its \"text\": a string";
        }
    }

    /** Reads the title of a part of a session, also after the time at which it starts. */
    static final class OfPart extends Shorthand {

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            PlannedParts.Text text = PlannedParts.parse(in.parser().getString());
            try {
                AgendaItem part = AgendaItem.of(text.title());
                if (text.start() != null) {
                    in.plannedParts().add(part, text.start(), in.pointer(), in.here());
                }
                return part;
            } catch (IllFormedException e) {
                return in.fault(Code.ILL_FORMED, e.rule());
            }
        }

        @Override
        boolean isText() {
            return true;
        }

        @Override
        String expected() {
            return "only its \"title\": a string";
        }
    }

    /** Reads a day without a meeting, or a break. */
    static final class OfExceptDate extends Shorthand {

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            String text = in.parser().getString();
            PlannedBreaks.Days days = PlannedBreaks.parse(text);
            if (days == null) {
                return in.fault(Code.FORMAT, "must be " + PlannedBreaks.EXPECTED);
            }
            try {
                ExceptDate first = ExceptDate.of(days.first());
                if (StrictFormats.date(text) == null) {
                    in.plannedBreaks().add(first, days, in.pointer(), in.here());
                }
                return first;
            } catch (IllFormedException e) {
                return in.fault(Code.ILL_FORMED, e.rule());
            }
        }

        @Override
        String expected() {
            return PlannedBreaks.EXPECTED;
        }
    }

    /** Reads the frequency of a rule, or the words that state a rule. */
    static final class OfRule extends Shorthand {

        private final OfComponent frequency;

        private OfRule(RecordShape shape) {
            this.frequency = new OfComponent(shape, shape.indexOf("frequency", 0));
        }

        /** {@return the index of the frequency} */
        int component() {
            return frequency.component();
        }

        @Override
        @Nullable
        Object read(ReadContext in, ValueCodec codec) {
            String text = in.parser().getString();
            CadenceRule rule = RuleText.parse(text);
            if (rule != null || text.indexOf(' ') < 0) {
                return rule == null ? frequency.read(in, codec) : rule;
            }
            return in.fault(
                    Code.FORMAT,
                    "must be words such as second Tuesday of the month, every Tuesday or every second Tuesday"
                            + RuleWords.rule(text)
                                    .map("; write a rule such as "::concat)
                                    .orElse(""));
        }

        @Override
        String expected() {
            return frequency.expected() + ", or words such as second Tuesday of the month";
        }
    }

    private static @Nullable Object construct(ReadContext in, RecordShape shape, @Nullable Object... values) {
        try {
            return shape.construct(values);
        } catch (IllFormedException e) {
            return in.fault(Code.ILL_FORMED, e.rule());
        }
    }
}
