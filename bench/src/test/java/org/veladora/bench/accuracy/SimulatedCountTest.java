package org.veladora.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.simulate.settings.SimulationSettings;

@NullMarked
class SimulatedCountTest {

  @Test
  void easyPopulationIsCountedBesideItsTruth() throws IOException {
    Map<String, CoverageRow> rows = run("easy", 600);
    CoverageRow range = row(rows, "range");
    assertThat(range.truth()).isEqualTo(600);
    assertThat(range.low()).isLessThan(range.point()).isGreaterThan(300);
    CoverageRow documented = row(rows, "documented");
    assertThat(documented.point()).isBetween(documented.truth() - 5, documented.truth() + 5);
    assertThat(row(rows, "pairwise precision").point()).isGreaterThan(0.98);
    assertThat(row(rows, "pairwise recall").point()).isGreaterThan(0.98);
    assertThat(row(rows, "range, true links").point())
        .isBetween(0.95 * range.point(), 1.05 * range.point());
  }

  @Test
  void everyReadingOfReferralsAndThePublishedRangeAreMeasured() throws IOException {
    assertThat(run("realistic", 1200).keySet())
        .contains(
            "range",
            "range, as-listed",
            "range, referrals-merged",
            "range, as published",
            "independence",
            "stepwise",
            "chao");
  }

  private static Map<String, CoverageRow> run(String settings, long people) throws IOException {
    List<CoverageRow> rows =
        new SimulatedCount(SimulationSettings.named(settings).withPeople(people), 4, 100).run(1);
    return rows.stream().collect(Collectors.toMap(CoverageRow::figure, Function.identity()));
  }

  private static CoverageRow row(Map<String, CoverageRow> rows, String figure) {
    return Objects.requireNonNull(rows.get(figure), figure);
  }
}
