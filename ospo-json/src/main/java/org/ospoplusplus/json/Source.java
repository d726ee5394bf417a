package org.ospoplusplus.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The characters of a document, without a byte-order mark. They are kept, to read a faulty document again. */
final class Source {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Location START = new Location(1, 1);

    private final char[] characters;
    private final int start;
    private final int end;

    private Source(char[] characters, int end) {
        this.characters = characters;
        this.start = end > 0 && characters[0] == BYTE_ORDER_MARK ? 1 : 0;
        this.end = end;
    }

    JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), characters, start, end - start);
    }

    static Source of(String text) {
        limit(text.length(), "characters");
        return new Source(text.toCharArray(), text.length());
    }

    static Source of(InputStream in) {
        try {
            return of(in.readNBytes(Limits.DOCUMENT + 1));
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** Decodes strictly: a parser would let some octets pass that aren't UTF-8, and count columns in octets. */
    static Source of(byte[] octets) {
        limit(octets.length, "octets");
        CharBuffer characters = CharBuffer.allocate(octets.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(octets), characters, true);
        if (result.isError()) {
            throw refuse(end(characters), Codes.ENCODING, "must be UTF-8 (RFC 8259, 8.1)");
        }
        return new Source(characters.array(), characters.position());
    }

    private static void limit(int length, String unit) {
        if (length > Limits.DOCUMENT) {
            throw refuse(START, Codes.LIMIT, "the document is longer than " + Limits.DOCUMENT + " " + unit);
        }
    }

    private static OspoJsonException refuse(Location location, String code, String message) {
        return new OspoJsonException(List.of(new Fault("", location, code, message)), false, null);
    }

    /** {@return where the character after those that were decoded stands} */
    private static Location end(CharBuffer decoded) {
        int line = 1;
        char[] characters = decoded.array();
        int end = decoded.position();
        int lineStart = end > 0 && characters[0] == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = 0; i < end; i++) {
            boolean beforeLineFeed = i + 1 < end && characters[i + 1] == '\n';
            if (characters[i] == '\n' || (characters[i] == '\r' && !beforeLineFeed)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(line, end - lineStart + 1);
    }
}
