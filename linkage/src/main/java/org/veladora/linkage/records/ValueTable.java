package org.veladora.linkage.records;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Each distinct value of a further field once, under a small number, in a form in which capitals,
/// accents and punctuation do not count.
public final class ValueTable {
  private final FurtherField.Kind kind;
  private final Map<String, Integer> byWritten = new HashMap<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /// Makes an empty table.
  ///
  /// @param kind how the field's values are compared: words are kept apart, in ascending order, for
  ///   texts only
  public ValueTable(FurtherField.Kind kind) {
    this.kind = kind;
  }

  /// A table of values that are in their normal form already.
  static ValueTable of(FurtherField.Kind kind, String[] normal) {
    ValueTable table = new ValueTable(kind);
    for (String text : normal) {
      table.codes.put(text, table.added(text));
    }
    return table;
  }

  /// The number of a value; a new one gets the next.
  ///
  /// @param written the value
  /// @return its number from 0, or [RecordColumns#NONE] where it has no letter and no digit
  public int codeOf(String written) {
    Integer known = byWritten.get(written);
    if (known != null) {
      return known;
    }
    String text = normal(written);
    int code = text.isEmpty() ? RecordColumns.NONE : codes.computeIfAbsent(text, this::added);
    byWritten.put(written, code);
    return code;
  }

  private int added(String text) {
    texts.add(text);
    return texts.size() - 1;
  }

  private String normal(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(' ');
      }
    }
    String text = letters.toString().strip();
    if (kind != FurtherField.Kind.TEXT) {
      return text.replace(" ", "");
    }
    String[] words = text.split(" +", -1);
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /// How many values there are.
  ///
  /// @return numbers run from 0 to this, exclusive
  public int size() {
    return texts.size();
  }

  /// The value in its normal form. Not for logs.
  ///
  /// @param code its number
  /// @return upper-case letters and digits; words of a text in ascending order
  public String text(int code) {
    return texts.get(code);
  }

  @Override
  public String toString() {
    return "ValueTable[" + texts.size() + " values, redacted]";
  }
}
