package org.veladora.linkage.blocking;

import static org.veladora.linkage.records.RecordColumns.NONE;

import java.util.Arrays;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.records.RecordColumns;

/// A rule that brings records together: those that share one of its keys.
public enum BlockingRule {
  /// One surname and one word of the given name sound alike. Bears a missing or swapped surname, a
  /// dropped part of a compound given name, a familiar form.
  SURNAME_AND_GIVEN("surname_and_given_name") {
    @Override
    long[] keys(RecordColumns records, int i) {
      return crossed(surnameSounds(records, i), soundsOf(records, records.given[i]));
    }
  },

  /// One word of the given name, `MARIA` and `JOSE` aside where there are others, the first sound
  /// of a surname, and the state. Bears a misspelt surname where there is only one and no date of
  /// birth.
  GIVEN_INITIAL_STATE("given_name_surname_initial_and_state") {
    @Override
    long[] keys(RecordColumns records, int i) {
      long state = records.place[i] / 1000;
      long[] states = state == 0 ? NO_KEYS : new long[] {state};
      return crossed(crossed(leadSounds(records, i), surnameInitials(records, i)), states);
    }
  },

  /// Both surnames sound alike, in either order. Bears any given name.
  BOTH_SURNAMES("both_surnames") {
    @Override
    long[] keys(RecordColumns records, int i) {
      long[] surnames = surnameSounds(records, i);
      if (surnames.length < 2) {
        return NO_KEYS;
      }
      long low = Math.min(surnames[0], surnames[1]);
      return new long[] {Keys.mix(low, Math.max(surnames[0], surnames[1]))};
    }
  },

  /// The whole date of birth, day and month in either order, and the first sound of a given name.
  BIRTH_AND_GIVEN("birth_date_and_given_initial") {
    @Override
    long[] keys(RecordColumns records, int i) {
      return crossed(birthKeys(records, i), initials(records, records.given[i]));
    }
  },

  /// The whole date of birth, day and month in either order, and the first sound of a surname.
  BIRTH_AND_SURNAME("birth_date_and_surname_initial") {
    @Override
    long[] keys(RecordColumns records, int i) {
      return crossed(birthKeys(records, i), surnameInitials(records, i));
    }
  },

  /// All words of the name sound alike, in any order. Bears names that were parted wrongly.
  NAME_WORDS("name_words") {
    @Override
    long[] keys(RecordColumns records, int i) {
      long[] sounds =
          joined(soundsOf(records, records.paternal[i]), soundsOf(records, records.maternal[i]));
      long[] words = joined(sounds, soundsOf(records, records.given[i]));
      if (words.length < 2) {
        return NO_KEYS;
      }
      Arrays.sort(words);
      long key = words.length;
      for (long word : words) {
        key = Keys.mix(key, word);
      }
      return new long[] {key};
    }
  },

  /// What a CURP says of name, date and sex, from the CURP or derived from the fields.
  CURP("curp_stem") {
    @Override
    long[] keys(RecordColumns records, int i) {
      return records.curpStem[i] == 0 ? NO_KEYS : new long[] {records.curpStem[i]};
    }
  };

  private static final long[] NO_KEYS = {};

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

  /// The keys of a record.
  ///
  /// @param records the records
  /// @param i one of them
  /// @return none where the record lacks what the rule looks at; may repeat
  abstract long[] keys(RecordColumns records, int i);

  private static long[] crossed(long[] left, long[] right) {
    long[] keys = new long[left.length * right.length];
    for (int k = 0; k < keys.length; k++) {
      keys[k] = Keys.mix(left[k / right.length], right[k % right.length]);
    }
    return keys;
  }

  private static long[] joined(long[] left, long[] right) {
    long[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  private static long[] surnameSounds(RecordColumns records, int i) {
    return joined(soundOf(records, records.paternal[i]), soundOf(records, records.maternal[i]));
  }

  private static long[] soundOf(RecordColumns records, int name) {
    return name == NONE ? NO_KEYS : new long[] {records.names.sound(name)};
  }

  private static long[] soundsOf(RecordColumns records, int name) {
    return name == NONE ? NO_KEYS : records.names.sounds(name);
  }

  private static long[] leadSounds(RecordColumns records, int i) {
    return records.given[i] == NONE ? NO_KEYS : records.names.leadSounds(records.given[i]);
  }

  private static long[] initials(RecordColumns records, int name) {
    return name == NONE ? NO_KEYS : records.names.initials(name);
  }

  private static long[] surnameInitials(RecordColumns records, int i) {
    return joined(initials(records, records.paternal[i]), initials(records, records.maternal[i]));
  }

  /// The date with the smaller of day and month first; none where a part is missing.
  private static long[] birthKeys(RecordColumns records, int i) {
    int birth = records.birth[i];
    if (birth % 100 == 0) {
      return NO_KEYS;
    }
    int month = birth / 100 % 100;
    int day = birth % 100;
    int year = birth / 10_000;
    return new long[] {year * 10_000L + Math.min(month, day) * 100L + Math.max(month, day)};
  }
}
