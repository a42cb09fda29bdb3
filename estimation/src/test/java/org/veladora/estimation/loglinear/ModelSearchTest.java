package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;

class ModelSearchTest {

  /// The numbers of hierarchical models with all lists, without that of all effects: 8, 113 and
  /// 6,893 for 3, 4 and 5 lists (one less than the simplicial complexes on so many vertices).
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "2, 2, 1",
    "3, 1, 1",
    "3, 3, 8",
    "4, 2, 64",
    "4, 3, 113",
    "4, 9, 113",
    "5, 2, 1024",
    "5, 5, 6893",
    "6, 2, 32768"
  })
  void familyHoldsEveryHierarchicalModelOnce(int lists, int order, int models) {
    ModelFamily family = ModelFamily.find(lists, order).orElseThrow();
    List<LogLinearModel> found = new ArrayList<>();
    family.forEach(bits -> found.add(family.model(bits)));

    assertThat(found).hasSize(models).doesNotHaveDuplicates();
    assertThat(found).allMatch(model -> model.order() <= order);
  }

  @ParameterizedTest
  @CsvSource({"6, 3", "7, 2", "8, 3", "10, 2", "10, 10"})
  void familyThatIsTooLargeIsNotBuilt(int lists, int order) {
    assertThat(ModelFamily.find(lists, order)).isEmpty();
  }

  @Test
  void searchFindsTheModelsThatFittingAllOfThemFinds() {
    SplittableRandom random = new SplittableRandom(17);
    int withoutModel = 0;
    for (int set = 0; set < 150; set++) {
      int lists = 2 + random.nextInt(4);
      int order = 1 + random.nextInt(lists > 4 ? 2 : lists - 1);
      HistoryCounts counts = RandomCounts.draw(random, lists);
      Criterion criterion = random.nextBoolean() ? Criterion.AIC : Criterion.BIC;
      int wanted = 1 + random.nextInt(4);
      ModelFamily family = ModelFamily.find(lists, order).orElseThrow();

      List<LogLinearFit> all = fitAll(counts, family, criterion);
      List<ModelSearch.Found> found = search(counts, family, criterion, wanted);

      assertThat(found).hasSize(Math.min(wanted, all.size()));
      for (int at = 0; at < found.size(); at++) {
        double expected = criterion.of(all.get(at)) - criterion.of(all.getFirst());
        double actual = found.get(at).criterion() - found.getFirst().criterion();
        assertThat(actual).isCloseTo(expected, within(1e-6));
        if (isAlone(all, at, criterion)) {
          assertThat(family.model(found.get(at).bits())).isEqualTo(all.get(at).model());
          double unseen = all.get(at).unseen();
          assertThat(found.get(at).unseen()).isCloseTo(unseen, within(1e-6 * (1 + unseen)));
        }
      }
      withoutModel += all.isEmpty() ? 1 : 0;
    }
    assertThat(withoutModel).isGreaterThan(2);
  }

  private static boolean isAlone(List<LogLinearFit> all, int at, Criterion criterion) {
    double here = criterion.of(all.get(at));
    return (at == 0 || here - criterion.of(all.get(at - 1)) > 1e-6)
        && (at + 1 == all.size() || criterion.of(all.get(at + 1)) - here > 1e-6);
  }

  private static List<LogLinearFit> fitAll(
      HistoryCounts counts, ModelFamily family, Criterion criterion) {
    LogLinear data = new LogLinear(counts);
    List<LogLinearFit> fits = new ArrayList<>();
    family.forEach(bits -> {
      if (data.fit(family.model(bits)) instanceof LogLinearFit fit) {
        fits.add(fit);
      }
    });
    fits.sort(Comparator.comparingDouble(criterion::of));
    return fits;
  }

  private static List<ModelSearch.Found> search(
      HistoryCounts counts, ModelFamily family, Criterion criterion, int wanted) {
    Table table = new Table(counts);
    Scorer scorer = new Scorer(table, criterion.penalty(counts.total()), Cancel.NEVER);
    return new ModelSearch(table, family, scorer, wanted).run();
  }
}
