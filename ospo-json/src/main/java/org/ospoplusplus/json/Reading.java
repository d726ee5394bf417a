package org.ospoplusplus.json;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
final class Reading {

    /** The most faults that are told; a document with more has usually but one, told a hundred times. */
    static final int MAX_FAULTS = 100;

    private static final int MAX_WARNINGS = 100;

    private static final String SCHEMA = "$schema";

    private final JsonParser parser;
    private final @Nullable TokenStreamContext around;
    private final boolean exact;
    private final boolean lenient;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private final Set<String> documentProperties = new HashSet<>();
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
    Reading(JsonParser parser, @Nullable TokenStreamContext around, boolean exact, boolean lenient) {
        this.parser = parser;
        this.around = around;
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

    OspoJsonException exception(Class<?> type) {
        List<Fault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparingInt((Fault fault) -> fault.location().line())
                .thenComparingInt(fault -> fault.location().column()));
        return new OspoJsonException(sorted, more, type);
    }

    /** {@return the value that begins at the current token; null if there are faults} */
    @Nullable
    Object read(Form form) {
        try {
            Object value = form.read(this);
            return faults.isEmpty() ? value : null;
        } catch (Enough e) {
            return null;
        }
    }

    /** {@return the one value of a text, to its end; null if there are faults, those of the text included} */
    @Nullable
    Object readDocument(Form form) {
        try {
            return readToEnd(form);
        } catch (Enough e) {
            return null;
        }
    }

    private @Nullable Object readToEnd(Form form) {
        try {
            if (parser.nextToken() == null) {
                String message = "the document is empty; must be " + form.expected();
                return fault("", parser.currentLocation(), Codes.SYNTAX, message);
            }
            Object value = form.read(this);
            return isAtEnd() && faults.isEmpty() ? value : null;
        } catch (StreamReadException e) {
            return fault(stopped(), e.getLocation(), Codes.SYNTAX, SyntaxMessages.of(e));
        } catch (StreamConstraintsException e) {
            return fault(stopped(), limit(e), Codes.LIMIT, SyntaxMessages.of(e, parser.streamReadConstraints()));
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return fault(stopped(), parser.currentLocation(), Codes.ENCODING, Source.NO_UTF8);
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
                ? parser.streamReadContext().pathAsPointer().toString()
                : pointer();
    }

    private boolean isAtEnd() {
        try {
            if (parser.nextToken() == null) {
                return true;
            }
            fault(Codes.TRAILING_DATA, "the document ends before this; remove it");
        } catch (StreamReadException e) {
            fault("", e.getLocation(), Codes.TRAILING_DATA, "the document ends before this; remove it");
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

    /** {@return the pointer of the value that is being read} */
    String pointer() {
        StringBuilder pointer =
                new StringBuilder(around == null ? "" : around.pathAsPointer().toString());
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer.append('/').append(name == null ? String.valueOf(indexes[i]) : escaped(name));
        }
        return pointer.toString();
    }

    /** {@return a name as a JSON pointer holds it (RFC 6901, 3)} */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
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
    Object refuse(Form form) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return fault(Codes.NULL, "null is no value; leave the property out, or give " + form.expected());
        }
        fault(Codes.TYPE, "must be " + form.expected());
        parser.skipChildren();
        return null;
    }

    /** Reports a property at whose name the parser stands, and skips its value. */
    boolean refuseDuplicate(String name) {
        return refuseProperty(name, Codes.DUPLICATE_PROPERTY, Names.quoted(name) + " stands here for the second time");
    }

    /** Reports a property that is missing from an object. */
    boolean refuseMissing(String name, @Nullable TokenStreamLocation object) {
        fault(pointer(), object, Codes.MISSING_PROPERTY, "the property \"" + name + "\" is missing");
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
        boolean isDocument = document || (depth == 0 && around == null);
        if (!isDocument || !(name.equals(FormatVersion.PROPERTY) || name.equals(SCHEMA))) {
            String hint = Names.nearest(name, known)
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElseGet(() -> "; known here: " + String.join(", ", known));
            String message = "unknown property " + Names.quoted(name) + hint;
            return lenient ? ignoreProperty(name, message) : refuseProperty(name, Codes.UNKNOWN_PROPERTY, message);
        }
        if (!documentProperties.add(pointer() + '/' + name)) {
            return refuseDuplicate(name);
        }
        parser.nextToken();
        enter(name);
        boolean sound = readDocumentProperty(name);
        leave();
        return sound;
    }

    private boolean readDocumentProperty(String name) {
        String text = (String) Forms.STRING.read(this);
        if (text == null || name.equals(SCHEMA)) {
            return text != null;
        }
        FormatVersion.Refusal refusal = FormatVersion.check(text).orElse(null);
        if (refusal != null) {
            fault(refusal.code(), refusal.message());
        } else if (lenient && FormatVersion.isNewer(text)) {
            warn(Codes.VERSION, "written for a newer version than " + FormatVersion.CURRENT + ", which this reads");
        }
        return refusal == null;
    }

    private boolean ignoreProperty(String name, String message) {
        enter(name);
        warn(Codes.UNKNOWN_PROPERTY, message);
        parser.nextToken();
        parser.skipChildren();
        leave();
        return true;
    }

    /** Ignores null at the current token, in place of a property that can be left out. */
    void ignoreNull() {
        warn(Codes.NULL, "null is no value; leave the property out");
    }

    /** Tells of something at the current token that is ignored; the last of many warnings stands for all that follow. */
    private void warn(String code, String message) {
        if (!exact) {
            throw new Enough();
        }
        boolean last = warnings.size() == MAX_WARNINGS - 1;
        if (warnings.size() < MAX_WARNINGS) {
            warnings.add(new Fault(
                    pointer(),
                    location(here()),
                    code,
                    last ? message + "; what else is ignored is not told" : message));
        }
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
