package org.veladora.estimation.latent;

/// How a mixture of latent classes is fitted.
///
/// @param classes the most classes, 1 to 50; 1 is independence of the lists
/// @param alphaShape shape of the gamma prior of alpha: the smaller alpha, the fewer classes
/// @param alphaRate rate of that prior
/// @param chains number of chains, 8 to 64
/// @param maxSweeps the most sweeps of one chain, 10,000 or more; fewer where a sweep is dear: a
///   chain stops before `sweeps * histories` exceeds [#MAX_UPDATES]
/// @param seed seed of everything random
public record LatentClassPlan(
    int classes, double alphaShape, double alphaRate, int chains, long maxSweeps, long seed) {
  /// The fewest chains whose agreement is believed.
  public static final int MIN_CHAINS = 8;

  /// The most sweeps times histories of one chain, unless the shortest run needs more.
  public static final long MAX_UPDATES = 100_000_000;

  private static final int MOST_CLASSES = 50;
  private static final int MOST_CHAINS = 64;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if a number is out of range
  public LatentClassPlan {
    boolean counts =
        classes >= 1 && classes <= MOST_CLASSES && chains >= MIN_CHAINS && chains <= MOST_CHAINS;
    boolean prior = alphaShape > 0 && alphaRate > 0 && Double.isFinite(alphaShape + alphaRate);
    if (!counts || !prior || maxSweeps < 2 * ChainRounds.SHORTEST) {
      throw new IllegalArgumentException(
          "a plan needs 1 to 50 classes, a gamma prior, 8 to 64 chains and 10,000 sweeps or more: "
              + classes
              + ", "
              + alphaShape
              + ", "
              + alphaRate
              + ", "
              + chains
              + ", "
              + maxSweeps);
    }
  }

  /// Ten classes, alpha ~ Gamma(0.25, 0.25), eight chains of up to 320,000 sweeps, seed 1.
  ///
  /// @return the plan
  public static LatentClassPlan defaults() {
    return new LatentClassPlan(10, 0.25, 0.25, MIN_CHAINS, 320_000, 1);
  }

  /// The plan with another number of classes.
  ///
  /// @param other 1 to 50
  /// @return the plan
  public LatentClassPlan withClasses(int other) {
    return new LatentClassPlan(other, alphaShape, alphaRate, chains, maxSweeps, seed);
  }

  /// The plan with another longest run.
  ///
  /// @param other sweeps of one chain, 10,000 or more
  /// @return the plan
  public LatentClassPlan withMaxSweeps(long other) {
    return new LatentClassPlan(classes, alphaShape, alphaRate, chains, other, seed);
  }

  /// The plan with another seed.
  ///
  /// @param other any number
  /// @return the plan
  public LatentClassPlan withSeed(long other) {
    return new LatentClassPlan(classes, alphaShape, alphaRate, chains, maxSweeps, other);
  }
}
