package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The meaning of the constants of the model's enums is on the enums, as exhaustive switches, so that the compiler asks
 * for the meaning of a new constant. Elsewhere, the code has no {@code default} in a switch over such an enum, no
 * collection of several constants, and no chain of comparisons with constants: a new constant would silently get a
 * meaning by accident.
 */
class EnumMeaningTest {

    private static final String MODEL = "org.ospoplusplus.model.";

    private static final Set<String> COLLECTIONS = Set.of("Set", "EnumSet", "List", "Stream");

    /** The modules with samples, not meanings, are not searched. */
    private static final List<String> MODULES =
            List.of("ospo-model", "ospo-json", "ospo-json-jackson2", "ospo-ical", "ospo-html", "ospo-cli");

    /** Each exception as {@code File.java: rule}, with its reason. */
    private static final Set<String> EXCEPTIONS = Set.of();

    @Test
    void theModulesLeaveTheMeaningOfConstantsToTheEnums() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> walk = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                walk.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("module-info.java"))
                        .forEach(files::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Findings findings = findings(manager.getJavaFileObjectsFromPaths(files));

            assertThat(findings.switches).as("switches over enums of the model").isGreaterThan(20);
            assertThat(findings.breaches).isEqualTo(EXCEPTIONS);
        }
    }

    @Test
    void everyFormOfTheBreachIsFound() throws IOException {
        String source = """
                import java.util.*;
                import java.util.stream.Stream;
                import org.ospoplusplus.model.Session.Status;
                class Example {
                    int defaultOfAStatement(Status é) {
                        switch (é) {
                            case TENTATIVE:
                                return 1;
                            default:
                                return 2;
                        }
                    }
                    int defaultOfAnExpression(Status é) {
                        return switch (é) {
                            case TENTATIVE -> 1;
                            default -> 2;
                        };
                    }
                    int exhaustive(Status é) {
                        return switch (é) {
                            case TENTATIVE, CONFIRMED -> 1;
                            case POSTPONED, CANCELLED, WITHDRAWN -> 2;
                        };
                    }
                    int ofATextIsAllowed(String é) {
                        return switch (é) {
                            case "TENTATIVE" -> 1;
                            default -> 2;
                        };
                    }
                    Set<Status> set = Set.of(Status.TENTATIVE, Status.CONFIRMED);
                    Set<Status> enumSet = EnumSet.of(Status.TENTATIVE, Status.CONFIRMED);
                    Stream<Status> stream = Stream.of(Status.TENTATIVE, Status.CONFIRMED);
                    List<Status> one = List.of(Status.TENTATIVE);
                    boolean or(Status é) {
                        return é == Status.TENTATIVE || (é == Status.CONFIRMED);
                    }
                    boolean and(Status é) {
                        return é != Status.TENTATIVE && é != Status.CONFIRMED;
                    }
                    boolean different(Status é, Status other) {
                        return é == Status.TENTATIVE || other == Status.CONFIRMED;
                    }
                }
                """;

        Findings findings = findings(List.of(new SourceText(source)));

        assertThat(findings.all)
                .containsExactly(
                        "9: default",
                        "16: default",
                        "31: collection",
                        "32: collection",
                        "33: collection",
                        "36: comparisons",
                        "39: comparisons");
    }

    private static Findings findings(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:none",
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        List<String> errors = new ArrayList<>();
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                null,
                diagnostic -> {
                    if (diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
                        errors.add(diagnostic.toString());
                    }
                },
                options,
                null,
                sources);
        Findings findings = new Findings(Trees.instance(task));
        Iterable<? extends CompilationUnitTree> units = task.parse();
        task.analyze();
        assertThat(errors).isEmpty();
        units.forEach(unit -> findings.scan(unit, null));
        return findings;
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String text;

        SourceText(String text) {
            super(java.net.URI.create("string:///Example.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Findings extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final Set<String> breaches = new TreeSet<>();
        private final List<String> all = new ArrayList<>();
        private int switches;

        Findings(Trees trees) {
            this.trees = trees;
        }

        private void add(Tree tree, String rule) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long start = trees.getSourcePositions().getStartPosition(unit, tree);
            all.add(unit.getLineMap().getLineNumber(start) + ": " + rule);
            breaches.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + rule);
        }

        private static boolean isOfTheModel(TypeMirror type) {
            return type instanceof DeclaredType declared
                    && declared.asElement().getKind() == ElementKind.ENUM
                    && declared.asElement().toString().startsWith(MODEL);
        }

        private boolean isConstant(Tree tree) {
            Element element = trees.getElement(new TreePath(getCurrentPath(), tree));
            return element != null && element.getKind() == ElementKind.ENUM_CONSTANT && isOfTheModel(element.asType());
        }

        private void cases(ExpressionTree selector, List<? extends CaseTree> cases) {
            ExpressionTree value = bare(selector);
            if (isOfTheModel(trees.getTypeMirror(new TreePath(getCurrentPath(), value)))) {
                switches++;
                cases.stream().filter(each -> each.getExpressions().isEmpty()).forEach(each -> add(each, "default"));
            }
        }

        private static ExpressionTree bare(ExpressionTree tree) {
            return tree instanceof ParenthesizedTree parentheses ? bare(parentheses.getExpression()) : tree;
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void unused) {
            cases(tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
            cases(tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            String method = tree.getMethodSelect().toString();
            int dot = method.lastIndexOf('.');
            if (dot > 0
                    && COLLECTIONS.contains(method.substring(method.lastIndexOf('.', dot - 1) + 1, dot))
                    && tree.getArguments().stream().filter(this::isConstant).count() > 1) {
                add(tree, "collection");
            }
            return super.visitMethodInvocation(tree, null);
        }

        /** Chains of more than two comparisons contain one of two. */
        @Override
        public Void visitBinary(BinaryTree tree, Void unused) {
            Tree.Kind comparison = tree.getKind() == Tree.Kind.CONDITIONAL_OR
                    ? Tree.Kind.EQUAL_TO
                    : tree.getKind() == Tree.Kind.CONDITIONAL_AND ? Tree.Kind.NOT_EQUAL_TO : null;
            if (comparison != null
                    && bare(tree.getLeftOperand()) instanceof BinaryTree left
                    && bare(tree.getRightOperand()) instanceof BinaryTree right
                    && left.getKind() == comparison
                    && right.getKind() == comparison
                    && left.getLeftOperand()
                            .toString()
                            .equals(right.getLeftOperand().toString())
                    && isConstant(left.getRightOperand())
                    && isConstant(right.getRightOperand())) {
                add(tree, "comparisons");
            }
            return super.visitBinary(tree, null);
        }
    }
}
