package org.veladora.linkage.records;

import java.util.Arrays;

/// Numbers by text. Hashes stand side by side, so that a lookup waits for memory once where the
/// text is the very one that was put.
final class TextNumbers {
  private static final int NONE = -1;

  private int[] hashes = new int[1 << 8];
  private String[] texts = new String[1 << 8];
  private int[] numbers = new int[1 << 8];
  private int size;

  TextNumbers() {
    Arrays.fill(numbers, NONE);
  }

  /// The number of a text; -1 where it has none.
  int get(String text) {
    int hash = text.hashCode();
    for (int slot = slot(hash); ; slot = (slot + 1) & (hashes.length - 1)) {
      if (numbers[slot] == NONE || (hashes[slot] == hash && texts[slot].equals(text))) {
        return numbers[slot];
      }
    }
  }

  /// Gives a number, from 0, to a text that has none.
  void put(String text, int number) {
    if (2 * ++size > hashes.length) {
      grow();
    }
    place(text.hashCode(), text, number);
  }

  private void place(int hash, String text, int number) {
    int slot = slot(hash);
    while (numbers[slot] != NONE) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    texts[slot] = text;
    numbers[slot] = number;
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B9) >>> 8) & (hashes.length - 1);
  }

  private void grow() {
    int[] oldHashes = hashes;
    String[] oldTexts = texts;
    int[] oldNumbers = numbers;
    hashes = new int[2 * oldHashes.length];
    texts = new String[hashes.length];
    numbers = new int[hashes.length];
    Arrays.fill(numbers, NONE);
    for (int k = 0; k < oldNumbers.length; k++) {
      if (oldNumbers[k] != NONE) {
        place(oldHashes[k], oldTexts[k], oldNumbers[k]);
      }
    }
  }

  @Override
  public String toString() {
    return "TextNumbers[" + size + " texts, redacted]";
  }
}
