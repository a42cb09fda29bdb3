package org.veladora.linkage.blocking;

import static org.veladora.linkage.records.RecordColumns.NONE;

import java.util.Arrays;
import org.veladora.linkage.records.FurtherField;
import org.veladora.linkage.records.NameTable;
import org.veladora.linkage.records.RecordColumns;

/// What of one record keys are made of, under one of its names. Not for use by several threads: it
/// is filled again for each record.
final class Traits {
  private static final int MOST_WORDS = 8;
  private static final int MOST_YEARS = 6;
  private static final int DAYS_OF_MONTH = 32;

  private final RecordColumns records;
  private final int[] starts;
  private int[] words = new int[1 << 10];
  private int record;
  private int row;

  /// Takes the words of all names out of the records. Cost O(n).
  Traits(RecordColumns records) {
    this.records = records;
    this.starts = new int[records.rows() + 1];
    int[] found = new int[3 * NameTable.MAX_WORDS + 1];
    for (int i = 0; i < records.rows(); i++) {
      int count = distinctWords(i, found);
      int end = starts[i] + count;
      if (end > words.length) {
        words = Arrays.copyOf(words, Math.max(end, words.length / 2 * 3));
      }
      System.arraycopy(found, 0, words, starts[i], count);
      starts[i + 1] = end;
    }
  }

  private Traits(Traits of) {
    this.records = of.records;
    this.starts = of.starts;
    this.words = of.words;
  }

  /// Traits of the same records, for another thread.
  Traits another() {
    return new Traits(this);
  }

  private int distinctWords(int i, int[] found) {
    NameTable names = records.names();
    int count = records.given(i) == NONE ? 0 : add(names.leadSounds(records.given(i)), found, 0);
    count =
        records.paternal(i) == NONE ? count : add(names.sounds(records.paternal(i)), found, count);
    count =
        records.maternal(i) == NONE ? count : add(names.sounds(records.maternal(i)), found, count);
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int k = 0; k < count; k++) {
      if (kept == 0 || found[kept - 1] != found[k]) {
        found[kept++] = found[k];
      }
    }
    return Math.min(kept, MOST_WORDS);
  }

  private static int add(int[] sounds, int[] found, int count) {
    int added = Math.min(sounds.length, found.length - count);
    System.arraycopy(sounds, 0, found, count, added);
    return count + added;
  }

  /// Turns to a record and its own name.
  void turnTo(int i) {
    record = i;
    row = i;
  }

  /// Turns to the next of the record's other names; false where there is none.
  boolean turnToNextName() {
    int next = row == record ? records.otherNames(record) : row + 1;
    boolean found = next < records.otherNames(record + 1);
    row = found ? next : row;
    return found;
  }

  /// Whether the record has other names.
  boolean hasOtherNames() {
    return records.otherNames(record) < records.otherNames(record + 1);
  }

  /// How many words the name has, all its parts together.
  int wordCount() {
    return starts[row + 1] - starts[row];
  }

  /// How a word sounds; words ascend.
  int word(int k) {
    return words[starts[row] + k];
  }

  /// Initials of given names and surnames.
  int[] givenInitials() {
    return initials(records.given(row));
  }

  int[] paternalInitials() {
    return initials(records.paternal(row));
  }

  int[] maternalInitials() {
    return initials(records.maternal(row));
  }

  private static final int[] NO_LETTERS = {};

  private int[] initials(int name) {
    return name == NONE ? NO_LETTERS : records.names().initials(name);
  }

  /// The whole date of birth, day and month in either order; 0 where a part is missing.
  int birth() {
    int dayMonth = dayMonth();
    return dayMonth == 0 ? 0 : records.birth(record) / 10_000 * 10_000 + dayMonth;
  }

  /// Day and month of birth in either order; 0 where one is missing.
  int dayMonth() {
    int birth = records.birth(record);
    int day = birth % 100;
    int month = birth / 100 % 100;
    return day == 0 ? 0 : Math.min(day, month) * DAYS_OF_MONTH + Math.max(day, month);
  }

  /// First year in which the person can be born, or 0.
  int firstYear() {
    int birth = records.birth(record);
    return birth > 0 ? birth / 10_000 : records.bornFrom(record);
  }

  /// Last such year; no more than six are looked at.
  int lastYear() {
    int birth = records.birth(record);
    int last = birth > 0 ? birth / 10_000 : records.bornTo(record);
    return Math.min(last, firstYear() + MOST_YEARS - 1);
  }

  int state() {
    return records.place(record) / 1000;
  }

  long curpStem() {
    return records.curpStem(row);
  }

  int furtherCount() {
    return records.further().size();
  }

  FurtherField.Kind kind(int field) {
    return records.further().get(field).kind();
  }

  int further(int field) {
    return records.further(record, field);
  }
}
