package org.veladora.report.document;

/// Whether it is known how many people there are: never of real lists, always of invented ones.
public sealed interface Truth {

  /// The lists are real.
  record Unknown() implements Truth {}

  /// The lists are invented, and so are all people on them.
  ///
  /// @param people how many were invented, on lists and on none, 1 or more
  record Invented(long people) implements Truth {
    /// Checks the number.
    ///
    /// @throws IllegalArgumentException if there is nobody
    public Invented {
      if (people < 1) {
        throw new IllegalArgumentException("an invented population has people: " + people);
      }
    }
  }
}
