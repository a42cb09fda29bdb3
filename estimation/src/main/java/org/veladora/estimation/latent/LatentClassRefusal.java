package org.veladora.estimation.latent;

import java.util.List;
import org.veladora.estimation.chains.ChainDiagnostics;

/// Why a model of latent classes gives no number.
public sealed interface LatentClassRefusal extends LatentClassOutcome, OutOfScopeOutcome {
  /// The chains do not agree, or are too short, at their longest run. What they drew is not told:
  /// it is no estimate.
  ///
  /// @param logPeople of the logarithm of the number of people
  /// @param unseen of the people on no list
  /// @param chains number of chains
  /// @param sweeps of each chain, in all
  record NotConverged(ChainDiagnostics logPeople, ChainDiagnostics unseen, int chains, long sweeps)
      implements LatentClassRefusal {}

  /// Too few lists for the model: one list says nothing of those it misses, and two lists cannot
  /// tell one class from several.
  ///
  /// @param lists how many there are
  /// @param needed how many it takes
  record TooFewLists(int lists, int needed) implements LatentClassRefusal {}

  /// Nobody is on two lists: the prior alone would answer.
  record NoOverlap() implements LatentClassRefusal {}

  /// No list's share of records out of scope is declared, or a declaration says next to nothing:
  /// the lists alone cannot tell who is of the population.
  ///
  /// @param vague lists whose declaration is too vague; empty where nothing is declared
  record NotDeclared(List<Integer> vague) implements LatentClassRefusal {
    /// Copies the list.
    public NotDeclared {
      vague = List.copyOf(vague);
    }
  }
}
