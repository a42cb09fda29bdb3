package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.veladora.names.Curp;
import org.veladora.names.Nicknames;
import org.veladora.names.PhoneticKey;

/// Each distinct name once, under a small number, with what blocking and comparison need of it.
///
/// Names are equal under one number where they differ only by `N` for `Ñ` or by particles: `DE LA
/// CRUZ` and `CRUZ`. Of a name the first [#MAX_WORDS] words are looked at one by one.
public final class NameTable {
  /// The most words of a name that are looked at one by one.
  public static final int MAX_WORDS = 6;

  private static final Set<String> PARTICLES =
      Set.of("DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "VON", "VAN", "DER", "DA", "DI", "DO");

  private static final Set<String> FREQUENT = Set.of("MARIA", "JOSE");

  private final Map<String, Integer> byCanonical = new HashMap<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final WordTable words = new WordTable();

  /// Makes an empty table.
  public NameTable() {}

  /// What is known of one name.
  private static final class Entry {
    final String text;
    final int[] words;
    final int[] sounds;
    final int[] leadSounds;
    final int[] initials;
    final int curpAsGiven;
    final int curpAsSurname;

    Entry(String text, int[] words, List<String> looked) {
      List<String> formal =
          looked.stream().flatMap(word -> Nicknames.listFormal(word).stream()).distinct().toList();
      List<String> lead = formal.stream().filter(word -> !FREQUENT.contains(word)).toList();
      lead = lead.isEmpty() ? formal : lead;
      String letters = text.isBlank() ? "XXXXXXX" : Curp.nameLetters(text, text, "");
      this.text = text;
      this.words = words;
      this.sounds = NameTable.sounds(looked);
      this.leadSounds = NameTable.sounds(lead);
      this.initials = NameTable.initials(lead);
      this.curpAsGiven = (letters.charAt(3) << Byte.SIZE) | letters.charAt(6);
      this.curpAsSurname = (letters.charAt(0) << Byte.SIZE) | letters.charAt(4);
    }
  }

  /// The number of a name; a new one gets the next.
  ///
  /// @param canonical normal form of a name or a part of one
  /// @return its number, from 0
  public int codeOf(String canonical) {
    Integer known = byCanonical.get(canonical);
    if (known != null) {
      return known;
    }
    List<String> core = coreWords(canonical);
    int code = codes.computeIfAbsent(String.join(" ", core), text -> add(text, core));
    byCanonical.put(canonical, code);
    return code;
  }

  private int add(String text, List<String> core) {
    List<String> looked = core.subList(0, Math.min(MAX_WORDS, core.size()));
    int[] numbers = looked.stream().mapToInt(words::numberOf).toArray();
    entries.add(new Entry(text, numbers, looked));
    return entries.size() - 1;
  }

  /// How many names there are.
  ///
  /// @return numbers run from 0 to this, exclusive
  public int size() {
    return entries.size();
  }

  /// The name, without particles and tilde. Not for logs.
  ///
  /// @param code its number
  /// @return upper-case words
  public String text(int code) {
    return entries.get(code).text;
  }

  /// Its words.
  ///
  /// @param code its number
  /// @return numbers in [#words], in order; shared, not to be written to
  public int[] words(int code) {
    return entries.get(code).words;
  }

  /// The words of all names.
  ///
  /// @return the table
  public WordTable words() {
    return words;
  }

  /// How its words of two letters or more sound, as they are written.
  ///
  /// @param code its number
  /// @return hashes, each once; shared, not to be written to
  public int[] sounds(int code) {
    return entries.get(code).sounds;
  }

  /// How the words by which one would look a given name up sound, familiar forms written out:
  /// without `MARIA` and `JOSE` where there are others.
  ///
  /// @param code its number
  /// @return hashes, each once; none where there are initials only; shared, not to be written to
  public int[] leadSounds(int code) {
    return entries.get(code).leadSounds;
  }

  /// The first sounds of the words of [#leadSounds], initials among them.
  ///
  /// @param code its number
  /// @return letters, each once; shared, not to be written to
  public int[] initials(int code) {
    return entries.get(code).initials;
  }

  /// What a CURP says of it as a given name: the first letter and the first inner consonant.
  ///
  /// @param code its number
  /// @return 16 bits
  public int curpAsGiven(int code) {
    return entries.get(code).curpAsGiven;
  }

  /// What a CURP says of it as a surname: the first letter and the first inner consonant.
  ///
  /// @param code its number
  /// @return 16 bits
  public int curpAsSurname(int code) {
    return entries.get(code).curpAsSurname;
  }

  private static List<String> coreWords(String canonical) {
    List<String> words = List.of(canonical.replace('Ñ', 'N').split(" ", -1));
    List<String> core = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return core.isEmpty() ? words : core;
  }

  private static int[] sounds(List<String> words) {
    return words.stream()
        .filter(word -> word.length() > 1)
        .map(PhoneticKey::of)
        .mapToInt(key -> (int) Keys.of(key))
        .distinct()
        .toArray();
  }

  private static int[] initials(List<String> words) {
    return words.stream()
        .map(PhoneticKey::of)
        .filter(key -> !key.isEmpty())
        .mapToInt(key -> key.charAt(0))
        .distinct()
        .toArray();
  }

  @Override
  public String toString() {
    return "NameTable[" + entries.size() + " names, redacted]";
  }

  /// Each distinct word of the names once, under a small number.
  public static final class WordTable {
    private static final byte TELLING = 1;
    private static final byte FAMILIAR = 2;
    private static final byte INITIAL = 4;
    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<int[]> formal = new ArrayList<>();
    private byte[] kinds = new byte[64];
    private char[] firsts = new char[64];
    private int[] sounds = new int[64];

    private WordTable() {}

    private int numberOf(String word) {
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
        sounds = Arrays.copyOf(sounds, 2 * number);
      }
      String key = PhoneticKey.of(word);
      sounds[number] = key.isEmpty() ? 0 : (int) Keys.of(key) | 1;
      firsts[number] = word.isEmpty() ? ' ' : word.charAt(0);
      boolean initial = word.length() == 1;
      boolean telling = !initial && !FREQUENT.contains(word);
      kinds[number] =
          (byte) ((telling ? TELLING : 0) | (familiar ? FAMILIAR : 0) | (initial ? INITIAL : 0));
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

    /// Whether two words stand for one name: equal, or a familiar form and its name, or two
    /// familiar forms of one.
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
      return sounds[a] != 0 && sounds[a] == sounds[b];
    }

    /// How a word sounds.
    ///
    /// @param word its number
    /// @return hash of its phonetic key; 0 where that is empty
    public int sound(int word) {
      return sounds[word];
    }

    /// Whether a word is neither an initial nor a familiar form.
    ///
    /// @param word its number
    /// @return true where only spelling and sound make another word alike it
    public boolean isPlain(int word) {
      return (kinds[word] & (FAMILIAR | INITIAL)) == 0;
    }
  }
}
