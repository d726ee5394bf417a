package org.ospoplusplus.benchmarks;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.ical.bridge.CalendarBridge;
import org.ospoplusplus.model.WorkingGroup;

/** Who writes calendars. */
public enum CalendarContestant {
    /** This library: from sessions to octets. */
    OSPO {
        @Override
        Output prepare(WorkingGroup group) {
            CalendarWriter writer = CalendarWriter.create();
            return out -> writer.write(group, out);
        }
    },
    /** ical4j, without its validation. */
    ICAL4J {
        @Override
        Output prepare(WorkingGroup group) {
            return ical4j(group, false);
        }
    },
    /** ical4j as it is by default. */
    ICAL4J_VALIDATING {
        @Override
        Output prepare(WorkingGroup group) {
            return ical4j(group, true);
        }
    },
    /** biweekly. */
    BIWEEKLY {
        @Override
        Output prepare(WorkingGroup group) {
            ICalendar calendar = BiweeklyCalendar.of(group);
            return out -> {
                try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
                    writer.setCaretEncodingEnabled(true);
                    writer.write(calendar);
                }
            };
        }
    };

    /** Writes the calendar that was prepared. */
    @FunctionalInterface
    interface Output {
        void to(OutputStream out) throws IOException;
    }

    abstract Output prepare(WorkingGroup group);

    private static Output ical4j(WorkingGroup group, boolean validating) {
        List<CalendarComponent> events = new ArrayList<>();
        group.sessions().forEach(session -> events.add(CalendarBridge.create().event(group, session)));
        Calendar calendar =
                new Calendar(CalendarBridge.create().calendarProperties(group), new ComponentList<>(events));
        return out -> new CalendarOutputter(validating).output(calendar, out);
    }
}
