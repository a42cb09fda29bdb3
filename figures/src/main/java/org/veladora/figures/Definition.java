package org.veladora.figures;

import java.util.List;
import org.veladora.model.LocalText;

/// What a number counts: shown beside every figure. No figure is shown without it.
///
/// @param id id of the definition, as in its file
/// @param title what is counted, in a few words
/// @param population who is counted
/// @param statements one a line, in the order in which readers need them: status, age rule, rule
///   for unknown, period, place, de-duplication, source and its cut date
/// @param unit what one unit of the number is
/// @param citation how to cite the source that printed or published the measure
/// @param notes what a reader must know before using it, such as what cannot be reproduced
public record Definition(
    String id,
    LocalText title,
    LocalText population,
    List<Statement> statements,
    LocalText unit,
    LocalText citation,
    List<LocalText> notes) {

  /// One element of a definition.
  ///
  /// @param subject what it is about, such as "age"
  /// @param rule what was decided
  public record Statement(LocalText subject, LocalText rule) {}

  /// Copies the lists.
  public Definition {
    statements = List.copyOf(statements);
    notes = List.copyOf(notes);
  }
}
