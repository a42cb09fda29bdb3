package org.veladora.ingest;

import java.time.YearMonth;
import java.util.Optional;
import org.veladora.model.PartialDate;

/// A form in which a source writes dates, such as `dd/MM/yyyy` or `yyyy-MM-dd HH:mm:ss`.
///
/// `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss` stand for digits of that number, `d` and `M` for one or
/// two; other characters stand for themselves. Times are checked and dropped.
///
/// @param pattern the form; it has a year, and a month where it has a day
public record DateForm(String pattern) {
  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if it holds another run of letters, or no year, or a day
  ///   without a month
  public DateForm {
    boolean year = false;
    boolean month = false;
    boolean day = false;
    for (int i = 0; i < pattern.length(); i += run(pattern, i)) {
      char letter = pattern.charAt(i);
      boolean fits =
          switch (letter) {
            case 'y' -> run(pattern, i) == 4;
            case 'M', 'd' -> run(pattern, i) <= 2;
            case 'H', 'm', 's' -> run(pattern, i) == 2;
            default -> !Character.isLetterOrDigit(letter);
          };
      if (!fits) {
        throw new IllegalArgumentException("not a form of dates: \"" + pattern + "\"");
      }
      year |= letter == 'y';
      month |= letter == 'M';
      day |= letter == 'd';
    }
    if (!year || (day && !month)) {
      throw new IllegalArgumentException("a date has a year: \"" + pattern + "\"");
    }
  }

  /// What a text says in this form.
  sealed interface Reading {
    /// A date.
    record Date(PartialDate date) implements Reading {}

    /// The text has the form, and no such day exists.
    record NoSuchDay() implements Reading {}

    /// The text has another form.
    record OtherForm() implements Reading {}
  }

  Reading read(String text) {
    int[] parts = new int[4];
    int at = 0;
    for (int i = 0; i < pattern.length(); i += run(pattern, i)) {
      int length = run(pattern, i);
      char letter = pattern.charAt(i);
      if (!Character.isLetter(letter)) {
        if (!text.startsWith(pattern.substring(i, i + length), at)) {
          return new Reading.OtherForm();
        }
        at += length;
        continue;
      }
      int digits = digitsAt(text, at, length);
      if (digits == 0) {
        return new Reading.OtherForm();
      }
      parts[partOf(letter)] = Integer.parseInt(text, at, at + digits, 10);
      at += digits;
    }
    return at == text.length() ? date(parts) : new Reading.OtherForm();
  }

  /// The date that a text states in this form.
  ///
  /// @param text a cell, without spaces around
  /// @return the date, or empty where the text has another form or there is no such day
  public Optional<PartialDate> find(String text) {
    return read(text) instanceof Reading.Date(PartialDate date)
        ? Optional.of(date)
        : Optional.empty();
  }

  private Reading date(int[] parts) {
    boolean monthFits = pattern.indexOf('M') < 0 || (parts[1] >= 1 && parts[1] <= 12);
    boolean dayFits =
        pattern.indexOf('d') < 0
            || (monthFits
                && parts[0] >= 1
                && parts[2] >= 1
                && parts[2] <= YearMonth.of(parts[0], parts[1]).lengthOfMonth());
    if (parts[0] < 1 || !monthFits || !dayFits) {
      return new Reading.NoSuchDay();
    }
    return new Reading.Date(new PartialDate(parts[0], parts[1], parts[2], false));
  }

  private static int partOf(char letter) {
    return switch (letter) {
      case 'y' -> 0;
      case 'M' -> 1;
      case 'd' -> 2;
      default -> 3;
    };
  }

  /// How many digits stand there for a run of letters: the run's length, or one or two for a run of
  /// one; 0 where they are not there.
  private static int digitsAt(String text, int at, int length) {
    int most = length == 1 ? 2 : length;
    int digits = 0;
    while (digits < most && at + digits < text.length() && isDigit(text.charAt(at + digits))) {
      digits++;
    }
    return digits < length ? 0 : digits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int run(String pattern, int from) {
    char letter = pattern.charAt(from);
    int to = from + 1;
    while (to < pattern.length() && pattern.charAt(to) == letter) {
      to++;
    }
    return to - from;
  }
}
