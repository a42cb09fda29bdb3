package org.veladora.planted.model;

import java.util.List;

/// Keeps the rule.
public record RedactedRow(List<String> cells) {
  @Override
  public String toString() {
    return "RedactedRow[redacted]";
  }
}
