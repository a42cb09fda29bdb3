package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Definition;
import org.veladora.figures.InputFile;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.Publication;
import org.veladora.model.LocalText;

/// Invented people on invented lists: some easy to find, some hard.
///
/// @param people people on lists and on none
/// @param lists how many lists
/// @param dense whether lists find many of them
/// @param strata how many strata
record SimulatedLists(int people, int lists, boolean dense, int strata) {
  static final LocalText TEXT = LocalText.same("invented");
  static final Definition DEFINITION =
      new Definition("count", TEXT, TEXT, List.of(), TEXT, TEXT, List.of());

  /// Sizes and kinds for attacks: 3 to 6 lists, hundreds to tens of thousands of people.
  static List<SimulatedLists> all() {
    List<SimulatedLists> all = new ArrayList<>();
    for (int people : new int[] {400, 900, 2_000, 9_000, 40_000}) {
      for (int lists = 3; lists <= 6; lists++) {
        for (boolean dense : new boolean[] {false, true}) {
          all.add(new SimulatedLists(people, lists, dense, 1 + (lists + (dense ? 1 : 0)) % 3));
        }
      }
    }
    return all;
  }

  Captures captures() {
    SplittableRandom random = new SplittableRandom(31L * people + 7L * lists + (dense ? 1 : 0));
    double[] found =
        IntStream.range(0, lists)
            .mapToDouble(_ -> (dense ? 0.08 : 0.02) * (0.5 + 2 * random.nextDouble()))
            .toArray();
    Map<String, Map<Long, Long>> counts = new TreeMap<>();
    for (int person = 0; person < people; person++) {
      double ease = random.nextInt(4) == 0 ? 2.5 : 0.5;
      long mask = 0;
      for (int list = 0; list < lists; list++) {
        mask |= random.nextDouble() < ease * found[list] ? 1L << list : 0;
      }
      if (mask != 0) {
        counts
            .computeIfAbsent("s" + random.nextInt(strata), _ -> new TreeMap<>())
            .merge(mask, 1L, Long::sum);
      }
    }
    List<CaptureHistory> histories = new ArrayList<>();
    counts.forEach((stratum, byMask) ->
        byMask.forEach((mask, count) -> histories.add(new CaptureHistory(mask, stratum, count))));
    return new Captures(names(lists), histories, List.of());
  }

  static List<String> names(int lists) {
    return IntStream.range(0, lists).mapToObj(list -> "list-" + list).toList();
  }

  /// Captures of one stratum.
  ///
  /// @param lists how many lists
  /// @param people people by bit mask from 1 on
  static Captures captures(int lists, long... people) {
    return new Captures(
        names(lists),
        LongStream.rangeClosed(1, people.length)
            .mapToObj(mask -> new CaptureHistory(mask, "all", people[(int) mask - 1]))
            .toList(),
        List.of());
  }

  static Publication publication(Captures captures) {
    return publication(captures, Register.UNPUBLISHED);
  }

  static Publication publication(Captures captures, InputFile input) {
    return OverlapTables.publication(captures, DEFINITION, List.of(input));
  }
}
