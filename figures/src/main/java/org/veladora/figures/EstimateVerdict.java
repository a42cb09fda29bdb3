package org.veladora.figures;

import java.util.List;
import org.veladora.model.Problem;

/// What was looked at before an estimate is believed: twelve lines, each of which can turn the
/// estimate off; what the estimate would be if the data were a little different; and how it moves
/// with the one assumption that no data can test.
///
/// @param lines one a check, in order of their numbers; empty where nothing was checked
/// @param whatIfs the estimate without a list, with two lists as one, with wrong links
/// @param listsAsPopulations each list in turn as a population whose size is known
/// @param dial the estimate as a function of the untestable assumption; empty where there is none
public record EstimateVerdict(
    List<Line> lines,
    List<WhatIf> whatIfs,
    List<ListAsPopulation> listsAsPopulations,
    List<DialPoint> dial) {
  /// Nothing was checked: there was nothing to estimate from.
  public static final EstimateVerdict NONE =
      new EstimateVerdict(List.of(), List.of(), List.of(), List.of());

  /// Copies the lists.
  public EstimateVerdict {
    lines = List.copyOf(lines);
    whatIfs = List.copyOf(whatIfs);
    listsAsPopulations = List.copyOf(listsAsPopulations);
    dial = List.copyOf(dial);
  }

  /// What a check found.
  public enum Status {
    /// Nothing that speaks against the estimate.
    PASSED,
    /// Something that a reader must know.
    CAUTION,
    /// The estimate is turned off.
    REFUSES,
    /// The data do not allow the check.
    NOT_POSSIBLE
  }

  /// The checks, in the order in which they are shown.
  public enum Check {
    /// Overlaps, lengths of lists, share of people seen once.
    OVERLAPS(1),
    /// Existence and identifiability of the chosen model; effects at minus infinity.
    EXISTENCE(2),
    /// All methods side by side: how far apart they are.
    METHODS(3),
    /// How lists depend on each other in the chosen model.
    DEPENDENCE(4),
    /// One list left out, two lists as one.
    LEAVE_OUT(5),
    /// The interval: replicates that failed, error of its ends by chance.
    INTERVAL(6),
    /// Chains of samplers.
    CHAINS(7),
    /// One list as the population.
    LIST_AS_POPULATION(8),
    /// Strata summed against everybody.
    STRATA(9),
    /// The assumption that data cannot test.
    UNTESTABLE(10),
    /// Closed population, one definition.
    DECLARATIONS(11),
    /// Draws of the linkage.
    LINKAGE(12);

    private final int number;

    Check(int number) {
      this.number = number;
    }

    /// The number of the line.
    ///
    /// @return 1 to 12
    public int number() {
      return number;
    }
  }

  /// One check.
  ///
  /// @param check which
  /// @param status what it found
  /// @param findings what it found, in words; the first is the reason of a refusal
  public record Line(Check check, Status status, List<Problem> findings) {
    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if a refusal or caution has no finding
    public Line {
      findings = List.copyOf(findings);
      if (findings.isEmpty() && (status == Status.REFUSES || status == Status.CAUTION)) {
        throw new IllegalArgumentException("a refusal or caution needs a finding: " + check);
      }
    }
  }

  /// What the estimate would be if something were different. The model is chosen again; the
  /// interval takes it for given.
  ///
  /// @param change what is different: `without`, `merged`, `subset`, `split`, `joined`
  /// @param what the list, or both, or the share of people
  /// @param outcome the estimate, or why there is none
  public record WhatIf(String change, String what, EstimateOrRefusal outcome) {}

  /// One list as the population: the other lists are all that is known of its people, and how many
  /// there are can be compared with how many there really are.
  ///
  /// @param list its name
  /// @param known people on the list
  /// @param outcome how many the other lists say there are on it
  public record ListAsPopulation(String list, long known, EstimateOrRefusal outcome) {}

  /// The estimate, if the assumption that no data can test failed by so much.
  ///
  /// @param ratio how many times as many people are on no list as the model says; 1 is the model
  /// @param point people
  /// @param low lower end of the interval
  /// @param high upper end of the interval
  public record DialPoint(double ratio, double point, double low, double high) {}
}
