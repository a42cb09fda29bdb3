package org.veladora.linkage.records;

import java.util.List;
import org.veladora.model.SourceId;

/// The records, reduced to small numbers, in an order that depends on what they say alone, never on
/// the order of adding: records with the same sounding surname and given name stand together, so
/// that those which are compared are near each other in memory; within these, that of a hash of
/// source and id. Immutable after [RecordColumnsBuilder].
///
/// A record's cells stand side by side, so that comparing two records touches two places of memory:
/// 32 bytes a record, 4 more for each further field.
///
/// A record that has other names beside its own has a row more for each: a number from [#size] on,
/// below [#rows], of which everything can be asked that is asked of a record but its id, its CURP
/// and its order. What it says beside the name is what its record says.
public final class RecordColumns {
  /// A number that is not there.
  public static final int NONE = -1;

  /// The most records: candidate pairs hold a record in 24 bits.
  public static final int MAX_RECORDS = 1 << 24;

  static final int GIVEN = 0;
  static final int PATERNAL = 1;
  static final int MATERNAL = 2;
  static final int BIRTH = 3;
  static final int BORN = 4;
  static final int PLACE = 5;
  static final int EVENT = 6;
  static final int TRAITS = 7;
  static final int FURTHER = 8;

  private final List<SourceId> sources;
  private final NameTable names;
  private final List<FurtherField> further;
  private final List<ValueTable> values;
  private final int width;
  private final int size;
  private final int[] cells;
  private final long[] curps;
  private final long[] curpStems;
  private final long[] idKeys;
  private final int[] added;
  private final TextPool ids;
  private final OtherNameRows otherNames;

  RecordColumns(
      List<SourceId> sources,
      NameTable names,
      List<FurtherField> further,
      List<ValueTable> values,
      int[] cells,
      long[] curps,
      long[] curpStems,
      long[] idKeys,
      int[] added,
      TextPool ids,
      OtherNameRows otherNames) {
    this.sources = List.copyOf(sources);
    this.names = names;
    this.further = List.copyOf(further);
    this.values = List.copyOf(values);
    this.width = FURTHER + further.size();
    this.size = cells.length / width - otherNames.owners().length;
    this.cells = cells;
    this.curps = curps;
    this.curpStems = curpStems;
    this.idKeys = idKeys;
    this.added = added;
    this.ids = ids;
    this.otherNames = otherNames;
  }

  /// How many records there are.
  ///
  /// @return records run from 0 to this, exclusive
  public int size() {
    return size;
  }

  /// How many names there are: those of the records, then their other names.
  ///
  /// @return rows run from 0 to this, exclusive
  public int rows() {
    return size() + otherNames.owners().length;
  }

  /// The first row of the other names of a record; that of the next record ends them.
  ///
  /// @param i a record, or [#size]
  /// @return a row
  public int otherNames(int i) {
    return otherNames.starts().length == 0 ? size() : otherNames.starts()[i];
  }

  /// The record that a name is of.
  ///
  /// @param row a row
  /// @return the record
  public int owner(int row) {
    return row < size() ? row : otherNames.owners()[row - size()];
  }

  /// Ids of the sources.
  ///
  /// @return ascending
  public List<SourceId> sources() {
    return sources;
  }

  /// Names under their numbers.
  ///
  /// @return the table
  public NameTable names() {
    return names;
  }

  /// The further fields.
  ///
  /// @return in the order of the plan
  public List<FurtherField> further() {
    return further;
  }

  /// The values of a further field under their numbers.
  ///
  /// @param field its place in [#further]
  /// @return the table
  public ValueTable values(int field) {
    return values.get(field);
  }

  /// Given names.
  ///
  /// @param i a record
  /// @return number in [#names], or [#NONE]
  public int given(int i) {
    return cells[i * width + GIVEN];
  }

  /// First surname.
  ///
  /// @param i a record
  /// @return number in [#names], or [#NONE]
  public int paternal(int i) {
    return cells[i * width + PATERNAL];
  }

  /// Second surname.
  ///
  /// @param i a record
  /// @return number in [#names], or [#NONE]
  public int maternal(int i) {
    return cells[i * width + MATERNAL];
  }

  /// Date of birth. 1 January is a year of which nothing more is known: registers write it for an
  /// estimate.
  ///
  /// @param i a record
  /// @return `yyyymmdd`, with 00 for a part that is not known; 0 where none is
  public int birth(int i) {
    return cells[i * width + BIRTH];
  }

  /// First year in which the person can be born by the stated age.
  ///
  /// @param i a record
  /// @return a year, or 0
  public int bornFrom(int i) {
    return cells[i * width + BORN] >>> 16;
  }

  /// Last year in which the person can be born by the stated age.
  ///
  /// @param i a record
  /// @return a year, or 0
  public int bornTo(int i) {
    return cells[i * width + BORN] & 0xFFFF;
  }

  /// Place of the event.
  ///
  /// @param i a record
  /// @return INEGI code of the municipality (five digits), or of the state times 1000; 0 where
  ///   neither is known
  public int place(int i) {
    return cells[i * width + PLACE];
  }

  /// Day of the event.
  ///
  /// @param i a record
  /// @return days since 1970-01-01; 0 where the whole date is not known
  public int event(int i) {
    return cells[i * width + EVENT];
  }

  /// The source of a record.
  ///
  /// @param i a record
  /// @return index in [#sources]
  public int source(int i) {
    return cells[i * width + TRAITS] & 0xFF;
  }

  /// Sex.
  ///
  /// @param i a record
  /// @return 0 female, 1 male, 2 another term, or [#NONE]
  public int sex(int i) {
    return (cells[i * width + TRAITS] >>> 8 & 0xFF) - 1;
  }

  /// Stated age where no date says when it was.
  ///
  /// @param i a record
  /// @return years, or [#NONE]
  public int undatedAge(int i) {
    return (cells[i * width + TRAITS] >>> 16) - 1;
  }

  /// Value of a further field.
  ///
  /// @param i a record
  /// @param field place of the field in [#further]
  /// @return number in its table, or [#NONE]
  public int further(int i, int field) {
    return cells[i * width + FURTHER + field];
  }

  static int traits(int source, int sex, int undatedAge) {
    return source | ((sex + 1) << 8) | ((Math.min(undatedAge, 0x7FFE) + 1) << 16);
  }

  static int born(int from, int to) {
    return (Math.clamp(from, 0, 0x7FFF) << 16) | Math.clamp(to, 0, 0x7FFF);
  }

  /// Key of a CURP with the right check digit.
  ///
  /// @param i a record
  /// @return the key, or 0
  public long curp(int i) {
    return curps[i];
  }

  /// Key of what a CURP says of name, date and sex, given or derived.
  ///
  /// @param i a record, or a row of another name
  /// @return the key; 0 where it cannot be derived
  public long curpStem(int i) {
    return curpStems[i];
  }

  /// The index under which the caller knows a record.
  ///
  /// @param i a record
  /// @return the order in which it was added, from 0
  public int addedAs(int i) {
    return added[i];
  }

  /// Hash of a record's source and id: the same in every run, whatever else is linked.
  ///
  /// @param i a record
  /// @return 64 bits
  public long idKey(int i) {
    return idKeys[i];
  }

  /// The source's own id of a record.
  ///
  /// @param i a record
  /// @return the id
  public String id(int i) {
    return ids.get(added[i]);
  }

  /// What blocking and comparison read of the records, to send it to another machine. Cost O(1) for
  /// the records, which are shared, and O(names).
  ///
  /// @return the records without the ids of their sources
  public PortableColumns portable() {
    return new PortableColumns(sources, names, further, values, cells, curpStems, otherNames);
  }

  /// Whether a record has no part of a name.
  ///
  /// @param i a record
  /// @return true where nothing says who it is about
  public boolean isNameless(int i) {
    return given(i) == NONE && paternal(i) == NONE && maternal(i) == NONE;
  }

  @Override
  public String toString() {
    return "RecordColumns[" + size() + " records, redacted]";
  }
}
