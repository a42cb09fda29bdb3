package org.veladora.linkage.records;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.veladora.model.FieldId;
import org.veladora.model.SourceId;

/// What blocking and comparison read of the records, as arrays and texts that can be sent to
/// another machine: 40 bytes for each record and each other name, 4 more for each further field,
/// and each distinct name once.
///
/// Personal data: whoever sends it encrypts it.
public final class PortableColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String[] sources;
  private final String[] names;
  private final String[] furtherFields;
  private final FurtherField.Kind[] kinds;
  private final String[][] values;
  private final int[] cells;
  private final long[] curpStems;
  private final int[] otherNameStarts;
  private final int[] otherNameOwners;

  PortableColumns(
      List<SourceId> sources,
      NameTable names,
      List<FurtherField> further,
      List<ValueTable> values,
      int[] cells,
      long[] curpStems,
      OtherNameRows otherNames) {
    this.sources = sources.stream().map(SourceId::value).toArray(String[]::new);
    this.names = new String[names.size()];
    Arrays.setAll(this.names, names::text);
    this.furtherFields = further.stream().map(f -> f.field().value()).toArray(String[]::new);
    this.kinds = further.stream().map(FurtherField::kind).toArray(FurtherField.Kind[]::new);
    this.values = values.stream().map(PortableColumns::texts).toArray(String[][]::new);
    this.cells = cells;
    this.curpStems = curpStems;
    this.otherNameStarts = otherNames.starts();
    this.otherNameOwners = otherNames.owners();
  }

  private static String[] texts(ValueTable table) {
    String[] texts = new String[table.size()];
    Arrays.setAll(texts, table::text);
    return texts;
  }

  /// The columns, on the machine that got them. Names, words and values have the numbers that they
  /// had: each table is made again in the order of its numbers. Cost O(names); cells are shared.
  ///
  /// @return columns without CURPs, without the ids of records and without the order of adding:
  ///   asking for one of these throws an [ArrayIndexOutOfBoundsException]
  public RecordColumns columns() {
    NameTable table = new NameTable();
    for (String name : names) {
      table.codeOf(name);
    }
    List<FurtherField> further = new ArrayList<>();
    List<ValueTable> valueTables = new ArrayList<>();
    for (int f = 0; f < kinds.length; f++) {
      further.add(new FurtherField(new FieldId(furtherFields[f]), kinds[f]));
      valueTables.add(ValueTable.of(kinds[f], values[f]));
    }
    return new RecordColumns(
        Arrays.stream(sources).map(SourceId::new).toList(),
        table,
        further,
        valueTables,
        cells,
        new long[0],
        curpStems,
        new long[0],
        new int[0],
        new TextPool(),
        new OtherNameRows(otherNameStarts, otherNameOwners));
  }

  @Override
  public String toString() {
    return "PortableColumns[" + curpStems.length + " names, redacted]";
  }
}
