package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.veladora.names.Nicknames;
import org.veladora.names.PhoneticKey;

/// Each distinct name once, under a small number, with what blocking and comparison need of it.
///
/// Names are equal under one number where they differ only by `N` for `Ñ` or by particles: `DE LA
/// CRUZ` and `CRUZ`.
public final class NameTable {
  private static final Set<String> PARTICLES =
      Set.of("DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "VON", "VAN", "DER", "DA", "DI", "DO");

  private static final Set<String> FREQUENT = Set.of("MARIA", "JOSE");

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /// Makes an empty table.
  public NameTable() {}

  /// What is known of one name.
  private static final class Entry {
    final String text;
    final List<List<String>> formalWords;
    final long sound;
    final long[] leadSounds;
    final long[] sounds;
    final long[] initials;

    Entry(String text, List<String> words) {
      this.text = text;
      this.formalWords = words.stream().map(Nicknames::listFormal).toList();
      this.sound = Keys.of(PhoneticKey.of(text));
      Set<String> all = new LinkedHashSet<>();
      formalWords.forEach(all::addAll);
      Set<String> lead = new LinkedHashSet<>(all);
      lead.removeAll(FREQUENT);
      lead = lead.isEmpty() ? all : lead;
      this.leadSounds = NameTable.sounds(lead);
      this.sounds = NameTable.sounds(all);
      this.initials = NameTable.initials(lead);
    }
  }

  /// The number of a name; a new one gets the next.
  ///
  /// @param canonical normal form of a name or a part of one
  /// @return its number, from 0
  public int codeOf(String canonical) {
    List<String> words = coreWords(canonical);
    String core = String.join(" ", words);
    Integer known = codes.get(core);
    if (known != null) {
      return known;
    }
    entries.add(new Entry(core, words));
    codes.put(core, entries.size() - 1);
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

  /// Its words, each as the names that it may stand for: `PACO` -> `[FRANCISCO]`.
  ///
  /// @param code its number
  /// @return for each word one name or more
  public List<List<String>> formalWords(int code) {
    return entries.get(code).formalWords;
  }

  /// How the whole name sounds.
  ///
  /// @param code its number
  /// @return hash of its phonetic key
  public long sound(int code) {
    return entries.get(code).sound;
  }

  /// How the words by which one would look a given name up sound, familiar forms written out:
  /// without `MARIA` and `JOSE` where there are others.
  ///
  /// @param code its number
  /// @return hashes, at least one; shared, not to be written to
  public long[] leadSounds(int code) {
    return entries.get(code).leadSounds;
  }

  /// How all its words sound.
  ///
  /// @param code its number
  /// @return hashes; shared, not to be written to
  public long[] sounds(int code) {
    return entries.get(code).sounds;
  }

  /// The first sounds of the words of [#leadSounds].
  ///
  /// @param code its number
  /// @return keys; shared, not to be written to
  public long[] initials(int code) {
    return entries.get(code).initials;
  }

  private static List<String> coreWords(String canonical) {
    List<String> words = List.of(canonical.replace('Ñ', 'N').split(" ", -1));
    List<String> core = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return core.isEmpty() ? words : core;
  }

  private static long[] sounds(Set<String> words) {
    return words.stream().map(PhoneticKey::of).mapToLong(Keys::of).distinct().toArray();
  }

  private static long[] initials(Set<String> words) {
    return words.stream()
        .map(PhoneticKey::of)
        .filter(key -> !key.isEmpty())
        .mapToLong(key -> key.charAt(0))
        .distinct()
        .toArray();
  }

  @Override
  public String toString() {
    return "NameTable[" + entries.size() + " names, redacted]";
  }
}
