package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TextParameter;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;

class PropertyIndexTest {

    private final List<CalendarWarning> warnings = new ArrayList<>();

    @Test
    void propertiesThatNobodyAskedForAreReported() {
        PropertyIndex index = index("SUMMARY:Köln", "X-A:é", "X-B:日", "X-C:ß", "X-D:ø", "X-E:✓");

        index.first("SUMMARY");
        index.all("X-A");
        index.all(List.of("X-B", "X-C"));
        index.line("X-D");
        index.reportUnread("X-E"::equals);

        assertThat(warnings).extracting(CalendarWarning::property).containsExactly("X-D");
    }

    @Test
    void allPropertiesWithANameCountAsRead() {
        PropertyIndex index = index("X-A:é", "X-B:à", "X-A:ö");

        assertThat(index.value("X-A")).contains("é");
        index.reportUnread("X-B"::equals);

        assertThat(warnings)
                .extracting(CalendarWarning::toString)
                .containsExactly("line 3: X-A: appears more than once; the first value is used [conflict]");
    }

    @Test
    void severalNamesAreInTheOrderOfTheComponent() {
        PropertyIndex index = index("X-B:à", "X-A:é", "X-B:ö", "X-C:ü");

        assertThat(index.all(List.of("X-A", "X-B")))
                .extracting(Property::getValue)
                .containsExactly("à", "é", "ö");
        index.reportUnread(name -> false);

        assertThat(warnings).extracting(CalendarWarning::property).containsExactly("X-C");
    }

    @Test
    void inheritedPropertiesAreNotReported() {
        ValueReader valueReader = new ValueReader(new WarningSink(warnings::add));
        List<Parameter> inherited = List.of(new TextParameter(PropertyNames.INHERITED, "TRUE"));
        PropertyIndex index = new PropertyIndex(
                new PropertyList(List.of(new ParsedProperty(
                        "CONTACT", new ParameterList(inherited), "Zoë", 1, ZoneResolver.ofNoCalendar()))),
                valueReader);

        index.reportUnread(name -> false);

        assertThat(warnings).isEmpty();
    }

    private PropertyIndex index(String... lines) {
        List<Property> properties = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            properties.add(new ParsedProperty(
                    line.substring(0, colon),
                    new ParameterList(),
                    line.substring(colon + 1),
                    properties.size() + 1,
                    ZoneResolver.ofNoCalendar()));
        }
        return new PropertyIndex(new PropertyList(properties), new ValueReader(new WarningSink(warnings::add)));
    }
}
