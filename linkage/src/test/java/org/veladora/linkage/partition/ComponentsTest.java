package org.veladora.linkage.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.DecidedPairs;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.records.RecordColumnsBuilder;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.LevelShares;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.ModelFit;
import org.veladora.model.Answer;
import org.veladora.model.Cancel;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.Progress;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;

@NullMarked
class ComponentsTest {
  private static final double CERTAIN = 20;
  private static final double DOUBTFUL = 0.1;

  @Test
  void groupThatIsTooLargeIsClusteredOnce() {
    Components components = components(520, 1, false, CERTAIN);
    assertThat(components.partedRecords()).isEqualTo(520);
    assertThat(components.sampled()).isEmpty();
    assertThat(components.fixed()).hasSize(1);
    assertThat(components.fixed().getFirst()).hasSize(520);
  }

  @Test
  void whatIsClusteredOnceHoldsOneRecordOfAListFreeOfDuplicates() {
    Components components = components(520, 2, true, CERTAIN);
    assertThat(components.fixed())
        .isNotEmpty()
        .allSatisfy(cluster -> assertThat(cluster).hasSize(2));
  }

  @Test
  void groupThatDoubtfulPairsHoldTogetherIsPartedAtThem() {
    Components components = components(520, 1, false, DOUBTFUL);
    assertThat(components.partedRecords()).isEqualTo(520);
    assertThat(components.sampled()).isEmpty();
    assertThat(components.fixed()).isEmpty();
  }

  @Test
  void smallGroupIsSampled() {
    Components components = components(60, 1, false, DOUBTFUL);
    assertThat(components.partedRecords()).isZero();
    assertThat(components.sampled()).hasSize(1);
    assertThat(components.sampled().getFirst().size()).isEqualTo(60);
  }

  /// Records of one name, spread over lists, of which any two have the same odds.
  private static Components components(int size, int lists, boolean duplicateFree, double odds) {
    RecordShape shape =
        new RecordShape(
            "invented.csv", List.of(Fields.GIVEN_NAME, Fields.PATERNAL_SURNAME), List.of(1, 2));
    RecordColumnsBuilder builder = new RecordColumnsBuilder(List.of());
    for (int i = 0; i < size; i++) {
      SourceRecord record =
          new SourceRecord(
              shape,
              1,
              List.of(
                  Answer.stated(new NameText("ANA", "ANA")),
                  Answer.stated(new NameText("LUNA", "LUNA"))),
              Map.of());
      builder.add(new SourceId("list" + i % lists), "r" + i, record);
    }
    RecordColumns records = builder.build();
    boolean[] free = new boolean[lists];
    Arrays.fill(free, duplicateFree);
    PairScope scope = new PairScope(records, free);
    CandidatePairs pairs = CandidatePairs.of(records, scope, Progress.NONE, Cancel.NEVER);
    RecordComparison comparison = new RecordComparison(records);
    LevelShares shares = LevelShares.of(records, scope, comparison, 1, Cancel.NEVER);
    LinkageModel model = new ModelFit(ComparedField.list(List.of()), shares, scope).model();
    ComparedPairs compared =
        ComparedPairs.of(
            pairs, records, scope, model, Double.NEGATIVE_INFINITY, Progress.NONE, Cancel.NEVER);
    double[] logOdds = new double[compared.table().size()];
    Arrays.fill(logOdds, odds);
    return new Components(
        records, scope, compared, logOdds, comparison, DecidedPairs.of(Decisions.NONE, records));
  }
}
