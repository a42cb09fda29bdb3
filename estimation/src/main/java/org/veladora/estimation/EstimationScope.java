package org.veladora.estimation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.veladora.estimation.latent.FalseRecords;
import org.veladora.estimation.loglinear.LogLinearModel;

/// What is shown beside the range.
///
/// @param methods the methods; those of [EstimationMethod#least] are computed in any case
/// @param models log-linear models that are given, of as many lists as the captures have
/// @param falseRecords what is declared of lists that hold people who are not of the population;
///   the estimate that believes it is shown beside
/// @param repeated whether intervals of chosen models repeat the choice in each replicate; they
///   take the model for given otherwise. The stepwise interval repeats it in any case
public record EstimationScope(
    Set<EstimationMethod> methods,
    List<LogLinearModel> models,
    List<FalseRecords> falseRecords,
    boolean repeated) {
  /// What the range and the lower bound need, and nothing else.
  public static final EstimationScope LEAST =
      new EstimationScope(EstimationMethod.least(), List.of(), List.of(), false);

  /// What costs little: for a count over many ways of linking.
  public static final EstimationScope QUICK =
      new EstimationScope(EstimationMethod.quick(), List.of(), List.of(), false);

  /// Every method, each with the interval that its authors ask for.
  public static final EstimationScope FULL =
      new EstimationScope(EstimationMethod.all(), List.of(), List.of(), true);

  /// The scopes that have a name, by it.
  ///
  /// @return `least`, `quick`, `full`
  public static SequencedMap<String, EstimationScope> byWord() {
    SequencedMap<String, EstimationScope> scopes = new LinkedHashMap<>();
    scopes.put("least", LEAST);
    scopes.put("quick", QUICK);
    scopes.put("full", FULL);
    return scopes;
  }

  /// Copies the collections.
  public EstimationScope {
    methods = Set.copyOf(methods);
    models = List.copyOf(models);
    falseRecords = List.copyOf(falseRecords);
  }
}
