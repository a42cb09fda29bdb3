package org.veladora.estimation.latent;

import java.util.List;
import org.veladora.estimation.posterior.Posterior;

/// What chains that agree say of the people in scope, where some records are not of them.
///
/// @param inScope distribution of the people in scope, documented or not, and its diagnostics
/// @param documented distribution of the documented people in scope
/// @param outOfScope for each declared list, in the order of the declarations, the distribution of
///   its people out of scope
public record OutOfScopeEstimate(
    LatentClassEstimate inScope, Posterior documented, List<Posterior> outOfScope)
    implements OutOfScopeOutcome {
  /// Copies the list.
  public OutOfScopeEstimate {
    outOfScope = List.copyOf(outOfScope);
  }
}
