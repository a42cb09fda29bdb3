package org.veladora.app.coalition.survey;

import java.util.List;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;
import org.veladora.model.SourceId;

/// What was found of one list. It holds headers and counts, and no value of the file.
///
/// @param id the list's id, made of the file's name
/// @param fileName name of the file, without folders
/// @param profile id of the shipped profile that reads it, or name of the draft that was written
/// @param drafted whether `profile` is a draft
/// @param rowsRead rows of the file that were looked at: all
/// @param rowsSetAside rows that the profile cannot read
/// @param understood the columns that the profile reads, in the order of its fields
/// @param notUnderstood headers of the columns that it does not read
/// @param duplicateFree whether nobody seems to stand on it twice: a guess
/// @param doubts what the user has to confirm
public record ListDraft(
    SourceId id,
    String fileName,
    String profile,
    boolean drafted,
    long rowsRead,
    long rowsSetAside,
    List<UnderstoodColumn> understood,
    List<String> notUnderstood,
    boolean duplicateFree,
    List<LocalText> doubts) {

  /// A column that is read.
  ///
  /// @param header its header
  /// @param field the field that it is read as
  public record UnderstoodColumn(String header, FieldId field) {}

  /// Copies the lists.
  public ListDraft {
    understood = List.copyOf(understood);
    notUnderstood = List.copyOf(notUnderstood);
    doubts = List.copyOf(doubts);
  }
}
