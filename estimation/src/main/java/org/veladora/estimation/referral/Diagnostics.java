package org.veladora.estimation.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.figures.chains.ChainDiagnostics;

/// How the chains of a sample ran: who refers whom, how soon the seeds are forgotten, and how the
/// shares moved while the sample grew, in all and tree by tree.
///
/// Sources: Heckathorn (2002), Respondent-driven sampling II: deriving valid population estimates
/// from chain-referral samples of hidden populations, Social Problems 49: 11-34 (affiliation);
/// Gile, Johnston, Salganik (2015), Diagnostics for respondent-driven sampling, JRSS-A 178: 241-269
/// (plots of convergence and of bottlenecks).
final class Diagnostics {
  private final Chains chains;
  private final double[][] referrals;

  Diagnostics(Chains chains) {
    this.chains = chains;
    this.referrals = chains.whole().referrals();
  }

  /// @param shares of the population by category, RDS-II
  ChainDiagnostics of(double[] shares) {
    List<Integer> everybody = IntStream.range(0, chains.size()).boxed().toList();
    List<ChainDiagnostics.Tree> trees =
        IntStream.of(chains.seeds()).mapToObj(chains::tree).map(this::tree).toList();
    return new ChainDiagnostics(
        Arrays.stream(referrals)
            .map(row -> Arrays.stream(row).mapToObj(count -> (long) count).toList())
            .toList(),
        homophily(),
        IntStream.range(0, shares.length)
            .mapToObj(category -> affiliation(category, shares[category]))
            .toList(),
        mixing(),
        convergence(everybody),
        trees);
  }

  /// Referrals within a category, over `sum of (referrals by it) (referrals to it) / referrals`.
  private double homophily() {
    double total = 0;
    double within = 0;
    double crossed = 0;
    for (int category = 0; category < referrals.length; category++) {
      double by = Arrays.stream(referrals[category]).sum();
      double to = 0;
      for (double[] row : referrals) {
        to += row[category];
      }
      total += by;
      within += referrals[category][category];
      crossed += by * to;
    }
    return crossed == 0 ? 1 : within * total / crossed;
  }

  /// `(s - p) / (1 - p)` where a category refers more than its share p to its own, else `(s - p) /
  /// p`; 0 where it refers nobody.
  private double affiliation(int category, double share) {
    double by = Arrays.stream(referrals[category]).sum();
    if (by == 0) {
      return 0;
    }
    double own = referrals[category][category] / by;
    double room = own >= share ? 1 - share : share;
    return room == 0 ? 0 : (own - share) / room;
  }

  private ChainDiagnostics.Mixing mixing() {
    return Equilibrium.findShares(referrals)
        .<ChainDiagnostics.Mixing>map(shares ->
            new ChainDiagnostics.Equilibrium(
                Arrays.stream(shares).boxed().toList(), Equilibrium.wavesNeeded(referrals, shares)))
        .orElseGet(ChainDiagnostics.NoEquilibrium::new);
  }

  private ChainDiagnostics.Tree tree(List<Integer> people) {
    int waves = people.stream().mapToInt(chains::wave).max().orElse(0);
    return new ChainDiagnostics.Tree(people.size(), waves, convergence(people));
  }

  /// For each category its RDS-II share after each further person who answered, wave by wave.
  private List<List<Double>> convergence(List<Integer> people) {
    double[] weights = new double[chains.categories()];
    double total = 0;
    List<List<Double>> series = new ArrayList<>();
    for (int category = 0; category < weights.length; category++) {
      series.add(new ArrayList<>());
    }
    for (int person : chains.byWave(people)) {
      if (chains.answered(person)) {
        weights[chains.category(person)] += 1 / chains.degree(person);
        total += 1 / chains.degree(person);
        for (int category = 0; category < weights.length; category++) {
          series.get(category).add(weights[category] / total);
        }
      }
    }
    return series;
  }
}
