package org.ospoplusplus.cli;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.validation.Severity;

/**
 * Prints errors and warnings, errors first, so that warnings don't displace them. On a terminal, the line of the source
 * follows, with a caret below the place.
 */
final class DiagnosticPrinter {

    private static final String OTHERS = "errors and warnings; ospo validate --format json lists all of them";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String PLAIN = "\u001B[0m";

    /** The maximum number of characters of a shown line, on each side of the place. */
    private static final int MAX_SIDE = 60;

    /** The number of characters on each side in which private values are searched; longer than a link. */
    private static final int MAX_MASKED = 4_000;

    private final Messages messages;
    private final Terminal terminal;

    DiagnosticPrinter(Messages messages, Terminal terminal) {
        this.messages = messages;
        this.terminal = terminal;
    }

    void print(List<Diagnostic> diagnostics, Input input) {
        Map<String, String[]> linesOfFiles = new HashMap<>();
        BoundedList.print(
                messages.stream(),
                diagnostics.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .limit(BoundedList.MAX_LINES)
                        .map(diagnostic -> colored(diagnostic) + excerpt(diagnostic, input, linesOfFiles))
                        .toList(),
                diagnostics.size(),
                number -> messages.text("… and " + number + " more " + OTHERS));
    }

    private String colored(Diagnostic diagnostic) {
        String line = diagnostic.toString();
        if (!terminal.isColored()) {
            return line;
        }
        boolean isError = diagnostic.severity() == Severity.ERROR;
        String level = isError ? ": error " : ": warning ";
        // A file name may contain the same words.
        int from = line.indexOf(level, Printable.text(diagnostic.file()).length());
        return line.substring(0, from + 2)
                + (isError ? RED : YELLOW)
                + level.strip().substring(2)
                + PLAIN
                + line.substring(from + level.length() - 1);
    }

    /** {@return the line of the source and a caret; empty if no person reads it, or if the line repeats a secret} */
    private String excerpt(Diagnostic diagnostic, Input input, Map<String, String[]> linesOfFiles) {
        if (!terminal.isInteractive() || diagnostic.isExposure()) {
            return "";
        }
        String[] lines = linesOfFiles.computeIfAbsent(diagnostic.file(), name -> lines(input.file(name)));
        int line = diagnostic.location().line();
        if (line < 1 || line > lines.length) {
            return "";
        }
        String whole = lines[line - 1];
        int column = Math.max(0, Math.min(diagnostic.location().column() - 1, whole.length()));
        int from = Math.max(0, column - MAX_MASKED);
        String text = PrivateText.masked(whole.substring(from, Math.min(whole.length(), column + MAX_MASKED)));
        String before = beginning(text.substring(0, column - from));
        String after = end(text.substring(column - from));
        String number = String.valueOf(line);
        return "\n  " + number + " | " + Printable.text(before).replace('\t', ' ') + Printable.text(after) + "\n  "
                + " ".repeat(number.length()) + " | " + " ".repeat(width(Printable.text(before))) + "^";
    }

    private static String[] lines(Optional<SourceFile> file) {
        return file.map(source -> new String(source.bytes(), StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .replace('\t', ' ')
                        .split("\r\n|\r|\n", -1))
                .orElseGet(() -> new String[0]);
    }

    private static String beginning(String before) {
        if (before.length() <= MAX_SIDE) {
            return before;
        }
        return "…" + before.substring(before.offsetByCodePoints(before.length(), -MAX_SIDE / 2));
    }

    private static String end(String after) {
        return after.length() <= MAX_SIDE ? after : after.substring(0, after.offsetByCodePoints(0, MAX_SIDE / 2)) + "…";
    }

    /** {@return the number of columns that a terminal needs for a text} */
    private static int width(String text) {
        return text.codePoints().map(DiagnosticPrinter::width).sum();
    }

    private static int width(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.ENCLOSING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            // The emoji of the supplementary planes are wide.
            default -> codePoint >= 0x1F300 && codePoint <= 0x1FAFF ? 2 : 1;
        };
    }
}
