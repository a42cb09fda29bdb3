package org.veladora.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class StudyTableTest {

  @Test
  void refusalsAreApartAndTheVerdictIsCountedOverAllRuns() {
    String table =
        StudyTable.render(
            List.of(
                new CoverageRow(1, StudyRun.UNJUDGED, 100, 90, 80, 120, ""),
                new CoverageRow(1, StudyRun.JUDGED, 100, 90, 80, 120, ""),
                new CoverageRow(2, StudyRun.UNJUDGED, 100, 120, 110, 132, ""),
                CoverageRow.refused(2, StudyRun.JUDGED, 100, "E019")));
    // Errors -0.1 and +0.2: mean 0.05, root of the mean square 0.158.
    assertThat(table)
        .containsPattern(
            "range, unjudged +2 +0  0\\.500 \\(0\\.095 to 0\\.905\\) +1\\.350 +\\+0\\.050 +0\\.158")
        .containsPattern("range, judged +2 +1  1\\.000 .* E019 x 1")
        .contains("in 1 of 2 runs (0.500; of the 2 given 0.500) before it")
        .contains("in 0 of 2 runs (0.000; of the 1 given 0.000) after it");
  }
}
