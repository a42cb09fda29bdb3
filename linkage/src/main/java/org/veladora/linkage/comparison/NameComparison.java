package org.veladora.linkage.comparison;

import java.util.List;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.records.NameTable;

/// Compares names by their numbers and remembers what it compared, in a table of fixed size.
final class NameComparison {
  static final int EXACT = 0;

  /// Levels of surnames; given names have `VARIANT` after `EXACT`.
  static final int CLOSE = 1;

  static final int NEAR = 2;
  static final int DIFFERENT = 3;

  private static final double CLOSE_FROM = 0.92;
  private static final double NEAR_FROM = 0.85;
  private static final int SLOTS = 1 << 18;

  private final NameTable names;
  private final long[] keys = new long[SLOTS];
  private final byte[] levels = new byte[SLOTS];

  NameComparison(NameTable names) {
    this.names = names;
  }

  /// Level of two surnames: 0 equal, 1 close, 2 near, 3 different.
  int surnames(int a, int b) {
    return a == b ? EXACT : remembered(a, b, false);
  }

  /// Level of two given names: 0 equal, 1 variant, 2 close, 3 near, 4 different.
  int givenNames(int a, int b) {
    return a == b ? EXACT : remembered(a, b, true);
  }

  private int remembered(int a, int b, boolean given) {
    long low = Math.min(a, b);
    long high = Math.max(a, b);
    long key = (low << 32 | high) * 2 + (given ? 1 : 0) + 1;
    int slot = (int) Keys.mix(key, 0) & (SLOTS - 1);
    if (keys[slot] != key) {
      keys[slot] = key;
      levels[slot] = (byte) (given ? compareGiven(a, b) : spelling(a, b));
    }
    return levels[slot];
  }

  private int spelling(int a, int b) {
    double similarity = JaroWinkler.similarity(names.text(a), names.text(b));
    return similarity >= CLOSE_FROM ? CLOSE : similarity >= NEAR_FROM ? NEAR : DIFFERENT;
  }

  private int compareGiven(int a, int b) {
    List<List<String>> wordsA = names.formalWords(a);
    List<List<String>> wordsB = names.formalWords(b);
    boolean within = wordsA.size() <= wordsB.size();
    return isPart(within ? wordsA : wordsB, within ? wordsB : wordsA) ? 1 : spelling(a, b) + 1;
  }

  /// Whether each word of the shorter name is a word of the longer, or its initial.
  private static boolean isPart(List<List<String>> shorter, List<List<String>> longer) {
    return shorter.stream()
        .allMatch(word -> longer.stream().anyMatch(other -> isSameWord(word, other)));
  }

  private static boolean isSameWord(List<String> one, List<String> other) {
    for (String a : one) {
      for (String b : other) {
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        if (initial || a.equals(b)) {
          return true;
        }
      }
    }
    return false;
  }
}
