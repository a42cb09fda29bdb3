package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;

class ExistenceTest {

  @Test
  void artificialExampleHasThePublishedVerdicts() {
    LogLinear data = new LogLinear(PublishedSets.artificial());

    assertThat(data.judge(LogLinearModel.of(3, 0b011, 0b101, 0b110)))
        .isEqualTo(new Verdict.NotIdentifiable());
    assertThat(data.judge(LogLinearModel.of(3, 0b011))).isEqualTo(new Verdict.NoExtendedMle(true));
    assertThat(data.judge(LogLinearModel.of(3, 0b101, 0b110))).isEqualTo(new Verdict.Exists());
  }

  @Test
  void effectOfAllListsIsNeverIdentifiable() {
    SplittableRandom random = new SplittableRandom(11);
    for (int set = 0; set < 200; set++) {
      int lists = 2 + random.nextInt(4);
      LogLinear data = new LogLinear(sparse(random, lists, random.nextInt(40)));
      Verdict verdict = data.judge(LogLinearModel.of(lists, (1 << lists) - 1));
      assertThat(verdict).isIn(new Verdict.NotIdentifiable(), new Verdict.NoExtendedMle(false));
    }
  }

  /// All patterns of empty cells of three lists, all models: the verdict is that of looking at
  /// every direction with effects of -1, 0 and 1.
  @Test
  void verdictsAgreeWithASearchOfAllDirections() {
    int none = 0;
    int unidentified = 0;
    for (int pattern = 1; pattern < 128; pattern++) {
      Map<Long, Long> people = new TreeMap<>();
      for (long cell = 1; cell < 8; cell++) {
        people.put(cell, (pattern >> (cell - 1) & 1) * (3 + cell));
      }
      LogLinear data = new LogLinear(HistoryCounts.of(3, people));
      for (LogLinearModel model : modelsOfThreeLists()) {
        Verdict expected = search(data, model, people);
        assertThat(data.judge(model)).as("%s %s", people, model.notation()).isEqualTo(expected);
        none += expected instanceof Verdict.NoExtendedMle ? 1 : 0;
        unidentified += expected instanceof Verdict.NotIdentifiable ? 1 : 0;
      }
    }
    assertThat(none).isGreaterThan(100);
    assertThat(unidentified).isGreaterThan(10);
  }

  @Test
  void everySparseModelThatIsSaidToExistIsFittedWithPositiveMeansAndTheRightMargins() {
    SplittableRandom random = new SplittableRandom(5);
    int fitted = 0;
    int refused = 0;
    for (int set = 0; set < 300; set++) {
      HistoryCounts counts = sparse(random, 6, 7);
      LogLinear data = new LogLinear(counts);
      LogLinearModel model = RandomCounts.model(random, 6);
      if (data.fit(model) instanceof LogLinearFit fit) {
        fitted++;
        assertThat(fit.largestResidual()).isLessThan(1e-7 * (1 + counts.total()));
        assertThat(fit.unseen()).isPositive().isFinite();
        assertThat(fit.constantVariance()).isPositive().isFinite();
      } else {
        refused++;
      }
    }
    assertThat(fitted).isGreaterThan(20);
    assertThat(refused).isGreaterThan(20);
  }

  private static List<LogLinearModel> modelsOfThreeLists() {
    int[] pairs = {0b011, 0b101, 0b110};
    List<LogLinearModel> models = new ArrayList<>(List.of(LogLinearModel.of(3, 0b111)));
    for (int chosen = 0; chosen < 8; chosen++) {
      LogLinearModel model = LogLinearModel.independence(3);
      for (int pair = 0; pair < 3; pair++) {
        model = (chosen & 1 << pair) != 0 ? model.with(pairs[pair]) : model;
      }
      models.add(model);
    }
    return models;
  }

  private static HistoryCounts sparse(SplittableRandom random, int lists, int cells) {
    Map<Long, Long> people = new TreeMap<>();
    for (int list = 0; list < lists; list++) {
      people.put(1L << list, random.nextInt(3) > 0 ? random.nextLong(40) : 0);
    }
    people.put(1L, 1 + random.nextLong(40));
    for (int cell = 0; cell < cells; cell++) {
      long pair = 1L << random.nextInt(lists);
      pair |= 1L << random.nextInt(lists);
      people.merge(pair | 1L << random.nextInt(lists), 1L, Long::sum);
    }
    return HistoryCounts.of(lists, people);
  }

  private static Verdict search(LogLinear data, LogLinearModel model, Map<Long, Long> people) {
    double[] overlaps = new double[8];
    for (int mask = 0; mask < 8; mask++) {
      overlaps[mask] = data.overlap(mask);
    }
    Design design = Design.of(model, overlaps);
    boolean recedes = false;
    boolean vanishes = false;
    int directions = (int) Math.pow(3, design.effects.length);
    for (int direction = 0; direction < directions; direction++) {
      int sign = sign(design, direction, people);
      recedes |= sign > 0;
      vanishes |= sign == 0 && direction != (directions - 1) / 2;
    }
    if (recedes) {
      return new Verdict.NoExtendedMle(!vanishes);
    }
    return vanishes ? new Verdict.NotIdentifiable() : new Verdict.Exists();
  }

  /// 1 where the direction is zero on held cells and lowers others only, 0 where it changes
  /// nothing.
  private static int sign(Design design, int direction, Map<Long, Long> people) {
    int result = 0;
    for (int cell = 1; cell < 8; cell++) {
      if (design.possible[cell]) {
        int sum = 0;
        int rest = direction;
        for (int effect : design.effects) {
          sum += (cell & effect) == effect ? rest % 3 - 1 : 0;
          rest /= 3;
        }
        if (sum < 0 || (sum > 0 && people.getOrDefault((long) cell, 0L) > 0)) {
          return -1;
        }
        result = Math.max(result, sum);
      }
    }
    return Math.min(result, 1);
  }
}
