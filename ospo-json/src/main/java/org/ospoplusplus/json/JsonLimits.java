package org.ospoplusplus.json;

import tools.jackson.core.StreamReadConstraints;

/**
 * The largest documents that {@link OspoJson} reads, so that hostile documents cost little. The records have their own
 * limits in addition: strings of 65,536 characters and lists of 1,000 elements.
 *
 * @param depth the maximum depth of nested objects and arrays
 * @param number the maximum number of characters of a number
 * @param string the maximum number of characters of a string
 * @param name the maximum number of characters of the name of a property
 * @param document the maximum number of bytes of a document, or of characters if the document is a {@code String}
 * @since 0.1.0
 */
public record JsonLimits(int depth, int number, int string, int name, int document) {

    /** Depth 32; numbers of 32, strings of 65,536 and names of 128 characters; documents of 5,242,880 bytes. */
    public static final JsonLimits DEFAULT = new JsonLimits(32, 32, 65_536, 128, 5 * 1024 * 1024);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or if {@code document} exceeds the size of an array
     */
    public JsonLimits {
        if (depth < 1 || number < 1 || string < 1 || name < 1 || document < 1) {
            throw new IllegalArgumentException("JsonLimits: each limit must be 1 or more");
        }
        if (document > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("JsonLimits.document: must be " + (Integer.MAX_VALUE - 16) + " or less");
        }
    }

    /**
     * {@return these limits with another depth}
     *
     * @param newDepth the maximum depth of nested objects and arrays
     */
    public JsonLimits withDepth(int newDepth) {
        return new JsonLimits(newDepth, number, string, name, document);
    }

    /**
     * {@return these limits with another limit of numbers}
     *
     * @param newNumber the maximum number of characters of a number
     */
    public JsonLimits withNumber(int newNumber) {
        return new JsonLimits(depth, newNumber, string, name, document);
    }

    /**
     * {@return these limits with another limit of strings}
     *
     * @param newString the maximum number of characters of a string
     */
    public JsonLimits withString(int newString) {
        return new JsonLimits(depth, number, newString, name, document);
    }

    /**
     * {@return these limits with another limit of the names of properties}
     *
     * @param newName the maximum number of characters of the name of a property
     */
    public JsonLimits withName(int newName) {
        return new JsonLimits(depth, number, string, newName, document);
    }

    /**
     * {@return these limits with another limit of documents}
     *
     * @param newDocument the maximum number of bytes of a document, or of characters if the document is a
     *     {@code String}
     */
    public JsonLimits withDocument(int newDocument) {
        return new JsonLimits(depth, number, string, name, newDocument);
    }

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(number)
                .maxStringLength(string)
                .maxNameLength(name)
                .build();
    }
}
