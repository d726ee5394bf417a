package org.ospoplusplus.html.internal;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page as UTF-8, with the replacements of {@link SafeText}. Most characters of a page are ASCII, so this
 * needs half the memory of a text with characters beyond Latin-1, and no second pass for the encoding.
 */
final class PageOutput implements TemplateOutput {

    /** The usual length of a page, so that the bytes are copied rarely while it grows. */
    private static final int USUAL_LENGTH = 24 << 10;

    /** The number of bytes of the longest character. */
    private static final int MAX_BYTES = 4;

    /** The reference of HTML to an opening brace. */
    static final String BRACE = "&#123;";

    private static final byte[] BRACE_BYTES = BRACE.getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[USUAL_LENGTH];
    private int length;
    private boolean escapesBraces;

    /** {@return the bytes of a text} */
    static byte[] encoded(String text) {
        PageOutput output = new PageOutput();
        output.writeContent(text);
        return output.toBytes();
    }

    /** Sets whether opening braces of the following text are written as references of HTML. */
    void escapeBraces(boolean isEscaped) {
        escapesBraces = isEscaped;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        reserve(end - begin);
        byte[] target = bytes;
        int to = length;
        for (int i = begin; i < end; i++) {
            char c = value.charAt(i);
            if ((c >= ' ' && c <= '~' && !(c == '{' && escapesBraces)) || c == '\n') {
                target[to++] = (byte) c;
            } else {
                int codePoint = Character.isHighSurrogate(c) && i + 1 < end ? value.codePointAt(i) : c;
                i += Character.charCount(codePoint) - 1;
                length = to;
                reserve(MAX_BYTES + end - i);
                if (c == '{') {
                    writeBinaryContent(BRACE_BYTES);
                    reserve(end - i);
                } else {
                    encode(codePoint);
                }
                target = bytes;
                to = length;
            }
        }
        length = to;
    }

    private void encode(int codePoint) {
        if (SafeText.isSafe(codePoint)) {
            append(codePoint);
        } else if (codePoint != '\r') {
            append(SafeText.REPLACEMENT);
        }
    }

    /** Appends a character in the form of RFC 3629, section 3. */
    private void append(int codePoint) {
        if (codePoint < 0x80) {
            bytes[length++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xC0 | codePoint >> 6);
            continuation(codePoint);
        } else if (codePoint < 0x10000) {
            bytes[length++] = (byte) (0xE0 | codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
        } else {
            bytes[length++] = (byte) (0xF0 | codePoint >> 18);
            continuation(codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
        }
    }

    private void continuation(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void reserve(int more) {
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
        }
    }
}
