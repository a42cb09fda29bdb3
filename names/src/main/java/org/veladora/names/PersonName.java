package org.veladora.names;

import java.util.List;

/// A full name that was written in one cell, parted into given names and surnames.
///
/// A name alone often does not say where its parts end: in `MARÍA GUADALUPE REYES` the second word
/// may be a given name or a surname. Such a name is [Ambiguous] and carries every reading; which
/// one holds is for the reader to find out, not for us to guess.
public sealed interface PersonName {

  /// The name has one reading.
  ///
  /// @param parts its parts
  record Parted(NameParts parts) implements PersonName {}

  /// The name has several readings.
  ///
  /// @param readings two or more, the one of the general rule (two surnames, the rest given names)
  ///   first; the order is no probability
  record Ambiguous(List<NameParts> readings) implements PersonName {
    /// Checks that there is a choice.
    ///
    /// @throws IllegalArgumentException if there are fewer than two readings
    public Ambiguous {
      readings = List.copyOf(readings);
      if (readings.size() < 2) {
        throw new IllegalArgumentException("an ambiguous name has two readings or more");
      }
    }
  }

  /// Parts a full name.
  ///
  /// Particles belong to the word they lead (`DE LA CRUZ`, `DEL ÁNGEL`, `VON RAESFELD`, `SAN
  /// MARTÍN`); known compound surnames (`PONCE DE LEÓN`, `MONTES DE OCA`) and devotions after a
  /// given name (`MARÍA DE LOS ÁNGELES`, `JOSÉ DE JESÚS`) stay together; `Y` between surnames parts
  /// them. Cost O(length).
  ///
  /// @param written the name as the source writes it
  /// @param order the order in which the source writes names; a comma overrides it
  /// @return its reading, or its readings
  /// @throws IllegalArgumentException if no letter or digit is left of it
  static PersonName parse(String written, NameOrder order) {
    List<NameParts> readings = FullName.read(written, order);
    return readings.size() == 1 ? new Parted(readings.getFirst()) : new Ambiguous(readings);
  }
}
