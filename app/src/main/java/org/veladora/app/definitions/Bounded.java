package org.veladora.app.definitions;

import org.veladora.app.declarations.Declaration;

/// Whole numbers of a declaration that have a least and a most.
final class Bounded {
  private Bounded() {}

  static int integer(Declaration table, String key, int least, int most) {
    long value = table.integer(key);
    if (value < least || value > most) {
      throw table.invalid(key, value, least + "..." + most);
    }
    return (int) value;
  }

  static int integer(Declaration table, String key, int least, int most, int whenMissing) {
    return table.has(key) ? integer(table, key, least, most) : whenMissing;
  }
}
