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
import java.util.Optional;
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
 * Reads the components of a calendar file one by one. A component without an {@code END}, or with an {@code END} of
 * another name, is closed where a component begins that cannot be inside it, or at the end of the file.
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
    /** The properties of each VCALENDAR, without those of its components, in the order of the file. */
    private final List<List<Property>> propertiesOfCalendars = new ArrayList<>();
    /** The lines of events that the latest event carried. They are read before the next line of the file. */
    private final Deque<CarriedLine> carried = new ArrayDeque<>();
    /** The access class for each carried event that has none of its own. */
    private Optional<ParsedProperty> accessOfCarrier = Optional.empty();

    private boolean isReadingCarried;
    /** The number of open components of each name. */
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
     * Limits of a file.
     *
     * @param bytes the maximum length of the file, in bytes
     * @param line the maximum length of an unfolded line, in bytes
     * @param nesting the maximum depth of components; the calendar itself has depth 1
     * @param components the maximum number of components
     * @param properties the maximum number of properties of a component, without those that {@code dates} counts
     * @param dates the maximum number of {@link DateProperties} of an event
     * @param zones the maximum number of time zones
     */
    public record Limits(long bytes, int line, int nesting, int components, int properties, int dates, int zones) {}

    /**
     * A line of an event that another event carries.
     *
     * @param text the line
     * @param number the line number of the property in the file
     */
    private record CarriedLine(StringBuilder text, int number) {}

    /** A component whose end has not been read yet. */
    private static final class Frame {
        final String name;
        final int line;
        final boolean kept;
        final List<Property> properties;
        final List<Component> parts = new ArrayList<>();
        final boolean isCarried;
        /** The lines of other events that this event carries. */
        final List<CarriedLine> carried = new ArrayList<>(0);
        /** Whether one of these lines could not be read. It may have been the one that kept an event private. */
        boolean carriedUnread;
        /** The number of {@link DateProperties} among the properties. */
        int dates;

        boolean datesFull;
        boolean full;
        /** Whether an unreadable access class was replaced by a private one. */
        boolean accessUnread;
        /** Whether an unreadable policy was replaced by one that forbids everything. */
        boolean policyUnread;

        Frame(String name, int line, boolean kept, boolean isCarried, List<Property> properties) {
            this.isCarried = isCarried;
            this.name = name;
            this.line = line;
            this.kept = kept;
            this.properties = properties;
        }

        /** @param limit the length from which a line does not become longer, because it is left out anyway */
        void carry(String text, int number, int limit) {
            boolean continues = !carried.isEmpty() && text.startsWith(CarriedEvent.CONTINUED);
            if (!continues) {
                carried.add(new CarriedLine(new StringBuilder(text), number));
                return;
            }
            StringBuilder whole = carried.get(carried.size() - 1).text();
            if (whole.length() <= limit) {
                whole.append(text, CarriedEvent.CONTINUED.length(), text.length());
            }
        }
    }

    /**
     * A reader of one file.
     *
     * @param in the file
     * @param limits the limits of the file
     * @param zones the initial zones; each calendar of the file gets its own, by {@link TimeZones#next}
     * @param workBudget counts the components
     * @param warnings receives the warnings
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

    /** {@return the properties of the first VCALENDAR that have been read so far} */
    public List<Property> calendarProperties() {
        return calendarProperties;
    }

    /** {@return the index of the calendar that contains the latest component; the first calendar has index 0} */
    public int calendarOfLast() {
        return calendarOfLast;
    }

    /** {@return the properties of each VCALENDAR that have been read so far, in the order of the file} */
    public List<List<Property>> propertiesOfCalendars() {
        return propertiesOfCalendars;
    }

    /** {@return whether a limit may have left out events so far} */
    public boolean isTruncated() {
        return truncated;
    }

    /** {@return the zones of the first calendar} */
    public TimeZones firstZones() {
        return firstZones;
    }

    /** {@return the next event or time zone; null at the end, or if the file contains no calendar} */
    @Nullable
    public Component next() throws IOException {
        if (!findCalendar()) {
            return null;
        }
        while (!ended) {
            Component closed;
            CarriedLine line = carried.poll();
            isReadingCarried = line != null;
            if (line != null) {
                ParsedProperty property = property(line);
                closed = property == null ? null : take(property);
            } else if (!lines.advance() || lines.isCutOff()) {
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

    /**
     * {@return whether the file contains a calendar} Other lines may precede it, because some servers print errors
     * there.
     */
    public boolean findCalendar() throws IOException {
        if (calendars > 0) {
            return true;
        }
        int skipped = 0;
        while (lines.advance()) {
            if (lines.is("BEGIN:VCALENDAR")) {
                if (skipped > 0) {
                    warnings.add(1, "LINE", Code.SYNTAX, "the lines before the calendar are left out");
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
            reportTooLong(lines.number());
            protectAfterUnreadLine();
            return null;
        }
        ParsedProperty property = parser.parse(lines.bytes(), lines.length(), lines.number());
        if (property == null) {
            protectAfterUnreadLine();
        }
        return property;
    }

    private void reportTooLong(int number) {
        warnings.add(number, "LINE", Code.LIMIT, "it is longer than " + limits.line() + " bytes and is left out");
    }

    /** {@return the property of a carried line} A carried event cannot carry others, so that the work is linear. */
    private @Nullable ParsedProperty property(CarriedLine line) {
        String text = line.text().toString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isTooLong = bytes.length > limits.line();
        if (isTooLong) {
            reportTooLong(line.number());
        }
        ParsedProperty property = isTooLong ? null : parser.parse(bytes, bytes.length, line.number());
        if (property == null) {
            protectAfterUnreadLine(text, line.number());
        } else if (CarriedEvent.isLine(EVENT, property)) {
            warnings.ignored(line.number(), CarriedEvent.NAME);
            return null;
        }
        return property;
    }

    private void protectAfterUnreadLine() {
        protectAfterUnreadLine(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8), lines.number());
    }

    /** An unreadable line may have been the one that kept an event private. */
    private void protectAfterUnreadLine(String text, int number) {
        String name = UnreadLine.name(text);
        if (AccessClass.isName(name)) {
            replaceAccessClass(number);
        } else if (name.equalsIgnoreCase(CarriedEvent.NAME)) {
            open.forEach(frame -> frame.carriedUnread = true);
        } else if (UnreadLine.isPolicy(text)) {
            replacePolicy(number);
        }
    }

    /** Replaces an unreadable policy of an event or of a calendar by one that forbids everything. */
    private void replacePolicy(int line) {
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

    /** Replaces an unreadable access class of an event or of a calendar by a private one. */
    private void replaceAccessClass(int line) {
        Frame frame = frameOfAccessClass();
        if (frame != null && !frame.accessUnread) {
            frame.accessUnread = true;
            warnings.add(
                    line,
                    Property.CLASS,
                    Code.VALUE,
                    "the access class is left out; each event to which it applies is treated as private");
            frame.properties.add(
                    new ParsedProperty(Property.CLASS, new ParameterList(), Clazz.VALUE_PRIVATE, line, calendarZones));
        }
    }

    /**
     * {@return the event or calendar to which an access class at this place applies; components of an event have none}
     */
    private @Nullable Frame frameOfAccessClass() {
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

    /** {@return the name of a component for warnings; an invalid name is replaced, because it may be private text} */
    private String componentName(ParsedProperty property) {
        byte[] bytes = property.getValue().strip().getBytes(StandardCharsets.UTF_8);
        String name = names.name(bytes, 0, bytes.length);
        return name.isEmpty() || name.length() < bytes.length ? "COMPONENT" : name;
    }

    /**
     * Opens a calendar.
     *
     * @param isNew false if a component after the end of a calendar continues that calendar
     */
    private void openCalendar(int line, boolean isNew) {
        List<Property> properties = calendars == 0 ? calendarProperties : new ArrayList<>(0);
        if (isNew) {
            calendarZones = calendarZones.next(properties);
            firstZones = calendars == 0 ? calendarZones : firstZones;
            parser.setZones(calendarZones);
            propertiesOfCalendars.add(properties);
            calendars++;
        }
        open(new Frame(CALENDAR, line, isNew, false, properties));
    }

    private void open(Frame frame) {
        open.push(frame);
        openNames.merge(frame.name, 1, Integer::sum);
    }

    /** {@return whether the limit allows another component; if not, reading ends} */
    private boolean isRoomForComponent(String name, int line) {
        components++;
        if (components > limits.components()) {
            limit(
                    line,
                    name,
                    "there are more than " + limits.components() + " components; the rest of the file is left out");
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
            warnings.add(line, name, Code.STRUCTURE, "it is after the end of the calendar and is read as part of it");
            openCalendar(line, false);
        }
        Component unclosed = name.equals(EVENT) || name.equals(ZONE) ? closeDownTo(1, line) : null;
        if (isRoomForComponent(name, line)) {
            open(new Frame(name, line, isKept(name, line), isReadingCarried, new ArrayList<>(16)));
        }
        return unclosed;
    }

    private boolean isKept(String name, int line) {
        Frame parent = open.element();
        if (open.size() >= limits.nesting()) {
            limit(line, name, "it is nested more than " + limits.nesting() + " deep and is left out");
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
            limit(line, name, "there are more than " + limits.zones() + " time zones; this one is left out");
            return false;
        }
        return hasPlace && (parent.kept || parent.name.equals(CALENDAR));
    }

    private @Nullable Component end(String name, int line) {
        if (openNames.getOrDefault(name, 0) == 0) {
            warnings.add(line, name, Code.STRUCTURE, "this END has no BEGIN; the line is left out");
            return null;
        }
        Component unclosed = null;
        while (!open.element().name.equals(name)) {
            Component closed = closeDownTo(open.size() - 1, line);
            unclosed = closed == null ? unclosed : closed;
        }
        takeCarried(open.element());
        Component closed = close();
        return unclosed == null ? closed : unclosed;
    }

    private void takeCarried(Frame frame) {
        if (frame.carried.isEmpty()) {
            return;
        }
        boolean isComplete = CarriedEvent.isComplete(
                frame.carried.stream().map(line -> line.text().toString()).toList());
        if (frame.carriedUnread || !isComplete) {
            warnings.add(
                    frame.carried.get(0).number(),
                    CarriedEvent.NAME,
                    Code.VALUE,
                    "one of these lines is missing or cannot be read; the events that they carry are left out");
            return;
        }
        carried.addAll(frame.carried);
        int line = frame.carried.get(0).number();
        accessOfCarrier = AccessClass.forCarried(frame.properties)
                .map(access -> new ParsedProperty(
                        Property.CLASS, new ParameterList(), access.getValue(), line, calendarZones));
    }

    /** Closes the components below a depth, and returns the event or time zone among them, if any. */
    private @Nullable Component closeDownTo(int depth, int line) {
        Component closed = null;
        while (open.size() > depth) {
            Frame frame = open.element();
            warnings.add(frame.line, frame.name, Code.STRUCTURE, "it has no END; it was closed at line " + line);
            Component component = close();
            closed = component == null ? closed : component;
        }
        return closed;
    }

    /** Closes the innermost component, and returns it if it is an event or a time zone. */
    private @Nullable Component close() {
        Frame frame = open.pop();
        openNames.merge(frame.name, -1, Integer::sum);
        workBudget.count(1);
        if (!frame.kept || frame.name.equals(CALENDAR)) {
            return null;
        }
        if (frame.isCarried && frame.name.equals(EVENT) && !AccessClass.isIn(frame.properties)) {
            accessOfCarrier.ifPresent(frame.properties::add);
        }
        PropertyList properties = new ParsedProperties(frame.properties);
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
            // The classes of ical4j for participants and locations create a validator for each object, which is slow.
            default -> new XComponent(name, properties);
        };
    }

    private static ComponentList<Observance> observances(List<Component> parts) {
        return new ComponentList<>(parts.stream().map(Observance.class::cast).toList());
    }

    private void add(ParsedProperty property, int line) {
        if (open.isEmpty()) {
            warnings.add(property, Code.STRUCTURE, "it is after the end of the calendar and is left out");
            return;
        }
        boolean isAccess = AccessClass.isName(property.getName());
        Frame frame = isAccess ? frameOfAccessClass() : open.element();
        if (frame == null || !frame.kept) {
            return;
        }
        if (DateProperties.contains(frame.name, property.getName())) {
            addDate(frame, property, line);
            return;
        }
        if (CarriedEvent.isLine(frame.name, property)) {
            boolean isFirst = frame.carried.isEmpty();
            frame.carry(property.getValue(), line, limits.line());
            if (!isFirst) {
                return;
            }
            // The event keeps the first line, which shows that it carries others.
        }
        if (frame.properties.size() - frame.dates >= limits.properties()) {
            if (isAccess) {
                replaceAccessClass(line);
            } else if (UnreadLine.isPolicy(property)) {
                replacePolicy(line);
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

    private void addDate(Frame frame, ParsedProperty property, int line) {
        if (frame.dates < limits.dates()) {
            frame.dates++;
            frame.properties.add(property);
        } else if (!frame.datesFull) {
            frame.datesFull = true;
            limit(
                    line,
                    frame.name,
                    "it has more than " + limits.dates()
                            + " properties EXDATE, RDATE and X-OSPO-EXCEPT-REASON; the others are left out");
        }
    }

    /** Closes the open components at the end. If a limit cut off the file, they are incomplete and are left out. */
    private @Nullable Component finish() {
        ended = true;
        if (lines.isCutOff()) {
            truncated = true;
            limit(lines.number(), CALENDAR, "it is longer than " + limits.bytes() + " bytes; the rest is left out");
            open.clear();
            return null;
        }
        return closeDownTo(0, lines.number());
    }

    private void limit(int line, String name, String message) {
        warnings.add(line, name, Code.LIMIT, message);
    }
}
