package org.veladora.figures.repeats;

import java.util.List;
import org.veladora.figures.Refusal;
import org.veladora.model.Problem;

/// What one list with repeat captures says of how many people there are.
///
/// @param frequencies who is documented, by number of captures
/// @param outcome the methods side by side, or why there is no number at all
public record RepeatEstimate(Frequencies frequencies, Outcome outcome) {
  /// The method whose number is the lower bound.
  public static final String BOUND = "chao";

  /// The method whose number is the lower bound where some people can be captured once only.
  public static final String CAUTIOUS_BOUND = "chao-without-ones";

  /// Numbers, or none.
  public sealed interface Outcome permits Methods, Refused {}

  /// Numbers.
  ///
  /// @param methods every method; [#BOUND] and [#CAUTIOUS_BOUND] are among them
  /// @param tests tests of the models' assumptions
  /// @param ratios the ratio plot
  /// @param warnings what a reader must know of the numbers
  public record Methods(
      List<RepeatMethod> methods,
      List<ModelTest> tests,
      List<RatioPoint> ratios,
      List<Problem> warnings)
      implements Outcome {
    /// Copies the lists.
    public Methods {
      methods = List.copyOf(methods);
      tests = List.copyOf(tests);
      ratios = List.copyOf(ratios);
      warnings = List.copyOf(warnings);
    }

    /// What a method makes of the list.
    ///
    /// @param id stable id of the method
    /// @return its number or refusal
    /// @throws IllegalArgumentException if there is no such method
    public RepeatMethod get(String id) {
      return methods.stream()
          .filter(method -> method.method().equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no method " + id));
    }
  }

  /// No number by any method.
  ///
  /// @param refusal why
  public record Refused(Refusal refusal) implements Outcome {}
}
