package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.veladora.names.Nicknames;
import org.veladora.names.PhoneticKey;

/// Each distinct word of the names once, under a small number.
public final class WordTable {
  private static final byte TELLING = 1;
  private static final byte FAMILIAR = 2;
  private static final byte INITIAL = 4;
  private static final byte FREQUENT = 8;
  private static final int[] NONE = {};
  private static final Set<String> MOST_FREQUENT = Set.of("MARIA", "JOSE");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<int[]> formal = new ArrayList<>();
  private byte[] kinds = new byte[64];
  private char[] firsts = new char[64];
  private char[] firstSounds = new char[64];
  private int[] sounds = new int[64];

  WordTable() {}

  /// The number of a word; a new one gets the next.
  int numberOf(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    List<String> names = Nicknames.listFormal(word);
    boolean familiar = !names.equals(List.of(word));
    int[] stands = familiar ? names.stream().mapToInt(this::numberOf).toArray() : NONE;
    int number = texts.size();
    texts.add(word);
    numbers.put(word, number);
    formal.add(stands);
    if (number == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * number);
      firsts = Arrays.copyOf(firsts, 2 * number);
      firstSounds = Arrays.copyOf(firstSounds, 2 * number);
      sounds = Arrays.copyOf(sounds, 2 * number);
    }
    String key = PhoneticKey.of(word);
    sounds[number] = (int) Keys.of(key);
    firstSounds[number] = key.isEmpty() ? 0 : key.charAt(0);
    firsts[number] = word.isEmpty() ? ' ' : word.charAt(0);
    boolean initial = word.length() == 1;
    boolean frequent = MOST_FREQUENT.contains(word);
    kinds[number] =
        (byte)
            ((!initial && !frequent ? TELLING : 0)
                | (familiar ? FAMILIAR : 0)
                | (initial ? INITIAL : 0)
                | (frequent ? FREQUENT : 0));
    return number;
  }

  /// How many words there are.
  ///
  /// @return numbers run from 0 to this, exclusive
  public int size() {
    return texts.size();
  }

  /// The word. Not for logs.
  ///
  /// @param word its number
  /// @return upper-case letters
  public String text(int word) {
    return texts.get(word);
  }

  /// Whether a word tells people apart: not an initial, and not `MARIA` or `JOSE`.
  ///
  /// @param word its number
  /// @return false where many who share it are strangers
  public boolean isTelling(int word) {
    return (kinds[word] & TELLING) != 0;
  }

  /// Whether one of two words is the initial of the other.
  ///
  /// @param a number of a word
  /// @param b number of another
  /// @return true where one is a single letter and both begin with it
  public boolean isInitial(int a, int b) {
    return ((kinds[a] | kinds[b]) & INITIAL) != 0 && firsts[a] == firsts[b];
  }

  /// Whether two words stand for one name: equal, or a familiar form and its name, or two familiar
  /// forms of one.
  ///
  /// @param a number of a word
  /// @param b number of another
  /// @return true where they may
  public boolean isSameName(int a, int b) {
    if (a == b) {
      return true;
    }
    if (((kinds[a] | kinds[b]) & FAMILIAR) == 0) {
      return false;
    }
    int[] one = formal.get(a);
    int[] other = formal.get(b);
    return contains(one, b) || contains(other, a) || sharesName(one, other);
  }

  private static boolean sharesName(int[] one, int[] other) {
    for (int name : one) {
      if (contains(other, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(int[] names, int wanted) {
    for (int name : names) {
      if (name == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Whether two words sound the same.
  ///
  /// @param a number of a word
  /// @param b number of another
  /// @return true where their phonetic keys are equal and not empty
  public boolean isSameSound(int a, int b) {
    return firstSounds[a] != 0 && firstSounds[a] == firstSounds[b] && sounds[a] == sounds[b];
  }

  /// How a word sounds.
  ///
  /// @param word its number
  /// @return hash of its phonetic key; 0 where that is empty
  public int sound(int word) {
    return firstSounds[word] == 0 ? 0 : sounds[word];
  }

  /// Words, familiar forms written out.
  int[] formal(int[] words) {
    return Arrays.stream(words)
        .flatMap(word -> (kinds[word] & FAMILIAR) == 0 ? IntStream.of(word) : names(word))
        .distinct()
        .toArray();
  }

  private IntStream names(int word) {
    return IntStream.of(formal.get(word));
  }

  /// Those of the words that are not among the most frequent given names.
  int[] rare(int[] words) {
    return Arrays.stream(words).filter(word -> (kinds[word] & FREQUENT) == 0).toArray();
  }

  /// How those of two letters or more sound, each sound once.
  int[] sounds(int[] words) {
    return Arrays.stream(words)
        .filter(word -> texts.get(word).length() > 1)
        .map(word -> sounds[word])
        .distinct()
        .toArray();
  }

  /// Their first sounds, each once.
  int[] initials(int[] words) {
    return Arrays.stream(words)
        .map(word -> firstSounds[word])
        .filter(sound -> sound != 0)
        .distinct()
        .toArray();
  }
}
