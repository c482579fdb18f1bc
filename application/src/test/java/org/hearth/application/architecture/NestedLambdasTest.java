package org.hearth.application.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A use case reads from top to bottom: a step within a step has a name. */
class NestedLambdasTest {
  @Test
  void no_lambda_stands_inside_another() throws IOException {
    assertThat(nestedLambdas(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void a_lambda_inside_another_is_seen(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Flat.java"), "class Flat { Object o = f(a -> a, b -> b); }");
    Files.writeString(
        folder.resolve("Nested.java"), "class Nested { Object o = f(a -> g(b -> a)); }");

    assertThat(nestedLambdas(folder)).containsExactly("Nested.java: (b)->a");
  }

  private static List<String> nestedLambdas(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager sources = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.walk(folder)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  sources,
                  null,
                  List.of("-proc:none"),
                  null,
                  sources.getJavaFileObjectsFromPaths(java));
      for (CompilationUnitTree file : task.parse()) {
        new Nesting(file, found).scan(file, 0);
      }
    }
    return found;
  }

  /** Visits the lambdas of a file, with the number of those around each. */
  private static final class Nesting extends TreeScanner<Void, Integer> {
    private final CompilationUnitTree file;
    private final List<String> found;

    Nesting(CompilationUnitTree file, List<String> found) {
      this.file = file;
      this.found = found;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Integer around) {
      if (around > 0) {
        Path name = Path.of(file.getSourceFile().getName()).getFileName();
        found.add(name + ": " + lambda);
      }
      return super.visitLambdaExpression(lambda, around + 1);
    }
  }
}
