package org.ospoplusplus.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A document, which is kept so that it can be read again. Checks that bytes are UTF-8, because a parser accepts some
 * other bytes. The parser is faster on bytes than on characters, but then counts columns in bytes.
 */
final class DocumentInput {

    static final String NO_UTF8 = "the document must be UTF-8 (RFC 8259, 8.1); save it in this encoding";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 8_192;
    private static final Location START = new Location(1, 1);

    private final byte @Nullable [] bytes;
    private final @Nullable String text;

    private DocumentInput(byte @Nullable [] bytes, @Nullable String text) {
        this.bytes = bytes;
        this.text = text;
    }

    String text() {
        return bytes == null ? String.valueOf(text) : new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@return a fast parser, whose columns may count bytes} */
    JsonParser fast(JsonFactory factory) {
        // If one of the first bytes is NUL, the parser would assume UTF-16 or UTF-32.
        return bytes == null || bytes.length < 2 || bytes[0] == 0 || bytes[1] == 0
                ? exact(factory)
                : factory.createParser(ObjectReadContext.empty(), bytes);
    }

    /** {@return a parser that counts columns in UTF-16 units and does not count a byte-order mark} */
    JsonParser exact(JsonFactory factory) {
        String characters = text();
        boolean marked = !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK;
        return factory.createParser(ObjectReadContext.empty(), marked ? characters.substring(1) : characters);
    }

    /** {@return an exact parser for a document that is too long for memory} */
    static JsonParser streamed(InputStream utf8, JsonFactory factory) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder()));
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        } catch (CharacterCodingException e) {
            throw refuse(START, Code.ENCODING, NO_UTF8);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
        return factory.createParser(ObjectReadContext.empty(), reader);
    }

    static DocumentInput of(String text, int limit) {
        check(text.length(), limit, "characters");
        return new DocumentInput(null, text);
    }

    /** Reads at most one character more than the limit. */
    static DocumentInput of(Reader in, int limit) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        try {
            for (int count = 0; count >= 0 && text.length() <= limit; ) {
                text.append(buffer, 0, count);
                count = in.read(buffer, 0, Math.min(buffer.length, limit + 1 - text.length()));
            }
            return of(text.toString(), limit);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    static DocumentInput of(Path file, int limit) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, limit);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    static DocumentInput of(InputStream in, int limit) {
        try {
            return of(in.readNBytes(limit + 1), limit);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    static DocumentInput of(byte[] bytes, int limit) {
        check(bytes.length, limit, "bytes");
        if (!Utf8.isValid(bytes)) {
            throw refuse(end(beforeFault(bytes)), Code.ENCODING, NO_UTF8);
        }
        return new DocumentInput(bytes, null);
    }

    /** {@return the text before the first byte that is not UTF-8} */
    private static String beforeFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
    }

    private static void check(int length, int limit, String unit) {
        if (length > limit) {
            throw refuse(
                    START,
                    Code.LIMIT,
                    "the document is longer than " + limit + " " + unit + "; shorten it, or raise the limit");
        }
    }

    private static OspoJsonException refuse(Location location, Code code, String message) {
        return new OspoJsonException(List.of(Fault.error("", location, code, message)), false, null);
    }

    /** {@return the place after the end of a text} */
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
