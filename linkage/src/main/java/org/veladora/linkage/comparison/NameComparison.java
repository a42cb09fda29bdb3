package org.veladora.linkage.comparison;

import java.util.Arrays;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.records.NameTable;
import org.veladora.linkage.records.WordTable;

/// Compares names by their numbers and remembers what it compared, in a table of fixed size.
final class NameComparison {
  static final int EXACT = 0;

  /// Levels of surnames; given names have `VARIANT` after `EXACT`.
  static final int CLOSE = 1;

  static final int NEAR = 2;
  static final int DIFFERENT = 3;

  private static final int GIVEN_VARIANT = 1;
  private static final int GIVEN_CLOSE = 2;
  private static final int GIVEN_NEAR = 3;

  /// A level that the comparison of given names leaves to that of all parts: `swapped` is 4.
  static final int GIVEN_DIFFERENT = 5;

  private static final double CLOSE_FROM = 0.92;
  private static final double NEAR_FROM = 0.85;
  private static final double WORD_FROM = 0.88;
  private static final int SLOTS = 1 << 16;

  private final WordTable words;
  private final EncodedText[] texts;
  private final EncodedText[] wordTexts;
  private final TextBounds bounds;
  private final TextBounds wordBounds;

  /// Name -> where its words begin in `wordsOf`; the next name's words begin where they end.
  private final int[] starts;

  private final int[] wordsOf;

  /// Name -> sound of its only word; 0 where it has several, or one without a sound.
  private final int[] singleSounds;

  private final JaroWinkler wholes = new JaroWinkler();
  private final JaroWinkler parts = new JaroWinkler();
  private final long[] remembered = new long[SLOTS];

  NameComparison(NameTable names) {
    this.words = names.words();
    this.texts = new EncodedText[names.size()];
    Arrays.setAll(texts, code -> EncodedText.of(names.text(code)));
    this.wordTexts = new EncodedText[words.size()];
    Arrays.setAll(wordTexts, word -> EncodedText.of(words.text(word)));
    this.bounds = new TextBounds(names.size(), names::text);
    this.wordBounds = new TextBounds(words.size(), words::text);
    this.starts = new int[names.size() + 1];
    for (int code = 0; code < names.size(); code++) {
      starts[code + 1] = starts[code] + names.words(code).length;
    }
    this.wordsOf = new int[starts[names.size()]];
    this.singleSounds = new int[names.size()];
    for (int code = 0; code < names.size(); code++) {
      int[] own = names.words(code);
      System.arraycopy(own, 0, wordsOf, starts[code], own.length);
      singleSounds[code] = own.length == 1 ? words.sound(own[0]) : 0;
    }
    Arrays.fill(remembered, -1);
  }

  /// Level of two surnames: 0 equal, 1 close, 2 near, 3 different.
  int surnames(int a, int b) {
    if (a == b) {
      return EXACT;
    }
    boolean several = singleSounds[a] == 0 || singleSounds[b] == 0;
    if (!several && singleSounds[a] == singleSounds[b]) {
      return CLOSE;
    }
    return several || bounds.canReach(a, b, NEAR_FROM) ? remembered(a, b) : DIFFERENT;
  }

  /// A slot holds both names, of 28 bits each, and the level.
  private int remembered(int a, int b) {
    long key = ((long) Math.min(a, b) << 28) | Math.max(a, b);
    int slot = (int) Keys.mix(key, 0) & (SLOTS - 1);
    long held = remembered[slot];
    if (held >>> 3 == key) {
      return (int) held & 7;
    }
    int level = compareSurnames(a, b);
    remembered[slot] = (key << 3) | level;
    return level;
  }

  private int compareSurnames(int a, int b) {
    double similarity = whole(a, b);
    if (similarity >= CLOSE_FROM) {
      return CLOSE;
    }
    boolean several = singleSounds[a] == 0 || singleSounds[b] == 0;
    boolean near = similarity > 0 || (several && isPart(a, b));
    return near ? NEAR : DIFFERENT;
  }

  private boolean isPart(int a, int b) {
    int shorter = count(a) <= count(b) ? a : b;
    int longer = shorter == a ? b : a;
    for (int k = starts[shorter]; k < starts[shorter + 1]; k++) {
      boolean found = false;
      for (int other = starts[longer]; other < starts[longer + 1]; other++) {
        found |= wordsOf[other] == wordsOf[k];
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private int count(int name) {
    return starts[name + 1] - starts[name];
  }

  /// Level of two given names: 0 equal, 1 variant, 2 close, 3 near, 5 different.
  int givenNames(int a, int b) {
    if (a == b) {
      return EXACT;
    }
    int shorter = count(a) <= count(b) ? a : b;
    int longer = shorter == a ? b : a;
    int same = 0;
    int slips = 0;
    boolean whole = false;
    long taken = 0;
    for (int k = starts[shorter]; k < starts[shorter + 1]; k++) {
      int place = partner(wordsOf[k], longer, taken);
      if (place >= 0) {
        taken |= 1L << place;
        int other = wordsOf[starts[longer] + place];
        boolean equal = isSame(wordsOf[k], other);
        same += equal ? 1 : 0;
        slips += equal ? 0 : 1;
        whole |= equal && words.isTelling(wordsOf[k]) && words.isTelling(other);
      }
    }
    if (same == count(shorter)) {
      return GIVEN_VARIANT;
    }
    if (same + slips == count(shorter)) {
      return GIVEN_CLOSE;
    }
    double similarity = count(shorter) == 1 ? whole(a, b) : 0;
    if (similarity >= CLOSE_FROM) {
      return GIVEN_CLOSE;
    }
    return whole || similarity > 0 ? GIVEN_NEAR : GIVEN_DIFFERENT;
  }

  private double whole(int a, int b) {
    boolean possible = bounds.canReach(a, b, NEAR_FROM);
    return possible ? wholes.similarityAtLeast(texts[a], texts[b], NEAR_FROM) : 0;
  }

  /// The place of the word of a name that is the same as a word, else of one that is so by a slip;
  /// -1 where there is neither.
  private int partner(int word, int name, long taken) {
    int bySlip = -1;
    for (int place = 0; place < count(name); place++) {
      int other = wordsOf[starts[name] + place];
      if ((taken >>> place & 1) == 0) {
        if (isSame(word, other)) {
          return place;
        }
        bySlip = bySlip < 0 && isSlip(word, other) ? place : bySlip;
      }
    }
    return bySlip;
  }

  private boolean isSame(int word, int other) {
    return words.isInitial(word, other) || words.isSameName(word, other);
  }

  private boolean isSlip(int word, int other) {
    return words.isSameSound(word, other)
        || (wordBounds.canReach(word, other, WORD_FROM)
            && parts.similarityAtLeast(wordTexts[word], wordTexts[other], WORD_FROM) > 0);
  }
}
