package org.veladora.simulate.errors;

import java.time.LocalDate;
import java.util.List;
import org.veladora.model.MexicanState;
import org.veladora.simulate.random.Draws;

/// Errors in dates, places and CURP. Each changes nothing where it cannot happen.
final class Facts {
  private static final int LATEST_DAYS = 60;
  private static final String CURP_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private Facts() {}

  static LocalDate estimated(LocalDate birth) {
    return birth.withDayOfYear(1);
  }

  static LocalDate dayAndMonthSwapped(LocalDate birth) {
    int day = birth.getDayOfMonth();
    return day > 12 ? birth : LocalDate.of(birth.getYear(), day, birth.getMonthValue());
  }

  static LocalDate yearOff(LocalDate birth, Draws draws) {
    return birth.plusYears(draws.chance(0.5) ? 1 : -1);
  }

  static int ageOff(int ageYears, Draws draws) {
    return ageYears == 0 || draws.chance(0.5) ? ageYears + 1 : ageYears - 1;
  }

  static LocalDate later(LocalDate event, Draws draws) {
    return event.plusDays(1 + draws.below(LATEST_DAYS));
  }

  static MexicanState other(MexicanState state, Draws draws) {
    List<MexicanState> states = MexicanState.listAll();
    int further = 1 + draws.below(states.size() - 1);
    return states.get((states.indexOf(state) + further) % states.size());
  }

  /// One letter or digit is another, or the last character is lost.
  static String wrongCurp(String curp, Draws draws) {
    if (curp.isEmpty()) {
      return curp;
    }
    int at = draws.below(curp.length() + 1);
    if (at == curp.length()) {
      return curp.substring(0, at - 1);
    }
    char c = curp.charAt(at);
    char other =
        Character.isDigit(c)
            ? (char) ('0' + (c - '0' + 1 + draws.below(9)) % 10)
            : CURP_LETTERS.charAt((c - 'A' + 1 + draws.below(25)) % 26);
    return curp.substring(0, at) + other + curp.substring(at + 1);
  }
}
