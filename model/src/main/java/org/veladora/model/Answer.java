package org.veladora.model;

/// What a source says about one field: a value, or one of four different ways of having none.
///
/// Blank is not "no", and "not asked" is not "unknown": they are different answers, and each is
/// kept.
///
/// @param <T> type of the stated value
public sealed interface Answer<T> {

  /// A value was stated.
  ///
  /// @param value what was stated
  /// @param <T> type of the value
  record Stated<T>(T value) implements Answer<T> {
    @Override
    public String toString() {
      return "Stated[redacted]";
    }
  }

  /// The source has no place for this field, or the question was not put.
  ///
  /// @param <T> type of the value
  record NotAsked<T>() implements Answer<T> {}

  /// The person declined to answer.
  ///
  /// @param <T> type of the value
  record Refused<T>() implements Answer<T> {}

  /// The source says that it does not know: blank, or a sentinel such as "SIN DATO".
  ///
  /// @param <T> type of the value
  record Unknown<T>() implements Answer<T> {}

  /// Something is written, and it cannot be read as a value of this field.
  ///
  /// @param <T> type of the value
  record Illegible<T>() implements Answer<T> {}

  /// A stated answer.
  ///
  /// @param value what was stated
  /// @param <T> type of the value
  /// @return the answer
  static <T> Answer<T> stated(T value) {
    return new Stated<>(value);
  }

  /// The shared "not asked" answer.
  ///
  /// @param <T> type of the value
  /// @return the answer
  @SuppressWarnings("unchecked") // holds no value
  static <T> Answer<T> notAsked() {
    return (Answer<T>) Absent.NOT_ASKED;
  }

  /// The shared "refused" answer.
  ///
  /// @param <T> type of the value
  /// @return the answer
  @SuppressWarnings("unchecked") // holds no value
  static <T> Answer<T> refused() {
    return (Answer<T>) Absent.REFUSED;
  }

  /// The shared "unknown" answer.
  ///
  /// @param <T> type of the value
  /// @return the answer
  @SuppressWarnings("unchecked") // holds no value
  static <T> Answer<T> unknown() {
    return (Answer<T>) Absent.UNKNOWN;
  }

  /// The shared "illegible" answer.
  ///
  /// @param <T> type of the value
  /// @return the answer
  @SuppressWarnings("unchecked") // holds no value
  static <T> Answer<T> illegible() {
    return (Answer<T>) Absent.ILLEGIBLE;
  }

  /// The word for the kind of this answer, as written in files and JSON.
  ///
  /// @return `stated`, `not_asked`, `refused`, `unknown` or `illegible`
  default String kind() {
    return switch (this) {
      case Stated<T> _ -> "stated";
      case NotAsked<T> _ -> "not_asked";
      case Refused<T> _ -> "refused";
      case Unknown<T> _ -> "unknown";
      case Illegible<T> _ -> "illegible";
    };
  }
}
