package org.veladora.app.coalition.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Names and free texts: any cell will do.
///
/// @param value `name` or `text`
/// @param notes what a comment says
record TextEvidence(String value, List<Note> notes) implements Evidence {
  @Override
  public void see(String cell) {}

  @Override
  public Optional<Guess> findGuess() {
    return Optional.of(new Guess(value, List.of(), new LinkedHashMap<>(), notes));
  }
}
