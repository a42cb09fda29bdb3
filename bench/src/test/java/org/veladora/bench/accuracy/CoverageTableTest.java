package org.veladora.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CoverageTableTest {

  @Test
  void refusalsAreApartFromCoverage() {
    String table =
        CoverageTable.render(
            List.of(
                new CoverageRow(1, "range", 100, 90, 80, 120, ""),
                new CoverageRow(2, "range", 100, 120, 110, 132, ""),
                CoverageRow.refused(3, "range", 100, "E006")));
    // 1 of 2 held; ratios 1.5 and 1.2; errors -0.1 and +0.2; 1 point and 1 low end below the truth.
    assertThat(table)
        .containsPattern(
            "range +3 +1  0\\.500 \\(0\\.095 to 0\\.905\\) +1\\.350 +\\+0\\.050 +0\\.150")
        .contains("point 0.500, low end 0.500; refused: E006 x 1");
  }

  @Test
  void figureThatIsAlwaysRefusedHasNoCoverage() {
    String table = CoverageTable.render(List.of(CoverageRow.refused(1, "range", 100, "E009")));
    assertThat(table).containsPattern("range +1 +1  refused: E009 x 1");
  }

  @Test
  void rowsComeBackFromTheirText() {
    CoverageRow given = new CoverageRow(7, "chao", 2000, 1950.5, 1900, 2100.25, "");
    assertThat(CoverageRow.parse(given.format())).isEqualTo(given);
    CoverageRow refused = CoverageRow.refused(8, "chao", 2000, "E014");
    assertThat(CoverageRow.parse(refused.format())).isEqualTo(refused);
  }
}
