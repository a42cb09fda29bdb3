package org.veladora.estimation.referral;

import java.util.List;
import java.util.OptionalInt;

/// Who referred whom, in one sample.
///
/// ```java
/// ReferralSample sample =
///     new ReferralSample(
///         List.of("yes", "no"),
///         List.of(Respondent.seed(12, 0), Respondent.referredBy(0, 5, 1)));
/// ```
///
/// @param categories names of the trait's categories
/// @param people everybody in the sample; positions are used to say who referred whom
public record ReferralSample(List<String> categories, List<Respondent> people) {
  /// A person of the sample.
  ///
  /// @param recruiter position of who referred the person; [#SEED] for none
  /// @param degree how many people of the population the person knows, 1 or more
  /// @param category position of the category; [#UNKNOWN] where the trait is not known
  public record Respondent(int recruiter, long degree, int category) {
    /// Stands for the recruiter of a seed.
    public static final int SEED = -1;

    /// Stands for the category of a person of whom the trait is not known.
    public static final int UNKNOWN = -1;

    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if the degree is below 1 or a position below -1
    public Respondent {
      if (degree < 1 || recruiter < SEED || category < UNKNOWN) {
        throw new IllegalArgumentException(
            "not a respondent: " + recruiter + ", " + degree + ", " + category);
      }
    }

    /// A person whom nobody referred.
    ///
    /// @param degree people known, 1 or more
    /// @param category position of the category, or [#UNKNOWN]
    /// @return the person
    public static Respondent seed(long degree, int category) {
      return new Respondent(SEED, degree, category);
    }

    /// A person whom another referred.
    ///
    /// @param recruiter position of the other
    /// @param degree people known, 1 or more
    /// @param category position of the category, or [#UNKNOWN]
    /// @return the person
    public static Respondent referredBy(int recruiter, long degree, int category) {
      return new Respondent(recruiter, degree, category);
    }
  }

  /// Copies the lists and checks that every chain begins with a seed.
  ///
  /// @throws IllegalArgumentException if a position is not there or somebody was referred in a
  ///   circle
  public ReferralSample {
    categories = List.copyOf(categories);
    people = List.copyOf(people);
    for (Respondent person : people) {
      if (person.recruiter() >= people.size() || person.category() >= categories.size()) {
        throw new IllegalArgumentException("no such recruiter or category: " + person);
      }
    }
    if (findInCircle(people).isPresent()) {
      throw new IllegalArgumentException("somebody was referred in a circle");
    }
  }

  /// Somebody whom nobody would have reached: who referred them was, by way of others or directly,
  /// referred by them. Follows everybody towards a seed, each person once: O(people).
  ///
  /// @param people everybody; recruiters are positions in the list
  /// @return a position in a circle; empty where every chain begins with a seed
  public static OptionalInt findInCircle(List<Respondent> people) {
    int[] walks = new int[people.size()];
    for (int start = 0; start < walks.length; start++) {
      int walk = start + 1;
      int person = start;
      while (person != Respondent.SEED && walks[person] == 0) {
        walks[person] = walk;
        person = people.get(person).recruiter();
      }
      if (person != Respondent.SEED && walks[person] == walk) {
        return OptionalInt.of(person);
      }
    }
    return OptionalInt.empty();
  }
}
