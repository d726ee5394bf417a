package org.ospoplusplus.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A document, which is kept to read it again. Octets are UTF-8 for certain: that is seen to here, since a parser lets some
 * pass that are not. It reads them faster than characters, but counts columns in them.
 */
final class DocumentInput {

    static final String NO_UTF8 = "must be UTF-8 (RFC 8259, 8.1)";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Location START = new Location(1, 1);

    private final byte @Nullable [] octets;
    private final @Nullable String text;

    private DocumentInput(byte @Nullable [] octets, @Nullable String text) {
        this.octets = octets;
        this.text = text;
    }

    /** {@return the whole document} */
    String text() {
        return octets == null ? String.valueOf(text) : new String(octets, StandardCharsets.UTF_8);
    }

    /** {@return a parser that is fast} */
    JsonParser fast(JsonFactory factory) {
        // What begins with a NUL would be taken for UTF-16 or UTF-32.
        return octets == null || octets.length < 2 || octets[0] == 0 || octets[1] == 0
                ? exact(factory)
                : factory.createParser(ObjectReadContext.empty(), octets);
    }

    /** {@return a parser that counts columns in UTF-16 units, from 1 after a byte-order mark} */
    JsonParser exact(JsonFactory factory) {
        String characters = text();
        boolean marked = !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK;
        return factory.createParser(ObjectReadContext.empty(), marked ? characters.substring(1) : characters);
    }

    /** {@return a parser of a document that is too long to be kept, exact like the others} */
    static JsonParser streamed(InputStream utf8, JsonFactory factory) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder()));
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        } catch (CharacterCodingException e) {
            throw refuse(START, FaultCodes.ENCODING, NO_UTF8);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
        return factory.createParser(ObjectReadContext.empty(), reader);
    }

    static DocumentInput of(String text, int limit) {
        check(text.length(), limit, "characters");
        return new DocumentInput(null, text);
    }

    static DocumentInput of(InputStream in, int limit) {
        try {
            return of(in.readNBytes(limit + 1), limit);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    static DocumentInput of(byte[] octets, int limit) {
        check(octets.length, limit, "octets");
        if (!Utf8.isValid(octets)) {
            throw refuse(end(beforeFault(octets)), FaultCodes.ENCODING, NO_UTF8);
        }
        return new DocumentInput(octets, null);
    }

    /** {@return what octets that are not UTF-8 begin with} */
    private static String beforeFault(byte[] octets) {
        ByteBuffer in = ByteBuffer.wrap(octets);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(octets.length), true);
        return new String(octets, 0, in.position(), StandardCharsets.UTF_8);
    }

    private static void check(int length, int limit, String unit) {
        if (length > limit) {
            throw refuse(START, FaultCodes.LIMIT, "the document is longer than " + limit + " " + unit);
        }
    }

    private static OspoJsonException refuse(Location location, String code, String message) {
        return new OspoJsonException(List.of(new Fault("", location, code, message)), false, null);
    }

    /** {@return where the character after a text stands} */
    private static Location end(String text) {
        int line = 1;
        int lineStart = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            boolean beforeLineFeed = text.startsWith("\n", i + 1);
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !beforeLineFeed)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(line, text.length() - lineStart + 1);
    }
}
