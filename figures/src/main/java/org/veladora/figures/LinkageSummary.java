package org.veladora.figures;

import java.util.List;

/// What was linked and how surely, in figures that name nobody.
///
/// @param records records that were read
/// @param people people that they are about, under the default linkage
/// @param peopleByDraw people under each draw of a whole linkage
/// @param comparablePairs pairs of records that could be the same person under the plan
/// @param comparedPairs pairs that a blocking rule brought together
/// @param blocking what each rule brought
/// @param fields the model of each field
/// @param threshold least posterior probability of a link that the clusters keep, 0 to 1
/// @param expectedPrecision expected share of linked pairs that are right, by the model, 0 to 1
/// @param expectedRecall expected share of the true pairs among those compared that are linked, by
///   the model, 0 to 1; pairs that no rule brought together are not in it
/// @param iterations iterations of the fit
/// @param converged whether the fit converged
/// @param examples pairs along the scale of weights, their values masked
/// @param diagnostics what the lists gave to work with, and where the linkage may be wrong
public record LinkageSummary(
    long records,
    long people,
    List<Long> peopleByDraw,
    long comparablePairs,
    long comparedPairs,
    List<BlockingYield> blocking,
    List<FieldModel> fields,
    double threshold,
    double expectedPrecision,
    double expectedRecall,
    int iterations,
    boolean converged,
    List<Example> examples,
    LinkageDiagnostics diagnostics) {
  /// Copies the lists.
  public LinkageSummary {
    peopleByDraw = List.copyOf(peopleByDraw);
    blocking = List.copyOf(blocking);
    fields = List.copyOf(fields);
    examples = List.copyOf(examples);
  }

  /// The same figures with people at other thresholds.
  ///
  /// @param clusterings people by threshold
  /// @return the figures with these in place of those before
  public LinkageSummary withClusterings(List<LinkageDiagnostics.Clustering> clusterings) {
    return new LinkageSummary(
        records,
        people,
        peopleByDraw,
        comparablePairs,
        comparedPairs,
        blocking,
        fields,
        threshold,
        expectedPrecision,
        expectedRecall,
        iterations,
        converged,
        examples,
        new LinkageDiagnostics(
            diagnostics.lists(), diagnostics.unlinkable(), clusterings, diagnostics.errors()));
  }

  /// What one blocking rule brought together.
  ///
  /// @param rule stable id of the rule
  /// @param pairs pairs that it brought
  /// @param uniquePairs pairs that no other rule brought
  public record BlockingYield(String rule, long pairs, long uniquePairs) {}

  /// How agreement in one field speaks for or against the same person.
  ///
  /// @param field the field
  /// @param levels from most to least alike, then missing
  public record FieldModel(String field, List<Level> levels) {
    /// Copies the list.
    public FieldModel {
      levels = List.copyOf(levels);
    }
  }

  /// One level of agreement.
  ///
  /// @param level stable id of the level, such as `exact`, `close`, `different`, `missing`
  /// @param m share of the pairs of the same person at this level, 0 to 1
  /// @param u share of the pairs of different people at this level, 0 to 1
  /// @param weightBits log2(m / u)
  public record Level(String level, double m, double u, double weightBits) {}

  /// A pair whose weight is explained field by field.
  ///
  /// @param probability posterior probability that the records are about the same person
  /// @param weightBits log2 of the odds, the prior included
  /// @param fields what each field adds
  public record Example(double probability, double weightBits, List<FieldEvidence> fields) {
    /// Copies the list.
    public Example {
      fields = List.copyOf(fields);
    }
  }

  /// What one field adds to the weight of a pair.
  ///
  /// @param field the field
  /// @param left masked value of one record, such as `M****Z`; empty where missing
  /// @param right masked value of the other
  /// @param level level of agreement
  /// @param weightBits what it adds, term frequency included
  public record FieldEvidence(
      String field, String left, String right, String level, double weightBits) {}
}
