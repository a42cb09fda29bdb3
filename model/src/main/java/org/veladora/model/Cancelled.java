package org.veladora.model;

/// Work was stopped because its [Cancel] asked for it. Nothing half-written may remain.
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Makes the exception.
  public Cancelled() {
    super("cancelled");
  }
}
