package org.veladora.linkage.comparison;

import static org.veladora.linkage.records.RecordColumns.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.veladora.linkage.records.RecordColumns;

/// Compares records field by field. Not for use by several threads: it remembers the names that it
/// compared.
public final class RecordComparison {
  private static final int GIVEN_SWAPPED = 4;
  private static final int SURNAMES_SWAPPED = 3;
  private static final int PATERNAL_DIFFERENT = 4;
  private static final int YEARS_NEAR = 2;
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 365;

  private static final int GIVEN = ComparedField.GIVEN_NAME.index();
  private static final int PATERNAL = ComparedField.PATERNAL_SURNAME.index();
  private static final int MATERNAL = ComparedField.MATERNAL_SURNAME.index();
  private static final int NO_GIVEN = ComparedField.GIVEN_NAME.missing();
  private static final int NO_PATERNAL = ComparedField.PATERNAL_SURNAME.missing();
  private static final int NO_MATERNAL = ComparedField.MATERNAL_SURNAME.missing();
  private static final int NO_BIRTH = ComparedField.BIRTH_DATE.missing();
  private static final int BIRTH_DIFFERENT = NO_BIRTH - 1;
  private static final int NO_AGE = ComparedField.AGE.missing();
  private static final int NO_FURTHER = 3;
  private static final int[] GIVEN_AGREEMENT = {3, 2, 2, 1, 2, 0, 0};
  private static final int[] PATERNAL_AGREEMENT = {3, 2, 1, 2, 0, 0};
  private static final int[] MATERNAL_AGREEMENT = {3, 2, 1, 0, 0};
  private static final double LN_2 = Math.log(2);

  private final RecordColumns records;
  private final NameComparison names;
  private final ValueFrequencies given;
  private final ValueFrequencies surnames;
  private final List<ValueComparison> further = new ArrayList<>();
  private final List<ValueFrequencies> furtherFrequencies = new ArrayList<>();
  private double givenBits;
  private double surnameBits;

  /// Makes a comparison of records with each other.
  ///
  /// @param records the records
  public RecordComparison(RecordColumns records) {
    this.records = records;
    this.names = new NameComparison(records.names());
    int size = records.size();
    int rows = records.rows();
    int known = records.names().size();
    this.given = new ValueFrequencies(rows, known, List.of(part(records::given)));
    this.surnames =
        new ValueFrequencies(
            rows, known, List.of(part(records::paternal), part(records::maternal)));
    for (int f = 0; f < records.further().size(); f++) {
      int field = f;
      further.add(new ValueComparison(records.further().get(f).kind(), records.values(f)));
      furtherFrequencies.add(
          new ValueFrequencies(
              size, records.values(f).size(), List.of(i -> records.further(i, field))));
    }
  }

  /// A part of names; where another name takes it from the record's own, it counts once.
  private IntUnaryOperator part(IntUnaryOperator column) {
    int size = records.size();
    return row -> {
      int code = column.applyAsInt(row);
      return row >= size && code == column.applyAsInt(records.owner(row)) ? NONE : code;
    };
  }

  /// The pattern of agreement of two records. Where one has other names, the two names that agree
  /// best stand for both; that `k` combinations had the chance takes `log2(k)` bits from what
  /// agreement by another name than the own ones says. That what agrees is rare counts for nothing
  /// where given names or dates of birth contradict it; that it is frequent always counts. Cost
  /// O(1) for names seen before, else O(length^2).
  ///
  /// @param i a record
  /// @param j another
  /// @return the [Pattern]
  public long pattern(int i, int j) {
    givenBits = 0;
    surnameBits = 0;
    long pattern = records.rows() == records.size() ? comparedNames(i, j) : bestNames(i, j);
    int birth = birthDates(records.birth(i), records.birth(j));
    pattern = Pattern.with(pattern, ComparedField.BIRTH_DATE.index(), birth);
    int age = birth == NO_BIRTH ? ages(i, j) : NO_AGE;
    pattern = Pattern.with(pattern, ComparedField.AGE.index(), age);
    int sex = sexes(records.sex(i), records.sex(j));
    pattern = Pattern.with(pattern, ComparedField.SEX.index(), sex);
    int place = places(records.place(i), records.place(j));
    pattern = Pattern.with(pattern, ComparedField.PLACE.index(), place);
    int event = events(records.event(i), records.event(j));
    pattern = Pattern.with(pattern, ComparedField.EVENT_DATE.index(), event);
    double furtherBits = 0;
    for (int f = 0; f < further.size(); f++) {
      int a = records.further(i, f);
      int b = records.further(j, f);
      int level = a == NONE || b == NONE ? NO_FURTHER : further.get(f).compare(a, b);
      pattern = Pattern.with(pattern, ComparedField.known() + f, level);
      furtherBits += level == 0 ? furtherFrequencies.get(f).rarityBits(a) : 0;
    }
    boolean contradicted =
        birth == BIRTH_DIFFERENT || Pattern.level(pattern, GIVEN) == NameComparison.GIVEN_DIFFERENT;
    return contradicted
        ? Pattern.withRarity(
            pattern, Math.min(0, givenBits), Math.min(0, surnameBits), Math.min(0, furtherBits))
        : Pattern.withRarity(pattern, givenBits, surnameBits, furtherBits);
  }

  /// The comparison of the two names that agree best; the own ones where no others agree better.
  private long bestNames(int i, int j) {
    long best = comparedNames(i, j);
    int ofI = records.otherNames(i + 1) - records.otherNames(i);
    int ofJ = records.otherNames(j + 1) - records.otherNames(j);
    if (ofI + ofJ == 0) {
      return best;
    }
    int most = agreement(best);
    int combinations = (1 + ofI) * (1 + ofJ);
    double bestGivenBits = givenBits;
    double bestSurnameBits = surnameBits;
    for (int c = 1; c < combinations; c++) {
      int a = c % (1 + ofI);
      int b = c / (1 + ofI);
      givenBits = 0;
      surnameBits = 0;
      long names =
          comparedNames(
              a == 0 ? i : records.otherNames(i) + a - 1,
              b == 0 ? j : records.otherNames(j) + b - 1);
      if (agreement(names) > most) {
        most = agreement(names);
        best = names;
        bestGivenBits = givenBits - Math.log(combinations) / LN_2;
        bestSurnameBits = surnameBits;
      }
    }
    givenBits = bestGivenBits;
    surnameBits = bestSurnameBits;
    return best;
  }

  /// How well names agree: 3 for a part that is equal, 2 where it is close, a variant or swapped, 1
  /// where it is near. A part that is missing counts as one that differs: a name that says less
  /// agrees no better.
  private static int agreement(long names) {
    return GIVEN_AGREEMENT[Pattern.level(names, GIVEN)]
        + PATERNAL_AGREEMENT[Pattern.level(names, PATERNAL)]
        + MATERNAL_AGREEMENT[Pattern.level(names, MATERNAL)];
  }

  /// Compares the parts of the name as they stand; with the surnames exchanged, and with given name
  /// and surname exchanged, where they agree so and did not before.
  private long comparedNames(int i, int j) {
    int g = givenNames(records.given(i), records.given(j));
    int p = surnames(records.paternal(i), records.paternal(j));
    int m = surnames(records.maternal(i), records.maternal(j));
    if (!agrees(p)) {
      int left = surnames(records.paternal(i), records.maternal(j));
      int right = surnames(records.maternal(i), records.paternal(j));
      if (isCrossed(left, right) && !agrees(m)) {
        return exchangedSurnames(i, j, g, left, right);
      }
      if (g >= NameComparison.GIVEN_DIFFERENT && isGivenForSurname(i, j)) {
        return names(GIVEN_SWAPPED, NO_PATERNAL, m == NONE ? NO_MATERNAL : m);
      }
    }
    if (g == NameComparison.EXACT) {
      givenBits = given.rarityBits(records.given(i));
    }
    surnameBits += p == NameComparison.EXACT ? surnames.rarityBits(records.paternal(i)) : 0;
    surnameBits += m == NameComparison.EXACT ? surnames.rarityBits(records.maternal(i)) : 0;
    int paternal = p == NameComparison.DIFFERENT ? PATERNAL_DIFFERENT : p;
    return names(g, p == NONE ? NO_PATERNAL : paternal, m == NONE ? NO_MATERNAL : m);
  }

  /// The better of the two crossed comparisons stands for the first surname, the other for the
  /// second.
  private long exchangedSurnames(int i, int j, int g, int left, int right) {
    boolean leftFirst = left != NONE && (right == NONE || left <= right);
    int other = leftFirst ? right : left;
    if (g == NameComparison.EXACT) {
      givenBits = given.rarityBits(records.given(i));
    }
    surnameBits += left == NameComparison.EXACT ? surnames.rarityBits(records.paternal(i)) : 0;
    surnameBits += right == NameComparison.EXACT ? surnames.rarityBits(records.paternal(j)) : 0;
    return names(g, SURNAMES_SWAPPED, other == NONE ? NO_MATERNAL : other);
  }

  private static long names(int given, int paternal, int maternal) {
    long pattern = Pattern.with(0, GIVEN, given);
    return Pattern.with(Pattern.with(pattern, PATERNAL, paternal), MATERNAL, maternal);
  }

  private int givenNames(int a, int b) {
    return a == NONE || b == NONE ? NO_GIVEN : names.givenNames(a, b);
  }

  private int surnames(int a, int b) {
    return a == NONE || b == NONE ? NONE : names.surnames(a, b);
  }

  /// Whether the given name of each is the surname of the other, or of one where the other's is
  /// missing.
  private boolean isGivenForSurname(int i, int j) {
    return isCrossed(
        surnames(records.given(i), records.paternal(j)),
        surnames(records.paternal(i), records.given(j)));
  }

  private static boolean isCrossed(int left, int right) {
    return agrees(left) ? right == NONE || agrees(right) : agrees(right) && left == NONE;
  }

  private static boolean agrees(int level) {
    return level == NameComparison.EXACT || level == NameComparison.CLOSE;
  }

  /// Levels of [ComparedField#BIRTH_DATE] for two dates as `yyyymmdd`.
  static int birthDates(int a, int b) {
    if (a == 0 || b == 0) {
      return NO_BIRTH;
    }
    if (a == b && a % 100 > 0) {
      return 0;
    }
    boolean year = a / 10_000 == b / 10_000;
    int monthA = a / 100 % 100;
    int monthB = b / 100 % 100;
    if (a % 100 == 0 || b % 100 == 0) {
      boolean monthsDiffer = monthA > 0 && monthB > 0 && monthA != monthB;
      return year && !monthsDiffer ? 4 : 5;
    }
    boolean month = monthA == monthB;
    boolean day = a % 100 == b % 100;
    if (year && monthA == b % 100 && monthB == a % 100) {
      return 1;
    }
    if (isSlip(a, b) || (month && day && Math.abs(a - b) == 10_000)) {
      return 2;
    }
    int same = (year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0);
    return same == 2 ? 3 : year ? 4 : 5;
  }

  /// Whether two numbers of eight digits differ in one digit, or in two neighbours that are
  /// exchanged.
  private static boolean isSlip(int a, int b) {
    int restA = a;
    int restB = b;
    while (restA % 10 == restB % 10) {
      restA /= 10;
      restB /= 10;
    }
    boolean exchanged =
        restA / 100 == restB / 100
            && restA % 10 == restB / 10 % 10
            && restA / 10 % 10 == restB % 10;
    return restA / 10 == restB / 10 || exchanged;
  }

  private int ages(int i, int j) {
    int fromA = records.birth(i) > 0 ? records.birth(i) / 10_000 : records.bornFrom(i);
    int fromB = records.birth(j) > 0 ? records.birth(j) / 10_000 : records.bornFrom(j);
    int apart;
    if (fromA > 0 && fromB > 0) {
      int toA = records.birth(i) > 0 ? fromA : records.bornTo(i);
      int toB = records.birth(j) > 0 ? fromB : records.bornTo(j);
      apart = Math.max(0, Math.max(fromA - toB, fromB - toA));
    } else if (records.undatedAge(i) != NONE && records.undatedAge(j) != NONE) {
      apart = Math.max(0, Math.abs(records.undatedAge(i) - records.undatedAge(j)) - 1);
    } else {
      return NO_AGE;
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
    if (a / 1000 == b / 1000) {
      return a == b && a % 1000 > 0 ? 0 : 1;
    }
    return NeighbouringStates.touch(a / 1000, b / 1000) ? 2 : 3;
  }

  private static int events(int a, int b) {
    if (a == 0 || b == 0) {
      return ComparedField.EVENT_DATE.missing();
    }
    int apart = Math.abs(a - b);
    return apart == 0 ? 0 : apart <= DAYS_OF_MONTH ? 1 : apart <= DAYS_OF_YEAR ? 2 : 3;
  }
}
