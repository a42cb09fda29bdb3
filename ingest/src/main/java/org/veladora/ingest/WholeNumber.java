package org.veladora.ingest;

/// Whole numbers as registers write them.
final class WholeNumber {
  private static final int MAX_DIGITS = 15;

  private WholeNumber() {}

  /// The number, 0 or more; a decimal part of zeros, as spreadsheets add, is taken as none.
  ///
  /// @return -1 where the text is no such number, or has more than 15 digits
  static long of(String text) {
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    boolean fits = end > 0 && end <= MAX_DIGITS && point != text.length() - 1;
    for (int i = 0; fits && i < text.length(); i++) {
      char c = text.charAt(i);
      fits = i == point || (i < end ? c >= '0' && c <= '9' : c == '0');
    }
    return fits ? Long.parseLong(text, 0, end, 10) : -1;
  }
}
