package org.veladora.indicators;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.CountRecord;
import org.veladora.model.FieldId;
import org.veladora.model.PartialDate;
import org.veladora.model.RecordShape;
import org.veladora.model.RegisterRecord;

/// One indicator at work: finds the cell of a record in the table, in the accounting, and in the
/// table without each rule.
///
/// Slots: 0 the table, 1 the accounting, then one a rule, then one a sentinel reading. Cells are
/// indices into the full domain, in which each dimension has two categories more than declared:
/// other and unknown.
final class IndicatorRun {
  static final int NOT_COUNTED = -1;

  private final Indicator indicator;
  private final Set<List<Answer<ClaimValue>>> seen = new HashSet<>();
  private final Map<Integer, BitSet> coveredTimes = new HashMap<>();
  private final Map<FieldId, Integer> fieldIndexes = new HashMap<>();
  private @Nullable RecordShape shape;

  IndicatorRun(Indicator indicator) {
    this.indicator = indicator;
  }

  Indicator indicator() {
    return indicator;
  }

  int slots() {
    return 2 + indicator.rules().size() + indicator.sentinelLabels().size();
  }

  /// Size of one dimension in the full domain.
  int domainSize(int dimension) {
    return indicator.breakdowns().get(dimension).dimension().size() + 2;
  }

  /// Whether the register has nothing at all in a category of time: a register of counts leaves out
  /// its zeros, so that a year of which no row was read may as well be a file that was not given.
  /// What was not read is not zero.
  boolean isUncovered(int dimension, int category) {
    BitSet covered = coveredTimes.get(dimension);
    return covered != null && category < domainSize(dimension) - 2 && !covered.get(category);
  }

  private void noteTimes(RegisterRecord record) {
    for (int d = 0; d < indicator.breakdowns().size(); d++) {
      Breakdown breakdown = indicator.breakdowns().get(d);
      Answer<ClaimValue> answer = answer(record, breakdown.field(), null);
      if (answer instanceof Answer.Stated<ClaimValue>(PartialDate _)) {
        coveredTimes.computeIfAbsent(d, _ -> new BitSet()).set(breakdown.categoryOf(answer));
      }
    }
  }

  /// Fills the slots of a record from `offset` on.
  void place(RegisterRecord record, int[] cells, int offset) {
    learn(record.shape());
    if (record instanceof CountRecord) {
      noteTimes(record);
    }
    int rules = indicator.rules().size();
    boolean repeat = isRepeat(record);
    long failed = failedRules(record, repeat, null);
    int cell = cellOf(record, null);
    cells[offset] = failed == 0 ? cell : NOT_COUNTED;
    cells[offset + 1] = failed == 0 ? rules : Long.numberOfTrailingZeros(failed);
    for (int r = 0; r < rules; r++) {
      cells[offset + 2 + r] = (failed & ~(1L << r)) == 0 ? cell : NOT_COUNTED;
    }
    for (int s = 0; s < indicator.sentinelLabels().size(); s++) {
      FieldId field = indicator.sentinelLabels().get(s).field();
      boolean counted = failedRules(record, repeat, field) == 0;
      cells[offset + 2 + rules + s] = counted ? cellOf(record, field) : NOT_COUNTED;
    }
  }

  private void learn(RecordShape next) {
    if (!next.equals(shape)) {
      shape = next;
      fieldIndexes.clear();
      fieldIndexes.putAll(next.indexes());
    }
  }

  private boolean isRepeat(RegisterRecord record) {
    if (indicator.rules().isEmpty()
        || !(indicator.rules().getFirst() instanceof Rule.Deduplicate deduplicate)) {
      return false;
    }
    List<FieldId> fields =
        deduplicate.fields().isEmpty() ? record.shape().fields() : deduplicate.fields();
    List<Answer<ClaimValue>> key = new ArrayList<>(fields.size());
    fields.forEach(field -> key.add(answer(record, field, field)));
    return !seen.add(key);
  }

  /// Bit r is set if rule r leaves the record out. `literal` is the field that is read without its
  /// sentinels.
  private long failedRules(RegisterRecord record, boolean repeat, @Nullable FieldId literal) {
    long failed = 0;
    for (int r = 0; r < indicator.rules().size(); r++) {
      Rule rule = indicator.rules().get(r);
      boolean keeps =
          rule.findField().map(field -> rule.keeps(answer(record, field, literal))).orElse(!repeat);
      if (!keeps) {
        failed |= 1L << r;
      }
    }
    return failed;
  }

  private int cellOf(RegisterRecord record, @Nullable FieldId literal) {
    int cell = 0;
    for (Breakdown breakdown : indicator.breakdowns()) {
      int category = breakdown.categoryOf(answer(record, breakdown.field(), literal));
      cell = cell * (breakdown.dimension().size() + 2) + category;
    }
    return cell;
  }

  private Answer<ClaimValue> answer(
      RegisterRecord record, FieldId field, @Nullable FieldId literal) {
    Integer index = fieldIndexes.get(field);
    if (index == null) {
      return Answer.notAsked();
    }
    return field.equals(literal) ? record.literal(index) : record.answer(index);
  }
}
