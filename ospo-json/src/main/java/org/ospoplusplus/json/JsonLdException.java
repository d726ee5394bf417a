package org.ospoplusplus.json;

/**
 * JSON-LD would be larger than {@link OspoJson#writeJsonLd} allows.
 *
 * @since 0.1.0
 */
public final class JsonLdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonLdException(String message) {
        super(message);
    }
}
