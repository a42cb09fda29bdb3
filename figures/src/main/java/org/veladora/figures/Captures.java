package org.veladora.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How people were captured by lists, according to one way of linking the records: what an
/// estimator is given. It holds no name, no id and no row.
///
/// ```
/// lists A B C;  histories  001 -> 52, 010 -> 90, 011 -> 6 ...  by stratum
/// ```
///
/// @param lists names of the lists; list i is bit i of every history
/// @param histories people by history and stratum, each pair once; histories that nobody has may be
///   left out
/// @param incidents the same people again, by the incident (a raid, a family) in which they
///   arrived; empty where groups are not known. Where given, every person is in exactly one
///   incident; who came alone is an incident of one
public record Captures(
    List<String> lists, List<CaptureHistory> histories, List<Incident> incidents) {

  /// People who were found together, so that chance did not place them one by one: a bootstrap
  /// resamples incidents.
  ///
  /// @param people people of the incident by history and stratum, at least one person
  public record Incident(List<CaptureHistory> people) {
    /// Copies the list.
    public Incident {
      people = List.copyOf(people);
    }
  }

  /// Checks that histories name known lists, stand once, and are what the incidents add up to.
  ///
  /// @throws IllegalArgumentException if there is no list, a list repeats, there are more lists
  ///   than a history can hold, a history names another list or repeats, or the incidents hold
  ///   other people than the histories
  public Captures {
    lists = List.copyOf(lists);
    histories = List.copyOf(histories);
    incidents = List.copyOf(incidents);
    boolean countable = !lists.isEmpty() && lists.size() <= CaptureHistory.MAX_LISTS;
    if (!countable || new HashSet<>(lists).size() != lists.size()) {
      throw new IllegalArgumentException(
          "captures need 1 to " + CaptureHistory.MAX_LISTS + " lists, each once: " + lists);
    }
    Set<Cell> seen = new HashSet<>();
    for (CaptureHistory history : histories) {
      if (history.lists() >>> lists.size() != 0) {
        throw new IllegalArgumentException("a history names a list that is not there: " + history);
      }
      if (!seen.add(Cell.of(history))) {
        throw new IllegalArgumentException("a history stands twice: " + history);
      }
    }
    if (!incidents.isEmpty() && !people(histories).equals(peopleOf(incidents))) {
      throw new IllegalArgumentException("the incidents hold other people than the histories");
    }
  }

  /// The people of all strata.
  ///
  /// @return people on at least one list
  public long documented() {
    return histories.stream().mapToLong(CaptureHistory::people).sum();
  }

  private static Map<Cell, Long> people(List<CaptureHistory> histories) {
    Map<Cell, Long> people = new HashMap<>();
    for (CaptureHistory history : histories) {
      if (history.people() > 0) {
        people.merge(Cell.of(history), history.people(), Long::sum);
      }
    }
    return people;
  }

  private static Map<Cell, Long> peopleOf(List<Incident> incidents) {
    Map<Cell, Long> people = new HashMap<>();
    for (Incident incident : incidents) {
      people(incident.people()).forEach((cell, count) -> people.merge(cell, count, Long::sum));
    }
    return people;
  }

  private record Cell(long lists, String stratum) {
    static Cell of(CaptureHistory history) {
      return new Cell(history.lists(), history.stratum());
    }
  }
}
