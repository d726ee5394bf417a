package org.ospoplusplus.json;

/**
 * Reports that the JSON-LD of a group would exceed the limit of {@link OspoJson#writeJsonLd}.
 *
 * @since 0.1.0
 */
public final class JsonLdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonLdException(String message) {
        super(message);
    }
}
