package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

/** File names as they are typed, and file names that are made from ids. */
final class FileNames {

    static final String STANDARD_STREAM = "-";

    /** With an ending and a prefix, such a name is within the 255 bytes that file systems allow. */
    private static final int MAX_BYTES = 200;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~@+=:-]+");

    /** Windows takes these for devices, whatever follows a dot ("Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|CLOCK\\$|(COM|LPT)[0-9])([.:].*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    static Path path(String name) {
        if (name.isEmpty()) {
            throw new CommandException("a file name is empty");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException(
                    name + ": can't be a file name here; is the locale one of UTF-8, such as LC_ALL=C.UTF-8?");
        }
    }

    /** Whether a file is another one, or lies in a folder. */
    static boolean isWithin(Path file, Path other) {
        if (!Files.exists(other)) {
            return false;
        }
        try {
            return file.toRealPath().startsWith(other.toRealPath());
        } catch (IOException e) {
            return false; // The file cannot be read either, which is reported when it is opened.
        }
    }

    /** {@return the last part of a path; empty for a root} */
    static String last(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** {@return the folder of an absolute path; of a root, the root itself} */
    static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** {@return the name, or a shorter one in its place if it leaves no room for a prefix and an ending} */
    static String bounded(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES ? name : hashed(name);
    }

    /**
     * Makes a file name for each id, without ending, that every common file system accepts and no other id has, not
     * even where case or Unicode normalization do not count. The name is the id, with {@code %3A} for each colon,
     * unless the id is too long, is a device of Windows, has other characters than an identifier, or is like another
     * id. Then the name is the id's beginning, a comma, and a hash of the id. A comma occurs in no identifier.
     */
    static Map<String, String> distinct(Collection<String> ids) {
        Map<String, Long> alike =
                ids.stream().distinct().collect(Collectors.groupingBy(FileNames::folded, Collectors.counting()));
        Map<String, String> names = new LinkedHashMap<>();
        for (String id : ids) {
            String plain = id.replace(":", "%3A");
            boolean safe = PLAIN.matcher(id).matches()
                    && plain.length() <= MAX_BYTES
                    && !id.startsWith(".")
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
