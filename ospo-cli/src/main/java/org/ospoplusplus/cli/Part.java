package org.ospoplusplus.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ospoplusplus.json.Document;
import org.ospoplusplus.json.DocumentOutline;
import org.ospoplusplus.json.DocumentSyntax;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.Location;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/**
 * A document or calendar in a file, which was not read yet.
 *
 * @param file the file
 * @param bytes the document: the file, or one line of newline-delimited JSON
 * @param line the line of the file at which the document begins
 * @param kind the content, according to the names of the properties
 */
@SuppressWarnings("ArrayRecordComponent") // The content is neither compared nor printed.
record Part(SourceFile file, byte[] bytes, int line, Kind kind) {

    /** The name of the property in messages. */
    private static final String ID = "\"id\"";

    enum Kind {
        GROUP,
        SERIES,
        SESSION,
        CALENDAR,
        /** The data for templates that {@code publish} writes. */
        SITE_DATA,
        /** The document is not an object, or has errors of syntax, which reading it reports. */
        UNKNOWN
    }

    /** The date before the name of a page, as in the posts of Jekyll. */
    private static final Pattern DATED = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-(?=.)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The name of the page of a folder in Hugo. */
    private static final String INDEX = "index";

    /** The types of documents. Most components of a session are also components of the others. */
    private static final List<Class<? extends Record>> TYPES = List.of(Session.class, Series.class, WorkingGroup.class);

    /** The first properties of site data. */
    private static final List<String> SITE_DATA = List.of("version", "form");

    /**
     * {@return the parts of a file} In a folder, a page without the key {@code ospo} belongs to the site and has none,
     * and neither have site data.
     */
    static List<Part> of(SourceFile file, OspoJson json) {
        return switch (file.format()) {
            case ics -> List.of(new Part(file, file.bytes(), 1, Kind.CALENDAR));
            case json -> json(file, json);
            case yaml -> List.of(new Part(file, file.bytes(), 1, kind(json, file.bytes(), DocumentSyntax.YAML)));
            case ndjson -> lines(file, json);
            case md -> page(file, json);
        };
    }

    private static List<Part> json(SourceFile file, OspoJson json) {
        Kind kind = kind(json, file.bytes(), DocumentSyntax.JSON);
        return file.isFromFolder() && kind == Kind.SITE_DATA
                ? List.of()
                : List.of(new Part(file, file.bytes(), 1, kind));
    }

    private static List<Part> page(SourceFile file, OspoJson json) {
        try {
            DocumentOutline outline = json.outline(file.bytes(), DocumentSyntax.FRONT_MATTER);
            return file.isFromFolder() && !outline.isEmbedded()
                    ? List.of()
                    : List.of(new Part(file, file.bytes(), 1, kind(outline)));
        } catch (OspoJsonException e) {
            return List.of(new Part(file, file.bytes(), 1, Kind.UNKNOWN));
        }
    }

    private static List<Part> lines(SourceFile file, OspoJson json) {
        List<Part> parts = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        for (byte each : file.bytes()) {
            if (each == '\n') {
                addLine(file, line, number, json, parts);
                line.reset();
                number++;
            } else {
                line.write(each);
            }
        }
        addLine(file, line, number, json, parts);
        return parts;
    }

    private static void addLine(
            SourceFile file, ByteArrayOutputStream line, int number, OspoJson json, List<Part> parts) {
        byte[] bytes = line.toByteArray();
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                parts.add(new Part(file, bytes, number, kind(json, bytes, DocumentSyntax.JSON)));
                return;
            }
        }
    }

    private static Kind kind(OspoJson json, byte[] bytes, DocumentSyntax syntax) {
        try {
            return kind(json.outline(bytes, syntax));
        } catch (OspoJsonException e) {
            return Kind.UNKNOWN;
        }
    }

    private static Kind kind(DocumentOutline outline) {
        if (outline.names().isEmpty()) {
            return Kind.UNKNOWN;
        }
        if (Collections.indexOfSubList(outline.names(), SITE_DATA) == 0) {
            return Kind.SITE_DATA;
        }
        Class<?> type = outline.likeliest(TYPES);
        if (type == WorkingGroup.class) {
            return Kind.GROUP;
        }
        return type == Series.class ? Kind.SERIES : Kind.SESSION;
    }

    boolean isPageOfSession() {
        return kind == Kind.SESSION && file.format() == InputFormat.md;
    }

    boolean isCalendar() {
        return kind == Kind.CALENDAR;
    }

    /**
     * Reads the document.
     *
     * @throws OspoJsonException if the document has faults
     */
    <T> Document<T> read(OspoJson json, Class<T> type) {
        return switch (file.format()) {
            case yaml -> json.readYaml(bytes, type);
            case md -> json.readFrontMatter(bytes, type, id());
            case json, ndjson, ics -> json.readDocument(bytes, type);
        };
    }

    /** {@return a hint in English if the name of the file is a reason for a fault} */
    Optional<String> hint(Fault fault) {
        return switch (fault.code()) {
            case SYNTAX -> hintAtFormat();
            case MISSING_PROPERTY ->
                file.format() == InputFormat.md
                                && !file.name().equals(FileNames.STANDARD_STREAM)
                                && id().isEmpty()
                                && fault.message().contains(ID)
                        ? Optional.of(
                                "the name of the page cannot be an id, which has only ASCII letters, digits and . _ ~ @ + = -")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@return a hint about a file that may not be JSON; empty if the file is JSON or has another format} */
    private Optional<String> hintAtFormat() {
        if (file.format() != InputFormat.json || InputFormat.ofName(file.name()).isPresent()) {
            return Optional.empty();
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (start.isEmpty() || start.startsWith("{") || start.startsWith("[")) {
            return Optional.empty();
        }
        return Optional.of(
                file.name().equals(FileNames.STANDARD_STREAM)
                        ? "standard input is read as JSON, so write --from yaml if it is YAML"
                        : "the file is read as JSON because of its name, so rename it if it is YAML, for example to"
                                + " group.yml");
    }

    /** {@return a place in the file} */
    Location inFile(Location inPart) {
        return line == 1 ? inPart : new Location(inPart.line() + line - 1, inPart.column());
    }

    /**
     * {@return the id of a page: the name of its file, without ending and date, and with hyphens for blanks} The id is
     * empty if this name cannot be an id, so that the document must have one.
     */
    private String id() {
        String[] path = file.name().replace('\\', '/').split("/", -1);
        String name = path[path.length - 1];
        int ending = name.lastIndexOf('.');
        String bare = ending > 0 ? name.substring(0, ending) : name;
        if (bare.equals(INDEX) && path.length > 1) {
            bare = path[path.length - 2];
        }
        if (bare.equals(FileNames.STANDARD_STREAM)) {
            return "";
        }
        Matcher dated = DATED.matcher(bare);
        String id = BLANKS.matcher(dated.lookingAt() ? bare.substring(dated.end()) : bare)
                .replaceAll("-");
        return IdentifierValidator.isIdentifier(id) ? id : "";
    }
}
