package org.veladora.linkage.comparison;

import org.veladora.linkage.records.FurtherField;
import org.veladora.linkage.records.ValueTable;

/// Compares values of one further field.
final class ValueComparison {
  private static final int CLOSE = 1;
  private static final int DIFFERENT = 2;
  private static final double CLOSE_FROM = 0.9;

  private final FurtherField.Kind kind;
  private final ValueTable values;

  ValueComparison(FurtherField.Kind kind, ValueTable values) {
    this.kind = kind;
    this.values = values;
  }

  /// Level of two values: 0 equal, 1 close, 2 different.
  int compare(int a, int b) {
    if (a == b) {
      return 0;
    }
    boolean close =
        switch (kind) {
          case IDENTIFIER -> isOneSlip(values.text(a), values.text(b));
          case TEXT -> JaroWinkler.similarity(values.text(a), values.text(b)) >= CLOSE_FROM;
          case CATEGORY -> false;
        };
    return close ? CLOSE : DIFFERENT;
  }

  /// Whether two texts of at least three characters differ in one character that is wrong, lost or
  /// added, or in two neighbours that are exchanged. Cost O(length).
  static boolean isOneSlip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > 1 || shorter < 3) {
      return false;
    }
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    boolean exchanged =
        endA - start == 2
            && endB - start == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return exchanged || (endA - start <= 1 && endB - start <= 1);
  }
}
