package org.ospoplusplus.ical.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.component.XComponent;
import net.fortuna.ical4j.model.property.Clazz;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Reads the components of a calendar one by one. Components that are never closed, or by another's name, end where what
 * can't be in them begins.
 */
public final class ComponentReader {

    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";

    private final LineUnfolder lines;
    private final ContentLineParser parser;
    private final Limits limits;
    private final WarningSink warnings;
    private final NameInterner names = new NameInterner();

    private final List<Property> calendarProperties = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    /** The properties of each calendar itself, in the order of the file. */
    private final List<List<Property>> propertiesOfCalendars = new ArrayList<>();
    /** How many open components have a name. */
    private final Map<String, Integer> openNames = new HashMap<>();

    private final WorkBudget workBudget;
    private TimeZones firstZones;
    private TimeZones calendarZones;
    private int calendarOfLast;
    private int components;
    private int calendars;
    private int zones;
    private boolean ended;
    private boolean truncated;

    /**
     * How much is read.
     *
     * @param bytes how long a calendar is
     * @param line how long a line is after it is unfolded, in bytes
     * @param nesting how deep components are nested, the calendar itself being the first
     * @param components how many components there are
     * @param properties how many properties a component has
     * @param zones how many time zones there are
     */
    public record Limits(long bytes, int line, int nesting, int components, int properties, int zones) {}

    /** A component that is not closed yet. */
    private static final class Frame {
        final String name;
        final int line;
        final boolean kept;
        final List<Property> properties;
        final List<Component> parts = new ArrayList<>();
        boolean full;
        /** Whether an access class was left out, for which another stands in. */
        boolean accessUnread;
        /** Whether a policy was left out, for which another stands in. */
        boolean policyUnread;

        Frame(String name, int line, boolean kept, List<Property> properties) {
            this.name = name;
            this.line = line;
            this.kept = kept;
            this.properties = properties;
        }
    }

    /**
     * A scanner of one file.
     *
     * @param zones the zones of a calendar; each calendar of the file gets its own
     * @param workBudget counts the components that are looked at
     */
    public ComponentReader(
            InputStream in, Limits limits, TimeZones zones, WorkBudget workBudget, WarningSink warnings) {
        this.firstZones = zones;
        this.calendarZones = zones;
        this.workBudget = workBudget;
        this.lines = new LineUnfolder(in, limits.bytes(), limits.line());
        this.parser = new ContentLineParser(names, warnings, zones);
        this.limits = limits;
        this.warnings = warnings;
    }

    /** The properties of the first calendar itself that were read up to now. */
    public List<Property> calendarProperties() {
        return calendarProperties;
    }

    /** {@return the number of the calendar of the component that was returned last, 0 for the first} */
    public int calendarOfLast() {
        return calendarOfLast;
    }

    /** {@return the properties of each calendar itself that were read up to now, in the order of the file} */
    public List<List<Property>> propertiesOfCalendars() {
        return propertiesOfCalendars;
    }

    /** {@return whether a limit left out events up to now} */
    public boolean isTruncated() {
        return truncated;
    }

    /** The zones of the first calendar. */
    public TimeZones firstZones() {
        return firstZones;
    }

    /** {@return the next event or time zone, or null at the end, or if there is no calendar in the stream} */
    @Nullable
    public Component next() throws IOException {
        if (!findCalendar()) {
            return null;
        }
        while (!ended) {
            Component closed;
            if (!lines.advance() || lines.isCutOff()) {
                closed = finish();
            } else {
                ParsedProperty property = property();
                closed = property == null ? null : take(property);
            }
            if (closed != null) {
                return closed;
            }
        }
        return null;
    }

    /** {@return whether there is a calendar in the stream} Some servers print errors before the calendar. */
    public boolean findCalendar() throws IOException {
        if (calendars > 0) {
            return true;
        }
        int skipped = 0;
        while (lines.advance()) {
            if (lines.is("BEGIN:VCALENDAR")) {
                if (skipped > 0) {
                    warnings.add(1, "LINE", Code.SYNTAX, "what stands before the calendar is left out");
                }
                openCalendar(lines.number(), true);
                return true;
            }
            skipped++;
        }
        return false;
    }

    private @Nullable ParsedProperty property() {
        if (lines.isTooLong()) {
            warnings.add(
                    lines.number(),
                    "LINE",
                    Code.LIMIT,
                    "it is longer than " + limits.line() + " octets, and is left out");
            leftOut();
            return null;
        }
        ParsedProperty property = parser.parse(lines.octets(), lines.length(), lines.number());
        if (property == null) {
            leftOut();
        }
        return property;
    }

    /** A line that can't be read may have been what kept an event private. */
    private void leftOut() {
        String text = new String(lines.octets(), 0, lines.length(), StandardCharsets.UTF_8);
        if (AccessClass.isName(UnreadLine.name(text))) {
            accessUnread(lines.number());
        } else if (UnreadLine.isPolicy(text)) {
            policyUnread(lines.number());
        }
    }

    /** Has a policy that forbids all stand in for one that is left out, within an event or of a calendar. */
    private void policyUnread(int line) {
        Frame frame = open.peek();
        boolean hasPolicies = frame != null && (frame.name.equals(EVENT) || frame.name.equals(CALENDAR));
        if (frame != null && hasPolicies && frame.kept && !frame.policyUnread) {
            frame.policyUnread = true;
            warnings.add(
                    line,
                    UnreadLine.POLICY,
                    Code.VALUE,
                    "the policy is left out; one that forbids attribution and recording is assumed");
            frame.properties.add(UnreadLine.policy(line, calendarZones));
        }
    }

    /** Treats the event, or all events of the calendar, as private whose access class is left out. */
    private void accessUnread(int line) {
        Frame frame = ofAccess();
        if (frame != null && !frame.accessUnread) {
            frame.accessUnread = true;
            warnings.add(
                    line,
                    Property.CLASS,
                    Code.VALUE,
                    "the access class is left out; what it applies to is treated as private");
            frame.properties.add(
                    new ParsedProperty(Property.CLASS, new ParameterList(), Clazz.VALUE_PRIVATE, line, calendarZones));
        }
    }

    /** The component that an access class applies to: none within an event has one of its own. */
    private @Nullable Frame ofAccess() {
        for (Frame frame : open) {
            if (frame.name.equals(EVENT) || (frame == open.element() && frame.name.equals(CALENDAR))) {
                return frame.kept ? frame : null;
            }
        }
        return null;
    }

    private @Nullable Component take(ParsedProperty property) {
        int line = ParsedProperty.line(property);
        return switch (property.getName()) {
            case "BEGIN" -> begin(componentName(property), line);
            case "END" -> end(componentName(property), line);
            default -> {
                add(property, line);
                yield null;
            }
        };
    }

    /** What is no name is not repeated in warnings either. */
    private String componentName(ParsedProperty property) {
        byte[] octets = property.getValue().strip().getBytes(StandardCharsets.UTF_8);
        String name = names.name(octets, 0, octets.length);
        return name.isEmpty() || name.length() < octets.length ? "COMPONENT" : name;
    }

    /** Opens a calendar; one that is not new has no properties of its own. */
    private void openCalendar(int line, boolean isNew) {
        List<Property> properties = calendars == 0 ? calendarProperties : new ArrayList<>(0);
        if (isNew) {
            calendarZones = calendarZones.next(properties);
            firstZones = calendars == 0 ? calendarZones : firstZones;
            parser.setZones(calendarZones);
            propertiesOfCalendars.add(properties);
            calendars++;
        }
        open(new Frame(CALENDAR, line, isNew, properties));
    }

    private void open(Frame frame) {
        open.push(frame);
        openNames.merge(frame.name, 1, Integer::sum);
    }

    /** Whether there may be another component; if not, the rest of the file is left out. */
    private boolean isRoomForComponent(String name, int line) {
        components++;
        if (components > limits.components()) {
            limit(line, name, "there are more than " + limits.components() + " components; what follows is left out");
            ended = true;
            truncated = true;
            open.clear();
            return false;
        }
        return true;
    }

    private @Nullable Component begin(String name, int line) {
        if (name.equals(CALENDAR)) {
            Component unclosed = closeDownTo(0, line);
            if (isRoomForComponent(name, line)) {
                warnings.add(
                        line,
                        CALENDAR,
                        Code.STRUCTURE,
                        "another calendar begins; its events and time zones are read, and the first calendar describes the"
                                + " group");
                openCalendar(line, true);
            }
            return unclosed;
        }
        if (open.isEmpty()) {
            warnings.add(
                    line, name, Code.STRUCTURE, "it stands after the end of the calendar, and is taken as part of it");
            openCalendar(line, false);
        }
        Component unclosed = name.equals(EVENT) || name.equals(ZONE) ? closeDownTo(1, line) : null;
        if (isRoomForComponent(name, line)) {
            open(new Frame(name, line, isKept(name, line), new ArrayList<>(16)));
        }
        return unclosed;
    }

    private boolean isKept(String name, int line) {
        Frame parent = open.element();
        if (open.size() >= limits.nesting()) {
            limit(line, name, "it is nested more than " + limits.nesting() + " deep, and is left out");
            return false;
        }
        boolean hasPlace = switch (parent.name) {
            case CALENDAR -> name.equals(EVENT) || name.equals(ZONE);
            case EVENT -> name.equals(Component.PARTICIPANT) || name.equals(Component.VLOCATION);
            case ZONE -> name.equals(Observance.STANDARD) || name.equals(Observance.DAYLIGHT);
            default -> false;
        };
        if (!hasPlace && (parent.kept || parent.name.equals(CALENDAR))) {
            warnings.ignored(line, name);
        }
        if (hasPlace && name.equals(ZONE) && ++zones > limits.zones()) {
            limit(line, name, "there are more than " + limits.zones() + " time zones, and this one is left out");
            return false;
        }
        return hasPlace && (parent.kept || parent.name.equals(CALENDAR));
    }

    private @Nullable Component end(String name, int line) {
        if (openNames.getOrDefault(name, 0) == 0) {
            warnings.add(line, name, Code.STRUCTURE, "it ends without having begun; the line is left out");
            return null;
        }
        Component unclosed = null;
        while (!open.element().name.equals(name)) {
            Component closed = closeDownTo(open.size() - 1, line);
            unclosed = closed == null ? unclosed : closed;
        }
        Component closed = close();
        return unclosed == null ? closed : unclosed;
    }

    /** Closes what lies deeper than that, of which one can be an event or time zone. */
    private @Nullable Component closeDownTo(int depth, int line) {
        Component closed = null;
        while (open.size() > depth) {
            Frame frame = open.element();
            warnings.add(frame.line, frame.name, Code.STRUCTURE, "it has no end; it was closed at line " + line);
            Component component = close();
            closed = component == null ? closed : component;
        }
        return closed;
    }

    /** Closes the innermost component and returns it if it is an event or time zone. */
    private @Nullable Component close() {
        Frame frame = open.pop();
        openNames.merge(frame.name, -1, Integer::sum);
        workBudget.count(1);
        if (!frame.kept || frame.name.equals(CALENDAR)) {
            return null;
        }
        PropertyList properties = new PropertyList(frame.properties);
        calendarOfLast = calendars - 1;
        return switch (frame.name) {
            case EVENT -> {
                VEvent event = new VEvent(properties);
                event.setComponentList(new ComponentList<>(frame.parts));
                yield event;
            }
            case ZONE -> new VTimeZone(properties, observances(frame.parts));
            default -> {
                open.element().parts.add(part(frame.name, properties));
                yield null;
            }
        };
    }

    private static Component part(String name, PropertyList properties) {
        return switch (name) {
            case Observance.STANDARD -> new Standard(properties);
            case Observance.DAYLIGHT -> new Daylight(properties);
            // Participants and locations alike: those of ical4j make a validator each.
            default -> new XComponent(name, properties);
        };
    }

    private static ComponentList<Observance> observances(List<Component> parts) {
        return new ComponentList<>(parts.stream().map(Observance.class::cast).toList());
    }

    private void add(ParsedProperty property, int line) {
        if (open.isEmpty()) {
            warnings.add(property, Code.STRUCTURE, "it stands after the end of the calendar, and is left out");
            return;
        }
        boolean isAccess = AccessClass.isName(property.getName());
        Frame frame = isAccess ? ofAccess() : open.element();
        if (frame == null || !frame.kept) {
            return;
        }
        if (frame.properties.size() >= limits.properties()) {
            if (isAccess) {
                accessUnread(line);
            } else if (UnreadLine.isPolicy(property)) {
                policyUnread(line);
            }
            if (!frame.full) {
                frame.full = true;
                limit(
                        line,
                        frame.name,
                        "it has more than " + limits.properties() + " properties; the others are left out");
            }
            return;
        }
        frame.properties.add(property);
    }

    /** Closes what is open at the end; of a calendar that was cut off, nobody knows what would have followed. */
    private @Nullable Component finish() {
        ended = true;
        if (lines.isCutOff()) {
            truncated = true;
            limit(
                    lines.number(),
                    CALENDAR,
                    "it is longer than " + limits.bytes() + " octets; what follows is left out");
            open.clear();
            return null;
        }
        return closeDownTo(0, lines.number());
    }

    private void limit(int line, String name, String message) {
        warnings.add(line, name, Code.LIMIT, message);
    }
}
