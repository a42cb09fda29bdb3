package org.veladora.ingest;

import java.util.Locale;

/// What the counts of a register count. Registers of different units are never added or joined.
public enum CountUnit {
  /// People of a register, such as missing people.
  PEOPLE,
  /// Victims counted in investigation files.
  VICTIMS,
  /// Crimes: one may have many victims.
  CRIMES,
  /// Inhabitants: only to divide by.
  INHABITANTS;

  /// The word, as in profiles.
  ///
  /// @return `people`, `victims`, `crimes` or `inhabitants`
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
