package org.ospoplusplus.ical.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.XComponent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;

class ParsedPropertyTest {

    /** There are more different names than bits, so that different names share a bit. */
    @net.jqwik.api.Property(tries = 1_000)
    void findsExactlyThePropertiesOfAName(@ForAll("names") List<String> names, @ForAll("name") String name) {
        List<Property> properties =
                names.stream().map(each -> property(each, List.of())).toList();
        Component component = new XComponent("X-ÜBER", new ParsedProperties(properties));
        List<Property> expected = properties.stream()
                .filter(property -> property.getName().equals(name))
                .toList();

        assertThat(ParsedProperty.all(component, name)).isEqualTo(expected);
        assertThat(ParsedProperty.first(component, name))
                .isEqualTo(expected.stream().findFirst());
    }

    @net.jqwik.api.Property(tries = 1_000)
    void findsTheFirstParameterOfAName(@ForAll("names") List<String> names, @ForAll("name") String name) {
        List<Parameter> parameters = names.stream()
                .<Parameter>map(each -> new TextParameter(each, "café"))
                .toList();

        assertThat(Optional.ofNullable(ParsedProperty.parameter(property("LINK", parameters), name, any -> true)))
                .isEqualTo(parameters.stream()
                        .filter(parameter -> parameter.getName().equals(name))
                        .findFirst());
    }

    @Test
    void findsTheFirstParameterThatMeetsACondition() {
        List<Parameter> parameters = List.of(new TextParameter("LABEL", "一"), new TextParameter("LABEL", "二"));

        assertThat(ParsedProperty.parameter(
                        property("LINK", parameters),
                        "LABEL",
                        label -> label.getValue().equals("二")))
                .isSameAs(parameters.get(1));
    }

    private static Property property(String name, List<Parameter> parameters) {
        return new ParsedProperty(name, new ParsedParameters(parameters), "café", 7, ZoneResolver.ofNoCalendar());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.integers().between(0, 200).map(number -> "X-" + number);
    }
}
