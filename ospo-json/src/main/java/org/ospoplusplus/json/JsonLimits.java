package org.ospoplusplus.json;

import tools.jackson.core.StreamReadConstraints;

/**
 * How much {@link OspoJson} reads before it refuses a document, so that hostile ones cost little. The records hold limits of
 * their own, which these don't move: strings of 65,536 characters, lists of 1,000 elements.
 *
 * @param depth how deep objects and arrays are nested
 * @param number how many characters a number has
 * @param string how many characters a string has
 * @param name how many characters the name of a property has
 * @param document how many octets (of a text: characters) a document has
 * @since 0.1.0
 */
public record JsonLimits(int depth, int number, int string, int name, int document) {

    /** Depth 32, numbers of 32, strings of 65,536 and names of 128 characters, documents of 5 MiB. */
    public static final JsonLimits DEFAULT = new JsonLimits(32, 32, 65_536, 128, 5 * 1024 * 1024);

    /**
     * Refuses what is no limit.
     *
     * @throws IllegalArgumentException if a number is less than one, or the last one so large that no array has room for it
     */
    public JsonLimits {
        if (depth < 1 || number < 1 || string < 1 || name < 1 || document < 1) {
            throw new IllegalArgumentException("Limits: must be 1 or more");
        }
        if (document > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("Limits.document: must be " + (Integer.MAX_VALUE - 16) + " or less");
        }
    }

    /**
     * {@return these limits with another depth}
     *
     * @param newDepth how deep objects and arrays are nested
     */
    public JsonLimits withDepth(int newDepth) {
        return new JsonLimits(newDepth, number, string, name, document);
    }

    /**
     * {@return these limits with another length of strings}
     *
     * @param newString how many characters a string has
     */
    public JsonLimits withString(int newString) {
        return new JsonLimits(depth, number, newString, name, document);
    }

    /**
     * {@return these limits with another length of documents}
     *
     * @param newDocument how many octets (of a text: characters) a document has
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
