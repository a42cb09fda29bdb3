package org.veladora.figures.chains;

import java.util.List;

/// How the chains ran, as far as it bears on the shares.
///
/// @param referrals people of category j whom people of category i referred, by i, then j
/// @param homophily referrals within a category over those expected were categories blind to each
///   other: above 1 like refers like
/// @param affiliation Heckathorn's index of each category: the share of referrals that go to one's
///   own as if nobody else were there; negative where one's own are avoided; within -1 and 1
/// @param mixing where the chains tend to, or that they tend nowhere
/// @param convergence for each category its share (RDS-II) among the first people, wave by wave and
///   within a wave in the order of the file: after 1, 2... people who answered
/// @param trees one a seed: the same, tree by tree
public record ChainDiagnostics(
    List<List<Long>> referrals,
    double homophily,
    List<Double> affiliation,
    Mixing mixing,
    List<List<Double>> convergence,
    List<Tree> trees) {
  /// Copies the lists.
  public ChainDiagnostics {
    referrals = referrals.stream().map(List::copyOf).toList();
    affiliation = List.copyOf(affiliation);
    convergence = convergence.stream().map(List::copyOf).toList();
    trees = List.copyOf(trees);
  }

  /// Where the chains tend to.
  public sealed interface Mixing permits Equilibrium, NoEquilibrium {}

  /// Referrals tend to shares that no longer depend on the seeds.
  ///
  /// @param shares of referrals in the long run, one a category
  /// @param wavesNeeded waves until, from any category of seeds, every share is within 0.02 of
  ///   these; [#MOST_WAVES] where it takes so many or more
  public record Equilibrium(List<Double> shares, int wavesNeeded) implements Mixing {
    /// Waves after which counting stops.
    public static final int MOST_WAVES = 100;

    /// Copies the list.
    public Equilibrium {
      shares = List.copyOf(shares);
    }
  }

  /// Some category refers nobody, or chains do not lead from every category to every other.
  public record NoEquilibrium() implements Mixing {}

  /// What came of one seed.
  ///
  /// @param people everybody in it, the seed included
  /// @param waves steps of its longest chain
  /// @param convergence for each category its share (RDS-II) after 1, 2... people who answered;
  ///   empty lists where nobody did
  public record Tree(long people, int waves, List<List<Double>> convergence) {
    /// Copies the lists.
    public Tree {
      convergence = convergence.stream().map(List::copyOf).toList();
    }
  }
}
