package org.veladora.estimation.referral;

import java.util.Optional;

/// RDS-I: a category counts as its long-run share of referrals over its mean degree, which is the
/// harmonic mean of the sample's (Salganik, Heckathorn 2004). With two categories a and b that is
/// `C_ba D_b / (C_ab D_a + C_ba D_b)`, C the shares of referrals that cross, D the mean degrees.
record RdsOne() implements ShareRule {
  @Override
  public String id() {
    return "rds-i";
  }

  @Override
  public Optional<double[]> findShares(Chains chains, Draw draw) {
    return Equilibrium.findShares(draw.referrals())
        .flatMap(longRun -> findShares(longRun, meanDegrees(chains, draw)));
  }

  private static Optional<double[]> findShares(double[] longRun, double[] degrees) {
    double[] people = new double[longRun.length];
    double total = 0;
    for (int category = 0; category < people.length; category++) {
      people[category] = longRun[category] / degrees[category];
      total += people[category];
    }
    return ShareRule.findNormed(people, total);
  }

  /// The harmonic mean of the degrees of each category; no number where it is empty.
  static double[] meanDegrees(Chains chains, Draw draw) {
    double[] people = new double[chains.categories()];
    double[] inverse = new double[chains.categories()];
    for (int person = 0; person < chains.size(); person++) {
      if (chains.answered(person)) {
        people[chains.category(person)] += draw.times()[person];
        inverse[chains.category(person)] += draw.times()[person] / chains.degree(person);
      }
    }
    double[] means = new double[people.length];
    for (int category = 0; category < means.length; category++) {
      means[category] = people[category] / inverse[category];
    }
    return means;
  }
}
