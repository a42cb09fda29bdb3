package org.veladora.linkage.records;

import java.util.Arrays;

/// Rows of other names: one for each name that a record has beside its own. They follow the rows of
/// all records, in the order of their records, and say of everything but the name what the record
/// says. Where no record has one, the arrays are empty.
///
/// @param starts record -> its first row; the next record's first row ends its own
/// @param owners row, less the number of records -> the record
@SuppressWarnings("ArrayRecordComponent") // of this package alone, never compared
record OtherNameRows(int[] starts, int[] owners) {
  /// The most other names of one record; further ones are not read.
  static final int MOST = 8;

  /// Collects other names while records are added.
  static final class Builder {
    private static final int PARTS = 3;

    private int[] owners = new int[16];
    private int[] parts = new int[16 * PARTS];
    private final LongList stems = new LongList();

    /// Adds a name of the record that was added last.
    void add(int addedAs, NameCodes name, long curpStem) {
      int row = stems.size();
      if (row == owners.length) {
        owners = Arrays.copyOf(owners, 2 * row);
        parts = Arrays.copyOf(parts, 2 * row * PARTS);
      }
      owners[row] = addedAs;
      parts[row * PARTS] = name.given();
      parts[row * PARTS + 1] = name.paternal();
      parts[row * PARTS + 2] = name.maternal();
      stems.add(curpStem);
    }

    int size() {
      return stems.size();
    }

    /// Writes the rows behind those of the records.
    ///
    /// @param added record -> the order in which it was added
    /// @param cells cells of the records, with room for the rows
    /// @param curpStems the same
    OtherNameRows place(int[] added, int width, int[] cells, long[] curpStems) {
      if (size() == 0) {
        return new OtherNameRows(new int[0], new int[0]);
      }
      int[] first = new int[added.length + 1];
      for (int row = 0; row < size(); row++) {
        first[owners[row] + 1]++;
      }
      for (int k = 0; k < added.length; k++) {
        first[k + 1] += first[k];
      }
      int[] starts = new int[added.length + 1];
      int[] placed = new int[size()];
      int next = added.length;
      for (int i = 0; i < added.length; i++) {
        starts[i] = next;
        for (int row = first[added[i]]; row < first[added[i] + 1]; row++) {
          int at = next * width;
          System.arraycopy(cells, i * width, cells, at, width);
          cells[at + RecordColumns.GIVEN] = parts[row * PARTS];
          cells[at + RecordColumns.PATERNAL] = parts[row * PARTS + 1];
          cells[at + RecordColumns.MATERNAL] = parts[row * PARTS + 2];
          curpStems[next] = stems.get(row);
          placed[next - added.length] = i;
          next++;
        }
      }
      starts[added.length] = next;
      return new OtherNameRows(starts, placed);
    }
  }
}
