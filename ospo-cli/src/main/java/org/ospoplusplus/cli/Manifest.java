package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that a run wrote to a folder, each with the SHA-256 of its content. It has the format of the
 * program {@code sha256sum}: the hash, two blanks and the path with slashes, sorted by path. The last line is a comment
 * with the number of the other lines, so that a list that was cut off is noticed. While a run replaces files one by
 * one, a path has two lines, one with the hash of the old content and one with that of the new content.
 *
 * @param hashes the hashes of each path
 */
record Manifest(SortedMap<String, SortedSet<String>> hashes) {

    /** The name of the manifest in its folder. */
    static final String NAME = "ospo-files.sha256";

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private static final int MAX_BYTES = 32 << 20;

    /** The names that the command writes. None of them begins with a dot, so that no path leaves the folder. */
    private static final String PART = "[A-Za-z0-9_][A-Za-z0-9._~@+=%,-]*";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(" + PART + "(?:/" + PART + ")?)");

    /** The last line. {@code sha256sum} ignores comments. */
    private static final Pattern END = Pattern.compile("# end of the list, lines above: ([0-9]+)");

    /** {@return the manifest of files with the given hashes} */
    static Manifest of(Map<String, String> hashes) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        hashes.forEach((path, hash) -> all.put(path, new TreeSet<>(Set.of(hash))));
        return new Manifest(all);
    }

    /**
     * {@return the manifest in a folder, or empty if the folder has none}
     *
     * @param named the folder as the user wrote it
     * @throws CommandException if the file is not a manifest
     */
    static Optional<Manifest> in(Path folder, Path named) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandException(named + ": " + NAME + " is a link or a folder; move it to another folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(parse(in.readNBytes(MAX_BYTES + 1), named));
        }
    }

    private static Manifest parse(byte[] bytes, Path named) {
        if (bytes.length > MAX_BYTES) {
            throw malformed(named, "has more than " + MAX_BYTES + " bytes");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed(named, "is not UTF-8");
        }
        // Git may have converted the line ends, and an editor may have added a byte order mark.
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        Matcher end = END.matcher(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        int files = lines.size() - (end.matches() ? 1 : 0);
        for (int i = 0; i < files; i++) {
            Matcher matcher = LINE.matcher(lines.get(i));
            if (!matcher.matches() || matcher.group(2).equals(NAME)) {
                throw malformed(named, "has no hash and path of a published file in line " + (i + 1));
            }
            hashes.computeIfAbsent(matcher.group(2), path -> new TreeSet<>()).add(matcher.group(1));
        }
        if (!end.matches()) {
            throw malformed(named, "is cut off, because its last line does not have the number of lines");
        }
        if (!end.group(1).equals(Integer.toString(files))) {
            throw malformed(named, "has other lines than its last line counts");
        }
        return new Manifest(hashes);
    }

    private static CommandException malformed(Path named, String problem) {
        return new CommandException(named + ": " + NAME + ", the list of the published files, is damaged: it " + problem
                + "; restore it, or delete it, so that publish recognizes its files by their form and replaces them");
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, all) ->
                all.forEach(hash -> text.append(hash).append("  ").append(path).append('\n')));
        int lines = hashes.values().stream().mapToInt(Set::size).sum();
        text.append("# end of the list, lines above: ").append(lines).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Set<String> paths() {
        return hashes.keySet();
    }

    boolean lists(String path) {
        return hashes.containsKey(path);
    }

    boolean lists(String path, String hash) {
        return hashes.getOrDefault(path, new TreeSet<>()).contains(hash);
    }

    /** {@return the lines of both manifests} */
    Manifest plus(Manifest other) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        for (Manifest each : List.of(this, other)) {
            each.hashes.forEach((path, some) ->
                    all.computeIfAbsent(path, key -> new TreeSet<>()).addAll(some));
        }
        return new Manifest(all);
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("each Java platform has SHA-256", e);
        }
    }
}
