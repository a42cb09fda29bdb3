package org.veladora.model;

/// The shared answers without a value, so that a register of blanks costs no memory.
final class Absent {
  static final Answer<Object> NOT_ASKED = new Answer.NotAsked<>();
  static final Answer<Object> REFUSED = new Answer.Refused<>();
  static final Answer<Object> UNKNOWN = new Answer.Unknown<>();
  static final Answer<Object> ILLEGIBLE = new Answer.Illegible<>();

  private Absent() {}
}
