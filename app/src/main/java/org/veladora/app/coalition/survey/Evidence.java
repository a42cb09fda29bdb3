package org.veladora.app.coalition.survey;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What the cells of one column show about how one field would be read from them. Cells are counted
/// and forgotten.
interface Evidence {
  /// Takes a cell that is neither blank nor a mark of absence.
  void see(String cell);

  /// How the field would be read.
  ///
  /// @return the guess, or empty where the cells show that the column is not this field, or cannot
  ///   be read as it
  Optional<Guess> findGuess();

  /// How a column is read.
  ///
  /// @param value the kind of value, as in a profile
  /// @param keys further keys of the column, each a line of TOML
  /// @param sentinels mark of absence -> what it means, beside the usual ones
  /// @param notes what a comment says
  record Guess(
      String value, List<String> keys, SequencedMap<String, String> sentinels, List<Note> notes) {
    public Guess {
      keys = List.copyOf(keys);
      notes = List.copyOf(notes);
    }
  }
}
