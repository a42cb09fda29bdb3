package org.veladora.linkage;

/// One way of linking all records: who is who.
public final class LinkageDraw {
  private final int[] personOf;
  private final int people;

  /// Makes a draw of labels, which are renumbered by first appearance.
  ///
  /// @param labels record, in the order of adding -> any label from 0 to the number of records,
  ///   exclusive; the same for the same person
  LinkageDraw(int[] labels) {
    int[] numberOf = new int[labels.length];
    int count = 0;
    this.personOf = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      if (numberOf[labels[i]] == 0) {
        numberOf[labels[i]] = ++count;
      }
      personOf[i] = numberOf[labels[i]] - 1;
    }
    this.people = count;
  }

  /// The person that a record is about.
  ///
  /// @param record index of the record, in the order in which records were added
  /// @return 0 to [#people], exclusive; people are numbered by their first record
  /// @throws IndexOutOfBoundsException if there is no such record
  public int personOf(int record) {
    return personOf[record];
  }

  /// How many records were linked.
  ///
  /// @return the number of records
  public int records() {
    return personOf.length;
  }

  /// How many people the records are about.
  ///
  /// @return the number of people
  public int people() {
    return people;
  }

  /// The person of each record, for comparison with the truth.
  ///
  /// @return a copy: record -> person
  public int[] toArray() {
    return personOf.clone();
  }
}
