package org.veladora.simulate.settings;

/// How many records of one person a list has, each with errors of its own.
///
/// ```
/// a person on the list has 1 record
/// a second with chance `second`
/// a third, a fourth ... with chance `further` each, given the one before; never more than `most`
/// ```
///
/// With s = `second`, f = `further` and no limit, the mean is m = 1 + s / (1 - f) records a person;
/// a share 1 - (1 - s) / m of the records share their person with another, and there are s / ((1 -
/// f)^2 m) pairs of records of one person for each record.
///
/// @param second chance that a person on the list has a second record
/// @param further chance of each record after the second, given the one before
/// @param most the most records of one person, 1 to 100
public record RecordsPerPerson(double second, double further, int most) {
  /// Nobody has two: the list is free of duplicates.
  public static final RecordsPerPerson ONE = new RecordsPerPerson(0, 0, 1);

  private static final int LIMIT = 100;

  /// Checks the chances and the limit.
  ///
  /// @throws IllegalArgumentException if a chance is no probability, the limit is not 1 to 100, or
  ///   chance and limit differ in whether anybody has a second record
  public RecordsPerPerson {
    Check.probability("chance of a second record", second);
    Check.probability("chance of a further record", further);
    if (most < 1 || most > LIMIT || (most == 1) != (second == 0)) {
      throw new IllegalArgumentException(
          "records of a person: 1 to " + LIMIT + ", more than 1 only by chance: " + most);
    }
  }

  /// At most two records of a person.
  ///
  /// @param share share of the list's people who have two, 0 to 1
  /// @return one each where the share is 0
  /// @throws IllegalArgumentException if the share is no probability
  public static RecordsPerPerson twice(double share) {
    return share == 0 ? ONE : new RecordsPerPerson(share, 0, 2);
  }
}
