package org.veladora.app.coalition.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ids of incidents. A column of few words, such as yes and no or the kind of an event, is none:
/// whoever shares the word would seem to have been found together. So ten cells or more need three
/// contents, and one more for each 50 cells.
final class IncidentEvidence implements Evidence {
  private static final int FEW_CELLS = 10;
  private static final int LEAST = 3;
  private static final int CELLS_AN_INCIDENT = 50;
  private static final int MOST_KEPT = 100_000;

  private final Set<String> contents = new HashSet<>();
  private long cells;

  @Override
  public void see(String cell) {
    cells++;
    if (contents.size() < MOST_KEPT) {
      contents.add(Folded.of(cell));
    }
  }

  @Override
  public Optional<Guess> findGuess() {
    long needed = cells < FEW_CELLS ? 1 : LEAST + cells / CELLS_AN_INCIDENT;
    if (contents.size() < Math.min(needed, MOST_KEPT)) {
      return Optional.empty();
    }
    return Optional.of(
        new Guess(
            "text",
            List.of(),
            new LinkedHashMap<>(),
            List.of(
                Note.toConfirm(
                    "identifica el operativo o suceso en que se encontró a la persona, y no sólo su"
                        + " tipo.",
                    "identifies the raid or incident in which the person was found, and not only"
                        + " its kind."))));
  }
}
