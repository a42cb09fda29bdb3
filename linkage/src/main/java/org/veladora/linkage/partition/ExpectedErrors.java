package org.veladora.linkage.partition;

/// How wrong the default clusters are, by the probabilities of the partitions alone: nobody has
/// looked at the truth, and pairs that no rule brought together are not in it.
public final class ExpectedErrors {
  private double linked;
  private double linkedRight;
  private double pairs;
  private double people;

  /// Starts with every record a person.
  ///
  /// @param records how many there are
  ExpectedErrors(int records) {
    this.people = records;
  }

  /// Takes a pair of a component.
  ///
  /// @param probability that it is one person
  /// @param isLinked whether the default clusters say so
  void addPair(double probability, boolean isLinked) {
    pairs += probability;
    linked += isLinked ? 1 : 0;
    linkedRight += isLinked ? probability : 0;
  }

  /// Takes the people of a component.
  ///
  /// @param records its records
  /// @param mean mean number of people among them
  void join(int records, double mean) {
    people -= records - mean;
  }

  /// Expected share of the linked pairs that are right.
  ///
  /// @return 0 to 1; 1 where nothing is linked
  public double precision() {
    return linked == 0 ? 1 : linkedRight / linked;
  }

  /// Expected share of the right pairs within components that are linked.
  ///
  /// @return 0 to 1; 1 where none is expected
  public double recall() {
    return pairs == 0 ? 1 : Math.min(1, linkedRight / pairs);
  }

  /// Expected pairs that are linked and are two people.
  ///
  /// @return a number of pairs
  public double falseLinks() {
    return linked - linkedRight;
  }

  /// Expected pairs within components that are one person and are not linked.
  ///
  /// @return a number of pairs
  public double missedLinks() {
    return Math.max(0, pairs - linkedRight);
  }

  /// Expected people: the mean over the partitions of all components.
  ///
  /// @return a number of people
  public double people() {
    return people;
  }
}
