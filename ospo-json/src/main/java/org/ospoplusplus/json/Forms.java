package org.ospoplusplus.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** The form of every type that can stand on the wire; those of records follow from their components. */
final class Forms {

    static final Form STRING = new TextForm<>(String.class, "a string", Function.identity(), Function.identity());

    /** All that a working group or its public view is made of. */
    private static final Map<Class<?>, Form> ALL = new Forms().all();

    private final Map<Class<?>, Form> forms = new HashMap<>();

    private Forms() {
        Form bool = new BooleanForm();
        Form whole = new IntForm<>(Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE, i -> i, i -> i);
        forms.put(String.class, STRING);
        forms.put(boolean.class, bool);
        forms.put(Boolean.class, bool);
        forms.put(int.class, whole);
        forms.put(Integer.class, whole);
        forms.put(double.class, new DecimalForm());
        forms.put(Year.class, new IntForm<>(Year.class, 1, 9999, Year::of, Year::getValue));
        text(URI.class, "a URI in a string, such as https://example.org/", Texts::uri, URI::toString);
        text(ZoneId.class, "the name of a time zone in a string, such as Europe/Paris", Texts::zone, ZoneId::getId);
        text(
                Instant.class,
                "a date and time in UTC in a string, such as 2021-10-20T08:00:00Z",
                Texts::instant,
                Texts::print);
        text(LocalDate.class, "a date in a string, such as 2021-11-08", Texts::date, LocalDate::toString);
        text(
                LocalDateTime.class,
                "a local date and time in a string, such as 2021-11-08T15:00",
                Texts::dateTime,
                LocalDateTime::toString);
        text(LocalTime.class, "a time of day in a string, such as 15:00", Texts::time, LocalTime::toString);
        text(YearMonth.class, "a month in a string, such as 2021-06", Texts::month, YearMonth::toString);
        text(
                Duration.class,
                "a duration in a string: days, hours, minutes and seconds, such as PT1H30M",
                Texts::duration,
                Duration::toString);
    }

    private <T> void text(
            Class<T> type, String expected, Function<String, @Nullable T> parser, Function<T, String> printer) {
        forms.put(type, new TextForm<>(type, expected, parser, printer));
    }

    private Map<Class<?>, Form> all() {
        form(WorkingGroup.class);
        form(PublicView.class);
        return Map.copyOf(forms);
    }

    /**
     * {@return the form of a record of the model, of {@link When} or of one of the types in their components; null for any
     * other}
     */
    static @Nullable Form of(Class<?> type) {
        return ALL.get(type);
    }

    /** {@return whether a type is a record of the model, or {@link When}: what can be a document} */
    static boolean isDocument(Class<?> type) {
        return ALL.containsKey(type) && (type.isRecord() || type == When.class);
    }

    private Form form(Class<?> type) {
        Form known = forms.get(type);
        if (known != null) {
            return known;
        }
        Form form;
        if (type == When.class) {
            List<RecordForm> kinds = new ArrayList<>();
            for (Class<?> kind : When.class.getPermittedSubclasses()) {
                kinds.add((RecordForm) form(kind));
            }
            form = new WhenForm(kinds);
        } else if (type.isEnum()) {
            form = new EnumForm(type);
        } else if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            RecordTable table = table(type, components);
            form = components.length == 1 && components[0].getType() == String.class
                    ? new InlineForm(table)
                    : new RecordForm(table, type == WorkingGroup.class);
        } else {
            throw new IllegalArgumentException("no form for " + type);
        }
        forms.put(type, form);
        return form;
    }

    private RecordTable table(Class<?> type, RecordComponent[] components) {
        List<Component> table = new ArrayList<>();
        for (RecordComponent component : components) {
            table.add(new Component(component, form(component.getGenericType()), Defaults.of(component)));
        }
        return new RecordTable(type, table);
    }

    private Form form(Type type) {
        if (type instanceof ParameterizedType generic) {
            Form argument = form(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Optional.class) {
                return argument;
            }
            if (generic.getRawType() == List.class) {
                return new ListForm(argument);
            }
        }
        if (type instanceof Class<?> plain) {
            return form(plain);
        }
        throw new IllegalArgumentException("no form for " + type);
    }
}
