package org.veladora.bench;

import java.util.ArrayList;
import java.util.List;

/// Invented inhabitants by year, state and sex, in the layout of CONAPO's file: the nation's rows
/// have the code `00`, and `Total` is the sum of men and women. Each state grows by a per cent a
/// year.
final class InventedPopulation {
  static final String HEADER = "n_year,nombre_estado,cve_ent,genero,pob_start_year,pob_mid_year";
  static final int FIRST_YEAR = 2001;
  static final int LAST_YEAR = 2018;

  private static final int STATES = InventedStates.NAMES.size();

  private InventedPopulation() {}

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      addPlace(lines, year, "Nacional,00", nation(year, 0), nation(year, 1));
    }
    for (int state = 0; state < STATES; state++) {
      String place = InventedStates.NAMES.get(state) + "," + InventedStates.code(state);
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        addPlace(lines, year, place, people(state, year, 0), people(state, year, 1));
      }
    }
    return lines;
  }

  private static void addPlace(List<String> lines, int year, String place, Half men, Half women) {
    lines.add(year + "," + place + ",Hombres," + men.start() + "," + men.mid());
    lines.add(year + "," + place + ",Mujeres," + women.start() + "," + women.mid());
    long start = men.start() + women.start();
    lines.add(year + "," + place + ",Total," + start + "," + (men.mid() + women.mid()));
  }

  private static Half nation(int year, int sex) {
    long start = 0;
    long mid = 0;
    for (int state = 0; state < STATES; state++) {
      Half half = people(state, year, sex);
      start += half.start();
      mid += half.mid();
    }
    return new Half(start, mid);
  }

  /// Whole numbers only: a floating-point power could differ between machines.
  private static Half people(int state, int year, int sex) {
    long of2010 = InventedStates.THOUSANDS.get(state) * 1_000L * (sex == 0 ? 489 : 511) / 1_000;
    long mid = of2010 + of2010 * (year - 2010) / 100;
    return new Half(mid - of2010 / 200, mid);
  }

  private record Half(long start, long mid) {}
}
