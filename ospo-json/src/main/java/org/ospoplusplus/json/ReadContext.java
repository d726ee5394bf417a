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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/** One value on its way in: where the parser stands in the structure, and the faults that were found. */
final class ReadContext {

    /** The most faults that are told; a document with more has usually but one, told a hundred times. */
    static final int MAX_FAULTS = 100;

    private static final int MAX_WARNINGS = 100;

    private static final String SCHEMA = "$schema";

    private final JsonParser parser;
    private final String around;
    private final boolean aroundShown;
    private final boolean outermost;
    private final boolean exact;
    private final boolean lenient;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private final Set<String> documentProperties = new HashSet<>();
    private @Nullable Map<String, Location> places;
    private int partLimit;
    private long partStart;
    private long end;
    private long endAround;
    private boolean more;
    private @Nullable String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    /**
     * @param around what the value that is to be read stands in; null if it is the outermost
     * @param exact whether all faults are looked for and told with their locations, which cost an object for each value; if
     *     not, the first fault or warning is the end
     * @param lenient whether what can be ignored is, with a warning
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

    /** {@return what was ignored, in the order of the document} */
    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * {@return all faults together}
     *
     * @param documentInput the document, to look for a merge conflict that explains a fault of syntax; null if it is not kept
     */
    OspoJsonException exception(Class<?> type, @Nullable DocumentInput documentInput) {
        List<Fault> sorted = new ArrayList<>(faults);
        if (documentInput != null) {
            sorted.replaceAll(fault -> fault.code().equals(FaultCodes.SYNTAX) ? conflict(fault, documentInput) : fault);
        }
        sorted.sort(Comparator.comparingInt((Fault fault) -> fault.location().line())
                .thenComparingInt(fault -> fault.location().column()));
        return new OspoJsonException(sorted, more, type);
    }

    private static Fault conflict(Fault fault, DocumentInput documentInput) {
        return MergeMarkers.find(documentInput.text())
                .map(place -> new Fault("", place, FaultCodes.SYNTAX, MergeMarkers.MESSAGE))
                .orElse(fault);
    }

    /** {@return the value that begins at the current token; null if there are faults} */
    @Nullable
    Object read(ValueCodec valueCodec) {
        try {
            Object value = valueCodec.read(this);
            return faults.isEmpty() ? value : null;
        } catch (Enough e) {
            return null;
        }
    }

    /** {@return the one value of a text, to its end; null if there are faults, those of the text included} */
    @Nullable
    Object readDocument(ValueCodec valueCodec) {
        try {
            return readToEnd(valueCodec);
        } catch (Enough e) {
            return null;
        }
    }

    private @Nullable Object readToEnd(ValueCodec valueCodec) {
        try {
            if (parser.nextToken() == null) {
                String message = "the document is empty; must be " + valueCodec.expected();
                return fault("", parser.currentLocation(), FaultCodes.SYNTAX, message);
            }
            locate();
            Object value = valueCodec.read(this);
            return isAtEnd() && faults.isEmpty() ? value : null;
        } catch (StreamReadException e) {
            return fault(stopped(), e.getLocation(), FaultCodes.SYNTAX, SyntaxMessages.of(e));
        } catch (StreamConstraintsException e) {
            return fault(stopped(), limit(e), FaultCodes.LIMIT, SyntaxMessages.of(e, parser.streamReadConstraints()));
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return fault(stopped(), parser.currentLocation(), FaultCodes.ENCODING, DocumentInput.NO_UTF8);
            }
            throw e;
        }
    }

    /** Strings are measured when they are asked for, all else while it is looked for; a bracket has just been passed. */
    private @Nullable TokenStreamLocation limit(StreamConstraintsException e) {
        TokenStreamLocation end = parser.currentLocation();
        if (SyntaxMessages.isOfDepth(e)) {
            return new TokenStreamLocation(ContentReference.unknown(), -1, end.getLineNr(), end.getColumnNr() - 1);
        }
        return SyntaxMessages.isOfString(e) ? here() : end;
    }

    /** {@return the pointer of the value at which the parser threw} After a name, it looks at the value at once. */
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
            fault(FaultCodes.TRAILING_DATA, "the document ends before this; remove it");
        } catch (StreamReadException e) {
            fault("", e.getLocation(), FaultCodes.TRAILING_DATA, "the document ends before this; remove it");
        }
        return false;
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

    /** {@return the pointer of the value that is being read, or of the one around it if a name cannot be shown} */
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
     * Limits how long a document can be that is handed out part by part: each part, and all that is around the parts.
     *
     * @param characters the limit
     */
    void limitParts(int characters) {
        partLimit = characters;
        end = characters;
    }

    /** Begins a part at the current token. */
    void beginPart() {
        if (partLimit > 0) {
            partStart = offset();
            endAround = end;
            end = partStart + partLimit;
        }
    }

    /** Ends the part that began last. */
    void endPart() {
        if (partLimit > 0) {
            end = endAround + offset() - partStart;
        }
    }

    /** Ends the reading if the part, or what is around the parts, is longer than its limit. */
    void checkSize() {
        if (partLimit > 0 && offset() > end) {
            fault(
                    FaultCodes.LIMIT,
                    "a session, or all that is around the sessions, is longer than " + partLimit + " characters");
            throw new Enough();
        }
    }

    private long offset() {
        return parser.currentLocation().getCharOffset();
    }

    /** Notes where the value at the current token is, if somebody wants to know. */
    void locate() {
        if (places != null) {
            places.put(pointer(), location(here()));
        }
    }

    /** Notes the places of values from now on, in a reading that is exact. */
    void locateIn(Map<String, Location> byPointer) {
        places = byPointer;
    }

    /** {@return where the current token starts; null unless this is exact} */
    @Nullable
    TokenStreamLocation here() {
        return exact ? parser.currentTokenLocation() : null;
    }

    static Location location(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? Location.UNKNOWN
                : new Location(location.getLineNr(), location.getColumnNr());
    }

    /** Reports a fault of the value at the current token. */
    @Nullable
    Object fault(String code, String message) {
        return fault(pointer(), here(), code, message);
    }

    /** {@return null, for a value that has a fault} */
    @Nullable
    Object fault(String pointer, @Nullable TokenStreamLocation location, String code, String message) {
        if (faults.size() == MAX_FAULTS) {
            more = true;
            throw new Enough();
        }
        faults.add(new Fault(pointer, location(location), code, message));
        if (!exact) {
            throw new Enough();
        }
        return null;
    }

    /** Reports that the value at the current token is of another type than a form takes, and skips it. */
    @Nullable
    Object refuse(ValueCodec valueCodec) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return fault(FaultCodes.NULL, "null is no value; leave the property out, or give " + valueCodec.expected());
        }
        fault(FaultCodes.TYPE, "must be " + valueCodec.expected());
        parser.skipChildren();
        return null;
    }

    /** Reports a property at whose name the parser stands, and skips its value. */
    boolean refuseDuplicate(String name) {
        return refuseProperty(
                name,
                FaultCodes.DUPLICATE_PROPERTY,
                "the property \"" + name + "\" appears twice in this object; remove one of them");
    }

    /** Reports a property that is missing from an object. */
    boolean refuseMissing(String name, @Nullable TokenStreamLocation object) {
        fault(pointer(), object, FaultCodes.MISSING_PROPERTY, "the property \"" + name + "\" is missing");
        return false;
    }

    /**
     * Reads a property that no component has, at whose name the parser stands: one of the document, or one that is unknown.
     *
     * @param known the names of the components
     * @param document whether the object is a document wherever it stands; the outermost always is
     * @return whether all is well
     */
    boolean readOther(String name, List<String> known, boolean document) {
        boolean isDocument = document || (depth == 0 && outermost);
        if (!isDocument || !(name.equals(FormatVersion.PROPERTY) || name.equals(SCHEMA))) {
            String message = Suggestions.unknown(name, known);
            return lenient ? ignoreProperty(name, message) : refuseProperty(name, FaultCodes.UNKNOWN_PROPERTY, message);
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
        } else if (lenient && FormatVersion.isNewer(text)) {
            warn(
                    FaultCodes.VERSION,
                    "written for a newer version than " + FormatVersion.CURRENT + ", which this reads");
        }
        return refusal == null;
    }

    private boolean ignoreProperty(String name, String message) {
        enter(name);
        boolean told = warn(FaultCodes.UNKNOWN_PROPERTY, message);
        parser.nextToken();
        // What is ignored can be of any length, so no more of its places are kept than warnings.
        if (told && Suggestions.isShown(name)) {
            locate();
        }
        parser.skipChildren();
        leave();
        return true;
    }

    /** Ignores null at the current token, in place of a property that can be left out. */
    void ignoreNull() {
        warn(FaultCodes.NULL, "null is no value; leave the property out");
    }

    /**
     * Warns of something at the current token that is ignored; the last of many warnings says that more is ignored.
     *
     * @return whether there is a warning of this
     */
    private boolean warn(String code, String message) {
        if (!exact) {
            throw new Enough();
        }
        if (warnings.size() == MAX_WARNINGS) {
            return false;
        }
        boolean last = warnings.size() == MAX_WARNINGS - 1;
        warnings.add(new Fault(
                pointer(),
                location(here()),
                code,
                last ? message + "; more is ignored after this, without a warning" : message));
        return true;
    }

    private boolean refuseProperty(String name, String code, String message) {
        enter(name);
        fault(code, message);
        parser.nextToken();
        parser.skipChildren();
        leave();
        return false;
    }

    /** Ends a reading that has found what it looks for, so that a document full of faults costs no more than a few. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Enough() {
            super(null, null, false, false);
        }
    }
}
