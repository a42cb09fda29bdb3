package org.veladora.estimation.referral;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.SplittableRandom;
import org.veladora.figures.Refusal;

/// Resamples the trees: as many seeds as there are, with replacement; for each, as many of those
/// whom it referred as there are, with replacement; and so on down. The size of a resample varies.
///
/// It keeps what people of one tree and of one branch have in common, so its intervals are long,
/// and by simulation they hold the truth more often than others.
///
/// Source: Baraff, McCormick, Raftery (2016), Estimating uncertainty in respondent-driven sampling
/// using a tree bootstrap method, PNAS 113: 14668-14673.
///
/// @param chains the sample
record TreeBootstrap(Chains chains) implements Bootstrap {
  @Override
  public String id() {
    return "tree";
  }

  @Override
  public Optional<Refusal> findRefusal() {
    return Optional.empty();
  }

  @Override
  public Draw draw(SplittableRandom random) {
    double[] times = new double[chains.size()];
    double[][] referrals = new double[chains.categories()][chains.categories()];
    int[] seeds = chains.seeds();
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int seed = 0; seed < seeds.length; seed++) {
      open.push(seeds[random.nextInt(seeds.length)]);
    }
    while (!open.isEmpty()) {
      int person = open.pop();
      times[person]++;
      int[] referred = chains.referredBy(person);
      for (int each = 0; each < referred.length; each++) {
        int next = referred[random.nextInt(referred.length)];
        chains.count(referrals, person, next);
        open.push(next);
      }
    }
    return new Draw(times, referrals);
  }
}
