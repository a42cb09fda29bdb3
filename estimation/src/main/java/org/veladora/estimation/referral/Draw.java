package org.veladora.estimation.referral;

/// A sample or a resample of it.
final class Draw {
  private final double[] times;
  private final double[][] referrals;

  Draw(double[] times, double[][] referrals) {
    this.times = times;
    this.referrals = referrals;
  }

  /// How often each person is in it.
  double[] times() {
    return times;
  }

  /// Referrals from people of category i to people of category j, by i, then j; people of whom the
  /// trait is not known are not counted.
  double[][] referrals() {
    return referrals;
  }
}
