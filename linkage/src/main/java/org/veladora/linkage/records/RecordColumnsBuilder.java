package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.veladora.model.BadInput;
import org.veladora.model.FieldId;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;

/// Takes from records what linkage needs and lets go of the rest.
public final class RecordColumnsBuilder {
  private static final int PAGE = 1 << 14;
  private static final int INDEX_BITS = 24;
  private static final long INDEX = (1L << INDEX_BITS) - 1;
  private static final int SURNAME_BITS = 16;
  private static final int GIVEN_BITS = 8;
  private static final int ID_BITS = Long.SIZE - INDEX_BITS - SURNAME_BITS - GIVEN_BITS;

  private final NameTable names = new NameTable();
  private final List<FurtherField> further;
  private final List<ValueTable> values = new ArrayList<>();
  private final RecordReader reader;
  private final List<SourceId> sources = new ArrayList<>();
  private final int width;
  private final List<int[]> pages = new ArrayList<>();
  private final LongList curps = new LongList();
  private final LongList curpStems = new LongList();
  private final LongList keys = new LongList();
  private final TextPool ids = new TextPool();
  private final OtherNameRows.Builder otherNames = new OtherNameRows.Builder();
  private int size;

  /// Makes an empty builder.
  ///
  /// @param further what is compared beside the fields that the engine knows
  public RecordColumnsBuilder(List<FurtherField> further) {
    this.further = List.copyOf(further);
    further.forEach(field -> values.add(new ValueTable(field.kind())));
    this.reader = new RecordReader(names, this.further, values);
    this.width = RecordColumns.FURTHER + further.size();
  }

  /// Whether every record is read for a field.
  ///
  /// @param field a field
  /// @return false for fields that are read as further ones only
  public static boolean reads(FieldId field) {
    return RecordReader.READ.contains(field);
  }

  /// Adds a record.
  ///
  /// @param source whose list it is on
  /// @param recordId the source's own id
  /// @param record what the source says
  /// @return its index, from 0
  /// @throws BadInput L006 if there are more than [RecordColumns#MAX_RECORDS], other names among
  ///   them
  public int add(SourceId source, String recordId, SourceRecord record) {
    if (size + otherNames.size() >= RecordColumns.MAX_RECORDS) {
      throw new BadInput(Problem.of("L006", RecordColumns.MAX_RECORDS));
    }
    if (size % PAGE == 0) {
      pages.add(new int[PAGE * width]);
    }
    reader.read(record, pages.getLast(), size % PAGE * width, numberOf(source));
    curps.add(reader.curp());
    curpStems.add(reader.curpStem());
    keys.add(Keys.mix(Keys.of(source.value()), Keys.of(recordId)));
    ids.add(recordId);
    for (NameCodes other : reader.otherNames()) {
      otherNames.add(size, other, reader.curpStem(other));
    }
    return size++;
  }

  private int numberOf(SourceId source) {
    int number = sources.lastIndexOf(source);
    if (number < 0) {
      sources.add(source);
      number = sources.size() - 1;
    }
    return number;
  }

  /// The columns of all records added. Cost O(n log n).
  ///
  /// @return the columns
  /// @throws BadInput L001 if a source uses one record id twice
  public RecordColumns build() {
    Map<SourceId, Integer> ascending = new TreeMap<>();
    sources.forEach(source -> ascending.put(source, 0));
    List<SourceId> sorted = List.copyOf(ascending.keySet());
    int[] rankOf = sources.stream().mapToInt(sorted::indexOf).toArray();
    int[] added = order();
    checkIds();
    int rows = size + otherNames.size();
    int[] cells = new int[rows * width];
    long[] curp = new long[size];
    long[] stems = new long[rows];
    long[] idKeys = new long[size];
    for (int i = 0; i < size; i++) {
      int from = added[i];
      System.arraycopy(pages.get(from / PAGE), from % PAGE * width, cells, i * width, width);
      int traits = cells[i * width + RecordColumns.TRAITS];
      cells[i * width + RecordColumns.TRAITS] = (traits & ~0xFF) | rankOf[traits & 0xFF];
      curp[i] = curps.get(from);
      stems[i] = curpStems.get(from);
      idKeys[i] = keys.get(from);
    }
    pages.clear();
    OtherNameRows others = otherNames.place(added, width, cells, stems);
    return new RecordColumns(
        sorted, names, further, values, cells, curp, stems, idKeys, added, ids, others);
  }

  /// Records in the order of 40 bits: hashes of how surname and given name sound, then of the id;
  /// where these are equal, the whole hash of the id and then the id decide.
  private int[] order() {
    long[] keyed = new long[size];
    for (int i = 0; i < size; i++) {
      keyed[i] = (place(i) << ID_BITS | keys.get(i) >>> (Long.SIZE - ID_BITS)) << INDEX_BITS | i;
    }
    return sorted(keyed);
  }

  private int[] sorted(long[] keyed) {
    RadixSort.sort(keyed, INDEX_BITS, Long.SIZE);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) (keyed[i] & INDEX);
      for (int k = i; k > 0 && keyed[k - 1] >>> INDEX_BITS == keyed[i] >>> INDEX_BITS; k--) {
        if (compareIds(order[k - 1], order[k]) <= 0) {
          break;
        }
        int other = order[k - 1];
        order[k - 1] = order[k];
        order[k] = other;
      }
    }
    return order;
  }

  private long place(int addedAs) {
    int[] page = pages.get(addedAs / PAGE);
    int at = addedAs % PAGE * width;
    int paternal = page[at + RecordColumns.PATERNAL];
    int surname = paternal >= 0 ? paternal : page[at + RecordColumns.MATERNAL];
    int given = page[at + RecordColumns.GIVEN];
    int[] none = {};
    return hash(surname < 0 ? none : names.sounds(surname), SURNAME_BITS) << GIVEN_BITS
        | hash(given < 0 ? none : names.leadSounds(given), GIVEN_BITS);
  }

  private static long hash(int[] sounds, int bits) {
    return sounds.length == 0 ? 0 : Keys.mix(sounds[0], 0) >>> (Long.SIZE - bits);
  }

  private int compareIds(int one, int other) {
    int byKey = Long.compare(keys.get(one), keys.get(other));
    int bySource = byKey != 0 ? byKey : sourceOf(one).compareTo(sourceOf(other));
    return bySource != 0 ? bySource : ids.get(one).compareTo(ids.get(other));
  }

  private void checkIds() {
    long[] keyed = new long[size];
    for (int i = 0; i < size; i++) {
      keyed[i] = keys.get(i) << INDEX_BITS | i;
    }
    int[] order = sorted(keyed);
    for (int i = 1; i < size; i++) {
      if (compareIds(order[i - 1], order[i]) == 0) {
        throw new BadInput(Problem.of("L001", sourceOf(order[i])));
      }
    }
  }

  private SourceId sourceOf(int addedAs) {
    int[] page = pages.get(addedAs / PAGE);
    return sources.get(page[addedAs % PAGE * width + RecordColumns.TRAITS] & 0xFF);
  }

  @Override
  public String toString() {
    return "RecordColumnsBuilder[" + size + " records, " + Arrays.asList(sources) + "]";
  }
}
