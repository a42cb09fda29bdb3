package org.veladora.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date of which only the year, or the year and month, may be known.
///
/// @param year 1 to 9999
/// @param month 1 to 12, or 0 where not stated
/// @param day 1 to 31 within the month, or 0 where not stated
/// @param approximate true where the source marks the date as approximate
public record PartialDate(int year, int month, int day, boolean approximate) implements ClaimValue {
  /// Checks that the date exists.
  ///
  /// @throws IllegalArgumentException if a part is out of range, or a day is given without a month
  public PartialDate {
    boolean yearFits = year >= 1 && year <= 9999;
    boolean monthFits = month >= 0 && month <= 12 && (month > 0 || day == 0);
    if (!yearFits || !monthFits || day < 0) {
      throw new IllegalArgumentException("no such date");
    }
    if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new IllegalArgumentException("no such day in that month");
    }
  }

  /// A full date.
  ///
  /// @param date the date
  /// @return the same day, not approximate
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false);
  }

  /// A year of which nothing more is known.
  ///
  /// @param year 1 to 9999
  /// @return the date
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0, false);
  }

  /// A month of which the day is not known.
  ///
  /// @param year 1 to 9999
  /// @param month 1 to 12
  /// @return the date
  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(year, month, 0, false);
  }

  /// The first day that this date can be.
  ///
  /// @return 1 January where only the year is known, the first of the month where the day is not
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /// The last day that this date can be.
  ///
  /// @return 31 December where only the year is known, the month's last day where the day is not
  public LocalDate latest() {
    YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
    return day == 0 ? last.atEndOfMonth() : last.atDay(day);
  }

  /// ISO 8601 with reduced precision: `2017`, `2017-05` or `2017-05-31`; `~` in front where
  /// approximate (EDTF level 1 puts it behind; in front it survives spreadsheets).
  @Override
  public String canonical() {
    StringBuilder text = new StringBuilder(11);
    if (approximate) {
      text.append('~');
    }
    pad(text, year, 4);
    if (month > 0) {
      pad(text.append('-'), month, 2);
    }
    if (day > 0) {
      pad(text.append('-'), day, 2);
    }
    return text.toString();
  }

  private static void pad(StringBuilder text, int number, int width) {
    for (int bound = width == 4 ? 1000 : 10; bound > number && bound > 1; bound /= 10) {
      text.append('0');
    }
    text.append(number);
  }

  @Override
  public String toString() {
    return "PartialDate[redacted]";
  }
}
