package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The Javadoc of each public type names the version that introduced the type. */
class SinceTest {

    @Test
    void everyPublicTypeHasSince() throws IOException {
        List<String> exported = ApiTest.modules().stream()
                .flatMap(module -> module.packages().stream())
                .toList();
        List<Path> sources = new ArrayList<>();
        for (Published module : Published.all()) {
            Path root = Path.of("..", module.name(), "src", "main", "java");
            for (String name : exported) {
                Path folder = root.resolve(name.replace('.', '/'));
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.list(folder)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> !file.endsWith("package-info.java"))
                                .forEach(sources::add);
                    }
                }
            }
        }

        Types types = types(sources);

        assertThat(types.withoutSince).isEmpty();
        assertThat(types.visible)
                .isEqualTo(ApiTest.modules().stream()
                        .mapToInt(module -> module.types().size())
                        .sum());
    }

    private static Types types(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            Types types = new Types(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                types.scan(unit, true);
            }
            return types;
        }
    }

    /** Visits types. The argument is whether the enclosing type is public. */
    private static final class Types extends TreePathScanner<Void, Boolean> {

        private final DocTrees docs;
        private final List<String> withoutSince = new ArrayList<>();
        private int visible;

        private Types(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean visibleAround) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            boolean isOfAnInterface =
                    around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
            boolean isVisible = visibleAround
                    && (isOfAnInterface || type.getModifiers().getFlags().contains(Modifier.PUBLIC));
            if (isVisible) {
                visible++;
                DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
                if (comment == null
                        || comment.getBlockTags().stream().noneMatch(tag -> tag.getKind() == DocTree.Kind.SINCE)) {
                    withoutSince.add(getCurrentPath()
                                    .getCompilationUnit()
                                    .getSourceFile()
                                    .getName() + ": " + type.getSimpleName());
                }
            }
            return super.visitClass(type, isVisible);
        }
    }
}
