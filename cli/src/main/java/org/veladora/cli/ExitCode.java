package org.veladora.cli;

/// How a command ends, by class. Fixed: scripts depend on them.
public enum ExitCode {
  /// Everything was done.
  OK(0),
  /// The command line itself is wrong.
  USAGE(2),
  /// A file or declaration cannot be used.
  BAD_INPUT(3),
  /// A rule of the product refuses, such as the gate.
  REFUSED(4),
  /// A fault of the program or of the machine under it.
  INTERNAL(70),
  /// Stopped by the user.
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// The number that the process ends with.
  ///
  /// @return the number
  public int number() {
    return number;
  }
}
