package org.ospoplusplus.json;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Reads values and documents, and reports their faults and warnings. */
final class DocumentReader {

    private final JsonLimits jsonLimits;
    private final @Nullable Consumer<? super Fault> warnings;
    private final JsonFactory factory;

    /**
     * @param warnings receives the values that are ignored; null if nothing is ignored
     * @param factory a {@linkplain #factory factory} with these limits
     */
    DocumentReader(JsonLimits jsonLimits, @Nullable Consumer<? super Fault> warnings, JsonFactory factory) {
        this.jsonLimits = jsonLimits;
        this.warnings = warnings;
        this.factory = factory;
    }

    static JsonFactory factory(JsonLimits jsonLimits) {
        return JsonFactory.builder()
                .streamReadConstraints(jsonLimits.constraints())
                // The JDK's own shortest form of a double differs from one release to another.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    /**
     * {@return the value of a document}
     *
     * @param type the type of the value, or of the elements of a list
     */
    Object read(DocumentInput documentInput, ValueCodec valueCodec, Class<?> type) {
        try (JsonParser parser = documentInput.fast(factory)) {
            Object value = new ReadContext(parser, null, false, warnings != null).readDocument(valueCodec);
            if (value != null) {
                return value;
            }
        }
        // The fast pass records no places. A document with faults or warnings is read again with places.
        try (JsonParser parser = documentInput.exact(factory)) {
            ReadContext in = exactly(parser);
            return reported(in, in.readDocument(valueCodec), type, documentInput);
        }
    }

    /** {@return the value that begins at the current token of a parser} */
    Object read(JsonParser parser, ValueCodec valueCodec, Class<?> type) {
        ReadContext in = new ReadContext(parser, around(parser), true, warnings != null);
        return reported(in, in.read(valueCodec), type, null);
    }

    /**
     * {@return the value of a document that is not kept in memory} The limit of a document applies to each of its
     * parts.
     */
    Object readInParts(InputStream utf8, ValueCodec valueCodec, Class<?> type) {
        try (JsonParser parser = DocumentInput.streamed(utf8, factory)) {
            ReadContext in = exactly(parser);
            in.limitParts(jsonLimits.document());
            return reported(in, in.readDocument(valueCodec), type, null);
        }
    }

    /** Reads once, with places, because the caller needs the places also if there are no faults. */
    <T> Document<T> readDocument(DocumentInput documentInput, ValueCodec valueCodec, Class<T> type) {
        Map<String, Location> places = new HashMap<>();
        try (JsonParser parser = documentInput.exact(factory)) {
            ReadContext in = exactly(parser);
            in.locateIn(places);
            Object value = in.readDocument(valueCodec);
            Object readable = in.readable();
            if (value == null && readable != null) {
                throw in.exception(type, documentInput)
                        .with(new ReadablePart<>(readable, new Locations(places), in.warnings(), in.unread()));
            }
            return new Document<>(
                    type.cast(reported(in, value, type, documentInput)), new Locations(places), in.warnings());
        }
    }

    <T> Document<T> readYaml(String text, ValueCodec valueCodec, Class<T> type) {
        Yaml yaml = Yaml.of(text, jsonLimits);
        try {
            return readConverted(yaml.json(), yaml::original, valueCodec, type);
        } catch (OspoJsonException e) {
            throw e.explained(yaml::explained);
        }
    }

    <T> Document<T> readFrontMatter(String text, ValueCodec valueCodec, Class<T> type, String id) {
        FrontMatter page = FrontMatter.of(text);
        Yaml yaml = Yaml.of(page.text(), jsonLimits);
        PageDocument document = PageDocument.of(yaml, page, type, id);
        try {
            return readConverted(document.json(), document::original, valueCodec, type);
        } catch (OspoJsonException e) {
            OspoJsonException explained = e.explained(yaml::explained);
            throw document.isEmbedded() ? explained : explained.explained(DocumentReader::explainKeyOfSite);
        }
    }

    /** {@return a fault about a property of the whole front matter, with the remedy for keys of the site} */
    private static Fault explainKeyOfSite(Fault fault) {
        return fault.code() == Fault.Code.UNKNOWN_PROPERTY && fault.pointer().lastIndexOf('/') <= 0
                ? fault.withRemedy(
                        "if the key belongs to the page, put the document under the key \"" + PageDocument.KEY + "\"")
                : fault;
    }

    /** Reads JSON that was converted from another text. */
    private <T> Document<T> readConverted(
            String converted, UnaryOperator<Location> original, ValueCodec valueCodec, Class<T> type) {
        Consumer<? super Fault> consumer = warnings;
        JsonLimits asLong = jsonLimits.withDocument(Math.max(1, converted.length()));
        DocumentReader reader = new DocumentReader(
                asLong, consumer == null ? null : warning -> consumer.accept(warning.moved(original)), factory(asLong));
        try {
            Document<T> document =
                    reader.readDocument(DocumentInput.of(converted, asLong.document()), valueCodec, type);
            return new Document<>(
                    document.value(),
                    document.locations().moved(original),
                    document.warnings().stream()
                            .map(warning -> warning.moved(original))
                            .toList());
        } catch (OspoJsonException e) {
            throw e.moved(original);
        }
    }

    DocumentOutline outline(DocumentInput input, DocumentSyntax syntax) {
        return switch (syntax) {
            case JSON -> outline(input, false);
            case YAML -> outline(Yaml.of(input.text(), jsonLimits).json(), false);
            case FRONT_MATTER -> {
                if (!FrontMatter.isAtStart(input.text()) && !FrontMatter.isUnreadable(input.text())) {
                    yield new DocumentOutline(List.of(), false);
                }
                FrontMatter page = FrontMatter.of(input.text());
                PageDocument document = PageDocument.of(Yaml.of(page.text(), jsonLimits), page, Object.class, "");
                yield outline(document.json(), document.isEmbedded());
            }
        };
    }

    private DocumentOutline outline(String converted, boolean isEmbedded) {
        return outline(DocumentInput.of(converted, Integer.MAX_VALUE), isEmbedded);
    }

    private DocumentOutline outline(DocumentInput input, boolean isEmbedded) {
        try (JsonParser parser = input.exact(factory)) {
            return DocumentOutline.of(parser, isEmbedded);
        }
    }

    /**
     * {@return the context around the value at the current token; null for none} An opening bracket has its own
     * context.
     */
    private static @Nullable TokenStreamContext around(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean inside = switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY, PROPERTY_NAME -> true;
            case END_OBJECT -> context.inObject();
            default -> false;
        };
        TokenStreamContext around = inside ? context.getParent() : context;
        return around == null || around.inRoot() ? null : around;
    }

    private ReadContext exactly(JsonParser parser) {
        return new ReadContext(parser, null, true, warnings != null);
    }

    /**
     * {@return a value, after its warnings were reported}
     *
     * @param documentInput the document, which is searched for merge conflicts if it has faults; null if it is not kept
     */
    private Object reported(
            ReadContext in, @Nullable Object value, Class<?> type, @Nullable DocumentInput documentInput) {
        if (value == null) {
            throw in.exception(type, documentInput);
        }
        if (warnings != null) {
            in.warnings().forEach(warnings);
        }
        return value;
    }
}
