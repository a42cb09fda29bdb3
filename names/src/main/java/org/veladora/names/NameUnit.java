package org.veladora.names;

import java.util.ArrayList;
import java.util.List;
import org.veladora.model.Answer;
import org.veladora.model.NameText;

/// Words of a name that belong together: `DE LA CRUZ`, `MONTES DE OCA`, `MARÍA DEL CARMEN`.
///
/// @param written as written, with single spaces
/// @param canonical in normal form
/// @param halves the two units that it could be instead; empty where it could not
record NameUnit(String written, String canonical, List<NameUnit> halves) {
  NameUnit {
    halves = List.copyOf(halves);
  }

  /// The words of a written name as units of one word each.
  static List<NameUnit> words(String written) {
    List<NameUnit> words = new ArrayList<>();
    for (String word : written.replace(".", ". ").strip().split("[\\s\\p{Z}]+", -1)) {
      String canonical = NormalForm.of(word);
      if (!canonical.isEmpty()) {
        words.add(new NameUnit(word, canonical, List.of()));
      }
    }
    return words;
  }

  /// Groups words: particles with what they lead, compound surnames, devotions with their name.
  static List<NameUnit> group(List<NameUnit> words) {
    List<NameUnit> units = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = i + compoundLength(words, i);
      if (end == i) {
        end = particleEnd(words, i);
        addOrJoin(units, join(words.subList(i, end), List.of()));
      } else {
        NameUnit tail = join(words.subList(i + 1, end), List.of());
        boolean parts = tail.canonical().equals("DE LEON");
        units.add(join(words.subList(i, end), parts ? List.of(words.get(i), tail) : List.of()));
      }
      i = end;
    }
    return units;
  }

  /// Units as one part of a name.
  static Answer<NameText> part(List<NameUnit> units) {
    if (units.isEmpty()) {
      return Answer.unknown();
    }
    NameUnit all = join(units, List.of());
    return Answer.stated(new NameText(all.written(), all.canonical()));
  }

  private static void addOrJoin(List<NameUnit> units, NameUnit unit) {
    boolean devotion = !units.isEmpty() && NameWords.DEVOTIONS.contains(unit.canonical());
    if (devotion && NameWords.BEFORE_DEVOTIONS.contains(units.getLast().canonical())) {
      List<NameUnit> both = List.of(units.removeLast(), unit);
      boolean surname = NameWords.DEVOTIONS_AND_SURNAMES.contains(unit.canonical());
      units.add(join(both, surname ? both : List.of()));
    } else {
      units.add(unit);
    }
  }

  private static int particleEnd(List<NameUnit> words, int from) {
    int end = from;
    while (end < words.size() - 1 && NameWords.PARTICLES.contains(words.get(end).canonical())) {
      end++;
    }
    return end + 1;
  }

  private static int compoundLength(List<NameUnit> words, int from) {
    for (List<String> compound : NameWords.COMPOUND_SURNAMES) {
      int end = from + compound.size();
      if (end <= words.size()
          && words.subList(from, end).stream().map(NameUnit::canonical).toList().equals(compound)) {
        return compound.size();
      }
    }
    return 0;
  }

  private static NameUnit join(List<NameUnit> units, List<NameUnit> halves) {
    String written = String.join(" ", units.stream().map(NameUnit::written).toList());
    return new NameUnit(written, NormalForm.of(written), halves);
  }

  @Override
  public String toString() {
    return "NameUnit[redacted]";
  }
}
