package org.veladora.testsupport;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The rules of the house style that only the source shows. Each gives the places that break it, so
/// that a test can say them all at once.
///
/// A method or a file may be longer than its limit where a line comment in it says `// long:` and
/// why.
public final class SourceRules {
  /// The most lines of a method, from its first modifier to its closing brace.
  public static final int MAX_METHOD_LINES = 60;

  /// The most lines of a file.
  public static final int MAX_FILE_LINES = 400;

  private static final String EXCUSE = "// long:";

  private SourceRules() {}

  /// The folder of the project: the first at or above the working folder whose `pom.xml` lists
  /// modules.
  ///
  /// @return the folder
  /// @throws IllegalStateException if there is none
  public static Path getProjectFolder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path pom = at.resolve("pom.xml");
      if (Files.exists(pom) && read(pom).contains("<modules>")) {
        return at;
      }
    }
    throw new IllegalStateException("no pom.xml with modules at or above the working folder");
  }

  /// The sources of a folder and its subfolders.
  ///
  /// @param folder a folder of sources
  /// @return files that end in `.java`, in order of their paths; none where the folder is absent
  public static List<Path> listSources(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The main sources of all modules of the project.
  ///
  /// @return files under `<module>/src/main/java`
  public static List<Path> listMainSources() {
    try (Stream<Path> modules = Files.list(getProjectFolder())) {
      return modules
          .sorted()
          .flatMap(module -> listSources(module.resolve("src/main/java")).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Methods over [#MAX_METHOD_LINES] lines without a line that says why.
  ///
  /// @param sources Java files
  /// @return one line each: file, method, lines
  public static List<String> listLongMethods(List<Path> sources) {
    if (sources.isEmpty()) {
      return List.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      JavacTask task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
      List<String> found = new ArrayList<>();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodLengths(unit, positions, found).scan(unit, null);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Files over [#MAX_FILE_LINES] lines without a line that says why.
  ///
  /// @param sources text files
  /// @return one line each: file, lines
  public static List<String> listLongFiles(List<Path> sources) {
    return sources.stream()
        .filter(source -> read(source).lines().count() > MAX_FILE_LINES)
        .filter(source -> !read(source).contains(EXCUSE))
        .map(source -> source.getFileName() + " has " + read(source).lines().count() + " lines")
        .toList();
  }

  /// Packages with types and without a `package-info.java` that marks them `@NullMarked` and says
  /// with `///` what they are.
  ///
  /// @param sources Java files
  /// @return one line each: the folder's last name
  public static List<String> listUndocumentedPackages(List<Path> sources) {
    return sources.stream()
        .filter(source -> !source.endsWith("package-info.java"))
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !isDocumented(folder.resolve("package-info.java")))
        .map(Path::toString)
        .toList();
  }

  private static boolean isDocumented(Path info) {
    if (!Files.exists(info)) {
      return false;
    }
    String text = read(info);
    return text.startsWith("/// ") && text.contains("@NullMarked") && !text.contains("TODO");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Measures the methods of a file.
  private static final class MethodLengths extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;
    private final List<String> lines;

    MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<String> found)
        throws IOException {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
      this.lines = unit.getSourceFile().getCharContent(true).toString().lines().toList();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      LineMap map = unit.getLineMap();
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      if (end >= 0) { // a compact constructor's parameters have none
        int first = (int) map.getLineNumber(start);
        int last = (int) map.getLineNumber(end - 1);
        report(method, first, last);
      }
      return super.visitMethod(method, null);
    }

    private void report(MethodTree method, int first, int last) {
      int length = last - first + 1;
      boolean excused =
          lines.subList(first - 1, last).stream().anyMatch(line -> line.contains(EXCUSE));
      if (length > MAX_METHOD_LINES && !excused) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        found.add(file + ": " + method.getName() + " has " + length + " lines");
      }
    }
  }
}
