package org.ospoplusplus.model.internal.announced;

/**
 * The result of reading some {@link Tokens} of a line.
 *
 * @param value the meaning of the tokens
 * @param next the index of the first token after them
 */
record Parsed<T>(T value, int next) {}
