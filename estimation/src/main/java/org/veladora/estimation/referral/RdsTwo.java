package org.veladora.estimation.referral;

import java.util.Optional;

/// RDS-II: each person counts as one over their degree (Volz, Heckathorn 2008). It takes it that
/// people are reached in proportion to their degree and that the sample is a small part of the
/// population.
record RdsTwo() implements ShareRule {
  @Override
  public String id() {
    return "rds-ii";
  }

  @Override
  public Optional<double[]> findShares(Chains chains, Draw draw) {
    double[] weights = new double[chains.size()];
    for (int person = 0; person < weights.length; person++) {
      weights[person] = 1 / chains.degree(person);
    }
    return ShareRule.findWeighted(chains, draw, weights);
  }
}
