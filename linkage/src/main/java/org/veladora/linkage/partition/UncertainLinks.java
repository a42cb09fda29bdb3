package org.veladora.linkage.partition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The pairs whose probability of being one person is neither near 0 nor near 1.
public final class UncertainLinks {
  /// The most that are kept: those nearest to 1/2.
  public static final int MOST = 100_000;

  /// Least probability; the most is 1 less this.
  public static final double LEAST = 0.01;

  private static final Comparator<Link> NEAREST_HALF_FIRST =
      Comparator.comparingDouble((Link link) -> Math.abs(link.probability() - 0.5))
          .thenComparingInt(Link::left)
          .thenComparingInt(Link::right);

  private final List<Link> links = new ArrayList<>();

  UncertainLinks() {}

  /// A pair.
  ///
  /// @param left a record
  /// @param right another
  /// @param probability posterior probability that they are one person
  /// @param logOdds log odds of the pair by itself
  public record Link(int left, int right, double probability, double logOdds) {}

  void add(int left, int right, double probability, double logOdds) {
    if (probability >= LEAST && probability <= 1 - LEAST) {
      links.add(new Link(left, right, probability, logOdds));
      if (links.size() == 2 * MOST) {
        keepNearest();
      }
    }
  }

  private void keepNearest() {
    links.sort(NEAREST_HALF_FIRST);
    links.subList(Math.min(MOST, links.size()), links.size()).clear();
  }

  /// The pairs.
  ///
  /// @return the nearest to 1/2 first
  public List<Link> list() {
    keepNearest();
    return List.copyOf(links);
  }
}
