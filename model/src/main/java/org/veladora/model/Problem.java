package org.veladora.model;

import java.util.List;

/// Something that went wrong, said with a stable code and the values that its message needs. The
/// text, in two languages, is in the message catalogue under the code; the handbook has an entry
/// for each.
///
/// @param code stable code: a letter for the area and three digits, such as `I004`
/// @param arguments values for the message's places `{0}`, `{1}`..., in order; never personal data
public record Problem(String code, List<String> arguments) {
  /// Checks the form of the code.
  ///
  /// @throws IllegalArgumentException if `code` is not a capital letter and three digits
  public Problem {
    if (!code.matches("[A-Z][0-9]{3}")) {
      throw new IllegalArgumentException(
          "a problem's code is a letter and three digits: \"" + code + "\"");
    }
    arguments = List.copyOf(arguments);
  }

  /// Makes a problem.
  ///
  /// @param code stable code
  /// @param arguments values for the message, in order
  /// @return the problem
  public static Problem of(String code, Object... arguments) {
    return new Problem(code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
