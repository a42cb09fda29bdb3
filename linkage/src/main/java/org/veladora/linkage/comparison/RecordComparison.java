package org.veladora.linkage.comparison;

import static org.veladora.linkage.records.RecordColumns.NONE;

import org.veladora.linkage.records.RecordColumns;

/// Compares records field by field. Not for use by several threads: it remembers the names that it
/// compared, and reuses its buffers.
public final class RecordComparison {
  private static final int SWAPPED = 3;
  private static final int PATERNAL_DIFFERENT = 4;
  private static final int YEARS_NEAR = 2;
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 365;

  private final RecordColumns records;
  private final NameComparison names;
  private final NameFrequencies given;
  private final NameFrequencies surnames;
  private final int[] levels = new int[ComparedField.listAll().size()];
  private double givenBits;
  private double surnameBits;

  /// Makes a comparison of records with each other.
  ///
  /// @param records the records
  public RecordComparison(RecordColumns records) {
    this.records = records;
    this.names = new NameComparison(records.names);
    this.given = new NameFrequencies(records, records.given);
    this.surnames = new NameFrequencies(records, records.paternal, records.maternal);
  }

  /// The pattern of agreement of two records. Cost O(1) for names seen before, else O(length^2).
  ///
  /// @param i a record
  /// @param j another
  /// @return the number of the [Pattern]
  public int pattern(int i, int j) {
    givenBits = 0;
    surnameBits = 0;
    levels[ComparedField.GIVEN_NAME.index()] = givenNames(records.given[i], records.given[j]);
    compareSurnames(i, j);
    int birth = birthDates(records.birth[i], records.birth[j]);
    levels[ComparedField.BIRTH_DATE.index()] = birth;
    boolean dated = birth != ComparedField.BIRTH_DATE.missing();
    levels[ComparedField.AGE.index()] = dated ? ComparedField.AGE.missing() : ages(i, j);
    levels[ComparedField.SEX.index()] = sexes(records.sex[i], records.sex[j]);
    levels[ComparedField.PLACE.index()] = places(records.place[i], records.place[j]);
    levels[ComparedField.EVENT_DATE.index()] = events(records.event[i], records.event[j]);
    return Pattern.of(levels, givenBits, surnameBits);
  }

  private int givenNames(int a, int b) {
    if (a == NONE || b == NONE) {
      return ComparedField.GIVEN_NAME.missing();
    }
    if (a == b) {
      givenBits += given.rarityBits(a);
    }
    return names.givenNames(a, b);
  }

  /// Compares the surnames as they stand, and exchanged where they then agree and did not before.
  private void compareSurnames(int i, int j) {
    int straight = surnames(records.paternal[i], records.paternal[j]);
    int maternal = surnames(records.maternal[i], records.maternal[j]);
    int paternal = straight == NONE ? ComparedField.PATERNAL_SURNAME.missing() : straight;
    if (paternal >= NameComparison.DIFFERENT) {
      int left = surnames(records.paternal[i], records.maternal[j]);
      int right = surnames(records.maternal[i], records.paternal[j]);
      boolean crossed =
          agrees(left) ? right == NONE || agrees(right) : agrees(right) && left == NONE;
      if (crossed && !agrees(maternal)) {
        takeExchanged(i, j, left, right);
        return;
      }
      paternal = straight == NONE ? paternal : PATERNAL_DIFFERENT;
    }
    if (straight == NameComparison.EXACT) {
      surnameBits += surnames.rarityBits(records.paternal[i]);
    }
    if (maternal == NameComparison.EXACT) {
      surnameBits += surnames.rarityBits(records.maternal[i]);
    }
    levels[ComparedField.PATERNAL_SURNAME.index()] = paternal;
    levels[ComparedField.MATERNAL_SURNAME.index()] =
        maternal == NONE ? ComparedField.MATERNAL_SURNAME.missing() : maternal;
  }

  /// The better of the two crossed comparisons stands for the first surname, the other for the
  /// second.
  private void takeExchanged(int i, int j, int left, int right) {
    boolean leftFirst = left != NONE && (right == NONE || left <= right);
    int other = leftFirst ? right : left;
    if (left == NameComparison.EXACT) {
      surnameBits += surnames.rarityBits(records.paternal[i]);
    }
    if (right == NameComparison.EXACT) {
      surnameBits += surnames.rarityBits(records.paternal[j]);
    }
    levels[ComparedField.PATERNAL_SURNAME.index()] = SWAPPED;
    levels[ComparedField.MATERNAL_SURNAME.index()] =
        other == NONE ? ComparedField.MATERNAL_SURNAME.missing() : other;
  }

  private int surnames(int a, int b) {
    return a == NONE || b == NONE ? NONE : names.surnames(a, b);
  }

  private static boolean agrees(int level) {
    return level == NameComparison.EXACT || level == NameComparison.CLOSE;
  }

  /// Levels of [ComparedField#BIRTH_DATE] for two dates as `yyyymmdd`.
  static int birthDates(int a, int b) {
    if (a == 0 || b == 0) {
      return ComparedField.BIRTH_DATE.missing();
    }
    if (a % 100 == 0 || b % 100 == 0) {
      boolean monthsDiffer = a / 100 % 100 > 0 && b / 100 % 100 > 0 && a / 100 != b / 100;
      return a / 10_000 == b / 10_000 && !monthsDiffer ? 3 : 4;
    }
    if (a == b) {
      return 0;
    }
    int monthA = a / 100 % 100;
    int monthB = b / 100 % 100;
    boolean year = a / 10_000 == b / 10_000;
    boolean month = monthA == monthB;
    boolean day = a % 100 == b % 100;
    if (year && monthA == b % 100 && monthB == a % 100) {
      return 1;
    }
    boolean nextYear = Math.abs(a / 10_000 - b / 10_000) <= 10;
    if ((year && (month || day)) || (month && day && nextYear)) {
      return 2;
    }
    return year ? 3 : 4;
  }

  private int ages(int i, int j) {
    int fromA = records.birth[i] > 0 ? records.birth[i] / 10_000 : records.bornFrom[i];
    int fromB = records.birth[j] > 0 ? records.birth[j] / 10_000 : records.bornFrom[j];
    int apart;
    if (fromA > 0 && fromB > 0) {
      int toA = records.birth[i] > 0 ? fromA : records.bornTo[i];
      int toB = records.birth[j] > 0 ? fromB : records.bornTo[j];
      apart = Math.max(0, Math.max(fromA - toB, fromB - toA));
    } else if (records.undatedAge[i] != NONE && records.undatedAge[j] != NONE) {
      apart = Math.max(0, Math.abs(records.undatedAge[i] - records.undatedAge[j]) - 1);
    } else {
      return ComparedField.AGE.missing();
    }
    return apart == 0 ? 0 : apart <= YEARS_NEAR ? 1 : 2;
  }

  private static int sexes(int a, int b) {
    return a == NONE || b == NONE ? ComparedField.SEX.missing() : a == b ? 0 : 1;
  }

  private static int places(int a, int b) {
    if (a == 0 || b == 0) {
      return ComparedField.PLACE.missing();
    }
    boolean sameMunicipality = a == b && a % 1000 > 0;
    return sameMunicipality ? 0 : a / 1000 == b / 1000 ? 1 : 2;
  }

  private static int events(int a, int b) {
    if (a == 0 || b == 0) {
      return ComparedField.EVENT_DATE.missing();
    }
    int apart = Math.abs(a - b);
    return apart == 0 ? 0 : apart <= DAYS_OF_MONTH ? 1 : apart <= DAYS_OF_YEAR ? 2 : 3;
  }
}
