package org.veladora.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class SourceRulesTest {
  @TempDir Path folder;

  @Test
  void methodOverSixtyLinesIsFoundUnlessALineSaysWhy() throws IOException {
    Path source =
        source(
            "Long.java",
            "class Long {\n"
                + method("plain", 61, "")
                + method("fits", 60, "")
                + method("excused", 80, "// long: one case a state")
                + "}\n");
    assertThat(SourceRules.listLongMethods(List.of(source)))
        .containsExactly("Long.java: plain has 61 lines");
  }

  @Test
  void recordsWithCompactConstructorsAreMeasured() throws IOException {
    Path source =
        source("Point.java", "record Point(int x) {\n  Point {\n" + "\n".repeat(70) + "  }\n}\n");
    assertThat(SourceRules.listLongMethods(List.of(source)))
        .containsExactly("Point.java: <init> has 72 lines");
  }

  @Test
  void fileOverFourHundredLinesIsFoundUnlessALineSaysWhy() throws IOException {
    Path tooLong = source("A.java", "\n".repeat(401));
    Path fits = source("B.java", "\n".repeat(400));
    Path excused = source("C.java", "// long: a table of codes\n" + "\n".repeat(500));
    assertThat(SourceRules.listLongFiles(List.of(tooLong, fits, excused)))
        .containsExactly("A.java has 401 lines");
  }

  @Test
  void packageWithoutDocumentationIsFound() throws IOException {
    Path undocumented = source("Undocumented.java", "class Undocumented {}\n");
    assertThat(SourceRules.listUndocumentedPackages(List.of(undocumented)))
        .containsExactly(folder.toString());
    source("package-info.java", "/// What it is.\n@NullMarked\npackage p;\n");
    assertThat(SourceRules.listUndocumentedPackages(List.of(undocumented))).isEmpty();
  }

  @Test
  void sourcesOfTheProjectAreFound() {
    assertThat(SourceRules.listMainSources())
        .anyMatch(source -> source.endsWith("org/veladora/testsupport/SourceRules.java"));
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /// A method of so many lines.
  private static String method(String name, int lines, String first) {
    return "  void " + name + "() {" + first + "\n" + "\n".repeat(lines - 2) + "  }\n";
  }
}
