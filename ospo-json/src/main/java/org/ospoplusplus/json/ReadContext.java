package org.ospoplusplus.json;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.validation.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/** The state of reading one value: the position in the structure, and the faults and warnings so far. */
final class ReadContext {

    /** The maximum number of reported faults. A document with more usually has one mistake that repeats. */
    static final int MAX_FAULTS = 100;

    private static final int MAX_WARNINGS = 100;

    static final String SCHEMA = "$schema";

    private final JsonParser parser;
    private final String around;
    private final boolean aroundShown;
    private final boolean outermost;
    private final boolean exact;
    private final boolean lenient;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private final Set<String> documentProperties = new HashSet<>();
    private final List<String> unread = new ArrayList<>();
    private @Nullable Map<String, Location> places;
    private @Nullable PlannedSessions plannedSessions;
    private @Nullable PlannedParts plannedParts;
    private @Nullable PlannedBreaks plannedBreaks;
    private @Nullable Object readable;
    private int partLimit;
    private long partStart;
    private long end;
    private long endAround;
    private boolean more;

    /** A sentence about a newer version of the document; empty if its version is known or not read yet. */
    private String hint = "";

    private @Nullable String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    /**
     * @param around the context that contains the value; null if the value is the whole document
     * @param exact whether to collect all faults with their locations, which costs an object for each value. If false,
     *     reading ends at the first fault or warning
     * @param lenient whether to ignore additions of newer versions, with a warning
     */
    ReadContext(JsonParser parser, @Nullable TokenStreamContext around, boolean exact, boolean lenient) {
        this.parser = parser;
        StringBuilder pointer = new StringBuilder();
        this.aroundShown = around == null || Suggestions.append(pointer, around);
        this.around = pointer.toString();
        this.outermost = around == null;
        this.exact = exact;
        this.lenient = lenient;
    }

    JsonParser parser() {
        return parser;
    }

    boolean exact() {
        return exact;
    }

    boolean lenient() {
        return lenient;
    }

    /** {@return whether no fault was found so far} */
    boolean isSound() {
        return faults.isEmpty();
    }

    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * {@return an exception with all faults}
     *
     * @param documentInput the document, which is searched for a merge conflict if its syntax is invalid; null if it is
     *     not kept
     */
    OspoJsonException exception(Class<?> type, @Nullable DocumentInput documentInput) {
        List<Fault> sorted = new ArrayList<>(faults);
        if (documentInput != null) {
            sorted.replaceAll(fault -> fault.code() == Code.SYNTAX ? conflict(fault, documentInput) : fault);
        }
        sorted.sort(Comparator.comparingInt((Fault fault) -> fault.location().line())
                .thenComparingInt(fault -> fault.location().column()));
        return new OspoJsonException(sorted, more, type);
    }

    private static Fault conflict(Fault fault, DocumentInput documentInput) {
        return MergeMarkers.find(documentInput.text())
                .map(place -> Fault.error("", place, Code.SYNTAX, MergeMarkers.MESSAGE))
                .orElse(fault);
    }

    /** {@return the value that begins at the current token; null if there are faults} */
    @Nullable
    Object read(ValueCodec valueCodec) {
        try {
            Object value = valueCodec.read(this);
            refusePlanned();
            return faults.isEmpty() ? value : null;
        } catch (StopReading e) {
            return null;
        }
    }

    /** {@return the value of a whole document; null if the value or the text has faults} */
    @Nullable
    Object readDocument(ValueCodec valueCodec) {
        try {
            return readToEnd(valueCodec);
        } catch (StopReading e) {
            return null;
        }
    }

    private @Nullable Object readToEnd(ValueCodec valueCodec) {
        try {
            if (parser.nextToken() == null) {
                String message = "the document is empty; it must be " + valueCodec.expected();
                return fault("", parser.currentLocation(), Code.SYNTAX, message);
            }
            locate();
            Object value = valueCodec.read(this);
            refusePlanned();
            boolean isComplete = isAtEnd();
            readable = isComplete ? value : null;
            return isComplete && faults.isEmpty() ? value : null;
        } catch (StreamReadException e) {
            return fault(stopped(), e.getLocation(), Code.SYNTAX, SyntaxMessages.of(e));
        } catch (StreamConstraintsException e) {
            return fault(stopped(), limit(e), Code.LIMIT, SyntaxMessages.of(e, parser.streamReadConstraints()));
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return fault(stopped(), parser.currentLocation(), Code.ENCODING, DocumentInput.NO_UTF8);
            }
            throw e;
        }
    }

    /**
     * Finds the place that exceeds a limit. The parser checks a string only when the string is requested, and has
     * already passed a bracket that is too deep.
     */
    private @Nullable TokenStreamLocation limit(StreamConstraintsException e) {
        TokenStreamLocation end = parser.currentLocation();
        if (SyntaxMessages.isOfDepth(e)) {
            return new TokenStreamLocation(ContentReference.unknown(), -1, end.getLineNr(), end.getColumnNr() - 1);
        }
        return SyntaxMessages.isOfString(e) ? here() : end;
    }

    /**
     * {@return the pointer of the value at which the parser stopped} After a name, the parser already reads the value.
     */
    private String stopped() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME
                ? Suggestions.pointer(parser.streamReadContext())
                : pointer();
    }

    private boolean isAtEnd() {
        try {
            if (parser.nextToken() == null) {
                return true;
            }
            fault(Code.TRAILING_DATA, "the document ends before this place; remove the text after it");
        } catch (StreamReadException e) {
            fault(
                    "",
                    e.getLocation(),
                    Code.TRAILING_DATA,
                    "the document ends before this place; remove the text after it");
        }
        return false;
    }

    /** {@return the readable values of a document with faults; null if nothing is readable} */
    @Nullable
    Object readable() {
        return readable;
    }

    /** {@return whether a value that has faults is needed} */
    boolean salvages() {
        return places != null;
    }

    /** {@return the number of faults so far} */
    int faultCount() {
        return faults.size();
    }

    /** {@return the pointers of the values that could not be read} */
    List<String> unread() {
        return List.copyOf(unread);
    }

    /** Records that the current value was replaced by an arbitrary value. */
    void replaceUnread() {
        unread.add(pointer());
    }

    void enter(String name) {
        push();
        names[depth - 1] = name;
    }

    void enter(int index) {
        push();
        names[depth - 1] = null;
        indexes[depth - 1] = index;
    }

    private void push() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        depth++;
    }

    void leave() {
        depth--;
    }

    /**
     * {@return the pointer of the current value; if a name in it may be private, of the value that contains the name}
     */
    String pointer() {
        StringBuilder pointer = new StringBuilder(around);
        for (int i = 0; aroundShown && i < depth; i++) {
            String name = names[i];
            if (name == null) {
                pointer.append('/').append(indexes[i]);
            } else if (!Suggestions.append(pointer, name)) {
                break;
            }
        }
        return pointer.toString();
    }

    /**
     * Limits the length of each part of a document that is read part by part, and of the rest without the parts.
     *
     * @param characters the limit
     */
    void limitParts(int characters) {
        partLimit = characters;
        end = characters;
    }

    void beginPart() {
        if (partLimit > 0) {
            partStart = offset();
            endAround = end;
            end = partStart + partLimit;
        }
    }

    void endPart() {
        if (partLimit > 0) {
            end = endAround + offset() - partStart;
        }
    }

    /** Ends the reading if the current part, or the rest without the parts, exceeds its limit. */
    void checkSize() {
        if (partLimit > 0 && offset() > end) {
            fault(
                    Code.LIMIT,
                    "a session, or the document without its sessions, is longer than " + partLimit
                            + " characters; shorten it, or raise the limit");
            throw new StopReading();
        }
    }

    private long offset() {
        return parser.currentLocation().getCharOffset();
    }

    /** Records the place of the value at the current token, if places are recorded. */
    void locate() {
        if (places != null) {
            places.put(pointer(), location(here()));
        }
    }

    /** Records the places of values from now on; requires exact reading. */
    void locateIn(Map<String, Location> byPointer) {
        places = byPointer;
    }

    /** {@return the start of the current token; null unless reading is exact} */
    @Nullable
    TokenStreamLocation here() {
        return exact ? parser.currentTokenLocation() : null;
    }

    static Location location(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? Location.UNKNOWN
                : new Location(location.getLineNr(), location.getColumnNr());
    }

    /** Reports a fault of the value at the current token, and returns null. */
    @Nullable
    Object fault(Code code, String message) {
        return fault(pointer(), here(), code, message);
    }

    /** Reports a fault, and returns null. */
    @Nullable
    Object fault(String pointer, @Nullable TokenStreamLocation location, Code code, String message) {
        if (faults.size() == MAX_FAULTS) {
            more = true;
            throw new StopReading();
        }
        faults.add(Fault.error(pointer, location(location), code, mayBeNew(code) ? message + hint : message));
        if (code != Code.MISSING_PROPERTY) {
            unread.add(pointer);
        }
        if (!exact) {
            throw new StopReading();
        }
        return null;
    }

    /** {@return whether a newer minor version can be the reason for a fault} */
    private static boolean mayBeNew(Code code) {
        return switch (code) {
            case UNKNOWN_PROPERTY, MISSING_PROPERTY, TYPE, FORMAT, CLOSED_LIST, ILL_FORMED -> true;
            case DUPLICATE_PROPERTY, NULL, VERSION, SYNTAX, TRAILING_DATA, LIMIT, ENCODING -> false;
        };
    }

    /** Reports that the value at the current token has another type than a codec expects, and skips the value. */
    @Nullable
    Object refuse(ValueCodec valueCodec) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return fault(Code.NULL, "null is not allowed; leave the property out, or write " + valueCodec.expected());
        }
        fault(Code.TYPE, "must be " + valueCodec.expected() + (valueCodec.isText() ? quotes() : ""));
        parser.skipChildren();
        return null;
    }

    /** {@return how to write the value at the current token as a text, as a remedy that follows a message} */
    private String quotes() {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "; put a number in quotes";
            case VALUE_TRUE, VALUE_FALSE -> "; put the word in quotes";
            case START_ARRAY -> "; put a text that begins with a bracket in quotes";
            case START_OBJECT -> "; put a text that begins with a brace in quotes";
            default -> "";
        };
    }

    /** Reports that the property at the current token repeats an earlier one, and skips its value. */
    boolean refuseDuplicate(String name) {
        return refuseProperty(
                name,
                Code.DUPLICATE_PROPERTY,
                "the property \"" + name + "\" appears twice in this object; remove one of them");
    }

    /** Reports that the property at the current token is one extension too many, and skips its value. */
    boolean refuseExtension(String name) {
        return refuseProperty(
                name, Code.LIMIT, "this object has more than " + Extensions.MAX + " extensions; remove some of them");
    }

    /** Reports that the property at the current token and an earlier one are two short forms of one value. */
    boolean refuseSecond(String earlier, String name) {
        return earlier.equals(name)
                ? refuseDuplicate(name)
                : refuseProperty(
                        name,
                        Code.ILL_FORMED,
                        "\"" + earlier + "\" and \"" + name + "\" exclude each other; keep one of them");
    }

    /** {@return the sessions of the document that take place at the time of their series} */
    PlannedSessions plannedSessions() {
        PlannedSessions planned = plannedSessions;
        if (planned == null) {
            planned = new PlannedSessions();
            plannedSessions = planned;
        }
        return planned;
    }

    /** {@return the parts of sessions whose start is a time that clocks show} */
    PlannedParts plannedParts() {
        PlannedParts planned = plannedParts;
        if (planned == null) {
            planned = new PlannedParts();
            plannedParts = planned;
        }
        return planned;
    }

    /** {@return whether a part of a session has a time that clocks show} */
    boolean hasPlannedParts() {
        return plannedParts != null && !plannedParts.isEmpty();
    }

    /** {@return the breaks of series that are written as their first and last day} */
    PlannedBreaks plannedBreaks() {
        PlannedBreaks planned = plannedBreaks;
        if (planned == null) {
            planned = new PlannedBreaks();
            plannedBreaks = planned;
        }
        return planned;
    }

    /** {@return whether a break is written as its first and last day} */
    boolean hasPlannedBreaks() {
        return plannedBreaks != null && !plannedBreaks.isEmpty();
    }

    /** {@return whether the time of a session is not known yet, because its series has it} */
    boolean awaitsSeries() {
        return plannedSessions != null && !plannedSessions.isEmpty();
    }

    /** Reports the sessions, parts and breaks whose times cannot be known. */
    void refusePlanned() {
        refusePlannedSessions();
        if (plannedParts != null) {
            plannedParts.refuse(this);
        }
        if (plannedBreaks != null) {
            plannedBreaks.refuse(this);
        }
    }

    /** Reports the sessions without a time whose series are not in the document or were not read yet. */
    void refusePlannedSessions() {
        if (plannedSessions == null) {
            return;
        }
        plannedSessions.forEach((pointer, place) -> {
            fault(
                    pointer,
                    place,
                    Code.MISSING_PROPERTY,
                    "the property \"when\" is missing; add it, because only a session in the document of its series can take"
                            + " the time from there");
            unread.add(pointer + "/when");
        });
        plannedSessions.clear();
    }

    boolean refuseMissing(String name, @Nullable TokenStreamLocation object) {
        fault(pointer(), object, Code.MISSING_PROPERTY, "the property \"" + name + "\" is missing; add it");
        unread.add(pointer() + '/' + name);
        return false;
    }

    /**
     * Reads a property that is not a component; its name is the current token. The property belongs to the document or
     * is unknown.
     *
     * @param type the type of the object
     * @param known the names of the components
     * @param document whether the object is a document in any place; the outermost object always is one
     * @return whether the property has no fault
     */
    boolean readOther(Class<?> type, String name, List<String> known, boolean document) {
        boolean isDocument = document || (depth == 0 && outermost);
        if (!isDocument || !(name.equals(FormatVersion.PROPERTY) || name.equals(SCHEMA))) {
            String message = Suggestions.unknown(type, name, known);
            return lenient ? ignoreProperty(name, message) : refuseUnknown(name, message);
        }
        if (!documentProperties.add(pointer() + '/' + name)) {
            return refuseDuplicate(name);
        }
        parser.nextToken();
        enter(name);
        locate();
        boolean sound = readDocumentProperty(name);
        leave();
        return sound;
    }

    private boolean readDocumentProperty(String name) {
        String text = (String) Codecs.STRING.read(this);
        if (text == null || name.equals(SCHEMA)) {
            return text != null;
        }
        FormatVersion.Refusal refusal = FormatVersion.check(text).orElse(null);
        if (refusal != null) {
            fault(refusal.code(), refusal.message());
            return false;
        }
        if (!FormatVersion.isNewer(text)) {
            return true;
        }
        hint = "; the document has version " + text + " of the format, which may allow this: update the library";
        if (lenient) {
            warn(
                    Code.VERSION,
                    "this document has a newer version of the format than " + FormatVersion.CURRENT
                            + "; properties of the newer version are ignored");
        }
        return true;
    }

    private boolean ignoreProperty(String name, String message) {
        enter(name);
        boolean warned = warn(Code.UNKNOWN_PROPERTY, message);
        parser.nextToken();
        // An ignored value can be of any length, so places are recorded only if there is a warning.
        if (warned && Suggestions.isShown(name)) {
            locate();
        }
        parser.skipChildren();
        leave();
        return true;
    }

    /** Ignores null at the current token, in place of an optional property. */
    void ignoreNull() {
        warn(Code.NULL, "null is not allowed; leave the property out");
    }

    /**
     * Warns that the value at the current token is ignored. The last possible warning mentions that more values are
     * ignored.
     *
     * @return whether a warning was added
     */
    private boolean warn(Code code, String message) {
        if (!exact) {
            throw new StopReading();
        }
        if (warnings.size() == MAX_WARNINGS) {
            return false;
        }
        boolean last = warnings.size() == MAX_WARNINGS - 1;
        warnings.add(new Fault(
                pointer(),
                location(here()),
                code,
                Severity.WARNING,
                last ? message + "; further values are ignored without a warning" : message));
        return true;
    }

    /** Reports an unknown property. Without a value, it is usually a part of a text that contains a comma. */
    private boolean refuseUnknown(String name, String message) {
        enter(name);
        String pointer = pointer();
        TokenStreamLocation place = here();
        String remedy = parser.nextToken() == JsonToken.VALUE_NULL
                ? "; if a comma in a text ends the text here, put the text in quotes"
                : "";
        fault(pointer, place, Code.UNKNOWN_PROPERTY, message + remedy);
        parser.skipChildren();
        leave();
        return false;
    }

    private boolean refuseProperty(String name, Code code, String message) {
        enter(name);
        fault(code, message);
        parser.nextToken();
        parser.skipChildren();
        leave();
        return false;
    }

    /** Ends a reading early, so that a document with many faults costs no more than one with few. */
    private static final class StopReading extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private StopReading() {
            super(null, null, false, false);
        }
    }
}
