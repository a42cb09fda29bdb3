package org.veladora.estimation.decomposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;

class GraphWeightsTest {
  private static final PeoplePrior.GammaPoisson PRIOR = new PeoplePrior.GammaPoisson(4, 25);

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 8", "4, 61", "5, 822", "6, 18154"})
  void allDecomposableGraphsAreFound(int lists, int graphs) {
    DecomposableGraphs all = DecomposableGraphs.of(lists);

    assertThat(all.size()).isEqualTo(graphs);
    for (int at = 0; at < all.size(); at++) {
      assertThat(EliminationModel.exists(lists, all.graph(at).edges())).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "3, 0.125", "4, 0.0625", "4, 2"})
  void everyGraphWeighsWhatPlacingPeopleOneByOneGives(int lists, double perCell) {
    int complete = (1 << (lists * (lists - 1) / 2)) - 1;
    long[] cells = EliminationModel.of(lists, complete, perCell).draw(60, new SplittableRandom(7));
    DecomposableGraphs graphs = DecomposableGraphs.of(lists);
    GraphWeights weights = new GraphWeights(graphs, counts(lists, cells), perCell, PRIOR);

    for (long unseen : new long[] {0, 1, 17}) {
      double[] shares = new double[graphs.size()];
      double total = weights.logWeight((double) unseen, shares);
      double[] expected = new double[graphs.size()];
      double sum = 0;
      for (int at = 0; at < graphs.size(); at++) {
        expected[at] = Math.exp(weight(graphs.graph(at), perCell, cells, unseen));
        sum += expected[at];
      }
      for (int at = 0; at < graphs.size(); at++) {
        assertThat(shares[at]).isCloseTo(expected[at] / sum, within(1e-11));
      }
      assertThat(total - weights.logWeight(5))
          .isCloseTo(Math.log(sum) - Math.log(sum(graphs, perCell, cells, 5)), within(1e-9));
    }
  }

  @Test
  void interpolationIsAsGoodAsEveryNumberByItself() {
    HistoryCounts counts = PublishedSets.western();
    DecomposableGraphs graphs = DecomposableGraphs.of(5);
    PeoplePrior prior = new PeoplePrior.Reciprocal();
    GraphWeights weights = new GraphWeights(graphs, counts, 1.0 / 32, prior);
    Sweep sweep = new Sweep(weights, 1);

    sweep.extendTo(2000);
    sweep.extendTo(17250);

    double[] logWeights = sweep.logWeights();
    double[] masses = new double[graphs.size()];
    double[] shares = new double[graphs.size()];
    double mass = 0;
    for (int at = 0; at < logWeights.length; at++) {
      double exact = weights.logWeight(at + 1, shares);
      assertThat(logWeights[at]).isCloseTo(exact, within(1e-9));
      double weight = Math.exp(exact - sweep.logMass());
      mass += weight;
      for (int graph = 0; graph < masses.length; graph++) {
        masses[graph] += weight * shares[graph];
      }
    }
    assertThat(mass).isCloseTo(1, within(1e-9));
    double[] probabilities = sweep.graphProbabilities();
    for (int graph = 0; graph < masses.length; graph++) {
      assertThat(probabilities[graph]).isCloseTo(masses[graph], within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 20000", "20, 20000", "200, 1000000"})
  void whatLiesBeyondACapIsWhatAHigherCapFinds(long cap, long higher) {
    GraphWeights weights =
        new GraphWeights(
            DecomposableGraphs.of(3), PublishedSets.korea(), 0.125, new PeoplePrior.Reciprocal());
    Sweep low = new Sweep(weights, 1);
    Sweep high = new Sweep(weights, 1);
    low.extendTo(cap);
    high.extendTo(higher);

    double beyond = new Beyond(weights).multiple(cap, low.logMass());
    double rest = new Beyond(weights).multiple(higher, high.logMass());

    double found = Math.exp(high.logMass() - low.logMass()) * (1 + rest) - 1;
    assertThat(beyond).isCloseTo(found, within(2e-3 * found));
  }

  @Test
  void posteriorIsCalibrated() {
    int lists = 4;
    DecomposableGraphs graphs = DecomposableGraphs.of(lists);
    SplittableRandom random = new SplittableRandom(11);
    int[] tenths = new int[10];
    double inclusion = 0;
    int simulated = 1000;
    for (int each = 0; each < simulated; each++) {
      int graph = random.nextInt(graphs.size());
      long people = people(random);
      long[] cells =
          EliminationModel.of(lists, graphs.graph(graph).edges(), 0.5).draw(people, random);
      Sweep sweep = new Sweep(new GraphWeights(graphs, counts(lists, cells), 0.5, PRIOR), 0);
      sweep.extendTo(3000);
      double below = 0;
      double[] logWeights = sweep.logWeights();
      for (int at = 0; at < cells[0]; at++) {
        below += Math.exp(logWeights[at] - sweep.logMass());
      }
      double rank =
          below + random.nextDouble() * Math.exp(logWeights[(int) cells[0]] - sweep.logMass());
      tenths[Math.min(9, (int) (10 * rank))]++;
      inclusion += (graphs.has(graph, 0) ? 1 : 0) - having(graphs, sweep.graphProbabilities());
    }
    double chiSquare = 0;
    for (int count : tenths) {
      chiSquare += Math.pow(count - simulated / 10.0, 2) / (simulated / 10.0);
    }
    assertThat(chiSquare).isLessThan(27.88);
    assertThat(inclusion / simulated).isCloseTo(0, within(3.3 * 0.5 / Math.sqrt(simulated)));
  }

  private static double having(DecomposableGraphs graphs, double[] probabilities) {
    double sum = 0;
    for (int at = 0; at < graphs.size(); at++) {
      sum += graphs.has(at, 0) ? probabilities[at] : 0;
    }
    return sum;
  }

  /// A number of people from [#PRIOR]: those counted by a process that stops at the fourth stop.
  private static long people(SplittableRandom random) {
    long people = 0;
    for (int stops = 0; stops < PRIOR.shape(); ) {
      if (random.nextDouble() < 1 / (1 + PRIOR.scale())) {
        stops++;
      } else {
        people++;
      }
    }
    return people;
  }

  private static double sum(DecomposableGraphs graphs, double perCell, long[] cells, long unseen) {
    double sum = 0;
    for (int at = 0; at < graphs.size(); at++) {
      sum += Math.exp(weight(graphs.graph(at), perCell, cells, unseen));
    }
    return sum;
  }

  /// Probability of the people one by one, times the ways to order them, times the prior.
  private static double weight(DecomposableGraph graph, double perCell, long[] cells, long unseen) {
    long[] all = cells.clone();
    all[0] = unseen;
    double weight = EliminationModel.of(graph.lists(), graph.edges(), perCell).logProbability(all);
    long people = 0;
    for (long cell : all) {
      for (long person = 1; person <= cell; person++) {
        weight += Math.log((double) ++people) - Math.log((double) person);
      }
    }
    for (long person = 1; person <= people; person++) {
      weight += Math.log((person - 1 + PRIOR.shape()) / person / (1 + 1 / PRIOR.scale()));
    }
    return weight + 100;
  }

  private static HistoryCounts counts(int lists, long[] cells) {
    Map<Long, Long> people = new TreeMap<>();
    for (int history = 1; history < cells.length; history++) {
      people.put((long) history, cells[history]);
    }
    return HistoryCounts.of(lists, people);
  }
}
