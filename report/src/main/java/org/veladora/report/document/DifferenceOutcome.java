package org.veladora.report.document;

/// What became of a person, or of a row where a register has no names, between two cuts of a
/// register. Each record of either cut has exactly one.
public enum DifferenceOutcome {
  /// A row of each cut, equal in every field compared.
  UNCHANGED("unchanged"),
  /// As many records in both cuts, of which something differs.
  CHANGED("changed"),
  /// Fewer records in the new cut than in the old one, at least one in each.
  MERGED("merged"),
  /// More records in the new cut than in the old one, at least one in each.
  SPLIT("split"),
  /// The same record number in both cuts, and plainly another name behind it.
  ID_REUSED("id_reused"),
  /// In the old cut, and no record of the new one is this person.
  REMOVED("removed"),
  /// In the new cut, and no record of the old one is this person.
  APPEARED("appeared"),
  /// A row of the old cut without its equal or its number in the new one; nothing is said of
  /// people.
  ONLY_OLD("only_old"),
  /// A row of the new cut without its equal or its number in the old one; nothing is said of
  /// people.
  ONLY_NEW("only_new");

  private final String code;

  DifferenceOutcome(String code) {
    this.code = code;
  }

  /// The word that stands for it in files.
  ///
  /// @return such as `id_reused`
  public String code() {
    return code;
  }
}
