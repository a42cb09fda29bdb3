package org.veladora.report.document;

import org.veladora.model.LocalText;

/// What a coalition declares about its count before anybody sees a number.
///
/// @param id id of the coalition
/// @param title what is counted, in a few words
/// @param population who is counted
/// @param linkage how records become people
/// @param estimation how those on no list are estimated
public record CountTerms(
    String id, LocalText title, Population population, Linkage linkage, Estimation estimation) {

  /// Who is counted.
  ///
  /// @param victim the definition of who is counted
  /// @param closed whether nobody enters or leaves between the lists
  /// @param strata how people are divided
  /// @param referrals what is done with captures that came through another list
  public record Population(LocalText victim, boolean closed, Strata strata, Referrals referrals) {}

  /// How records become people.
  ///
  /// @param threshold least posterior probability of a link that is kept, 0 to 1
  /// @param draws how many whole linkages are drawn, 0 or more
  public record Linkage(double threshold, int draws) {
    /// Checks the ranges.
    ///
    /// @throws IllegalArgumentException if the threshold is not within 0 and 1 or the number of
    ///   draws is negative
    public Linkage {
      if (!(threshold >= 0 && threshold <= 1) || draws < 0) {
        throw new IllegalArgumentException(
            "a linkage has a threshold within 0 and 1 and 0 draws or more: "
                + threshold
                + ", "
                + draws);
      }
    }
  }

  /// How those on no list are estimated.
  ///
  /// @param threshold p-value under which an effect enters a model, 0 to 1
  /// @param replicates bootstrap replicates, 1 or more
  public record Estimation(double threshold, int replicates) {
    /// Checks the ranges.
    ///
    /// @throws IllegalArgumentException if the threshold is not within 0 and 1 or there is no
    ///   replicate
    public Estimation {
      if (!(threshold >= 0 && threshold <= 1) || replicates < 1) {
        throw new IllegalArgumentException(
            "an estimation has a threshold within 0 and 1 and a replicate or more: "
                + threshold
                + ", "
                + replicates);
      }
    }
  }

  /// How people are divided into strata.
  public enum Strata {
    /// Not at all.
    NONE("none"),
    /// By sex.
    SEX("sex"),
    /// By state.
    STATE("state"),
    /// By group of age.
    AGE_GROUP("age_group");

    private final String code;

    Strata(String code) {
      this.code = code;
    }

    /// The code as in the coalition's file and in JSON.
    ///
    /// @return the code
    public String code() {
      return code;
    }
  }

  /// What is done with captures that came through another list of the coalition.
  public enum Referrals {
    /// They are left out: the list that received the referral did not find the person by itself.
    DROP("drop"),
    /// Both lists are read as one.
    MERGE("merge");

    private final String code;

    Referrals(String code) {
      this.code = code;
    }

    /// The code as in the coalition's file and in JSON.
    ///
    /// @return the code
    public String code() {
      return code;
    }
  }
}
