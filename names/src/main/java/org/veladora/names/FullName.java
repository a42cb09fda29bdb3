package org.veladora.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The readings of a full name.
final class FullName {
  private FullName() {}

  static List<NameParts> read(String written, NameOrder order) {
    String repaired = TextRepair.repair(written).text();
    int comma = repaired.indexOf(',');
    boolean surnamesBefore = comma >= 0 && !NormalForm.of(repaired.substring(0, comma)).isEmpty();
    List<NameUnit> surnames = surnamesBefore ? units(repaired.substring(0, comma)) : List.of();
    List<NameUnit> others = units(surnamesBefore ? repaired.substring(comma + 1) : repaired);
    if (surnames.isEmpty() && others.isEmpty()) {
      throw new IllegalArgumentException("a name has a letter or a digit");
    }
    Set<NameParts> readings = new LinkedHashSet<>();
    if (!surnames.isEmpty()) {
      addBeforeComma(readings, surnames, others);
    } else if (others.size() == 1) {
      addSingle(readings, others.getFirst());
    } else {
      switch (order) {
        case GIVEN_NAMES_FIRST -> addGivenFirst(readings, others);
        case SURNAMES_FIRST -> addSurnamesFirst(readings, others);
      }
    }
    return List.copyOf(readings);
  }

  /// Units of a text; the `Y` between two surnames parts them as a space does.
  private static List<NameUnit> units(String text) {
    List<NameUnit> words = NameUnit.words(text);
    return NameUnit.group(words.stream().filter(word -> !word.canonical().equals("Y")).toList());
  }

  private static void addBeforeComma(
      Set<NameParts> readings, List<NameUnit> surnames, List<NameUnit> given) {
    int n = surnames.size();
    for (int paternal = 1; paternal <= Math.max(1, n - 1); paternal++) {
      readings.add(parts(given, surnames.subList(0, paternal), surnames.subList(paternal, n)));
    }
    if (n == 1 && !surnames.getFirst().halves().isEmpty()) {
      List<NameUnit> halves = surnames.getFirst().halves();
      readings.add(parts(given, halves.subList(0, 1), halves.subList(1, 2)));
    }
  }

  /// One unit: a given name or a surname, nobody can tell.
  private static void addSingle(Set<NameParts> readings, NameUnit unit) {
    readings.add(parts(List.of(unit), List.of(), List.of()));
    readings.add(parts(List.of(), List.of(unit), List.of()));
    if (!unit.halves().isEmpty()) {
      List<NameUnit> halves = unit.halves();
      readings.add(parts(halves.subList(0, 1), halves.subList(1, 2), List.of()));
    }
  }

  private static void addGivenFirst(Set<NameParts> readings, List<NameUnit> units) {
    int n = units.size();
    int given = Math.max(1, n - 2);
    readings.add(givenFirst(units, given, given + 1));
    if (NameWords.GIVEN_NAMES.contains(units.get(given).canonical())) {
      readings.add(givenFirst(units, given + 1, Math.min(n, given + 2)));
    }
    if (n == 2) {
      addSplit(readings, units, NameOrder.GIVEN_NAMES_FIRST);
    }
    int first = firstSurname(units, 1, given);
    if (first < given) {
      readings.add(givenFirst(units, first, n - 1));
      readings.add(givenFirst(units, first, first + 1));
    }
  }

  private static void addSurnamesFirst(Set<NameParts> readings, List<NameUnit> units) {
    int n = units.size();
    int surnames = Math.min(2, n - 1);
    readings.add(surnamesFirst(units, 1, surnames));
    if (n > 2 && NameWords.GIVEN_NAMES.contains(units.get(1).canonical())) {
      readings.add(surnamesFirst(units, 1, 1));
    }
    if (n == 2) {
      addSplit(readings, units, NameOrder.SURNAMES_FIRST);
    }
    int last = lastSurname(units, surnames, n - 1);
    if (last >= surnames) {
      readings.add(surnamesFirst(units, last, last + 1));
      readings.add(surnamesFirst(units, 1, last + 1));
    }
  }

  /// Readings of two units of which one could be two.
  private static void addSplit(Set<NameParts> readings, List<NameUnit> units, NameOrder order) {
    List<NameUnit> first = new ArrayList<>(units.get(0).halves());
    List<NameUnit> second = units.get(1).halves();
    switch (order) {
      case GIVEN_NAMES_FIRST -> {
        if (!first.isEmpty()) {
          readings.add(parts(first.subList(0, 1), first.subList(1, 2), units.subList(1, 2)));
        }
        if (!second.isEmpty()) {
          readings.add(parts(units.subList(0, 1), second.subList(0, 1), second.subList(1, 2)));
        }
      }
      case SURNAMES_FIRST -> {
        if (!first.isEmpty()) {
          readings.add(parts(units.subList(1, 2), first.subList(0, 1), first.subList(1, 2)));
        }
      }
    }
  }

  private static int firstSurname(List<NameUnit> units, int from, int to) {
    int i = from;
    while (i < to && !NameWords.SURNAMES.contains(units.get(i).canonical())) {
      i++;
    }
    return i;
  }

  private static int lastSurname(List<NameUnit> units, int from, int to) {
    int i = to - 1;
    while (i >= from && !NameWords.SURNAMES.contains(units.get(i).canonical())) {
      i--;
    }
    return i;
  }

  private static NameParts givenFirst(List<NameUnit> units, int given, int paternalEnd) {
    int n = units.size();
    return parts(
        units.subList(0, given),
        units.subList(given, Math.max(given, Math.min(paternalEnd, n))),
        units.subList(Math.max(given, Math.min(paternalEnd, n)), n));
  }

  private static NameParts surnamesFirst(List<NameUnit> units, int paternal, int surnames) {
    return parts(
        units.subList(surnames, units.size()),
        units.subList(0, paternal),
        units.subList(paternal, surnames));
  }

  private static NameParts parts(
      List<NameUnit> given, List<NameUnit> paternal, List<NameUnit> maternal) {
    return new NameParts(NameUnit.part(given), NameUnit.part(paternal), NameUnit.part(maternal));
  }
}
