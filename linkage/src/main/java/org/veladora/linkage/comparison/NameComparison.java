package org.veladora.linkage.comparison;

import java.util.Arrays;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.records.NameTable;

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
  private static final int SLOTS = 1 << 19;

  private final NameTable names;
  private final NameTable.WordTable words;
  private final EncodedText[] texts;
  private final EncodedText[] wordTexts;
  private final TextBounds bounds;
  private final TextBounds wordBounds;

  /// Name -> sound of its only word; 0 where it has several, or one without a sound.
  private final int[] singleSounds;

  /// Name -> whether its only word can be alike another by spelling and sound alone: it is no
  /// initial and no familiar form.
  private final boolean[] plain;

  private final JaroWinkler wholes = new JaroWinkler();
  private final JaroWinkler parts = new JaroWinkler();
  private final long[] remembered = new long[SLOTS];

  NameComparison(NameTable names) {
    this.names = names;
    this.words = names.words();
    this.texts = new EncodedText[names.size()];
    Arrays.setAll(texts, code -> EncodedText.of(names.text(code)));
    this.wordTexts = new EncodedText[words.size()];
    Arrays.setAll(wordTexts, word -> EncodedText.of(words.text(word)));
    this.bounds = new TextBounds(names.size(), names::text);
    this.wordBounds = new TextBounds(words.size(), words::text);
    this.singleSounds = new int[names.size()];
    this.plain = new boolean[names.size()];
    for (int code = 0; code < plain.length; code++) {
      int[] own = names.words(code);
      singleSounds[code] = own.length == 1 ? words.sound(own[0]) : 0;
      plain[code] = singleSounds[code] != 0 && words.isPlain(own[0]);
    }
    Arrays.fill(remembered, -1);
  }

  /// Level of two surnames: 0 equal, 1 close, 2 near, 3 different.
  int surnames(int a, int b) {
    if (a == b) {
      return EXACT;
    }
    if (singleSounds[a] == 0 || singleSounds[b] == 0) {
      return remembered(a, b, false);
    }
    if (singleSounds[a] == singleSounds[b]) {
      return CLOSE;
    }
    return bounds.canReach(a, b, NEAR_FROM) ? remembered(a, b, false) : DIFFERENT;
  }

  /// Level of two given names: 0 equal, 1 variant, 2 close, 3 near, 5 different.
  int givenNames(int a, int b) {
    if (a == b) {
      return EXACT;
    }
    if (plain[a] && plain[b]) {
      if (singleSounds[a] == singleSounds[b]) {
        return GIVEN_CLOSE;
      }
      if (!bounds.canReach(a, b, NEAR_FROM)) {
        return GIVEN_DIFFERENT;
      }
    }
    return remembered(a, b, true);
  }

  /// A slot holds both names, of 28 bits each, what was compared, and the level.
  private int remembered(int a, int b, boolean given) {
    long low = Math.min(a, b);
    long key = (low << 28 | Math.max(a, b)) << 1 | (given ? 1 : 0);
    int slot = (int) Keys.mix(key, 0) & (SLOTS - 1);
    long held = remembered[slot];
    if (held >>> 3 == key) {
      return (int) held & 7;
    }
    int level = given ? compareGiven(a, b) : compareSurnames(a, b);
    remembered[slot] = key << 3 | level;
    return level;
  }

  private int compareSurnames(int a, int b) {
    double similarity = wholes.similarityAtLeast(texts[a], texts[b], NEAR_FROM);
    if (similarity >= CLOSE_FROM) {
      return CLOSE;
    }
    boolean several = singleSounds[a] == 0 || singleSounds[b] == 0;
    boolean near = similarity > 0 || (several && isPart(names.words(a), names.words(b)));
    return near ? NEAR : DIFFERENT;
  }

  private static boolean isPart(int[] one, int[] other) {
    int[] shorter = one.length <= other.length ? one : other;
    int[] longer = one.length <= other.length ? other : one;
    for (int word : shorter) {
      boolean found = false;
      for (int candidate : longer) {
        found |= candidate == word;
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private int compareGiven(int a, int b) {
    int[] one = names.words(a);
    int[] other = names.words(b);
    int[] shorter = one.length <= other.length ? one : other;
    int[] longer = one.length <= other.length ? other : one;
    int same = 0;
    int slips = 0;
    int whole = 0;
    long taken = 0;
    for (int word : shorter) {
      int best = -1;
      boolean slip = true;
      for (int k = 0; k < longer.length && slip; k++) {
        if ((taken >>> k & 1) == 0 && isSame(word, longer[k])) {
          best = k;
          slip = false;
        } else if ((taken >>> k & 1) == 0 && best < 0 && isSlip(word, longer[k])) {
          best = k;
        }
      }
      if (best >= 0) {
        taken |= 1L << best;
        same += slip ? 0 : 1;
        slips += slip ? 1 : 0;
        whole += !slip && words.isTelling(word) && words.isTelling(longer[best]) ? 1 : 0;
      }
    }
    if (same == shorter.length) {
      return GIVEN_VARIANT;
    }
    boolean single = shorter.length == 1;
    double similarity = single ? wholes.similarityAtLeast(texts[a], texts[b], NEAR_FROM) : 0;
    if (same + slips == shorter.length || similarity >= CLOSE_FROM) {
      return GIVEN_CLOSE;
    }
    return whole > 0 || similarity > 0 ? GIVEN_NEAR : GIVEN_DIFFERENT;
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
