package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

class SessionAssemblerTest {

    private static final Session BARE =
            Session.builder("über", When.on(LocalDate.of(2027, 3, 4))).build();

    private final List<CalendarWarning> warnings = new ArrayList<>();
    private final SessionAssembler assembler = assembler();

    @Test
    void aComponentThatTheModelRejectsIsReportedAndTheOthersAreKept() {
        assembler.add("SUMMARY", session -> session.title("Café ☕"));
        assembler.add("LOCATION", session -> session.guests(Collections.nCopies(100_000, Guest.person("Zoë"))));
        assembler.add(SessionProperty.TOPIC);

        assertThat(assembler.session())
                .isEqualTo(BARE.toBuilder()
                        .title("Café ☕")
                        .format("Küchengespräch")
                        .build());
        assertThat(warnings)
                .extracting(CalendarWarning::toString)
                .containsExactly("line 7: LOCATION: has a value that the model cannot hold; it is left out [value]");
    }

    @Test
    void aComponentIsNotChangedPartlyByARejectedStep() {
        assembler.add("LOCATION", session -> {
            session.title("半分");
            throw new IllegalArgumentException("rejected");
        });

        assertThat(assembler.session()).isEqualTo(BARE);
        assertThat(warnings).hasSize(1);
    }

    private SessionAssembler assembler() {
        ValueReader valueReader = new ValueReader(new WarningSink(warnings::add));
        PropertyList properties = new PropertyList(List.of(
                property("SUMMARY", "Café ☕", 6),
                property("LOCATION", "Köln", 7),
                property("X-OSPO-FORMAT", "Küchengespräch", 8)));
        return new SessionAssembler(BARE, new PropertyIndex(properties, valueReader), valueReader);
    }

    private static ParsedProperty property(String name, String value, int line) {
        return new ParsedProperty(name, new ParameterList(), value, line, ZoneResolver.ofNoCalendar());
    }
}
