package org.veladora.linkage.records;

/// A name by the numbers of its parts in a [NameTable].
///
/// @param given the given name, or [RecordColumns#NONE]
/// @param paternal the first surname, or none
/// @param maternal the second surname, or none
record NameCodes(int given, int paternal, int maternal) {
  /// Whether no part is there.
  boolean isEmpty() {
    return (given & paternal & maternal) == RecordColumns.NONE;
  }
}
