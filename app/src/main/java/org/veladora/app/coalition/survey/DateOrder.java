package org.veladora.app.coalition.survey;

/// Which of day and month comes first, counted over dates that can be read in one order only
/// (`31/05/2017`, `05/31/2017`).
final class DateOrder {
  private long dayFirst;
  private long monthFirst;

  void see(boolean readableDayFirst, boolean readableMonthFirst) {
    dayFirst += readableDayFirst && !readableMonthFirst ? 1 : 0;
    monthFirst += readableMonthFirst && !readableDayFirst ? 1 : 0;
  }

  long dayFirst() {
    return dayFirst;
  }

  long monthFirst() {
    return monthFirst;
  }

  boolean isDecided() {
    return dayFirst != monthFirst;
  }

  boolean isDisputed() {
    return dayFirst > 0 && monthFirst > 0;
  }

  boolean isMonthFirst() {
    return monthFirst > dayFirst;
  }
}
