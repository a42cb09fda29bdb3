package org.veladora.estimation;

/// What is asked of an estimator, and what its caller vouches for.
///
/// ```java
/// EstimationPlan plan = EstimationPlan.defaults().withSeed(7).withReplicates(200);
/// ```
///
/// @param scenario stable id of the reading of the captures, such as `as-listed`
/// @param threshold pairs of lists join a model below this p-value, 0 to 0.5
/// @param replicates resamples of the bootstrap, shared among the draws; 100 or more
/// @param level nominal coverage of intervals, 0.5 to 0.999
/// @param seed seed of everything random
/// @param closed whether nobody enters or leaves the population between the lists
/// @param sameDefinition whether every list holds only people of the population
/// @param judged whether the range is looked at before it is given, which may turn it off
/// @param scope what is shown beside the range
public record EstimationPlan(
    String scenario,
    double threshold,
    int replicates,
    double level,
    long seed,
    boolean closed,
    boolean sameDefinition,
    boolean judged,
    EstimationScope scope) {
  /// The fewest replicates from which an interval is read.
  public static final int MIN_REPLICATES = 100;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if the scenario is blank or a number is out of range
  public EstimationPlan {
    boolean inRange =
        threshold >= 0 && threshold <= 0.5 && replicates >= MIN_REPLICATES && level >= 0.5;
    if (scenario.isBlank() || !inRange || !(level <= 0.999)) {
      throw new IllegalArgumentException(
          "a plan needs a scenario, a threshold within 0 and 0.5, "
              + MIN_REPLICATES
              + " replicates or more and a level within 0.5 and 0.999: "
              + scenario
              + ", "
              + threshold
              + ", "
              + replicates
              + ", "
              + level);
    }
  }

  /// Scenario `as-listed`, threshold 0.02, 1000 replicates, level 0.95, seed 1; closed population,
  /// one definition; judged; quick methods.
  ///
  /// @return the plan
  public static EstimationPlan defaults() {
    return new EstimationPlan(
        "as-listed", 0.02, 1000, 0.95, 1, true, true, true, EstimationScope.QUICK);
  }

  /// The plan for another reading of the captures.
  ///
  /// @param other stable id
  /// @return the plan
  public EstimationPlan withScenario(String other) {
    return new EstimationPlan(
        other, threshold, replicates, level, seed, closed, sameDefinition, judged, scope);
  }

  /// The plan with another threshold.
  ///
  /// @param other p-value, 0 to 0.5
  /// @return the plan
  public EstimationPlan withThreshold(double other) {
    return new EstimationPlan(
        scenario, other, replicates, level, seed, closed, sameDefinition, judged, scope);
  }

  /// The plan with another number of replicates.
  ///
  /// @param other 100 or more
  /// @return the plan
  public EstimationPlan withReplicates(int other) {
    return new EstimationPlan(
        scenario, threshold, other, level, seed, closed, sameDefinition, judged, scope);
  }

  /// The plan with another level.
  ///
  /// @param other 0.5 to 0.999
  /// @return the plan
  public EstimationPlan withLevel(double other) {
    return new EstimationPlan(
        scenario, threshold, replicates, other, seed, closed, sameDefinition, judged, scope);
  }

  /// The plan with another seed.
  ///
  /// @param other any number
  /// @return the plan
  public EstimationPlan withSeed(long other) {
    return new EstimationPlan(
        scenario, threshold, replicates, level, other, closed, sameDefinition, judged, scope);
  }

  /// The plan for a population that is, or is not, closed.
  ///
  /// @param other whether nobody enters or leaves between the lists
  /// @return the plan
  public EstimationPlan withClosed(boolean other) {
    return new EstimationPlan(
        scenario, threshold, replicates, level, seed, other, sameDefinition, judged, scope);
  }

  /// The plan for lists that do, or do not, share one definition.
  ///
  /// @param other whether every list holds only people of the population
  /// @return the plan
  public EstimationPlan withSameDefinition(boolean other) {
    return new EstimationPlan(
        scenario, threshold, replicates, level, seed, closed, other, judged, scope);
  }

  /// The plan whose range is, or is not, looked at before it is given.
  ///
  /// @param other false where somebody else has looked, as the owner's verdict holds for what is
  ///   published
  /// @return the plan
  public EstimationPlan withJudged(boolean other) {
    return new EstimationPlan(
        scenario, threshold, replicates, level, seed, closed, sameDefinition, other, scope);
  }

  /// The plan with other methods beside the range.
  ///
  /// @param other what is shown
  /// @return the plan
  public EstimationPlan withScope(EstimationScope other) {
    return new EstimationPlan(
        scenario, threshold, replicates, level, seed, closed, sameDefinition, judged, other);
  }
}
