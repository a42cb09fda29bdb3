package org.veladora.bench;

/// A fault planted in the invented register, and in how many rows. No row has two.
public enum PlantedFault {
  /// Age 0, which means "not stated".
  AGE_ZERO(560),
  /// The date `1900-01-01`, which means "no date".
  DATE_1900(140),
  /// No date at all.
  DATE_BLANK(4),
  /// The word `nan` for the sex.
  SEX_NAN(45),
  /// An age that nobody reaches.
  AGE_IMPOSSIBLE(12),
  /// No age at all.
  AGE_BLANK(50),
  /// State `NO ESPECIFICADO` with the code `00`.
  STATE_00(30),
  /// A state of another country with the code `NA`.
  STATE_ABROAD(3),
  /// A Mexican state with the code `NA`.
  STATE_CODE_NA(4),
  /// A state whose name is broken UTF-8, with the code `NA`.
  STATE_MOJIBAKE(1);

  private final int rows;

  PlantedFault(int rows) {
    this.rows = rows;
  }

  /// In how many rows it is.
  ///
  /// @return the number
  public int rows() {
    return rows;
  }
}
