package org.ospoplusplus.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of a web site.
 *
 * <p>Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class SiteFile {

    private final String path;
    private final byte[] utf8;

    /** Takes the array without a copy, because {@link PageWriter} writes each file for one caller. */
    SiteFile(String path, byte[] utf8) {
        this.path = path;
        this.utf8 = utf8;
    }

    /**
     * {@return the path below the folder of the site, with slashes, such as {@code sessions/licensing-101.html}} Each
     * part is safe as the name of a file on all common systems.
     */
    public String path() {
        return path;
    }

    /** {@return the content in UTF-8, as a new array} */
    public byte[] utf8() {
        return utf8.clone();
    }

    /** {@return the content} */
    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** {@return whether the other object is a file with an equal path and an equal content} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteFile file && path.equals(file.path) && Arrays.equals(utf8, file.utf8);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, Arrays.hashCode(utf8));
    }

    /** {@return the path and the number of bytes} */
    @Override
    public String toString() {
        return path + " (" + utf8.length + " bytes)";
    }
}
