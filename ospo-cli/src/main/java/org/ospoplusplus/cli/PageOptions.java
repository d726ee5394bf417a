package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the pages that {@code publish} writes. */
final class PageOptions {

    /** The size in bytes of a theme, header or footer, which each page repeats. */
    private static final int MAX_SIZE = 64 << 10;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Option(names = "--no-pages", description = "Write no pages (.html).")
    private boolean noPages;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "The public address of the folder. Pages then name their address, offer webcal links, and show"
                            + " images of this host.")
    private String baseUrl = "";

    @Option(
            names = "--theme",
            paramLabel = "FILE",
            description = "A stylesheet that follows the own one in each page, such as :root{--accent:#7a1f5c}.")
    private String theme = "";

    @Option(names = "--header", paramLabel = "FILE", description = "Trusted HTML for the beginning of each page.")
    private String header = "";

    @Option(names = "--footer", paramLabel = "FILE", description = "Trusted HTML for the end of each page.")
    private String footer = "";

    @Option(
            names = "--fragments",
            description = "Write only the inner parts of pages, for inclusion in the pages of a site.")
    private boolean fragments;

    boolean arePages() {
        return !noPages;
    }

    boolean areFragments() {
        return fragments;
    }

    String baseUrl() {
        return baseUrl;
    }

    Optional<String> theme() {
        return text(theme);
    }

    Optional<String> header() {
        return text(header);
    }

    Optional<String> footer() {
        return text(footer);
    }

    /** {@return the files that the pages contain} */
    List<String> files() {
        return List.of(theme, header, footer).stream()
                .filter(file -> !file.isEmpty())
                .toList();
    }

    private static Optional<String> text(String file) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path path = FileNames.path(file);
        try (var in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_SIZE + 1);
            if (bytes.length > MAX_SIZE) {
                throw new CommandException(
                        file + ": has more than " + MAX_SIZE + " bytes; shorten it, because each page repeats it");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Inside a page, the mark that some editors write would be an invisible character.
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new CommandException(file + ": is not UTF-8; save it in this encoding");
        } catch (IOException e) {
            throw new CommandException(file + ": can't be read: " + FileProblem.of(e));
        }
    }
}
