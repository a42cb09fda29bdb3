package org.veladora.linkage.blocking;

import org.veladora.linkage.records.FurtherField;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.records.LongList;

/// A rule that brings records together: those that share one of its keys.
public enum BlockingRule {
  /// Two words of the name sound alike, wherever in the name they stand; `MARIA` and `JOSE` aside
  /// where the given name has others. Bears a surname that is missing or in the other's place,
  /// names parted wrongly, a dropped part of a compound given name, a familiar form.
  NAME_WORDS("two_name_words") {
    @Override
    void addKeys(Traits of, LongList keys) {
      for (int b = 1; b < of.wordCount(); b++) {
        for (int a = 0; a < b; a++) {
          keys.add(nameKey(of.word(a), of.word(b)));
        }
      }
    }
  },

  /// The whole date of birth, day and month in either order, and a word of the name. Bears any
  /// fault in the rest of the name.
  BIRTH_AND_WORD("birth_date_and_name_word") {
    @Override
    void addKeys(Traits of, LongList keys) {
      for (int k = 0; k < of.wordCount() && of.birth() > 0; k++) {
        keys.add(Keys.mix(of.birth(), of.word(k)));
      }
    }
  },

  /// The whole date of birth, and first sounds of the given name and of a surname, in either order.
  /// Bears faults in every word of the name.
  BIRTH_AND_INITIALS("birth_date_and_initials") {
    @Override
    void addKeys(Traits of, LongList keys) {
      if (of.birth() > 0) {
        addInitials(of, of.birth(), of.paternalInitials(), keys);
        addInitials(of, of.birth(), of.maternalInitials(), keys);
      }
    }
  },

  /// The whole date of birth and the state, where few records share both. Bears another name
  /// altogether.
  BIRTH_AND_STATE("birth_date_and_state") {
    @Override
    void addKeys(Traits of, LongList keys) {
      if (of.birth() > 0 && of.state() > 0) {
        keys.add(Keys.mix(of.birth(), -of.state()));
      }
    }

    @Override
    boolean isBounded() {
      return true;
    }
  },

  /// What a CURP says of name, date and sex, from the CURP or derived from the fields.
  CURP("curp_stem") {
    @Override
    void addKeys(Traits of, LongList keys) {
      if (of.curpStem() != 0) {
        keys.add(of.curpStem());
      }
    }
  },

  /// The value of a further field, categories aside.
  FURTHER_FIELD("further_field") {
    @Override
    void addKeys(Traits of, LongList keys) {
      for (int f = 0; f < of.furtherCount(); f++) {
        if (of.further(f) >= 0 && of.kind(f) != FurtherField.Kind.CATEGORY) {
          keys.add(Keys.mix(f, of.further(f)));
        }
      }
    }
  };

  private final String id;

  BlockingRule(String id) {
    this.id = id;
  }

  /// The stable id of the rule, as reports name it.
  ///
  /// @return lower-case words joined by `_`
  public String id() {
    return id;
  }

  /// How much a key says: 1 where most records that share a frequent one are strangers, else 0.
  int strength() {
    return this == BIRTH_AND_INITIALS ? 1 : 0;
  }

  /// Whether blocks are kept from the smallest up while they cost little, and never parted: what
  /// the key says is too little to look for more.
  boolean isBounded() {
    return false;
  }

  /// Whether records that share a key share what a refiner looks at in any case.
  boolean implies(Refiner refiner) {
    return switch (this) {
      case NAME_WORDS, FURTHER_FIELD -> false;
      case BIRTH_AND_WORD, BIRTH_AND_INITIALS, BIRTH_AND_STATE, CURP ->
          refiner == Refiner.BIRTH_YEAR || refiner == Refiner.BIRTH_DAY;
    };
  }

  /// Adds the keys of a record; none where it lacks what the rule looks at; some may repeat.
  abstract void addKeys(Traits of, LongList keys);

  /// The key of two words, the smaller first.
  static long nameKey(int a, int b) {
    return Keys.mix(a, b);
  }

  private static void addInitials(Traits of, int date, int[] surname, LongList keys) {
    for (int given : of.givenInitials()) {
      for (int other : surname) {
        keys.add(Keys.mix(Keys.mix(date, Math.min(given, other)), Math.max(given, other)));
      }
    }
  }
}
