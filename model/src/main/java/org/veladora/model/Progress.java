package org.veladora.model;

/// Told how far long work has come. Never receives personal data.
@FunctionalInterface
public interface Progress {
  /// Progress that nobody watches.
  Progress NONE = (_, _, _) -> {};

  /// Tells how far one step has come. Called often: an implementation limits what it prints.
  ///
  /// @param step what is being done, such as a file name
  /// @param done units done
  /// @param total units in all, or -1 where unknown
  void at(String step, long done, long total);
}
