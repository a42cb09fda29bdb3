package org.veladora.estimation.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.veladora.estimation.referral.ReferralSample.Respondent;

/// Invented samples by referral chains.
final class InventedChains {
  /// Two categories.
  static final List<String> YES_NO = List.of("yes", "no");

  private InventedChains() {}

  /// Everybody refers two others until there are enough. A person of a category refers one of
  /// category 0 with the category's chance. Degrees are those of people reached in proportion to
  /// degree: of category 0 twice as large as of category 1 on average.
  ///
  /// @param seeds seeds, of categories in turn
  /// @param people everybody in the sample
  /// @param chance of category 0 after a person of category 0, and of category 1
  static ReferralSample grown(SplittableRandom random, int seeds, int people, double... chance) {
    List<Respondent> grown = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      grown.add(Respondent.seed(degree(random, seed % 2), seed % 2));
    }
    for (int recruiter = 0; grown.size() < people; recruiter++) {
      for (int coupon = 0; coupon < 2 && grown.size() < people; coupon++) {
        int own = grown.get(recruiter).category();
        int category = random.nextDouble() < chance[own] ? 0 : 1;
        grown.add(Respondent.referredBy(recruiter, degree(random, category), category));
      }
    }
    return new ReferralSample(YES_NO, grown);
  }

  /// A degree of 6, 12 or 18 (category 0) or 3, 6 or 9, reached in proportion to it.
  private static long degree(SplittableRandom random, int category) {
    int drawn = random.nextInt(6);
    int step = drawn < 3 ? 3 : drawn < 5 ? 2 : 1;
    return (category == 0 ? 6L : 3L) * step;
  }

  /// Two communities that refer to their own nine times of ten; four of five people of one are of
  /// category 0, one of five of the other. Half of all people are of category 0.
  static ReferralSample communities(SplittableRandom random, int seeds, int people) {
    List<Respondent> grown = new ArrayList<>();
    List<Integer> community = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      community.add(random.nextInt(2));
      grown.add(Respondent.seed(5, category(random, community.getLast())));
    }
    for (int recruiter = 0; grown.size() < people; recruiter++) {
      for (int coupon = 0; coupon < 2 && grown.size() < people; coupon++) {
        boolean stays = random.nextDouble() < 0.9;
        community.add(stays ? community.get(recruiter) : 1 - community.get(recruiter));
        grown.add(Respondent.referredBy(recruiter, 5, category(random, community.getLast())));
      }
    }
    return new ReferralSample(YES_NO, grown);
  }

  private static int category(SplittableRandom random, int community) {
    return random.nextDouble() < (community == 0 ? 0.8 : 0.2) ? 0 : 1;
  }

  /// A line of people, each referred by the one before.
  static ReferralSample line(int... categories) {
    List<Respondent> people = new ArrayList<>();
    for (int category : categories) {
      people.add(new Respondent(people.size() - 1, 5, category));
    }
    return new ReferralSample(YES_NO, people);
  }
}
