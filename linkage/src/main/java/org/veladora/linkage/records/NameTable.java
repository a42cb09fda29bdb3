package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.veladora.names.Curp;

/// Each distinct name once, under a small number, with what blocking and comparison need of it.
///
/// Names are equal under one number where they differ only by `N` for `Ñ` or by particles: `DE LA
/// CRUZ` and `CRUZ`. Of a name the first [#MAX_WORDS] words are looked at one by one.
public final class NameTable {
  /// The most words of a name that are looked at one by one.
  public static final int MAX_WORDS = 6;

  private static final Set<String> PARTICLES =
      Set.of("DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "VON", "VAN", "DER", "DA", "DI", "DO");

  private final TextNumbers byCanonical = new TextNumbers();
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

    Entry(String text, int[] words, WordTable table) {
      int[] formal = table.formal(words);
      int[] lead = table.rare(formal);
      lead = lead.length == 0 ? formal : lead;
      String letters = text.isBlank() ? "XXXXXXX" : Curp.nameLetters(text, text, "");
      this.text = text;
      this.words = words;
      this.sounds = table.sounds(words);
      this.leadSounds = table.sounds(lead);
      this.initials = table.initials(lead);
      this.curpAsGiven = (letters.charAt(3) << Byte.SIZE) | letters.charAt(6);
      this.curpAsSurname = (letters.charAt(0) << Byte.SIZE) | letters.charAt(4);
    }
  }

  /// The number of a name; a new one gets the next.
  ///
  /// @param canonical normal form of a name or a part of one
  /// @return its number, from 0
  public int codeOf(String canonical) {
    int known = byCanonical.get(canonical);
    if (known >= 0) {
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
    entries.add(new Entry(text, numbers, words));
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

  @Override
  public String toString() {
    return "NameTable[" + entries.size() + " names, redacted]";
  }
}
