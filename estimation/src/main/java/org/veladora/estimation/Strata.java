package org.veladora.estimation;

import java.util.List;
import java.util.stream.Stream;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

/// The strata that captures know.
final class Strata {
  /// The name under which everybody is estimated.
  static final String ALL = "all";

  private Strata() {}

  /// The names of the strata, in alphabetical order.
  static List<String> names(List<Captures> draws) {
    return draws.stream()
        .flatMap(draw -> draw.histories().stream())
        .filter(history -> history.people() > 0)
        .map(CaptureHistory::stratum)
        .distinct()
        .sorted()
        .toList();
  }

  /// The people of one stratum, and what is left of the incidents.
  static Captures select(Captures captures, String stratum) {
    List<Captures.Incident> incidents =
        captures.incidents().stream()
            .map(incident -> new Captures.Incident(within(incident.people(), stratum).toList()))
            .filter(incident -> !incident.people().isEmpty())
            .toList();
    return new Captures(
        captures.lists(), within(captures.histories(), stratum).toList(), incidents);
  }

  private static Stream<CaptureHistory> within(List<CaptureHistory> histories, String stratum) {
    return histories.stream().filter(history -> history.stratum().equals(stratum));
  }
}
