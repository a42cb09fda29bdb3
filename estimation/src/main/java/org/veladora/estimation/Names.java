package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;

/// Lists by name, of a bit mask.
final class Names {
  private Names() {}

  /// Such as `A + C`.
  static String of(List<String> lists, int mask) {
    List<String> names = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      if ((mask & 1 << list) != 0) {
        names.add(lists.get(list));
      }
    }
    return String.join(" + ", names);
  }

  /// Such as `A + C, B + C`, or `none`.
  static String join(List<String> lists, List<Integer> masks) {
    return masks.isEmpty()
        ? "none"
        : String.join(", ", masks.stream().map(mask -> of(lists, mask)).toList());
  }
}
