package org.veladora.figures;

import java.util.List;

/// What one method says of one stratum: pooled over the ways of linking, and for each of them.
///
/// @param method stable id of the method, such as `independence`, `stepwise`, `chao`
/// @param pooled the mixture of the draws' distributions, or the refusal (also where more than 5 %
///   of the draws refuse)
/// @param draws what each linkage draw gives alone, in order: intervals here hold sampling error
///   only
/// @param shareBetweenDraws share of the pooled variance that lies between linkage draws, 0 to 1; 0
///   where there is one draw or no estimate
public record MethodEstimate(
    String method,
    EstimateOrRefusal pooled,
    List<EstimateOrRefusal> draws,
    double shareBetweenDraws) {
  /// Copies the list and checks the share.
  ///
  /// @throws IllegalArgumentException if there is no draw or the share is not within 0 and 1
  public MethodEstimate {
    draws = List.copyOf(draws);
    if (draws.isEmpty() || !(shareBetweenDraws >= 0 && shareBetweenDraws <= 1)) {
      throw new IllegalArgumentException(
          "a method has one draw or more and a share within 0 and 1: " + shareBetweenDraws);
    }
  }

  /// How many draws gave no estimate.
  ///
  /// @return 0 to the number of draws
  public long refusedDraws() {
    return draws.stream().filter(Refusal.class::isInstance).count();
  }
}
