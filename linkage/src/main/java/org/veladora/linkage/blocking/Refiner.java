package org.veladora.linkage.blocking;

import org.veladora.linkage.records.Keys;
import org.veladora.linkage.records.LongList;

/// What parts a block that is too large: records of the block that share one of these as well.
enum Refiner {
  /// Another word of the name.
  WORD {
    @Override
    void addKeys(Traits of, int after, LongList keys) {
      for (int k = 0; k < of.wordCount(); k++) {
        if (of.word(k) > after) {
          keys.add(Keys.mix(1, of.word(k)));
        }
      }
    }
  },

  /// A year in which the person can be born.
  BIRTH_YEAR {
    @Override
    void addKeys(Traits of, int after, LongList keys) {
      for (int year = of.firstYear(); year > 0 && year <= of.lastYear(); year++) {
        keys.add(Keys.mix(2, year));
      }
    }
  },

  /// Day and month of birth.
  BIRTH_DAY {
    @Override
    void addKeys(Traits of, int after, LongList keys) {
      addPresent(3, of.dayMonth(), keys);
    }
  },

  /// The state of the event.
  STATE {
    @Override
    void addKeys(Traits of, int after, LongList keys) {
      addPresent(4, of.state(), keys);
    }
  },

  /// Values of further fields.
  FURTHER_FIELD {
    @Override
    void addKeys(Traits of, int after, LongList keys) {
      for (int f = 0; f < of.furtherCount(); f++) {
        if (of.further(f) >= 0) {
          keys.add(Keys.mix(5 + f, of.further(f)));
        }
      }
    }
  };

  /// How much it says that two records of one block share this: 2 for what hundreds of values tell
  /// apart, 1 for dozens.
  int strength() {
    return this == WORD || this == BIRTH_DAY ? 2 : 1;
  }

  /// Adds the keys of a record.
  ///
  /// @param of the record
  /// @param after words up to this are keys of the block already
  /// @param keys where to
  abstract void addKeys(Traits of, int after, LongList keys);

  private static void addPresent(int kind, int value, LongList keys) {
    if (value > 0) {
      keys.add(Keys.mix(kind, value));
    }
  }
}
