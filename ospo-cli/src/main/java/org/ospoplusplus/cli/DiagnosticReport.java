package org.ospoplusplus.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ospoplusplus.model.validation.Severity;

/** Writes errors and warnings for programs. */
final class DiagnosticReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String TOOL = "ospo";

    private DiagnosticReport() {}

    static String json(List<Diagnostic> diagnostics) {
        return Json.write(diagnostics.stream().map(Diagnostic::properties).toList());
    }

    /** {@return a command of GitHub Actions for each diagnostic, which annotates its line in a pull request} */
    static String github(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> "::" + (isError(diagnostic) ? "error" : "warning") + " file="
                        + property(diagnostic.file()) + ",line="
                        + Math.max(1, diagnostic.location().line()) + ",col="
                        + Math.max(1, diagnostic.location().column()) + ",title=" + property(diagnostic.code()) + "::"
                        + data(diagnostic.about()) + "\n")
                .collect(Collectors.joining());
    }

    private static String data(String text) {
        return Printable.text(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** {@return a log in the Static Analysis Results Interchange Format (OASIS, version 2.1.0)} */
    static String sarif(List<Diagnostic> diagnostics) {
        List<Map<String, Object>> rules = diagnostics.stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .map(code -> Map.<String, Object>of("id", code))
                .toList();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", inOrder("name", TOOL, "rules", rules)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", diagnostics.stream().map(DiagnosticReport::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.write(log);
    }

    private static Map<String, Object> result(Diagnostic diagnostic) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(diagnostic.file())));
        if (diagnostic.location().line() > 0) {
            place.put(
                    "region",
                    inOrder(
                            "startLine",
                            diagnostic.location().line(),
                            "startColumn",
                            Math.max(1, diagnostic.location().column())));
        }
        Map<String, Object> result =
                inOrder("ruleId", diagnostic.code(), "level", isError(diagnostic) ? "error" : "warning");
        result.put("message", Map.of("text", diagnostic.about()));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static Map<String, Object> inOrder(String name, Object value, String otherName, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        map.put(otherName, otherValue);
        return map;
    }

    /** {@return the name of a file as a relative or absolute reference} */
    private static String uri(String file) {
        try {
            String path = file.replace('\\', '/').replaceFirst("^/+", "/");
            // A colon in the first name would end a scheme.
            return new URI(null, null, path.startsWith("/") || path.indexOf(':') < 0 ? path : "./" + path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the name of a file cannot be a reference: " + file, e);
        }
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }
}
