package org.veladora.app.definitions;

import java.util.List;
import org.veladora.figures.Derivation;
import org.veladora.indicators.Indicator;
import org.veladora.model.LocalText;

/// What a definition file declares.
///
/// @param indicator the table
/// @param derivations figures that need nothing but the table: shares, cohorts
/// @param rates rates: one, where declared
/// @param comparisons comparison with the same measure in another register: one, where declared
public record TableDeclaration(
    Indicator indicator,
    List<Derivation> derivations,
    List<RatePlan> rates,
    List<ComparisonPlan> comparisons) {

  /// Rates, for which a population file is needed.
  ///
  /// @param inhabitants the table of inhabitants to divide by, with some of the dimensions of the
  ///   table of people
  public record RatePlan(Indicator inhabitants) {}

  /// A comparison, for which the files of the other register are needed.
  ///
  /// @param with name of the other definition, as on the command line: shipped, or a path
  /// @param label name of this register
  /// @param withLabel name of the other
  /// @param dimension id of a dimension of both
  public record ComparisonPlan(
      String with, LocalText label, LocalText withLabel, String dimension) {}

  /// Copies the lists.
  public TableDeclaration {
    derivations = List.copyOf(derivations);
    rates = List.copyOf(rates);
    comparisons = List.copyOf(comparisons);
  }
}
