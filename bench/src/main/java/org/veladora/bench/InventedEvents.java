package org.veladora.bench;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// The rows of the invented register of missing people, in the layout of the CENAPI base of 2018.
///
/// Cases rise until 2014 and fall after. Of each year's cases a share is still missing at the cut
/// of 31 May 2018: 14 % of the years before 2014, and more the later the year, because there was
/// less time to be found. So the people still missing rise while the cases fall.
final class InventedEvents {
  static final String HEADER =
      "\"fecha_evento\",\"nom_ent\",\"cve_ent\",\"sexo\",\"edad\",\"estatus\"";

  /// Rows that repeat another exactly; only rows without a fault are repeated.
  static final int DUPLICATES = 500;

  /// Rows with too few or too many cells.
  static final List<String> RAGGED =
      List.of(
          "\"2012-05-14 00:00:00\",\"JALISCO\",\"14\",\"MASCULINO\",31",
          "\"2015-08-02 00:00:00\",\"PUEBLA\",\"21\",\"FEMENINO\",16,\"VIVO\",\"REVISAR\"",
          "\"2013-11-23 00:00:00\",\"NUEVO LEON\"");

  private static final int FIRST_YEAR = 2001;
  private static final int LAST_YEAR = 2018;
  private static final int LAST_DAY_OF_2018 = LocalDate.of(2018, 5, 31).getDayOfYear();
  private static final int[] CASES = {
    120, 150, 180, 225, 270, 480, 780, 1_020, 1_440,
    2_100, 2_850, 3_240, 3_900, 4_440, 4_140, 3_780, 3_540, 1_500
  };
  private static final int[] STILL_MISSING_PERCENT = {
    14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 18, 26, 38, 60
  };
  private static final List<String> IMPOSSIBLE_AGES = List.of("3454", "999", "206", "131");
  private static final List<String> ABROAD = List.of("TEXAS", "CALIFORNIA", "NEW YORK");
  private static final List<String> STATES = InventedStates.listNamesOf2018();

  private final Random random;

  InventedEvents(Random random) {
    this.random = random;
  }

  /// Header, rows in no order, ragged rows and one blank line.
  List<String> lines() {
    List<Integer> years = years();
    List<Optional<PlantedFault>> faults = faults(years.size());
    Set<String> seen = new HashSet<>();
    List<String> rows = new ArrayList<>();
    List<String> faultless = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      String row = distinctRow(years.get(i), faults.get(i), i, seen);
      rows.add(row);
      if (faults.get(i).isEmpty()) {
        faultless.add(row);
      }
    }
    Collections.shuffle(faultless, random);
    rows.addAll(faultless.subList(0, DUPLICATES));
    rows.addAll(RAGGED);
    Collections.shuffle(rows, random);
    rows.add(rows.size() / 2, "");
    rows.addFirst(HEADER);
    return rows;
  }

  private List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      years.addAll(Collections.nCopies(CASES[year - FIRST_YEAR], year));
    }
    Collections.shuffle(years, random);
    return years;
  }

  private static List<Optional<PlantedFault>> faults(int rows) {
    List<Optional<PlantedFault>> faults = new ArrayList<>();
    for (PlantedFault fault : PlantedFault.values()) {
      faults.addAll(Collections.nCopies(fault.rows(), Optional.of(fault)));
    }
    faults.addAll(Collections.nCopies(rows - faults.size(), Optional.empty()));
    return faults;
  }

  private String distinctRow(int year, Optional<PlantedFault> fault, int number, Set<String> seen) {
    String row = row(year, fault, number);
    while (!seen.add(row)) {
      row = row(year, fault, number);
    }
    return row;
  }

  private String row(int year, Optional<PlantedFault> fault, int number) {
    int state = weighted();
    boolean woman = random.nextInt(100) < 42;
    Cells cells =
        new Cells(
            date(year) + " 00:00:00",
            STATES.get(state),
            InventedStates.code(state),
            woman ? "FEMENINO" : "MASCULINO",
            Integer.toString(woman ? womansAge() : mansAge()),
            status(year));
    return fault.map(planted -> plant(cells, planted, number)).orElse(cells).csv();
  }

  private static Cells plant(Cells cells, PlantedFault fault, int number) {
    return switch (fault) {
      case AGE_ZERO -> cells.withAge("0");
      case AGE_IMPOSSIBLE -> cells.withAge(IMPOSSIBLE_AGES.get(number % IMPOSSIBLE_AGES.size()));
      case AGE_BLANK -> cells.withAge("");
      case DATE_1900 -> cells.withDate("1900-01-01 00:00:00");
      case DATE_BLANK -> cells.withDate("");
      case SEX_NAN -> cells.withSex("nan");
      case STATE_00 -> cells.withState("NO ESPECIFICADO", "00");
      case STATE_ABROAD -> cells.withState(ABROAD.get(number % ABROAD.size()), "NA");
      case STATE_CODE_NA -> cells.withState(cells.state(), "NA");
      case STATE_MOJIBAKE -> cells.withState("NUEVO LEÃ“N", "NA");
    };
  }

  private LocalDate date(int year) {
    int days = year == LAST_YEAR ? LAST_DAY_OF_2018 : Year.of(year).length();
    return LocalDate.ofYearDay(year, 1 + random.nextInt(days));
  }

  private int weighted() {
    int all = InventedStates.WEIGHTS.stream().mapToInt(Integer::intValue).sum();
    int left = random.nextInt(all);
    int state = 0;
    while (left >= InventedStates.WEIGHTS.get(state)) {
      left -= InventedStates.WEIGHTS.get(state);
      state++;
    }
    return state;
  }

  private int womansAge() {
    int kind = random.nextInt(100);
    if (kind < 8) {
      return between(1, 11);
    }
    if (kind < 50) {
      return between(12, 17);
    }
    return kind < 76 ? between(18, 29) : between(30, 72);
  }

  private int mansAge() {
    int kind = random.nextInt(100);
    if (kind < 5) {
      return between(1, 11);
    }
    if (kind < 17) {
      return between(12, 17);
    }
    return kind < 62 ? between(18, 34) : between(35, 78);
  }

  private String status(int year) {
    if (random.nextInt(100) < STILL_MISSING_PERCENT[year - FIRST_YEAR]) {
      return "AUN SIN LOCALIZAR";
    }
    return random.nextInt(100) < 6 ? "MUERTO" : "VIVO";
  }

  private int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /// The six cells of a row.
  private record Cells(
      String date, String state, String code, String sex, String age, String status) {
    Cells withAge(String other) {
      return new Cells(date, state, code, sex, other, status);
    }

    Cells withDate(String other) {
      return new Cells(other, state, code, sex, age, status);
    }

    Cells withSex(String other) {
      return new Cells(date, state, code, other, age, status);
    }

    Cells withState(String name, String itsCode) {
      return new Cells(date, name, itsCode, sex, age, status);
    }

    String csv() {
      String where = '"' + date + "\",\"" + state + "\",\"" + code + "\",\"" + sex + '"';
      return where + "," + age + ",\"" + status + '"';
    }
  }
}
