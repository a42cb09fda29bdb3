package org.veladora.report.document;

import java.util.List;
import org.veladora.figures.LinkageSummary;

/// What anyone may know of how records were linked: the weights in whole bits, no count and no
/// example.
///
/// Weights are fitted to the records, so that fine ones would tell of them: the weight of agreement
/// in a value that only two records share grows with the number of pairs. Therefore they are
/// rounded to whole bits and end at [#MOST_BITS].
///
/// @param threshold least posterior probability of a link that is kept, 0 to 1
/// @param draws how many whole linkages were drawn
/// @param fields the weights by field
public record PublicLinkage(double threshold, int draws, List<Field> fields) {
  /// The most that a weight says, for or against: 1,024 to 1.
  public static final int MOST_BITS = 10;

  /// The weights of a field.
  ///
  /// @param field the field
  /// @param levels from most to least alike, then missing
  public record Field(String field, List<Level> levels) {
    /// Copies the list.
    public Field {
      levels = List.copyOf(levels);
    }
  }

  /// The weight of a level of agreement.
  ///
  /// @param level stable id of the level
  /// @param bits whole bits, -10 to 10; both ends mean "so many or more"
  public record Level(String level, int bits) {
    /// Checks the range.
    ///
    /// @throws IllegalArgumentException if there are more than [#MOST_BITS] bits
    public Level {
      if (Math.abs(bits) > MOST_BITS) {
        throw new IllegalArgumentException("a public weight ends at 10 bits: " + bits);
      }
    }
  }

  /// Copies the list.
  public PublicLinkage {
    fields = List.copyOf(fields);
  }

  /// What anyone may know of a linkage.
  ///
  /// @param summary the owner's account
  /// @return threshold, number of draws, weights in whole bits
  public static PublicLinkage of(LinkageSummary summary) {
    return new PublicLinkage(
        summary.threshold(),
        summary.peopleByDraw().size(),
        summary.fields().stream().map(PublicLinkage::field).toList());
  }

  private static Field field(LinkageSummary.FieldModel model) {
    return new Field(
        model.field(),
        model.levels().stream()
            .map(level -> new Level(level.level(), bits(level.weightBits())))
            .toList());
  }

  private static int bits(double weightBits) {
    return Math.clamp(Math.round(weightBits), -MOST_BITS, MOST_BITS);
  }
}
