package org.veladora.app.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.app.coalition.ReferralRule;

/// How referred captures are read.
enum Scenario {
  AS_LISTED("as-listed"),
  REFERRALS_DROPPED("referrals-dropped"),
  REFERRALS_MERGED("referrals-merged");

  private final String id;

  Scenario(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /// The readings to be made, the declared one first. Where nobody was referred, all are one.
  static List<Scenario> list(ReferralRule declared, boolean referrals) {
    if (!referrals) {
      return List.of(AS_LISTED);
    }
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(
        switch (declared) {
          case DROP -> REFERRALS_DROPPED;
          case MERGE -> REFERRALS_MERGED;
        });
    scenarios.add(scenarios.contains(REFERRALS_DROPPED) ? REFERRALS_MERGED : REFERRALS_DROPPED);
    scenarios.add(AS_LISTED);
    return scenarios;
  }

  CaptureReadings read(CountedRecords records, List<String> lists) {
    return switch (this) {
      case AS_LISTED -> CaptureReadings.asListed(records, lists);
      case REFERRALS_DROPPED -> CaptureReadings.referralsDropped(records, lists);
      case REFERRALS_MERGED -> CaptureReadings.referralsMerged(records, lists);
    };
  }
}
