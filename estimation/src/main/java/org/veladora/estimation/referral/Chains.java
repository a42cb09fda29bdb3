package org.veladora.estimation.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.estimation.referral.ReferralSample.Respondent;

/// A sample as trees: seeds, those referred by each, and in which wave each was reached.
final class Chains {
  private final int categories;
  private final int[] recruiters;
  private final int[] category;
  private final double[] degrees;
  private final int[][] referred;
  private final int[] waves;
  private final int[] seeds;

  Chains(ReferralSample sample) {
    List<Respondent> people = sample.people();
    this.categories = sample.categories().size();
    this.recruiters = people.stream().mapToInt(Respondent::recruiter).toArray();
    this.category = people.stream().mapToInt(Respondent::category).toArray();
    this.degrees = people.stream().mapToDouble(Respondent::degree).toArray();
    this.referred = referred(recruiters);
    this.seeds =
        IntStream.range(0, people.size())
            .filter(person -> recruiters[person] == Respondent.SEED)
            .toArray();
    this.waves = new int[people.size()];
    for (int seed : seeds) {
      for (int person : tree(seed)) {
        waves[person] = person == seed ? 0 : waves[recruiters[person]] + 1;
      }
    }
  }

  private static int[][] referred(int[] recruiters) {
    int[] counts = new int[recruiters.length];
    Arrays.stream(recruiters).filter(each -> each >= 0).forEach(each -> counts[each]++);
    int[][] referred = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    for (int person = recruiters.length - 1; person >= 0; person--) {
      if (recruiters[person] >= 0) {
        referred[recruiters[person]][--counts[recruiters[person]]] = person;
      }
    }
    return referred;
  }

  int size() {
    return recruiters.length;
  }

  int categories() {
    return categories;
  }

  int[] seeds() {
    return seeds;
  }

  int recruiter(int person) {
    return recruiters[person];
  }

  int[] referredBy(int person) {
    return referred[person];
  }

  int category(int person) {
    return category[person];
  }

  boolean answered(int person) {
    return category[person] != Respondent.UNKNOWN;
  }

  double degree(int person) {
    return degrees[person];
  }

  int wave(int person) {
    return waves[person];
  }

  int mostWaves() {
    return Arrays.stream(waves).max().orElse(0);
  }

  /// Everybody of a seed's tree, referrers before those whom they referred.
  List<Integer> tree(int seed) {
    List<Integer> people = new ArrayList<>(List.of(seed));
    for (int at = 0; at < people.size(); at++) {
      for (int person : referred[people.get(at)]) {
        people.add(person);
      }
    }
    return people;
  }

  /// People by wave, within a wave in the order of the sample.
  List<Integer> byWave(List<Integer> people) {
    return people.stream()
        .sorted(Comparator.comparingInt(this::wave).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// The sample as it is, each person once.
  Draw whole() {
    double[] times = new double[size()];
    Arrays.fill(times, 1);
    double[][] referrals = new double[categories][categories];
    for (int person = 0; person < size(); person++) {
      if (recruiters[person] >= 0) {
        count(referrals, recruiters[person], person);
      }
    }
    return new Draw(times, referrals);
  }

  /// Counts a referral between two people of whom the trait is known.
  void count(double[][] referrals, int from, int to) {
    if (answered(from) && answered(to)) {
      referrals[category[from]][category[to]]++;
    }
  }
}
