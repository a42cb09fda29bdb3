package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;

/// Divides names into lines, because SVG does not.
final class Lines {
  /// Characters that fit across a screen of 320 pixels.
  private static final int MAX_CHARACTERS = 36;

  private Lines() {}

  /// The lines of a name.
  ///
  /// @param name the name
  /// @return lines of up to 36 characters, longer only where a word is
  static List<String> of(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > MAX_CHARACTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
