package org.veladora.estimation.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.veladora.figures.chains.BootstrapResult;
import org.veladora.figures.chains.ChainDiagnostics;
import org.veladora.figures.chains.ShareMethod;
import org.veladora.model.Problem;

/// What a reader must know of the shares of a sample by referral chains.
final class Warnings {
  /// The last people among whom a share should no longer move, and by how much it may.
  private static final int LAST_PEOPLE = 50;

  private static final double MOVED = 0.02;

  /// Trees that chance makes so different less often than this are told.
  private static final double SIGNIFICANT = 0.01;

  /// An affiliation from which like refers like is told, and the fewest referrals that show it.
  private static final double AFFILIATED = 0.3;

  private static final long LEAST_REFERRALS = 10;

  /// Intervals of two bootstraps that differ in length by this factor are told.
  private static final double APART = 2;

  /// The fewest seeds from which a resample of seeds shows how they differ.
  private static final int LEAST_SEEDS = 5;

  /// The share of people without the trait from which it is told.
  private static final double MISSING = 0.05;

  private final ReferralSample sample;
  private final Chains chains;
  private final ChainDiagnostics diagnostics;
  private final List<Problem> warnings = new ArrayList<>();

  private Warnings(ReferralSample sample, Chains chains, ChainDiagnostics diagnostics) {
    this.sample = sample;
    this.chains = chains;
    this.diagnostics = diagnostics;
  }

  static List<Problem> of(
      ReferralSample sample,
      Chains chains,
      ChainDiagnostics diagnostics,
      List<ShareMethod> methods) {
    Warnings found = new Warnings(sample, chains, diagnostics);
    found.addOfConvergence();
    found.addOfTrees();
    found.addOfMixing();
    found.addOfAffiliation();
    found.addOfIntervals(methods);
    found.addOfPeople();
    return found.warnings;
  }

  /// Of two categories one is enough: the other moves as much.
  private void addOfConvergence() {
    int categories = chains.categories() == 2 ? 1 : chains.categories();
    for (int category = 0; category < categories; category++) {
      List<Double> series = diagnostics.convergence().get(category);
      int last = Math.min(LAST_PEOPLE, series.size() / 4);
      double end = series.getLast();
      double moved =
          series.subList(series.size() - 1 - last, series.size()).stream()
              .mapToDouble(share -> Math.abs(share - end))
              .max()
              .orElse(0);
      if (moved > MOVED) {
        add("T101", name(category), last, percent(moved));
      }
    }
  }

  private void addOfTrees() {
    Bottleneck bottleneck = Bottleneck.of(chains);
    if (bottleneck.pValue() < SIGNIFICANT) {
      add("T102", bottleneck.trees(), Bottleneck.LEAST_PEOPLE);
    }
    long largest =
        diagnostics.trees().stream().mapToLong(ChainDiagnostics.Tree::people).max().orElse(0);
    int seeds = chains.seeds().length;
    if (seeds > 1 && 2 * largest > chains.size()) {
      add("T103", largest, chains.size());
    }
    if (seeds < LEAST_SEEDS) {
      add("T108", seeds);
    }
  }

  private void addOfMixing() {
    switch (diagnostics.mixing()) {
      case ChainDiagnostics.Equilibrium(_, int needed) -> {
        if (needed > chains.mostWaves()) {
          add("T104", chains.mostWaves(), needed);
        }
      }
      case ChainDiagnostics.NoEquilibrium() -> add("T109");
    }
  }

  private void addOfAffiliation() {
    for (int category = 0; category < chains.categories(); category++) {
      long by = diagnostics.referrals().get(category).stream().mapToLong(Long::longValue).sum();
      double index = diagnostics.affiliation().get(category);
      if (by >= LEAST_REFERRALS && index >= AFFILIATED) {
        add("T105", name(category), percent(index));
      }
    }
  }

  private void addOfIntervals(List<ShareMethod> methods) {
    double widest = 1;
    for (ShareMethod method : methods) {
      if (method instanceof ShareMethod.Shares shares) {
        for (int category = 0; category < chains.categories(); category++) {
          widest = Math.max(widest, factor(shares, category));
        }
      }
    }
    if (widest >= APART) {
      add("T106", String.format(Locale.ROOT, "%.1f", widest));
    }
  }

  /// How many times as long the longest interval of a share is as its shortest.
  private static double factor(ShareMethod.Shares shares, int category) {
    double[] lengths =
        shares.bootstraps().stream()
            .filter(BootstrapResult.Intervals.class::isInstance)
            .mapToDouble(
                result -> ((BootstrapResult.Intervals) result).intervals().get(category).length())
            .sorted()
            .toArray();
    boolean comparable = lengths.length > 1 && lengths[0] > 0;
    return comparable ? lengths[lengths.length - 1] / lengths[0] : 1;
  }

  private void addOfPeople() {
    long inconsistent =
        IntStream.range(0, chains.size())
            .filter(person -> chains.degree(person) < known(person))
            .count();
    if (inconsistent > 0) {
      add("T107", inconsistent);
    }
    long missing = sample.people().stream().filter(person -> person.category() < 0).count();
    if (missing > MISSING * chains.size()) {
      add("T110", missing, chains.size());
    }
  }

  /// The acquaintances of a person that the sample itself holds.
  private int known(int person) {
    return chains.referredBy(person).length + (chains.recruiter(person) >= 0 ? 1 : 0);
  }

  private String name(int category) {
    return sample.categories().get(category);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private void add(String code, Object... arguments) {
    warnings.add(Problem.of(code, arguments));
  }
}
