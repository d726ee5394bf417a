package org.ospoplusplus.model.internal.announced;

/**
 * What was read at a place in the {@link Tokens} of a line.
 *
 * @param value what it means
 * @param next the index of the first token behind it
 */
record Parsed<T>(T value, int next) {}
