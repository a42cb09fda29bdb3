package org.veladora.app.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.veladora.app.coalition.Strata;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.SourceRecord;

/// The stratum that a record states.
final class StratumOf {
  private static final int[] AGE_STARTS = {0, 12, 18, 30, 60};
  private static final String[] AGE_NAMES = {"0-11", "12-17", "18-29", "30-59", "60+"};

  private StratumOf() {}

  /// The name of the stratum, or empty where the record does not say.
  static String name(Strata strata, SourceRecord record) {
    return switch (strata) {
      case NONE -> CaptureReadings.ALL;
      case SEX -> answer(record, Fields.SEX) instanceof Code sex ? sex.canonical() : "";
      case STATE ->
          answer(record, Fields.STATE) instanceof Place place ? place.state().officialName() : "";
      case AGE_GROUP -> ageGroup(record);
    };
  }

  private static String ageGroup(SourceRecord record) {
    if (answer(record, Fields.AGE) instanceof AgeYears age) {
      return group(age.years());
    }
    boolean dated =
        answer(record, Fields.BIRTH_DATE) instanceof PartialDate
            && answer(record, Fields.EVENT_DATE) instanceof PartialDate;
    if (!dated) {
      return "";
    }
    LocalDate birth = ((PartialDate) answer(record, Fields.BIRTH_DATE)).earliest();
    LocalDate event = ((PartialDate) answer(record, Fields.EVENT_DATE)).earliest();
    long years = ChronoUnit.YEARS.between(birth, event);
    return years < 0 || years > AgeYears.MAX_YEARS ? "" : group((int) years);
  }

  private static String group(int years) {
    int at = AGE_STARTS.length - 1;
    while (years < AGE_STARTS[at]) {
      at--;
    }
    return AGE_NAMES[at];
  }

  /// The value that a record states, or `NOTHING`.
  static Object answer(SourceRecord record, FieldId field) {
    int index = record.shape().indexOf(field);
    return index >= 0 && record.answer(index) instanceof Answer.Stated<ClaimValue>(ClaimValue value)
        ? value
        : NOTHING;
  }

  /// No value is stated.
  static final Object NOTHING = new Object();
}
