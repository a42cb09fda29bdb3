package org.veladora.linkage.diagnostics;

import static org.veladora.linkage.records.RecordColumns.NONE;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.LinkageDiagnostics.FieldContent;
import org.veladora.figures.LinkageDiagnostics.ListContent;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;

/// How many records of each list have a value that can be compared, field by field; the CURP, which
/// is a blocking key and no compared field, comes last.
public final class ListContents {
  private static final String CURP = "curp";

  private final RecordColumns records;
  private final List<ComparedField> fields;
  private final long[][] present;

  /// Counts. Cost O(n x fields).
  ///
  /// @param records the records
  public ListContents(RecordColumns records) {
    this.records = records;
    this.fields = ComparedField.list(records.further());
    this.present = new long[records.sources().size()][fields.size() + 1];
    for (int i = 0; i < records.size(); i++) {
      long[] own = present[records.source(i)];
      for (int f = 0; f < fields.size(); f++) {
        own[f] += isPresent(f, i) ? 1 : 0;
      }
      own[fields.size()] += records.curp(i) == 0 ? 0 : 1;
    }
  }

  private boolean isPresent(int field, int i) {
    return switch (field) {
      case 0 -> records.given(i) != NONE;
      case 1 -> records.paternal(i) != NONE;
      case 2 -> records.maternal(i) != NONE;
      case 3 -> records.birth(i) != 0;
      case 4 -> records.bornFrom(i) != 0 || records.undatedAge(i) != NONE;
      case 5 -> records.sex(i) != NONE;
      case 6 -> records.place(i) != 0;
      case 7 -> records.event(i) != 0;
      default -> records.further(i, field - ComparedField.known()) != NONE;
    };
  }

  /// What the lists say.
  ///
  /// @param scope how many records each list has
  /// @param matches which records say too little
  /// @param threshold the plan's threshold
  /// @return one a list, by id
  public List<ListContent> list(PairScope scope, SelfMatches matches, double threshold) {
    List<ListContent> lists = new ArrayList<>();
    for (int s = 0; s < present.length; s++) {
      List<FieldContent> content = new ArrayList<>();
      for (int f = 0; f < present[s].length; f++) {
        String id = f < fields.size() ? fields.get(f).id() : CURP;
        content.add(new FieldContent(id, present[s][f]));
      }
      lists.add(
          new ListContent(
              records.sources().get(s).value(),
              scope.size(s),
              content,
              matches.below(threshold, s)));
    }
    return lists;
  }
}
