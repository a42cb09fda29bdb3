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

  Example of(int i, int j, int pattern, double logOdds) {
    int[] levels = Pattern.levels(pattern);
    List<FieldEvidence> evidence = new ArrayList<>();
    for (ComparedField field : ComparedField.listAll()) {
      int level = levels[field.index()];
      evidence.add(
          new FieldEvidence(
              field.id(),
              masked(field, i),
              masked(field, j),
              field.levelId(level),
              model.weightBits(field.index(), level)));
    }
    String none = "";
    evidence.add(
        new FieldEvidence(
            "name_rarity",
            none,
            none,
            "all",
            Pattern.givenBits(pattern) + Pattern.surnameBits(pattern)));
    return new Example(1 / (1 + Math.exp(-logOdds)), logOdds / LN_2, evidence);
  }

  private String masked(ComparedField field, int i) {
    return switch (field) {
      case GIVEN_NAME -> name(records.given[i]);
      case PATERNAL_SURNAME -> name(records.paternal[i]);
      case MATERNAL_SURNAME -> name(records.maternal[i]);
      case BIRTH_DATE -> decade(records.birth[i] / 10_000);
      case AGE -> decade(records.bornFrom[i]);
      case SEX -> records.sex[i] == NONE ? "" : STARS;
      case PLACE -> records.place[i] == 0 ? "" : state(records.place[i] / 1000);
      case EVENT_DATE -> records.event[i] == 0 ? "" : STARS;
    };
  }

  private String name(int code) {
    if (code == NONE) {
      return "";
    }
    String text = records.names.text(code);
    return text.charAt(0) + STARS + (text.length() > 3 ? text.charAt(text.length() - 1) : "");
  }

  private static String decade(int year) {
    return year == 0 ? "" : year / 10 + "*";
  }

  private static String state(int code) {
    return Integer.toString(100 + code).substring(1);
  }
}
