package org.veladora.app.diff;

/// By which step the records of an outcome found each other.
enum Step {
  EQUAL_ROW("equal_row"),
  SAME_ID("same_id"),
  LINKAGE("linkage"),
  NONE("none");

  private final String code;

  Step(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
