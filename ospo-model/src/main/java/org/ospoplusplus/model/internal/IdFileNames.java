package org.ospoplusplus.model.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Creates file names for ids. Calendars and pages of the same value have the same name, with different endings. */
public final class IdFileNames {

    /** Leaves room for a prefix and an ending within the 255 bytes that file systems allow. */
    private static final int MAX_BYTES = 200;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~@+=:-]*");

    /** Names of devices of Windows, also with any ending ("Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|CLOCK\\$|(COM|LPT)[0-9])([.:].*)?", Pattern.CASE_INSENSITIVE);

    private IdFileNames() {}

    /** {@return the name, or a shorter one if it leaves no room for a prefix and an ending} */
    public static String bounded(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES ? name : hashed(name);
    }

    /**
     * Creates a file name without ending for each id. All common file systems accept the name, and no other id has it,
     * even if the file system ignores case or normalizes Unicode.
     *
     * <p>The name is the id with {@code %3A} for each colon. An id gets a different name if it is too long, is a device
     * of Windows, has characters that identifiers do not have, or equals another id except for case and normalization.
     * That name is the beginning of the id, a comma, and a hash of the id. An identifier never contains a comma.
     */
    public static Map<String, String> distinct(Collection<String> ids) {
        Map<String, Long> alike =
                ids.stream().distinct().collect(Collectors.groupingBy(IdFileNames::folded, Collectors.counting()));
        Map<String, String> names = new LinkedHashMap<>();
        for (String id : ids) {
            String plain = id.replace(":", "%3A");
            boolean safe = PLAIN.matcher(id).matches()
                    && plain.length() <= MAX_BYTES
                    && !id.endsWith(".")
                    && !DEVICE.matcher(id).matches()
                    && (alike.getOrDefault(folded(id), 0L) == 1 || id.equals(folded(id)));
            names.put(id, safe ? plain : hashed(id));
        }
        return names;
    }

    private static String folded(String id) {
        Function<String, String> normalized = text -> Normalizer.normalize(text, Normalizer.Form.NFKC);
        return normalized.apply(normalized.apply(id).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static String hashed(String name) {
        String beginning = name.substring(0, Math.min(name.length(), 40)).replaceAll("[^A-Za-z0-9_-]", "_");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return beginning + "," + HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
