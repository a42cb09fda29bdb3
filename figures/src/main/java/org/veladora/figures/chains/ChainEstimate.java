package org.veladora.figures.chains;

import java.util.List;
import org.veladora.figures.Refusal;
import org.veladora.model.Problem;

/// What a sample by referral chains says of the shares of a trait.
///
/// @param sample who was reached
/// @param size how many people the population has, where that is known
/// @param outcome the shares, or why there are none
/// @param level nominal coverage of intervals, within 0 and 1
/// @param seed seed of everything random
public record ChainEstimate(
    ChainSample sample, KnownSize size, Outcome outcome, double level, long seed) {
  /// Shares, or none.
  public sealed interface Outcome permits Found, Refused {}

  /// Shares.
  ///
  /// @param methods every method, one or more
  /// @param diagnostics how the chains ran
  /// @param warnings what a reader must know of the shares
  public record Found(
      List<ShareMethod> methods, ChainDiagnostics diagnostics, List<Problem> warnings)
      implements Outcome {
    /// Copies the lists.
    public Found {
      methods = List.copyOf(methods);
      warnings = List.copyOf(warnings);
    }
  }

  /// No share by any method.
  ///
  /// @param refusal why
  public record Refused(Refusal refusal) implements Outcome {}
}
