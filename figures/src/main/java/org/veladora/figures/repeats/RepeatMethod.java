package org.veladora.figures.repeats;

import java.util.List;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.Refusal;

/// What one method makes of the repeat captures of a list.
public sealed interface RepeatMethod {
  /// The method.
  ///
  /// @return stable id, such as `chao`, `zelterman`, `poisson`
  String method();

  /// The number, or why there is none.
  ///
  /// @return the number with its interval, or the refusal
  EstimateOrRefusal result();

  /// A number.
  ///
  /// @param method stable id
  /// @param result everybody, captured or not, with the method's interval
  /// @param standardError standard error of the number, people
  /// @param parameters what was fitted
  record Fit(String method, Estimate result, double standardError, List<Parameter> parameters)
      implements RepeatMethod {
    /// Copies the list.
    public Fit {
      parameters = List.copyOf(parameters);
    }
  }

  /// No number.
  ///
  /// @param method stable id
  /// @param result why
  record NoFit(String method, Refusal result) implements RepeatMethod {}
}
