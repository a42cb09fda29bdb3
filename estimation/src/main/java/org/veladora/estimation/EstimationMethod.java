package org.veladora.estimation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The methods that an estimate can show side by side. `docs/methods/` has a page for each.
public enum EstimationMethod {
  /// Independent lists.
  INDEPENDENCE(Kind.MODEL),
  /// Pairs of lists that join by their p-values: the range rests on it.
  STEPWISE(Kind.MODEL),
  /// Downhill by BIC over hierarchical models of any order.
  DOWNHILL(Kind.MODEL),
  /// The best of all models of pairs by BIC.
  BIC(Kind.MODEL),
  /// The best of all hierarchical models by BIC.
  BIC_ALL(Kind.MODEL),
  /// The average of the ten best models of pairs, by BIC weights.
  BIC_AVERAGE(Kind.MODEL),
  /// The posterior averaged over decomposable graphs.
  DECOMPOSABLE(Kind.POSTERIOR),
  /// The posterior of a log-linear model whose weak effects are set to zero.
  THRESHOLDED(Kind.CHAINS),
  /// A Dirichlet process mixture of latent classes.
  LATENT_CLASS(Kind.CHAINS),
  /// The lower bound.
  CHAO(Kind.MODEL);

  private enum Kind {
    MODEL,
    POSTERIOR,
    CHAINS
  }

  private final Kind kind;

  EstimationMethod(Kind kind) {
    this.kind = kind;
  }

  /// Its stable id, such as `latent-class`.
  ///
  /// @return the id
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The method with an id.
  ///
  /// @param id such as `latent-class`
  /// @return the method, or empty where there is none
  public static Optional<EstimationMethod> find(String id) {
    return Arrays.stream(values()).filter(method -> method.id().equals(id)).findFirst();
  }

  /// Whether it draws from chains, which must agree.
  ///
  /// @return true if it does
  boolean isSampled() {
    return kind == Kind.CHAINS;
  }

  /// Whether it gives a posterior distribution.
  ///
  /// @return true if it does
  boolean isPosterior() {
    return kind != Kind.MODEL;
  }

  /// Every method.
  ///
  /// @return all
  public static Set<EstimationMethod> all() {
    return EnumSet.allOf(EstimationMethod.class);
  }

  /// The methods that cost little: those without chains.
  ///
  /// @return independence, stepwise, downhill, BIC over pairs, decomposable graphs, the bound
  public static Set<EstimationMethod> quick() {
    return EnumSet.of(INDEPENDENCE, STEPWISE, DOWNHILL, BIC, DECOMPOSABLE, CHAO);
  }

  /// What the range and the lower bound need; they are computed whatever else is asked for.
  ///
  /// @return independence, stepwise, the bound
  public static Set<EstimationMethod> least() {
    return EnumSet.of(INDEPENDENCE, STEPWISE, CHAO);
  }
}
