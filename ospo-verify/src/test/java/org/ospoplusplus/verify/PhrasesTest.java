package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.internal.PhraseBook;

/** The phrases of messages and their translations. */
class PhrasesTest {

    private static final String WARNINGS = "org.ospoplusplus.ical.warning.warnings";
    private static final String COMMAND = "org.ospoplusplus.cli.phrases";

    private static final Pattern SLOT = Pattern.compile("\\{([>#]?)([0-9])}");

    static Stream<Arguments> translations() {
        return Stream.of("org.ospoplusplus.json.faults", WARNINGS, COMMAND)
                .flatMap(bundle -> Stream.of("de", "fr", "es").map(language -> Arguments.of(bundle, language)));
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(name, Locale.forLanguageTag(language));
    }

    private static ResourceBundle english(String name) {
        return ResourceBundle.getBundle(name, Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void eachPhraseHasATranslationWithTheSameSlots(String name, String language) {
        ResourceBundle english = english(name);
        ResourceBundle translated = bundle(name, language);

        assertThat(translated.getLocale().getLanguage()).isEqualTo(language);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(slots(translated.getString(key))).as(key).isEqualTo(slots(english.getString(key)));
            assertThat(translated.getString(key)).as(key).isNotBlank();
        }
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        SLOT.matcher(text).results().forEach(slot -> slots.add(slot.group()));
        return slots;
    }

    /** A phrase that another phrase hides would never be translated. */
    @ParameterizedTest
    @MethodSource("translations")
    void eachPhraseIsFoundByItsText(String name, String language) {
        ResourceBundle english = english(name);
        ResourceBundle translated = bundle(name, language);
        PhraseBook book = new PhraseBook(locale -> ResourceBundle.getBundle(name, locale));
        String inner = english.keySet().stream()
                .filter(key -> slots(english.getString(key)).isEmpty())
                .filter(key -> !english.getString(key).contains("; "))
                .sorted()
                .findFirst()
                .orElseThrow();
        for (String key : english.keySet()) {
            String message = example(english.getString(key), english.getString(inner));
            assertThat(book.translate(message, Locale.forLanguageTag(language)))
                    .as(key)
                    .isEqualTo(example(translated.getString(key), translated.getString(inner)));
            assertThat(book.isComplete(message)).as(key).isTrue();
        }
    }

    private static String example(String phrase, String inner) {
        return SLOT.matcher(phrase).replaceAll(slot -> switch (slot.group(1)) {
            case ">" -> inner;
            case "#" -> "1" + slot.group(2);
            default -> "größe" + slot.group(2);
        });
    }

    /** Sources whose texts are not messages about a calendar that is read. */
    private static final Pattern NO_MESSAGES = Pattern.compile(
            "(Calendar\\w+|\\w+Writer|\\w+Words|\\w+InUse|CadenceRuleText|CarriedEvent|DeadlineText|HtmlTagScanner"
                    + "|IcalDuration|LocationText|Passcodes|UnreadLine|WhenText|WindowsZones|ZoneIds|ZoneUsage)\\.java");

    /** Sources of the command whose texts are results in English, or words of announcements. */
    private static final Pattern IN_ENGLISH = Pattern.compile(
            "(PublishedFiles|Announce\\w+|Change\\w+|FileSteps|InputOptions|InvalidInputException|MeetingList|OutputFormat|TimesCommand|TimeOptions|ValueText)\\.java");

    /** Other texts of the reader that are not messages. */
    private static final Set<String> OTHERS = Set.of(
            // Parts of messages, of which the phrases have the whole
            ", the list of the published files, is damaged: it ",
            "), which is removed from public output; remove it here",
            // Lines that people copy, and forms of files
            "  ospo publish ",
            "  ospo validate ",
            "# end of the list, lines above: ",
            "# end of the list, lines above: ([0-9]+)",
            "broken pipe",
            "pipe is being closed",
            "(not packaged)",
            // Messages that never appear, or that are about wrong usage
            "Did you mean ",
            "each Java platform has SHA-256",
            "the name of a file cannot be a reference: ",
            "the year is not between 1 and 9999",
            // The reader of calendars
            "my calendar",
            "mein kalender",
            "mon calendrier",
            "mi calendario",
            "related events",
            "not a number of places",
            "not positive",
            "not a decimal number",
            "a semicolon is missing",
            "an event with days has a duration in days",
            "the start or the end is a day, and the other one is a time");

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[a-z]{2,} [a-z].*");

    /** The ends of a text that another text continues. */
    private static final Pattern EDGES = Pattern.compile("^(; |is not )|(;| in)? $");

    /** The reader composes messages of texts in its sources. */
    @Test
    void eachMessageOfTheReaderOfCalendarsIsAPhrase() throws IOException {
        assertThat(withoutPhrase("ospo-ical", WARNINGS, NO_MESSAGES)).isEmpty();
    }

    @Test
    void eachMessageOfTheCommandIsAPhrase() throws IOException {
        assertThat(withoutPhrase("ospo-cli", COMMAND, IN_ENGLISH)).isEmpty();
    }

    private static Set<String> withoutPhrase(String module, String bundle, Pattern otherSources) throws IOException {
        ResourceBundle english = english(bundle);
        List<String> phrases = english.keySet().stream().map(english::getString).toList();
        PhraseBook book = new PhraseBook(locale -> ResourceBundle.getBundle(bundle, locale));
        Set<String> unknown = new TreeSet<>();
        new Texts((file, text) -> {
                    String sentence = EDGES.matcher(text).replaceAll("");
                    boolean isMessage = SENTENCE.matcher(text).matches()
                            && !otherSources.matcher(file).matches()
                            && !OTHERS.contains(text);
                    if (isMessage
                            && phrases.stream().noneMatch(phrase -> phrase.contains(sentence))
                            && !book.isComplete(sentence)) {
                        unknown.add(file + ": " + text);
                    }
                })
                .scan(Path.of("..", module, "src", "main", "java"));
        return unknown;
    }

    /** Finds the texts in sources. Adjacent parts of a concatenation are one text. */
    private static final class Texts extends TreePathScanner<Void, Void> {

        private final BiConsumer<String, String> found;

        Texts(BiConsumer<String, String> found) {
            this.found = found;
        }

        void scan(Path sources) throws IOException {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(sources)) {
                files = walk.filter(file -> file.toString().endsWith(".java")).toList();
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager =
                    compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
                scan(task.parse(), null);
            }
        }

        /** Help is in English. */
        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        /** Messages about wrong usage are in English. */
        @Override
        public Void visitNewClass(NewClassTree creation, Void nothing) {
            return creation.getIdentifier().toString().equals("ParameterException")
                    ? null
                    : super.visitNewClass(creation, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            return call.getMethodSelect().toString().equals("wrongUsage")
                    ? null
                    : super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                find(text);
            }
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree concatenation, Void nothing) {
            StringBuilder text = new StringBuilder();
            for (Tree operand : operands(concatenation).toList()) {
                if (operand instanceof LiteralTree literal) {
                    text.append(literal.getValue());
                } else {
                    find(text.toString());
                    text.setLength(0);
                    scan(operand, null);
                }
            }
            find(text.toString());
            return null;
        }

        private static Stream<Tree> operands(Tree tree) {
            return tree instanceof BinaryTree binary
                    ? Stream.concat(operands(binary.getLeftOperand()), operands(binary.getRightOperand()))
                    : Stream.of(tree);
        }

        private void find(String text) {
            found.accept(
                    Path.of(getCurrentPath()
                                    .getCompilationUnit()
                                    .getSourceFile()
                                    .getName())
                            .getFileName()
                            .toString(),
                    text);
        }
    }
}
