package org.ospoplusplus.ical.internal.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Derives ids from texts. The ids meet {@link org.ospoplusplus.model.validation.Identifier}. */
final class IdGenerator {

    private static final int MAX_SLUG = 120;
    private static final int HASH_LENGTH = 10;
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private IdGenerator() {}

    /**
     * {@return a readable id, with the letters and digits of ASCII that a name has}
     *
     * @param none the id if the name has no such characters
     */
    static String readable(String name, String none) {
        String slug = slug(name.toLowerCase(Locale.ROOT), "");
        return slug.isEmpty() ? none : slug;
    }

    /**
     * {@return a unique id: the characters of a text that an id may contain, a tilde, and 50 bits of its SHA-256} The
     * hash is in lower case, because ids are compared without regard to case.
     */
    static String distinct(String text) {
        String slug = slug(text, "._@+=:");
        return (slug.isEmpty() ? "event" : slug) + "~" + hash(text);
    }

    private static String slug(String text, String others) {
        StringBuilder slug = new StringBuilder(Math.min(text.length(), MAX_SLUG));
        boolean gap = false;
        for (int i = 0; i < text.length() && slug.length() < MAX_SLUG; i++) {
            char c = text.charAt(i);
            boolean keeps = isLetterOrDigit(c) || (slug.length() > 0 && others.indexOf(c) >= 0);
            if (keeps) {
                slug.append(gap && slug.length() > 0 ? "-" : "").append(c);
            }
            gap = !keeps;
        }
        return slug.toString();
    }

    private static String hash(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder hash = new StringBuilder(HASH_LENGTH);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | (digest[i] & 0xFF);
        }
        for (int i = 0; i < HASH_LENGTH; i++) {
            hash.append(BASE_32.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return hash.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every JDK has SHA-256", e);
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
