package org.veladora.linkage.records;

import java.util.List;
import org.veladora.model.SourceId;

/// The records in columns, in the order of source id and record id. Immutable by convention: the
/// arrays are shared with the engine's parts and written by nobody after [RecordColumnsBuilder].
public final class RecordColumns {
  /// A number that is not there.
  public static final int NONE = -1;

  /// Ids of the sources, ascending.
  public final List<SourceId> sources;

  /// Names under their numbers.
  public final NameTable names;

  /// Record -> the index at which it was added.
  final int[] added;

  /// Record -> the source's own id.
  final String[] ids;

  /// Record -> index of its source.
  public final int[] source;

  /// Record -> given names in [#names], or [#NONE].
  public final int[] given;

  /// Record -> first surname, or [#NONE].
  public final int[] paternal;

  /// Record -> second surname, or [#NONE].
  public final int[] maternal;

  /// Record -> date of birth as `yyyymmdd`, with 00 for a part that is not known; 0 where none is.
  /// 1 January is a year of which nothing more is known: registers write it for an estimate.
  public final int[] birth;

  /// Record -> first year in which the person can be born by the stated age, or 0.
  public final int[] bornFrom;

  /// Record -> last year in which the person can be born by the stated age, or 0.
  public final int[] bornTo;

  /// Record -> stated age where no date says when it was, or [#NONE].
  public final int[] undatedAge;

  /// Record -> sex: 0 female, 1 male, 2 another term, or [#NONE].
  public final int[] sex;

  /// Record -> INEGI code of the municipality (five digits), or of the state times 1000; 0 where
  /// neither is known.
  public final int[] place;

  /// Record -> day of the event, in days since 1970-01-01; 0 where the whole date is not known.
  public final int[] event;

  /// Record -> key of a CURP with the right check digit, or 0.
  public final long[] curp;

  /// Record -> key of what a CURP would say of name, date and sex, given or derived; 0 where it
  /// cannot be derived.
  public final long[] curpStem;

  RecordColumns(List<SourceId> sources, NameTable names, int size) {
    this.sources = List.copyOf(sources);
    this.names = names;
    this.added = new int[size];
    this.ids = new String[size];
    this.source = new int[size];
    this.given = new int[size];
    this.paternal = new int[size];
    this.maternal = new int[size];
    this.birth = new int[size];
    this.bornFrom = new int[size];
    this.bornTo = new int[size];
    this.undatedAge = new int[size];
    this.sex = new int[size];
    this.place = new int[size];
    this.event = new int[size];
    this.curp = new long[size];
    this.curpStem = new long[size];
  }

  /// How many records there are.
  ///
  /// @return records run from 0 to this, exclusive
  public int size() {
    return source.length;
  }

  /// The index under which the caller knows a record.
  ///
  /// @param record a record
  /// @return the order in which it was added, from 0
  public int addedAs(int record) {
    return added[record];
  }

  /// The source's own id of a record.
  ///
  /// @param record a record
  /// @return the id
  public String id(int record) {
    return ids[record];
  }

  /// Whether a record has no part of a name.
  ///
  /// @param record a record
  /// @return true where nothing says who it is about
  public boolean isNameless(int record) {
    return given[record] == NONE && paternal[record] == NONE && maternal[record] == NONE;
  }

  @Override
  public String toString() {
    return "RecordColumns[" + size() + " records, redacted]";
  }
}
