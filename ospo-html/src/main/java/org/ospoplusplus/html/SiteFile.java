package org.ospoplusplus.html;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file of a web site.
 *
 * @param path the path below the folder of the site, with slashes, such as {@code sessions/licensing-101.html}. Each
 *     part is safe as the name of a file on all common systems
 * @param text the content
 * @since 0.1.0
 */
public record SiteFile(String path, String text) {

    /**
     * Checks the components.
     *
     * @throws NullPointerException if a component is null
     */
    public SiteFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** {@return the content in UTF-8} */
    public byte[] utf8() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
