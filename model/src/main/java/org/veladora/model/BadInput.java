package org.veladora.model;

/// What a user gave cannot be used as a whole: a file that is no table, a declaration with a
/// mistake. The face shows its problem's message and ends with the exit code for bad input. A bad
/// row is no `BadInput`: it is set aside.
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /// Makes the exception.
  ///
  /// @param problem what is wrong, where, and the likely remedy
  public BadInput(Problem problem) {
    super(problem.code() + " " + problem.arguments());
    this.problem = problem;
  }

  /// Makes the exception for a problem that another exception showed.
  ///
  /// @param problem what is wrong, where, and the likely remedy
  /// @param cause what showed it
  public BadInput(Problem problem, Throwable cause) {
    super(problem.code() + " " + problem.arguments(), cause);
    this.problem = problem;
  }

  /// What is wrong.
  ///
  /// @return the problem
  public Problem problem() {
    return problem;
  }
}
