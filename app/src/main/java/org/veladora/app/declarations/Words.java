package org.veladora.app.declarations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.veladora.ingest.Absence;

/// Words that several kinds of declaration use.
final class Words {
  private static final String IDENTIFIER = "[a-z0-9][a-z0-9_.-]{0,99}";

  private Words() {}

  /// An identifier: lower-case letters, digits, `_`, `-` and `.`.
  static String identifier(Declaration table, String key) {
    String id = table.string(key);
    if (!id.matches(IDENTIFIER)) {
      throw table.invalid(key, id, "still_missing");
    }
    return id;
  }

  /// A list that has at least one text.
  static List<String> some(Declaration table, String key) {
    List<String> texts = table.strings(key);
    if (texts.isEmpty()) {
      throw table.missing(key);
    }
    return texts;
  }

  /// A kind of absence.
  static Absence absence(Declaration table, String key) {
    SequencedMap<String, Absence> words = new LinkedHashMap<>();
    for (Absence absence : Absence.values()) {
      words.put(absence.word(), absence);
    }
    return table.choice(key, words);
  }
}
