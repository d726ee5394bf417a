package org.ospoplusplus.json;

/**
 * The syntax of a document.
 *
 * @since 0.1.0
 */
public enum DocumentSyntax {
    /** JSON (RFC 8259), as {@link OspoJson#readDocument(byte[], Class)} reads it. */
    JSON,
    /** YAML 1.2, as {@link OspoJson#readYaml} reads it. */
    YAML,
    /** A page with front matter, as {@link OspoJson#readFrontMatter(byte[], Class)} reads it. */
    FRONT_MATTER
}
