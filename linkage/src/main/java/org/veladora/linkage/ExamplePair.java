package org.veladora.linkage;

import static org.veladora.linkage.records.RecordColumns.NONE;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.LinkageSummary.Example;
import org.veladora.figures.LinkageSummary.FieldEvidence;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.Pattern;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.PairNumber;

/// Pairs explained field by field, their values masked: of a name the first and last letter, of a
/// date or an age the decade, of a place the state, of sex and date of the event nothing but
/// whether they are there.
final class ExamplePair {
  private static final double LN_2 = Math.log(2);
  private static final String STARS = "****";

  private final RecordColumns records;
  private final LinkageModel model;

  ExamplePair(RecordColumns records, LinkageModel model) {
    this.records = records;
    this.model = model;
  }

  /// Explains a pair.
  ///
  /// @param pair its [PairNumber]
  Example of(long pair, long pattern, double logOdds) {
    List<FieldEvidence> evidence = new ArrayList<>();
    for (ComparedField field : model.fields()) {
      int level = Pattern.level(pattern, field.index());
      evidence.add(
          new FieldEvidence(
              field.id(),
              masked(field.index(), PairNumber.left(pair)),
              masked(field.index(), PairNumber.right(pair)),
              field.levelId(level),
              model.weightBits(field.index(), level)));
    }
    String none = "";
    int names = Pattern.givenBits(pattern) + Pattern.surnameBits(pattern);
    evidence.add(new FieldEvidence("name_rarity", none, none, "all", names));
    if (model.fields().size() > ComparedField.known()) {
      int further = Pattern.furtherBits(pattern);
      evidence.add(new FieldEvidence("further_rarity", none, none, "all", further));
    }
    return new Example(1 / (1 + Math.exp(-logOdds)), logOdds / LN_2, evidence);
  }

  private String masked(int field, int i) {
    return switch (field) {
      case 0 -> name(records.given(i));
      case 1 -> name(records.paternal(i));
      case 2 -> name(records.maternal(i));
      case 3 -> decade(records.birth(i) / 10_000);
      case 4 -> decade(records.bornFrom(i));
      case 5 -> records.sex(i) == NONE ? "" : STARS;
      case 6 -> records.place(i) == 0 ? "" : state(records.place(i) / 1000);
      case 7 -> records.event(i) == 0 ? "" : STARS;
      default -> records.further(i, field - ComparedField.known()) == NONE ? "" : STARS;
    };
  }

  private String name(int code) {
    if (code == NONE) {
      return "";
    }
    String text = records.names().text(code);
    return text.charAt(0) + STARS + (text.length() > 3 ? text.charAt(text.length() - 1) : "");
  }

  private static String decade(int year) {
    return year == 0 ? "" : year / 10 + "*";
  }

  private static String state(int code) {
    return Integer.toString(100 + code).substring(1);
  }
}
