package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.io.ContentReference;

/**
 * Presents a parser of Jackson 2 as one of Jackson 3. Both parsers have the same current token at any time. An
 * exception of the parser is thrown as the cause of an {@link UncheckedIOException}.
 */
final class ParserBridge extends ParserMinimalBase {

    private final com.fasterxml.jackson.core.JsonParser parser;

    ParserBridge(com.fasterxml.jackson.core.JsonParser parser) {
        super(ObjectReadContext.empty());
        this.parser = parser;
        _currToken = token(parser.currentToken());
    }

    /** {@return a parser that presents the name at the current token as a string} */
    static ParserBridge ofName(com.fasterxml.jackson.core.JsonParser parser) {
        ParserBridge bridge = new ParserBridge(parser);
        bridge._currToken = JsonToken.VALUE_STRING;
        return bridge;
    }

    /** An action of the parser of Jackson 2. */
    @FunctionalInterface
    private interface Action<T extends @Nullable Object> {
        T run() throws IOException;
    }

    private static <T extends @Nullable Object> T unchecked(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable JsonToken token(com.fasterxml.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
            case START_OBJECT -> JsonToken.START_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.START_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case FIELD_NAME -> JsonToken.PROPERTY_NAME;
            case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
            case VALUE_STRING -> JsonToken.VALUE_STRING;
            case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
            case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
            case VALUE_TRUE -> JsonToken.VALUE_TRUE;
            case VALUE_FALSE -> JsonToken.VALUE_FALSE;
            case VALUE_NULL -> JsonToken.VALUE_NULL;
        };
    }

    private static TokenStreamLocation location(JsonLocation location) {
        return new TokenStreamLocation(
                ContentReference.unknown(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }

    @Override
    public @Nullable JsonToken nextToken() {
        _currToken = token(unchecked(parser::nextToken));
        return _currToken;
    }

    @Override
    public JsonParser skipChildren() {
        unchecked(parser::skipChildren);
        _currToken = token(parser.currentToken());
        return this;
    }

    @Override
    public @Nullable String currentName() {
        return unchecked(parser::currentName);
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return new ContextBridge(parser.getParsingContext());
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return location(parser.currentTokenLocation());
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return location(parser.currentLocation());
    }

    @Override
    public @Nullable Object streamReadInputSource() {
        return parser.getInputSource();
    }

    @Override
    public @Nullable Object currentValue() {
        return parser.currentValue();
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        parser.assignCurrentValue(value);
    }

    @Override
    public @Nullable String getString() {
        return unchecked(parser::getText);
    }

    @Override
    public char @Nullable [] getStringCharacters() {
        return unchecked(parser::getTextCharacters);
    }

    @Override
    public int getStringLength() {
        return unchecked(parser::getTextLength);
    }

    @Override
    public int getStringOffset() {
        return unchecked(parser::getTextOffset);
    }

    @Override
    public boolean hasStringCharacters() {
        return parser.hasTextCharacters();
    }

    @Override
    public NumberType getNumberType() {
        return switch (unchecked(parser::getNumberType)) {
            case INT -> NumberType.INT;
            case LONG -> NumberType.LONG;
            case BIG_INTEGER -> NumberType.BIG_INTEGER;
            case FLOAT -> NumberType.FLOAT;
            case DOUBLE -> NumberType.DOUBLE;
            case BIG_DECIMAL -> NumberType.BIG_DECIMAL;
        };
    }

    @Override
    public Number getNumberValue() {
        return unchecked(parser::getNumberValue);
    }

    @Override
    public int getIntValue() {
        return unchecked(parser::getIntValue);
    }

    @Override
    public long getLongValue() {
        return unchecked(parser::getLongValue);
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return unchecked(parser::getBigIntegerValue);
    }

    @Override
    public float getFloatValue() {
        return unchecked(parser::getFloatValue);
    }

    @Override
    public double getDoubleValue() {
        return unchecked(parser::getDoubleValue);
    }

    @Override
    public BigDecimal getDecimalValue() {
        return unchecked(parser::getDecimalValue);
    }

    @Override
    public boolean isNaN() {
        return unchecked(parser::isNaN);
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        return unchecked(parser::getBinaryValue);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Closes nothing, because the parser of Jackson 2 belongs to the mapper. */
    @Override
    protected void _closeInput() {}

    @Override
    protected void _releaseBuffers() {}

    @Override
    protected void _handleEOF() {}
}
