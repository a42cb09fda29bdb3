package org.veladora.app.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// Which lists an estimate uses, and which of them are read as one: a declared act, because it
/// changes the estimate, and a reported one.
///
/// Lists are merged first: who is on either is on the merged list, called `A+B`. Then those that
/// are not kept go, and with them the people who are on no other.
///
/// @param kept names of the lists to keep, merged ones by their new name; empty for all
/// @param merged groups of names of lists that are read as one
public record ListSelection(List<String> kept, List<List<String>> merged) {
  /// All lists as they are.
  public static final ListSelection ALL = new ListSelection(List.of(), List.of());

  private static final String TOGETHER = "+";

  /// Copies the lists.
  public ListSelection {
    kept = List.copyOf(kept);
    merged = merged.stream().map(List::copyOf).toList();
  }

  /// What is left.
  ///
  /// @param captures of the lists that are kept
  /// @param gone people who are on no list any more
  record Selected(Captures captures, long gone) {}

  /// Reads a selection.
  ///
  /// @param kept names parted by commas, or empty
  /// @param merged groups parted by commas, the lists of a group by `+`, or empty
  /// @return the selection
  public static ListSelection parse(String kept, String merged) {
    return new ListSelection(
        parts(kept, ","), parts(merged, ",").stream().map(group -> parts(group, "[+]")).toList());
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// What a reader must know of the selection.
  ///
  /// @param gone people who are on no list any more
  Problem note(long gone) {
    return Problem.of(
        "E126",
        merged.isEmpty()
            ? "-"
            : String.join(
                "; ", merged.stream().map(group -> String.join(TOGETHER, group)).toList()),
        kept.isEmpty() ? "-" : String.join("; ", kept),
        gone);
  }

  boolean changesNothing() {
    return kept.isEmpty() && merged.isEmpty();
  }

  /// @param file named in problems
  /// @throws BadInput N209 where a list is not there, is merged twice, or none is kept
  Selected of(Captures captures, String file) {
    List<String> names = new ArrayList<>();
    int[] bitOf = new int[captures.lists().size()];
    for (int list = 0; list < bitOf.length; list++) {
      String name = nameOf(captures.lists().get(list));
      if (!names.contains(name)) {
        names.add(name);
      }
      bitOf[list] = names.indexOf(name);
    }
    check(captures.lists(), names, file);
    List<String> left =
        names.stream().filter(name -> kept.isEmpty() || kept.contains(name)).toList();
    for (int list = 0; list < bitOf.length; list++) {
      bitOf[list] = left.indexOf(names.get(bitOf[list]));
    }
    List<Captures.Incident> incidents =
        captures.incidents().stream()
            .map(incident -> new Captures.Incident(changed(incident.people(), bitOf)))
            .filter(incident -> !incident.people().isEmpty())
            .toList();
    Captures selected = new Captures(left, changed(captures.histories(), bitOf), incidents);
    return new Selected(selected, captures.documented() - selected.documented());
  }

  private String nameOf(String list) {
    return merged.stream()
        .filter(group -> group.contains(list))
        .findFirst()
        .map(group -> String.join(TOGETHER, group))
        .orElse(list);
  }

  private void check(List<String> lists, List<String> names, String file) {
    Set<String> seen = new HashSet<>();
    for (List<String> group : merged) {
      for (String list : group) {
        if (!lists.contains(list) || !seen.add(list)) {
          throw new BadInput(Problem.of("N209", file, list, String.join(", ", lists)));
        }
      }
    }
    for (String list : kept) {
      if (!names.contains(list)) {
        throw new BadInput(Problem.of("N209", file, list, String.join(", ", names)));
      }
    }
  }

  private static List<CaptureHistory> changed(List<CaptureHistory> histories, int[] bitOf) {
    Map<String, Map<Long, Long>> people = new TreeMap<>();
    for (CaptureHistory history : histories) {
      long mask = 0;
      for (int list = 0; list < bitOf.length; list++) {
        if ((history.lists() >>> list & 1) != 0 && bitOf[list] >= 0) {
          mask |= 1L << bitOf[list];
        }
      }
      if (mask != 0) {
        people
            .computeIfAbsent(history.stratum(), _ -> new TreeMap<>())
            .merge(mask, history.people(), Long::sum);
      }
    }
    List<CaptureHistory> changed = new ArrayList<>();
    people.forEach((stratum, byMask) ->
        byMask.forEach((mask, count) -> changed.add(new CaptureHistory(mask, stratum, count))));
    return changed;
  }
}
