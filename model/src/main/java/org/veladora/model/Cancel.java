package org.veladora.model;

/// Asked at short intervals by long work, so that it can be stopped.
@FunctionalInterface
public interface Cancel {
  /// Work that is never stopped.
  Cancel NEVER = () -> false;

  /// Whether the work should stop.
  ///
  /// @return true once it should
  boolean isRequested();

  /// Stops the work if asked to.
  ///
  /// @throws Cancelled if the work should stop
  default void check() {
    if (isRequested()) {
      throw new Cancelled();
    }
  }
}
